import type { Editie } from "./editie";

/** The edges and middle of the rounding band: the source is rounded to whole millions. */
export const LIMITS = ["laag", "midden", "hoog"] as const;
export type Limit = (typeof LIMITS)[number];

/**
 * Raming in euros of the part of a gemeente: (AU + DU) × share, not rounded.
 * @param share part of the national amount, 0 through 1
 * @param limit which end of the rounding band; an amount of 0 or an empty cell stays 0
 */
export function raming(editie: Editie, actielijn: number, year: number, share: number, limit: Limit): number {
  const { AU = 0, DU = 0 } = editie.cell(actielijn, year).perKanaal;
  const national = AU + DU;
  if (national === 0) return 0;
  const band = { laag: -1, midden: 0, hoog: 1 }[limit] * editie.source.rounding;
  return (national + band) * share;
}

/** What the column Editie says for amounts that are a raming. */
export const ramingEditie = ({ id }: Pick<Editie, "id">): string => `raming ${id}`;
