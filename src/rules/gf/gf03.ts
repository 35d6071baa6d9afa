import { FROZEN_YEARS, FROZEN_KORTING } from "../../knowledge/gemeentefonds/data/yardsticks";
import type { FondsLine } from "../../reading/plan/kinds";
import type { Frame } from "../frame";
import { tallyRule } from "../kinds";
import type { Tally } from "../tally";
import { euro } from "../texts";
import { letter, partOf, linesAbout } from "./fonds";
import { must } from "../../sheet/must";

interface Facts {
  amount: number;
  share: number | null;
  /** The earlier frozen year of the plan it was compared with; null: compared with the letter. */
  earlier: { year: number; amount: number } | null;
}

const YEAR = 2022;
/** A share is an estimate, and the distribution changes every year: smaller differences mean nothing. */
const MARGIN = 0.05;
/** No gemeente has this much of the cut: it must be the national amount. */
const NATIONAL_FROM = 100_000_000;

/** GF-03: an opschalingskorting in 2022 that is not at the frozen level. */
export const gf03 = tallyRule<Facts>({
  code: "GF-03",
  severity: "fout",
  kind: "plan",
  title: {
    nl: "Opschalingskorting 2022 niet bevroren op € 300 miljoen",
    en: "Opschalingskorting 2022 not frozen at € 300 million",
  },
  source: letter({ nl: "bevriezing opschalingskorting", en: "freezing of the opschalingskorting" }),
  checkPlan: (tally, frame) => {
    const verdict = compare(tally, frame);
    if (verdict === null || verdict.expected === null) return [];
    const { cut, line, expected, earlier } = verdict;
    if (Math.abs(cut - expected) <= Math.max(expected * MARGIN, frame.unit / 2)) return [];
    const share = expected === FROZEN_KORTING ? null : frame.share;
    return [{ line, facts: { amount: cut, share, earlier } }];
  },
  wording: {
    nl: ({ amount, share, earlier }) =>
      earlier
        ? `${euro(amount)} opschalingskorting in ${YEAR}, en ${euro(earlier.amount)} in ${earlier.year}: de korting is in beide jaren bevroren op dezelfde stand. Neem voor ${YEAR} de stand van ${earlier.year} over.`
        : `${euro(amount)} opschalingskorting in ${YEAR}: zij is bevroren op ${partOf(FROZEN_KORTING, share, "nl")}. Verbeter het bedrag.`,
    en: ({ amount, share, earlier }) =>
      earlier
        ? `${euro(amount)} of opschalingskorting in ${YEAR}, and ${euro(earlier.amount)} in ${earlier.year}: the cut is frozen at the same level in both years. Take over the level of ${earlier.year} for ${YEAR}.`
        : `${euro(amount)} of opschalingskorting in ${YEAR}: it is frozen at ${partOf(FROZEN_KORTING, share, "en")}. Correct the amount.`,
  },
});

interface Comparison {
  cut: number;
  line: FondsLine;
  /** What to compare with; null if a share is needed for that but not known. */
  expected: number | null;
  earlier: Facts["earlier"];
}

/** The plan next to the frozen level; null if it books no cut for 2022. */
export function compare(tally: Tally, { share }: Frame): Comparison | null {
  const lines = linesAbout(tally, "opschalingskorting");
  const cut = cutIn(lines, YEAR);
  if (cut <= 0) return null;
  const line = must(lines.find(({ year }) => year === YEAR));
  if (cut >= NATIONAL_FROM) return { cut, line, expected: FROZEN_KORTING, earlier: null };
  if (share !== null) return { cut, line, expected: FROZEN_KORTING * share, earlier: null };
  const earlier = FROZEN_YEARS.filter((year) => year < YEAR)
    .map((year) => ({ year, amount: cutIn(lines, year) }))
    .reverse()
    .find(({ amount }) => amount > 0);
  return { cut, line, expected: earlier?.amount ?? null, earlier: earlier ?? null };
}

/** The cut of a year as a positive amount: a last, or a negative bate. */
function cutIn(lines: readonly FondsLine[], year: number): number {
  const sum = (kind: FondsLine["kind"]) =>
    lines
      .filter((line) => line.year === year && line.kind === kind)
      .reduce((total, { amount }) => total + must(amount), 0);
  return Math.abs(sum("lasten")) - sum("baten");
}
