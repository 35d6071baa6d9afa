import {
  reeksVan,
  TEGENSPRAKEN,
  waarde,
  type Reekscode,
  type Waardestatus,
} from "../../knowledge/gemeentefonds";
import { LEEG } from "../../knowledge/notatie";
import { useLegendastijl } from "../parts/legendastijl";
import { Lijn, STATUSLIJN } from "../parts/grid/Lijn";
import { Opmerkingshoek } from "../parts/grid/Opmerkingshoek";
import { useTeksten } from "./taal";

const STATUSSEN = ["vastgesteld", "voorlopig"] as const satisfies readonly Waardestatus[];

/** Wat de lijnen en tekens in de tabel van een reeks betekenen; wat de reeks niet heeft, staat er niet bij. */
export function Fondslegenda({ reeks }: { reeks: Reekscode }) {
  const { gemeentefonds } = useTeksten();
  const stijl = useLegendastijl();
  const { jaren, rijen, edities } = reeksVan(reeks);
  const standen = new Set(
    rijen.flatMap(({ code }) => jaren.map((jaar) => waarde(reeks, code, jaar, edities[0]!).status)),
  );
  return (
    <ul className={stijl.legenda} aria-label={gemeentefonds.legenda}>
      {STATUSSEN.filter((status) => standen.has(status)).map((status) => (
        <li key={status}>
          <Lijn soort={STATUSLIJN[status]} className={stijl.lijn} />
          {gemeentefonds.status[status]}
        </li>
      ))}
      {TEGENSPRAKEN.some((tegenspraak) => tegenspraak.reeks === reeks && !tegenspraak.afronding) && (
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
