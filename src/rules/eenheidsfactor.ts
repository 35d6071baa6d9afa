import type { Planregel } from "../reading/plan/soorten";
import type { Kader } from "./kader";

/** Hoeveel keer te klein een bedrag is dat in duizenden of miljoenen staat en als euro's is gelezen. */
export const VERWARDE_EENHEDEN = [1_000, 1_000_000] as const;
/** Met minder bedragen kan het toeval zijn. */
const MINSTE = 3;
const VRIJWEL_ALLE = 0.75;
/** Eigen bedragen en die van het plan liggen in dezelfde orde; landelijke alleen als zij precies gelijk zijn. */
const ZELFDE_ORDE = 3;

/** Of een bedrag precies zo veel keer te klein is naast wat er beschikbaar is. */
export const isFactorTeKlein = (bedrag: number, beschikbaar: number, factor: number): boolean =>
  bedrag === Math.round(beschikbaar / factor);

/** De factor die vrijwel alle bedragen van een plan te klein lijken; null als daar geen aanwijzing voor is. */
export function eenheidsfactor(
  regels: readonly Planregel[],
  kader: Kader,
): (typeof VERWARDE_EENHEDEN)[number] | null {
  const paren = regels.flatMap(({ actielijn, jaar, bedrag, totaal }) => {
    const beschikbaar = kader.plaats(actielijn, jaar)?.beschikbaar ?? 0;
    return bedrag === null || bedrag === 0 || totaal !== null || beschikbaar <= 0
      ? []
      : [{ bedrag: Math.abs(bedrag), beschikbaar }];
  });
  if (paren.length < MINSTE) return null;
  const lijkt = ({ bedrag, beschikbaar }: (typeof paren)[number], factor: number) => {
    if (kader.eigenRijen === null) return isFactorTeKlein(bedrag, beschikbaar, factor);
    const keer = beschikbaar / bedrag / factor;
    return keer < ZELFDE_ORDE && keer > 1 / ZELFDE_ORDE;
  };
  return (
    VERWARDE_EENHEDEN.find(
      (factor) => paren.filter((paar) => lijkt(paar, factor)).length >= paren.length * VRIJWEL_ALLE,
    ) ?? null
  );
}
