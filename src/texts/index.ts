import type { Belet } from "../sheet/belet";
import { nl } from "./nl";
import type { Teksten } from "./teksten";

export type { Teksten } from "./teksten";
export type Taal = "nl" | "en";

/** De teksten van het venster. De meesten lezen Nederlands: Engels komt pas mee als het nodig is. */
export async function laadTeksten(taal: Taal): Promise<Teksten> {
  if (taal === "nl") return nl;
  try {
    return (await import("./en")).en;
  } catch {
    // Liever Nederlands dan een leeg venster.
    return nl;
  }
}

/** De taal bij een taalcode van Office: Nederlands waar die Nederlands of onbekend is, anders Engels. */
export function kiesTaal(taalcode: string | undefined): Taal {
  return !taalcode || /^nl\b/i.test(taalcode) ? "nl" : "en";
}

/** De zin bij een reden waarom een bewerking niet kan. @param eigen de zinnen van een weergave, waar die van het invoegen niet past */
export function beletTekst(teksten: Teksten, belet: Belet, eigen: Partial<Teksten["belet"]> = {}): string {
  const maak = (eigen[belet.soort] ?? teksten.belet[belet.soort]) as (belet: Belet) => string;
  return maak(belet);
}
