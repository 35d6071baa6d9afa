import type { IngelezenBedrag } from "../table/soorten";

/** De bedragen van één gemeente (CBS-code) en, waar gegeven, één editie. */
export function kiesBedragen(
  rijen: readonly IngelezenBedrag[],
  keuze: { gemeentecode?: string; editie?: string },
): readonly IngelezenBedrag[] {
  return rijen.filter(
    ({ gemeentecode, editie }) =>
      (keuze.gemeentecode === undefined || gemeentecode === keuze.gemeentecode) &&
      (keuze.editie === undefined || editie === keuze.editie),
  );
}
