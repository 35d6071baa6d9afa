import { normaliseer } from "../../sheet/tekst";
import type { Eenheid } from "../../knowledge/pok/soorten";

/** Een eenheid die in een tekst staat; `eenheid` is null als het er een is die niet gelezen wordt (honderden, miljarden). */
export interface Eenheidvondst {
  eenheid: Eenheid | null;
  /** De plek in de genormaliseerde tekst, om weg te halen. */
  fragment: string;
}

const MAAL = String.raw`(?:\bx|\*|\bin|\bmaal)\s*(?:€|euro?\b)?\s*`;
const MILJOEN = String.raw`(?:mln|mio|miljoen(?:en)?)\b\.?`;
const PATRONEN: readonly (readonly [Eenheid | null, RegExp])[] = [
  [1_000_000, new RegExp(String.raw`${MAAL}(?:1[., ]?000[., ]?000(?![., ]?\d)|(?:1\s*)?${MILJOEN})`)],
  [
    1_000_000,
    new RegExp(String.raw`(?:€|\beuro)\s*\(?(?:1\s*)?${MILJOEN}|^\(?${MILJOEN}\)?(?:\s*(?:€|euro))?$`),
  ],
  [
    null,
    new RegExp(String.raw`${MAAL}(?:10{1,2}|100?[., ]?000|(?:1\s*)?(?:mld|miljard(?:en)?))(?![., ]?\d)`),
  ],
  [1_000, new RegExp(String.raw`${MAAL}(?:1[., ]?000(?![., ]?\d)|(?:1\s*)?duizend(?:en|tallen)?\b)`)],
  [1_000, /\(\s*€\s*(?:1[., ]?000|duizend)\s*\)|\bk€|€\s?k\b|^€\s*1[., ]?000$/],
  [1, new RegExp(String.raw`${MAAL}(?:€\s*)?1(?:,-)?(?![.,]?\d)`)],
  [
    1,
    /\b(?:in )?(?:hele |gehele )?euro['’]?s\b|\b(?:hele|gehele|in) euro\b|\bin €|\(\s*(?:€|euro|eur)\s*\)|^(?:€|euro|eur)$/,
  ],
];

/** Zoekt een eenheid in een titel, kop of voetregel: “(x € 1.000)”, “in duizenden euro's”, “× € 1 mln”. */
export function herkenEenheid(tekst: string): Eenheidvondst | null {
  const kaal = normaliseer(tekst).replace(/×/g, "x");
  for (const [eenheid, patroon] of PATRONEN) {
    const treffer = patroon.exec(kaal);
    if (treffer) return { eenheid, fragment: treffer[0] };
  }
  return null;
}

/** De tekst zonder de eenheid die erin staat, genormaliseerd. */
export function zonderEenheid(tekst: string, vondst: Eenheidvondst | null): string {
  const kaal = normaliseer(tekst).replace(/×/g, "x");
  return vondst ? kaal.replace(vondst.fragment, " ") : kaal;
}
