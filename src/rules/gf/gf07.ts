import type { FondsLine } from "../../reading/plan/kinds";
import { tallyRule } from "../kinds";
import { euro, showDescription } from "../texts";
import { baten, letter, onePerRow, linesAbout } from "./fonds";
import { must } from "../../sheet/must";

interface Facts {
  line: FondsLine;
  /** The plan itself calls the accres certain; otherwise it says nothing about it. */
  certain: boolean;
}

const FIRST_UNCERTAIN_YEAR = 2022;
const CERTAIN = /\b(?:zeker|vast|vaststaand|vastgesteld|definitief|gegarandeerd|toegezegd)\b/i;
const CAVEAT =
  /raming|geraamd|stelpost|indicati|richting|voorlopig|behoedzaam|voorbehoud|onzeker|verwacht|reserve/i;

/** GF-07: accres booked as certain. */
export const gf07 = tallyRule<Facts>({
  code: "GF-07",
  severity: "waarschuwing",
  kind: "plan",
  title: {
    nl: "Accres als zeker geboekt",
    en: "Accres booked as certain",
  },
  source: letter({ nl: "accresontwikkeling en “zeer onzeker”", en: "accres development and “zeer onzeker”" }),
  checkPlan: (tally) => {
    const lines = onePerRow(
      baten(linesAbout(tally, "accres")).filter(({ year }) => must(year) >= FIRST_UNCERTAIN_YEAR),
    );
    const certain = lines.filter(({ description }) => CERTAIN.test(description));
    if (certain.length > 0) return certain.map((line) => ({ line, facts: { line, certain: true } }));
    const [first] = lines;
    if (!first || lines.some(({ description }) => CAVEAT.test(description))) return [];
    return [{ line: first, severity: "advies", facts: { line: first, certain: false } }];
  },
  wording: {
    nl: ({ line, certain }) =>
      `${euro(must(line.amount))} accres in ${line.year} bij ${showDescription(line, "nl")} ${certain ? "heet zeker" : "staat er zonder voorbehoud"}: de reeks geeft vanaf ${FIRST_UNCERTAIN_YEAR} alleen richting en kan nog flink wijzigen. ${certain ? "Noem het een raming" : "Noem het een raming of een stelpost"}, en houd rekening met een lager bedrag.`,
    en: ({ line, certain }) =>
      `${euro(must(line.amount))} of accres in ${line.year} with ${showDescription(line, "en")} ${certain ? "is called certain" : "stands without reservation"}: from ${FIRST_UNCERTAIN_YEAR} the series only points a direction and may still change a good deal. Call it an estimate, and allow for a lower amount.`,
  },
});
