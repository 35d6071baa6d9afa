import { normalize } from "../../sheet/text";
import type { Unit } from "../../knowledge/pok/kinds";

/** A unit that stands in a text; `unit` is null if it is one that is not read (hundreds, billions). */
export interface UnitMatch {
  unit: Unit | null;
  /** The location in the normalized text, to take out. */
  fragment: string;
}

const TIMES = String.raw`(?:\bx|\*|\bin|\bmaal)\s*(?:€|euro?\b)?\s*`;
const MILLION = String.raw`(?:mln|mio|miljoen(?:en)?)\b\.?`;
const PATTERNS: readonly (readonly [Unit | null, RegExp])[] = [
  [1_000_000, new RegExp(String.raw`${TIMES}(?:1[., ]?000[., ]?000(?![., ]?\d)|(?:1\s*)?${MILLION})`)],
  [
    1_000_000,
    new RegExp(String.raw`(?:€|\beuro)\s*\(?(?:1\s*)?${MILLION}|^\(?${MILLION}\)?(?:\s*(?:€|euro))?$`),
  ],
  [
    null,
    new RegExp(String.raw`${TIMES}(?:10{1,2}|100?[., ]?000|(?:1\s*)?(?:mld|miljard(?:en)?))(?![., ]?\d)`),
  ],
  [1_000, new RegExp(String.raw`${TIMES}(?:1[., ]?000(?![., ]?\d)|(?:1\s*)?duizend(?:en|tallen)?\b)`)],
  [1_000, /\(\s*€\s*(?:1[., ]?000|duizend)\s*\)|\bk€|€\s?k\b|^€\s*1[., ]?000$/],
  [1, new RegExp(String.raw`${TIMES}(?:€\s*)?1(?:,-)?(?![.,]?\d)`)],
  [
    1,
    /\b(?:in )?(?:hele |gehele )?euro['’]?s\b|\b(?:hele|gehele|in) euro\b|\bin €|\(\s*(?:€|euro|eur)\s*\)|^(?:€|euro|eur)$/,
  ],
];

/** Finds a unit in a title, header or footer line: “(x € 1.000)”, “in duizenden euro's”, “× € 1 mln”. */
export function recognizeUnit(text: string): UnitMatch | null {
  const plain = normalize(text).replace(/×/g, "x");
  for (const [unit, pattern] of PATTERNS) {
    const hit = pattern.exec(plain);
    if (hit) return { unit, fragment: hit[0] };
  }
  return null;
}

/** The text without the unit that stands in it, normalized. */
export function withoutUnit(text: string, hit: UnitMatch | null): string {
  const plain = normalize(text).replace(/×/g, "x");
  return hit ? plain.replace(hit.fragment, " ") : plain;
}
