import { indexeer, INDEXREEKS, waarde, type Editiecode, type Waarde } from "../../knowledge/gemeentefonds";

/** Waar de geïndexeerde bedragen komen: in plaats van de bedragen zelf, of in evenveel kolommen rechts daarvan. */
export const PLAATSEN = ["zelf", "ernaast"] as const;
export type Plaats = (typeof PLAATSEN)[number];

/** Welke index op bedragen wordt toegepast, en waar de uitkomst komt. */
export interface Indexopdracht {
  /** Rij van de reeks lpo. */
  onderdeel: string;
  editie: Editiecode;
  /** Jaar van het prijspeil van de bedragen. */
  van: number;
  /** Jaar van het gevraagde prijspeil. */
  naar: number;
  plaats: Plaats;
}

/** De indexcijfers tussen twee prijspeilen, van vroeg naar laat; leeg als de prijspeilen gelijk zijn. */
export function indexcijfers({ onderdeel, editie, van, naar }: Indexopdracht): Waarde[] {
  return INDEXREEKS.jaren
    .filter((jaar) => jaar > Math.min(van, naar) && jaar <= Math.max(van, naar))
    .map((jaar) => waarde("lpo", onderdeel, jaar, editie));
}

/** Een bedrag op het gevraagde prijspeil, onafgerond. @throws {RangeError} als een jaar op de weg geen index heeft */
export const geindexeerd = (bedrag: number, { van, naar, onderdeel, editie }: Indexopdracht): number =>
  indexeer(bedrag, van, naar, onderdeel, editie);
