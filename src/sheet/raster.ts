import { overlapt, type Rechthoek } from "./adres";

/**
 * Het raster met wat in een van de gebieden ligt leeg.
 * @param hoek waar het raster op het blad begint, vanaf 0
 * @param gebieden rechthoeken op het blad
 */
export function zonderGebieden(
  raster: Raster,
  hoek: Pick<Rechthoek, "rij" | "kolom">,
  gebieden: readonly Rechthoek[],
): Raster {
  if (gebieden.length === 0) return raster;
  return raster.map((cellen, r) =>
    cellen.map((cel, k) => {
      const plek = { rij: hoek.rij + r, kolom: hoek.kolom + k, rijen: 1, kolommen: 1 };
      return gebieden.some((gebied) => overlapt(gebied, plek)) ? "" : cel;
    }),
  );
}

/** Cellen zoals Excel of een bestand ze geeft: rijen van kolommen. */
export type Raster = readonly (readonly unknown[])[];
