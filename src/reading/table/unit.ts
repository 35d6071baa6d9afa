import { normalize } from "../../sheet/text";
import type { Unit } from "../../knowledge/pok/kinds";

/** A unit that stands in a text; `unit` is null if it is one that is not read (hundreds, billions). */
export interface UnitMatch {
  unit: Unit | null;
  /** The location in the normalized text, to take out. */
  fragment: string;
}

/** A normalized text has single spaces only. */
const TIMES = String.raw`(?:\bx|\*|\bin|\bmaal) ?(?:(?:€|euro?\b) ?)?`;
const MILLION = String.raw`(?:mln|mio|miljoen(?:en)?)\b\.?`;
const PATTERNS: readonly (readonly [Unit | null, RegExp])[] = [
  [1_000_000, new RegExp(String.raw`${TIMES}(?:1[., ]?000[., ]?000(?![., ]?\d)|(?:1 ?)?${MILLION})`)],
  [
    1_000_000,
    // “over € 1 mln extra” is an amount in a sentence, “(€ 1 mln)” a unit.
    new RegExp(
      String.raw`(?:€|\beuro)\s*\(?${MILLION}|(?:^|\()\s*(?:€|euro)\s*1\s*${MILLION}\s*(?:\)|$)|^\(?${MILLION}\)?(?:\s*(?:€|euro))?$`,
    ),
  ],
  [
    null,
    new RegExp(String.raw`${TIMES}(?:10{1,2}|100?[., ]?000|(?:1 ?)?(?:mld|miljard(?:en)?))(?![., ]?\d)`),
  ],
  [1_000, new RegExp(String.raw`${TIMES}(?:1[., ]?000(?![., ]?\d)|(?:1 ?)?duizend(?:en|tallen)?\b)`)],
  [1_000, /\(\s*€\s*(?:1[., ]?000|duizend)\s*\)|\bk€|€\s?k\b|^€\s*1[., ]?000$/],
  [1, new RegExp(String.raw`${TIMES}(?:€ ?)?1(?:,-)?(?![.,]?\d)`)],
  [
    1,
    /\b(?:in )?(?:hele |gehele )?euro['’]?s\b|\b(?:hele|gehele|in) euro\b|\bin €|\(\s*(?:€|euro|eur)\s*\)|^(?:€|euro|eur)$/,
  ],
];

/** What is counted but is no money: its “x 1.000” says nothing about the amounts. */
const NO_MONEY =
  /\b(?:inwoners?|inwonertal|woz|woning(?:en)?|huishoudens?|aantal(?:len)?|fte|leerlingen|clienten|m2|km|hectare|uren)\b/;
/** Where a text starts about something else: “in euro's; zie ook tabel 3 (x € 1.000)”. */
const REFERENCE = /(?<!\p{L})(?:zie|conform|volgens)(?!\p{L})/iu;
const CLAUSE = /;|\.\s+(?=\p{Lu})/u;
const LONGEST = 500;

/** Finds a unit in a title, header or footer line: “(x € 1.000)”, “in duizenden euro's”, “× € 1 mln”. */
export function recognizeUnit(text: string): UnitMatch | null {
  return findUnits(text)[0] ?? null;
}

/** The units a text names, at most one in each of its clauses. */
export function findUnits(text: string): UnitMatch[] {
  if (text.length > LONGEST) return [];
  const [own, ...others] = text.split(REFERENCE).map(unitsIn);
  // What a reference says is of another table; beside a unit of its own it makes that doubtful.
  return own === undefined || own.length === 0 ? [] : [...own, ...others.flat()];
}

function unitsIn(text: string): UnitMatch[] {
  return text.split(CLAUSE).flatMap((clause) => {
    const plain = normalize(clause).replace(/×/g, "x");
    if (NO_MONEY.test(plain)) return [];
    for (const [unit, pattern] of PATTERNS) {
      const hit = pattern.exec(plain);
      if (hit) return [{ unit, fragment: hit[0] }];
    }
    return [];
  });
}

/** The text without the unit that stands in it, normalized. */
export function withoutUnit(text: string, hit: UnitMatch | null): string {
  const plain = normalize(text).replace(/×/g, "x");
  return hit ? plain.replace(hit.fragment, " ") : plain;
}
