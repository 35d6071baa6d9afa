import type { Doel } from "./doel";

/** Cellen per keer lezen: klein genoeg om tussendoor te kunnen annuleren, groot genoeg om niet te kruipen. */
const CELLEN_PER_PAKKET = 20_000;

/** Deelt gebieden op in pakketten om na elkaar te lezen; kleine gebieden gaan samen. */
export function pakkettenVan(gebieden: readonly Doel[], grootte = CELLEN_PER_PAKKET): Doel[][] {
  const pakketten: Doel[][] = [];
  let ruimte = 0;
  for (const stuk of gebieden.flatMap((gebied) => stukkenVan(gebied, grootte))) {
    const omvang = stuk.rijen * stuk.kolommen;
    if (omvang > ruimte) {
      pakketten.push([]);
      ruimte = grootte;
    }
    pakketten[pakketten.length - 1]!.push(stuk);
    ruimte -= omvang;
  }
  return pakketten;
}

function stukkenVan(gebied: Doel, grootte: number): Doel[] {
  const rijen = Math.max(1, Math.floor(grootte / gebied.kolommen));
  return Array.from({ length: Math.ceil(gebied.rijen / rijen) }, (_, i) => ({
    ...gebied,
    rij: gebied.rij + i * rijen,
    rijen: Math.min(rijen, gebied.rijen - i * rijen),
  }));
}

/** Of een cel in een rechthoek op hetzelfde blad ligt. */
export const ligtIn = (cel: Doel, gebied: Doel): boolean =>
  cel.bladId === gebied.bladId &&
  cel.rij >= gebied.rij &&
  cel.rij < gebied.rij + gebied.rijen &&
  cel.kolom >= gebied.kolom &&
  cel.kolom < gebied.kolom + gebied.kolommen;
