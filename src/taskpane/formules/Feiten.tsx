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

/** Namen met hun waarde; wat er niet is, komt er niet in. */
export function Feiten({ feiten }: { feiten: readonly (readonly [naam: string, waarde: ReactNode])[] }) {
  const stijl = useStyles();
  const aanwezig = feiten.filter(([, waarde]) => waarde !== null && waarde !== "");
  return (
    <dl className={stijl.feiten}>
      {aanwezig.map(([naam, waarde]) => (
        <div key={naam} className={stijl.feit}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
