import type { Ontwerp } from "../../work/plan";

/** Zoveel wijzigingen zijn terug te nemen. */
const DIEPTE = 100;

/** De vorige ontwerpen, het laatste achteraan. */
export interface Geschiedenis {
  readonly vorige: readonly Ontwerp[];
  /** Waaraan het laatst is gewijzigd; null als de volgende wijziging altijd een eigen stap is. */
  readonly aan: string | null;
}

export const GEEN_GESCHIEDENIS: Geschiedenis = { vorige: [], aan: null };

/** Onthoudt hoe het was. @param aan wie in één veld doortypt, neemt dat in één keer terug; null: altijd een eigen stap */
export function onthoud(
  { vorige, aan: laatste }: Geschiedenis,
  ontwerp: Ontwerp,
  aan: string | null,
): Geschiedenis {
  if (aan !== null && aan === laatste) return { vorige, aan };
  return { vorige: [...vorige, ontwerp].slice(-DIEPTE), aan };
}

/** Neemt de laatste wijziging terug; de stap waar de gebruiker is, blijft. @returns null als er niets terug te nemen is */
export function neemTerug(
  { vorige }: Geschiedenis,
  { stap }: Ontwerp,
): { ontwerp: Ontwerp; geschiedenis: Geschiedenis } | null {
  const ontwerp = vorige[vorige.length - 1];
  if (!ontwerp) return null;
  return { ontwerp: { ...ontwerp, stap }, geschiedenis: { vorige: vorige.slice(0, -1), aan: null } };
}
