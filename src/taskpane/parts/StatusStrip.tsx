import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import { Strip } from "./Strip";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  // Out of the flow, so that it takes no gap.
  empty: { position: "absolute", top: 0, left: 0, padding: 0, border: "none" },
});

interface Props extends ComponentProps<typeof Strip> {
  /** null if there is nothing to say. */
  sentence: ReactNode;
  /** What is before the sentence. */
  mark?: ReactNode;
}

/**
 * A strip that screen readers announce when it appears. The region is always there and holds only the sentence:
 * a button inside it would be announced again with every change.
 */
export function StatusStrip({ sentence, mark, className, children, ...rest }: Props) {
  const style = useStyles();
  const empty = sentence === null;
  return (
    <Strip {...rest} className={mergeClasses(className, empty && style.empty)}>
      <div className={style.line}>
        {!empty && mark}
        <div role="status">{sentence}</div>
      </div>
      {!empty && children}
    </Strip>
  );
}
