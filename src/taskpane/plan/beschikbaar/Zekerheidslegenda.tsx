import { makeStyles, tokens } from "@fluentui/react-components";
import type { Beschikbaar, Zekerheid } from "../../../opstellen";
import { useTeksten } from "../taal";
import { Eindemerk, Zekerheidslijn } from "./Zekerheidsmerk";

const LIJNEN: readonly Zekerheid[] = ["vast", "voorlopig", "open"];
const WOORDEN = ["rijk", "anderen"] as const;

const useStyles = makeStyles({
  legenda: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& li": { display: "flex", alignItems: "center", gap: "5px" },
  },
  lijn: { width: "20px" },
  woord: { color: tokens.colorNeutralForeground1 },
});

/** Wat de lijnen en woorden in de tabel betekenen; alleen wat er in voorkomt. */
export function Zekerheidslegenda({
  beschikbaar: { actielijnen, jaren, cel },
}: {
  beschikbaar: Beschikbaar;
}) {
  const { plan } = useTeksten();
  const stijl = useStyles();
  const cellen = actielijnen.flatMap(({ nummer }) => jaren.map((jaar) => cel(nummer, jaar)));
  const komtVoor = (soort: Zekerheid) => cellen.some(({ zekerheid }) => zekerheid === soort);
  return (
    <ul className={stijl.legenda} aria-label={plan.legenda}>
      {LIJNEN.filter(komtVoor).map((soort) => (
        <li key={soort}>
          <Zekerheidslijn zekerheid={soort} className={stijl.lijn} />
          {plan.zekerheid[soort]}
        </li>
      ))}
      {WOORDEN.filter(komtVoor).map((soort) => (
        <li key={soort}>
          <span className={stijl.woord}>{plan.zekerheidKort[soort]}</span>
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
