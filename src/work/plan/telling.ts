import type { Activiteit, Beschikbaar } from "./soorten";

/** Wat er is en wat er gepland is, in gehele euro's; `over` is negatief als er meer gepland is dan er is. */
export interface Stand {
  inzetbaar: number;
  gepland: number;
  over: number;
}

/** De optelling van een plan naast wat er beschikbaar is. */
export interface Plantelling {
  readonly jaren: readonly number[];
  plaats(actielijn: number, jaar: number): Stand;
  actielijn(actielijn: number): Stand;
  jaar(jaar: number): Stand;
  readonly totaal: Stand;
}

/** Telt een plan op, in de jaren van `beschikbaar`. */
export function telPlan(activiteiten: readonly Activiteit[], beschikbaar: Beschikbaar): Plantelling {
  const { jaren, actielijnen } = beschikbaar;
  const nummers = actielijnen.map(({ nummer }) => nummer);
  const gepland = new Map<string, number>();
  for (const { actielijn, bedragen } of activiteiten)
    for (const jaar of jaren) {
      const sleutel = `${actielijn}|${jaar}`;
      gepland.set(sleutel, (gepland.get(sleutel) ?? 0) + (bedragen[jaar] ?? 0));
    }
  const plaats = (actielijn: number, jaar: number): Stand =>
    stand(beschikbaar.cel(actielijn, jaar).inzetbaar, gepland.get(`${actielijn}|${jaar}`) ?? 0);
  return {
    jaren,
    plaats,
    actielijn: (nummer) => telOp(jaren.map((jaar) => plaats(nummer, jaar))),
    jaar: (jaar) => telOp(nummers.map((nummer) => plaats(nummer, jaar))),
    totaal: telOp(nummers.flatMap((nummer) => jaren.map((jaar) => plaats(nummer, jaar)))),
  };
}

const stand = (inzetbaar: number, gepland: number): Stand => ({
  inzetbaar,
  gepland,
  over: inzetbaar - gepland,
});

function telOp(standen: readonly Stand[]): Stand {
  return stand(
    standen.reduce((som, { inzetbaar }) => som + inzetbaar, 0),
    standen.reduce((som, { gepland }) => som + gepland, 0),
  );
}
