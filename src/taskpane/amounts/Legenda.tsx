import { LEEG } from "../../knowledge/notatie";
import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import type { Status } from "../../knowledge/pok/soorten";
import { useLegendastijl } from "../parts/legendastijl";
import { Lijn, STATUSLIJN } from "../parts/grid/Lijn";
import { Opmerkingshoek } from "../parts/grid/Opmerkingshoek";
import { useTeksten } from "../parts/taal";

const STATUSSEN: readonly Status[] = ["vastgesteld", "voorlopig", "nog te bepalen"];

/** Wat de lijnen en tekens in de tabel van een bron betekenen. */
export function Legenda({ soort }: { soort: Bedragbron["soort"] }) {
  const { bedragen } = useTeksten();
  const stijl = useLegendastijl();
  return (
    <ul className={stijl.legenda} aria-label={bedragen.legenda}>
      {soort === "landelijk" && (
        <>
          {STATUSSEN.map((status) => (
            <li key={status}>
              <Lijn soort={STATUSLIJN[status]} className={stijl.lijn} />
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
