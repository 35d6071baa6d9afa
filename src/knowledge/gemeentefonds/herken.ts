import { REGELINGEN } from "./gegevens/regelingen";

/** Een post van een begroting waarover de ledenbrief Rijksbegroting 2022 iets zegt; `samenloop` met de code van de regeling. */
export type Post =
  | { soort: "accres" | "bcf" | "opschalingskorting" | "voordeel bevriezen" | "corona" }
  | { soort: "samenloop"; code: string };

const ACCRES = /\baccres/i;
const BCF = /\bbcf\b|btw[- ]?compensatiefonds/i;
const OPSCHALING = /opschalingskorting/i;
/** Wat het bevriezen oplevert, in plaats van de korting zelf. */
const VOORDEEL = /bevries|bevriez|voordeel|vrijval|\bextra\b/i;
const EXTRA_270 = /\b270(?:,0)?\s*(?:mln|mio|miljoen)/i;
const CORONA = /\bcorona|\bcovid/i;
/** De meeste opschriften gaan hier niet over; zo kost dat bijna niets. */
const MISSCHIEN = new RegExp(
  [ACCRES, BCF, OPSCHALING, EXTRA_270, CORONA, ...REGELINGEN.map(({ herkenning }) => herkenning)]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Verder kijken dan een opschrift lang is, laat een cel vol tekst onevenredig veel tijd kosten. */
const LANGSTE = 300;

/** De post die een opschrift noemt; null als het over iets anders gaat. */
export function herkenPost(opschrift: string): Post | null {
  const tekst = opschrift.slice(0, LANGSTE);
  if (!MISSCHIEN.test(tekst)) return null;
  if (BCF.test(tekst)) return { soort: "bcf" };
  if (OPSCHALING.test(tekst))
    return {
      soort: VOORDEEL.test(tekst) || EXTRA_270.test(tekst) ? "voordeel bevriezen" : "opschalingskorting",
    };
  if (EXTRA_270.test(tekst)) return { soort: "voordeel bevriezen" };
  if (ACCRES.test(tekst)) return { soort: "accres" };
  if (CORONA.test(tekst)) return { soort: "corona" };
  const { code } = REGELINGEN.find(({ herkenning }) => herkenning.test(tekst))!;
  return { soort: "samenloop", code };
}
