import type { Belet } from "../invoegen/werkmap";
import { en } from "./en";
import { nl } from "./nl";
import type { Teksten } from "./teksten";

export type { Teksten } from "./teksten";
export type Taal = "nl" | "en";

export const TEKSTEN: Readonly<Record<Taal, Teksten>> = { nl, en };

/** De taal bij een taalcode van Office: Nederlands waar die Nederlands of onbekend is, anders Engels. */
export function kiesTaal(taalcode: string | undefined): Taal {
  return !taalcode || /^nl\b/i.test(taalcode) ? "nl" : "en";
}

/** De zin bij een reden waarom er niet geschreven kan worden. */
export function beletTekst(teksten: Teksten, belet: Belet): string {
  const maak = teksten.belet[belet.soort] as (belet: Belet) => string;
  return maak(belet);
}
