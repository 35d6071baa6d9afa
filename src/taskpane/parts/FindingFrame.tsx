import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  header: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  code: { fontWeight: tokens.fontWeightSemibold },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "4px 8px",
  },
  source: { flex: "1 1 0", minWidth: 0 },
});

interface Props {
  code: string;
  title: string;
  sentence: string;
  /** The word “Bron” in the language of the pane. */
  sourceHeader: string;
  source: string;
  /** Where the finding is, to the right of the title. */
  place: ReactNode;
  /** What can be done with the finding, to the right of the source. */
  action?: ReactNode;
  /** What opens below the finding. */
  children?: ReactNode;
}

/** One finding as a list line: code, title, place, sentence and source. */
export function FindingFrame({
  code,
  title,
  sentence,
  sourceHeader,
  source,
  place,
  action,
  children,
}: Props) {
  const shared = useSharedStyles();
  const style = useStyles();
  return (
    <li className={style.line}>
      <div className={style.header}>
        <span className={mergeClasses(shared.small, style.code)}>
          {code} · {title}
        </span>
        {place}
      </div>
      <p className={shared.sentence}>{sentence}</p>
      <div className={style.footer}>
        <details className={style.source}>
          <summary className={shared.tightSummary}>{sourceHeader}</summary>
          <span className={shared.small}>{source}</span>
        </details>
        {action}
      </div>
      {children}
    </li>
  );
}
