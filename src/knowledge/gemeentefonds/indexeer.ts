import { waarde } from "./reeksen";
import type { Editiecode } from "./soorten";

/**
 * Brengt een bedrag van het prijspeil van een jaar naar dat van een ander: per jaar de index, onafgerond op elkaar gestapeld.
 * De index van een jaar brengt een bedrag van het jaar ervoor naar dat jaar; terug wordt erdoor gedeeld.
 * @param onderdeel rij van de reeks lpo
 * @returns het bedrag in dezelfde eenheid, niet afgerond
 * @throws {RangeError} als een jaar op de weg geen index heeft
 */
export function indexeer(
  bedrag: number,
  van: number,
  naar: number,
  onderdeel: string,
  editie: Editiecode,
): number {
  const factor = (jaar: number) => 1 + waarde("lpo", onderdeel, jaar, editie).getal!;
  let uit = bedrag;
  for (let jaar = van + 1; jaar <= naar; jaar++) uit *= factor(jaar);
  for (let jaar = van; jaar > naar; jaar--) uit /= factor(jaar);
  return uit;
}
