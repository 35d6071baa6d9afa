import type { Planbevinding } from "../../../work/plan";
import { ERNSTEN, type Ernst } from "../../../rules";

/** Het aantal bevindingen per ernst. */
export function tellingVan(bevindingen: readonly Planbevinding[]): Readonly<Record<Ernst, number>> {
  const telling: Record<Ernst, number> = { fout: 0, waarschuwing: 0, advies: 0 };
  for (const { bevinding } of bevindingen) telling[bevinding.ernst]++;
  return telling;
}

/** De bevindingen bij elkaar per ernst, de zwaarste eerst; een ernst zonder bevindingen ontbreekt. */
export const perErnst = (bevindingen: readonly Planbevinding[]) =>
  ERNSTEN.map((ernst) => ({
    ernst,
    bevindingen: bevindingen.filter(({ bevinding }) => bevinding.ernst === ernst),
  })).filter((groep) => groep.bevindingen.length > 0);
