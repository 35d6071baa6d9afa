import type { Editie } from "./editie";

/** Welke rand van de afrondingsband: de bron is afgerond op hele miljoenen. */
export const GRENZEN = ["laag", "midden", "hoog"] as const;
export type Grens = (typeof GRENZEN)[number];

/**
 * Raming in euro's van het deel van een gemeente: (AU + DU) × aandeel, niet afgerond.
 * @param aandeel deel van het landelijke bedrag, 0 tot en met 1
 * @param grens onder- of bovenkant van de afrondingsband van de bron; een bedrag van 0 of een lege cel blijft 0
 */
export function raming(
  editie: Editie,
  actielijn: number,
  jaar: number,
  aandeel: number,
  grens: Grens,
): number {
  const { AU = 0, DU = 0 } = editie.cel(actielijn, jaar).perKanaal;
  const landelijk = AU + DU;
  if (landelijk === 0) return 0;
  const band = { laag: -1, midden: 0, hoog: 1 }[grens] * editie.bron.afronding;
  return (landelijk + band) * aandeel;
}

/** Wat er in de kolom Editie staat bij bedragen die een raming zijn. */
export const ramingseditie = ({ id }: Pick<Editie, "id">): string => `raming ${id}`;
