import type { Planinhoud } from "../../../src/work/check";

/** Cellen als gelezen plan, ergens op een blad. */
export function inhoudVan(
  cellen: readonly (readonly unknown[])[],
  plaats: { rij: number; kolom: number } = { rij: 0, kolom: 0 },
): Planinhoud {
  const breedte = Math.max(...cellen.map(({ length }) => length));
  const raster = cellen.map((rij) => Array.from({ length: breedte }, (_, k) => rij[k] ?? ""));
  return {
    plek: {
      doel: { bladId: "b1", blad: "Begroting", ...plaats, rijen: raster.length, kolommen: breedte },
      tabel: null,
      naam: null,
      totEinde: false,
    },
    raster,
    verborgen: [],
    samengevoegd: [],
  };
}
