import { makeStyles, tokens } from "@fluentui/react-components";
import { reeksVan, TEGENSPRAKEN, waarde, type Reekscode, type Waardestatus } from "../../gemeentefonds";
import { LEEG } from "../../invoegen/notatie";
import { Opmerkingshoek } from "../bedragen/Opmerkingshoek";
import { Statuslijn } from "../bedragen/Statuslijn";
import { useTeksten } from "./taal";

const STATUSSEN = ["vastgesteld", "voorlopig"] as const satisfies readonly Waardestatus[];

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
});

/** Wat de lijnen en tekens in de tabel van een reeks betekenen; wat de reeks niet heeft, staat er niet bij. */
export function Fondslegenda({ reeks }: { reeks: Reekscode }) {
  const { gemeentefonds } = useTeksten();
  const stijl = useStyles();
  const { jaren, rijen, edities } = reeksVan(reeks);
  const standen = new Set(
    rijen.flatMap(({ code }) => jaren.map((jaar) => waarde(reeks, code, jaar, edities[0]!).status)),
  );
  return (
    <ul className={stijl.legenda} aria-label={gemeentefonds.legenda}>
      {STATUSSEN.filter((status) => standen.has(status)).map((status) => (
        <li key={status}>
          <Statuslijn status={status} className={stijl.lijn} />
          {gemeentefonds.status[status]}
        </li>
      ))}
      {TEGENSPRAKEN.some((tegenspraak) => tegenspraak.reeks === reeks) && (
        <li>
          <Opmerkingshoek />
          {gemeentefonds.strooktNiet}
        </li>
      )}
      {standen.has("ontbreekt") && (
        <li>
          <span aria-hidden>{LEEG}</span>
          {gemeentefonds.legendaOntbreekt}
        </li>
      )}
    </ul>
  );
}
