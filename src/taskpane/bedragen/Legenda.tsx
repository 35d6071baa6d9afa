import { makeStyles, tokens } from "@fluentui/react-components";
import { LEEG } from "../../invoegen/notatie";
import type { Bedragbron } from "../../eigen/soorten";
import type { Status } from "../../pok/soorten";
import { useTeksten } from "../taal";
import { Opmerkingshoek } from "./Opmerkingshoek";
import { Statuslijn } from "./Statuslijn";

const STATUSSEN: readonly Status[] = ["vastgesteld", "voorlopig", "nog te bepalen"];

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

/** Wat de lijnen en tekens in de tabel van een bron betekenen. */
export function Legenda({ soort }: { soort: Bedragbron["soort"] }) {
  const { bedragen } = useTeksten();
  const stijl = useStyles();
  return (
    <ul className={stijl.legenda} aria-label={bedragen.legenda}>
      {soort === "landelijk" && (
        <>
          {STATUSSEN.map((status) => (
            <li key={status}>
              <Statuslijn status={status} className={stijl.lijn} />
              {status}
            </li>
          ))}
          <li>{bedragen.legendaGeenLijn}</li>
        </>
      )}
      {soort === "raming" && (
        <>
          <li>
            <span aria-hidden>≈</span>
            {bedragen.legendaRaming}
          </li>
          <li>
            <span>{bedragen.nvt}</span>
            {bedragen.legendaNvt}
          </li>
        </>
      )}
      {soort === "eigen" ? (
        <li>{bedragen.legendaGeenRij}</li>
      ) : (
        <li>
          <span aria-hidden>{LEEG}</span>
          {bedragen.leeg}
        </li>
      )}
      <li>
        <Opmerkingshoek />
        {bedragen.legendaOpmerking}
      </li>
    </ul>
  );
}
