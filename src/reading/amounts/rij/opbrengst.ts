import type { Afkeuring, IngelezenBedrag, Regel } from "../../table/soorten";

/** Waar de uitkomst van de rijen in verzameld wordt. */
export interface Opbrengst {
  rijen: IngelezenBedrag[];
  afgekeurd: Afkeuring[];
  totaalrijen: Regel[];
  overgeslagen: Regel[];
  leeg: number;
  /** Afgekeurde bedragen met centen. */
  nietHeel: number;
  /** De rijen waarvan het bedrag is afgerond. */
  afgerond: IngelezenBedrag[];
  /** Actielijn en jaar waarvan het kanaal gevraagd moet worden. */
  zonderKanaal: Map<string, { actielijn: number; jaar: number }>;
}

export function nieuweOpbrengst(): Opbrengst {
  return {
    rijen: [],
    afgekeurd: [],
    totaalrijen: [],
    overgeslagen: [],
    leeg: 0,
    nietHeel: 0,
    afgerond: [],
    zonderKanaal: new Map(),
  };
}

/** Een gelezen waarde, of waarom de rij niet te lezen is. */
export type Uitkomst<T> = { waarde: T } | { afkeuring: Afkeuring };
