import type { Rechthoek } from "../../../sheet/adres";

/**
 * Maakt de cellen leeg die onder een samenvoeging schuilgaan: Excel toont alleen de cel linksboven.
 * @yields per samenvoeging
 * @returns hoeveel cellen een waarde hadden die niet te zien is
 */
export function* dekAf(
  raster: unknown[][],
  samengevoegd: readonly Rechthoek[],
): Generator<void, number, void> {
  let bedekt = 0;
  for (const { rij, kolom, rijen, kolommen } of samengevoegd) {
    for (let i = rij; i < Math.min(rij + rijen, raster.length); i++) {
      const cellen = raster[i]!;
      for (let k = kolom; k < Math.min(kolom + kolommen, cellen.length); k++) {
        if ((i === rij && k === kolom) || cellen[k] === null) continue;
        if (cellen[k] !== "") bedekt++;
        cellen[k] = null;
      }
    }
    yield;
  }
  return bedekt;
}
