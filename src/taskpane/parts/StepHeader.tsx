import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useSharedStyles } from "./styles";
import { CONTINUE_HERE } from "./useFocusKeeper";

const useStyles = makeStyles({ header: { ":focus": { outlineStyle: "none" } } });

/**
 * The header of a step that replaces another. It takes the focus, so that keyboard and screen reader start at the
 * beginning of the new step.
 */
export function StepHeader({ id, children }: { id: string; children: ReactNode }) {
  const style = useStyles();
  const shared = useSharedStyles();
  const header = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    header.current?.focus();
  }, []);
  return (
    <h2 id={id} ref={header} {...CONTINUE_HERE} className={`${shared.header} ${style.header}`}>
      {children}
    </h2>
  );
}
