import { makeStyles, tokens } from "@fluentui/react-components";
import type { Beschikbaar, Zekerheid } from "../../../work/plan";
import { useLegendastijl } from "../../parts/legendastijl";
import { Lijn } from "../../parts/grid/Lijn";
import { useTeksten } from "../taal";
import { Eindemerk, ZEKERHEIDSLIJN } from "./Zekerheidsmerk";

const LIJNEN: readonly Zekerheid[] = ["vast", "voorlopig", "open"];
const WOORDEN = ["rijk", "anderen"] as const;

const useStyles = makeStyles({ woord: { color: tokens.colorNeutralForeground1 } });

/** Wat de lijnen en woorden in de tabel betekenen; alleen wat er in voorkomt. */
export function Zekerheidslegenda({
  beschikbaar: { actielijnen, jaren, cel },
}: {
  beschikbaar: Beschikbaar;
}) {
  const { plan } = useTeksten();
  const stijl = useLegendastijl();
  const { woord } = useStyles();
  const cellen = actielijnen.flatMap(({ nummer }) => jaren.map((jaar) => cel(nummer, jaar)));
  const komtVoor = (soort: Zekerheid) => cellen.some(({ zekerheid }) => zekerheid === soort);
  return (
    <ul className={stijl.legenda} aria-label={plan.legenda}>
      {LIJNEN.filter(komtVoor).map((soort) => (
        <li key={soort}>
          <Lijn soort={ZEKERHEIDSLIJN[soort]} className={stijl.lijn} />
          {plan.zekerheid[soort]}
        </li>
      ))}
      {WOORDEN.filter(komtVoor).map((soort) => (
        <li key={soort}>
          <span className={woord}>{plan.zekerheidKort[soort]}</span>
          {plan.zekerheid[soort]}
        </li>
      ))}
      {cellen.some(({ eindigt }) => eindigt) && (
        <li>
          <Eindemerk />
          {plan.eindigt}
        </li>
      )}
    </ul>
  );
}
