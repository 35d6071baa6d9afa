import type { Planlezing } from "../../reading/plan";

/** Hoeveel er van een plan getoetst is. */
export interface Omvang {
  /** Aantal getoetste bedragen; 0 is geen oordeel. */
  regels: number;
  rijen: number;
  /** De rijen daarvan die over ander geld van het gemeentefonds gaan. */
  fondsrijen: number;
  jaren: readonly number[];
  /** Rijen met bedragen die niet over de POK-middelen gaan; 0 als van geen enkele rij een actielijn bekend is. */
  zonderPok: number;
}

/** Telt wat er getoetst is, totaalrijen niet, en wat er buiten bleef. Rijen met een lege cel bij Actielijn worden apart gemeld. */
export function omvangVan({
  regels,
  gemeentefonds,
  zonderPok,
  zonderActielijn,
}: Pick<Planlezing, "regels" | "gemeentefonds" | "zonderPok" | "zonderActielijn">): Omvang {
  const geteld = [...regels, ...gemeentefonds].filter(({ totaal }) => totaal === null);
  const jaren = new Set(geteld.flatMap(({ jaar }) => (jaar === null ? [] : [jaar])));
  const fondsrijen = new Set(gemeentefonds.map(({ rij }) => rij)).size;
  return {
    regels: geteld.length,
    rijen: new Set(geteld.map(({ rij }) => rij)).size,
    fondsrijen,
    jaren: [...jaren].sort((a, b) => a - b),
    zonderPok: regels.length === 0 ? 0 : zonderPok - fondsrijen - (zonderActielijn?.aantal ?? 0),
  };
}
