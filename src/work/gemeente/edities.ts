import { isVanGemeente } from "./gemeente";
import { plaatsVan } from "./overname";
import type { Bedragrij } from "../../knowledge/pok/bedragbron";
import type { Archiefrij } from "../../knowledge/pok/bedragentabel";

/** Een editie zoals de werkmap haar kent: de bedragen die uit haar zijn overgenomen, geldend of vervangen. */
export interface Werkmapeditie {
  naam: string;
  /** Jongste datum van invoer, jjjj-mm-dd. */
  ingevoerdOp: string;
  rijen: readonly Bedragrij[];
  /** Aantal rijen dat nu geldt. */
  geldend: number;
}

/**
 * De edities van een gemeente in POK_Bedragen en haar archief, de jongst ingevoerde eerst. Is een plaats binnen één editie vervangen, dan
 * telt de laatste; van het archief is dat de onderste rij.
 */
export function editiesVan(
  gemeente: string,
  geldend: readonly Bedragrij[],
  archief: readonly Archiefrij[],
): readonly Werkmapeditie[] {
  const perEditie = new Map<string, Map<string, Bedragrij>>();
  for (const rij of [...archief, ...geldend].filter((r) => isVanGemeente(r, gemeente))) {
    const plaatsen = perEditie.get(rij.editie) ?? new Map<string, Bedragrij>();
    plaatsen.set(plaatsVan(rij), rij);
    perEditie.set(rij.editie, plaatsen);
  }
  return [...perEditie]
    .map(([naam, plaatsen]) => {
      const rijen = [...plaatsen.values()];
      return {
        naam,
        rijen,
        ingevoerdOp: rijen.reduce(
          (jongste, rij) => (rij.ingevoerdOp > jongste ? rij.ingevoerdOp : jongste),
          "",
        ),
        geldend: geldend.filter(({ editie }) => editie === naam).length,
      };
    })
    .sort((a, b) => b.ingevoerdOp.localeCompare(a.ingevoerdOp) || b.geldend - a.geldend);
}
