import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  feiten: {
    display: "grid",
    gridTemplateColumns: "84px 1fr",
    gap: "3px 8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  feit: { display: "contents" },
});

export type Feit = readonly [naam: string, waarde: ReactNode];

/** Namen met hun waarde onder elkaar; wat er niet is, komt er niet in. */
export function Feitenlijst({ feiten }: { feiten: readonly Feit[] }) {
  const stijl = useStyles();
  return (
    <dl className={stijl.feiten}>
      {feiten
        .filter(([, waarde]) => waarde !== null && waarde !== "")
        .map(([naam, waarde]) => (
          <div key={naam} className={stijl.feit}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
    </dl>
  );
}
