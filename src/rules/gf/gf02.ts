import { seriesFigure } from "../../knowledge/gemeentefonds/seriesList";
import type { EditieCode } from "../../knowledge/gemeentefonds/kinds";
import type { FondsLine } from "../../reading/plan/kinds";
import type { Frame } from "../frame";
import { tallyRule } from "../kinds";
import { euro, showDescription } from "../texts";
import { baten, letter, partOf, onePerRow, linesAbout } from "./fonds";
import { must } from "../../sheet/must";

interface Facts {
  line: FondsLine;
  /** The new national amount, in whole euros. */
  newEstimate: number;
  share: number | null;
}

/** Not a later one (“mei 2022”, “meicirculaire '23”), as that is newer than September 2021. */
const MEI = /(?:meicirculaire|\bmei\b)(?!\s*(?:20|['’])?(?:2[2-9]|[3-9]\d)\b)/i;
const SEPTEMBER = /september/i;
/** The years in which the two ramingen differ. */
const FIRST = 2022;
const LAST = 2026;

/** GF-02: the accres of the meicirculaire, where the septembercirculaire gives a new raming. */
export const gf02 = tallyRule<Facts>({
  code: "GF-02",
  severity: "waarschuwing",
  kind: "plan",
  title: {
    nl: "Accres van de meicirculaire 2021 in plaats van september 2021",
    en: "Accres of the meicirculaire 2021 instead of September 2021",
  },
  source: letter({ nl: "accres 2022–2025, tabel 1.1", en: "accres 2022–2025, table 1.1" }),
  checkPlan: (tally, frame) =>
    onePerRow(
      baten(linesAbout(tally, "accres")).filter(
        ({ year, amount, description }) =>
          must(year) >= FIRST &&
          must(year) <= LAST &&
          ((MEI.test(description) && !SEPTEMBER.test(description)) ||
            isFromMei(must(year), must(amount), frame)),
      ),
    ).map((line) => ({
      line,
      facts: {
        line,
        newEstimate: nationalAccres(must(line.year), "september"),
        share: frame.share,
      },
    })),
  wording: {
    nl: ({ line, newEstimate, share }) =>
      `${euro(must(line.amount))} accres in ${line.year} bij ${showDescription(line, "nl")} volgt de meicirculaire 2021: de septembercirculaire 2021 raamt ${partOf(newEstimate, share, "nl")}. Neem de nieuwe raming over, of licht toe waarom niet.`,
    en: ({ line, newEstimate, share }) =>
      `${euro(must(line.amount))} of accres in ${line.year} with ${showDescription(line, "en")} follows the meicirculaire 2021: the septembercirculaire 2021 estimates ${partOf(newEstimate, share, "en")}. Take over the new estimate, or explain why not.`,
  },
});

function isFromMei(year: number, amount: number, { share, unit }: Frame): boolean {
  const matches = (editie: EditieCode, part: number) =>
    Math.abs(amount - nationalAccres(year, editie) * part) <= unit / 2;
  return [1, share].some((part) => part !== null && matches("mei", part) && !matches("september", part));
}

const nationalAccres = (year: number, editie: EditieCode): number =>
  must(seriesFigure("accres", "nominaal", year, editie).num) * 1_000;
