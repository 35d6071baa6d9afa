import { FREEZE_BENEFIT } from "../../knowledge/gemeentefonds/data/yardsticks";
import { tallyRule } from "../kinds";
import { euro } from "../texts";
import { baten, letter, linesAbout } from "./fonds";
import { must } from "../../sheet/must";

const LAST_YEAR = 2022;

/** GF-04: what freezing the cut saves in 2022, booked in later years too. */
export const gf04 = tallyRule<{ year: number; amount: number }>({
  code: "GF-04",
  severity: "fout",
  kind: "plan",
  title: {
    nl: "De extra € 270 miljoen van 2022 ook na 2022 geboekt",
    en: "The extra € 270 million of 2022 also booked after 2022",
  },
  source: letter({ nl: "bevriezing opschalingskorting", en: "freezing of the opschalingskorting" }),
  checkPlan: (tally) =>
    baten(linesAbout(tally, "freeze benefit", "opschalingskorting"))
      .filter(({ year }) => must(year) > LAST_YEAR)
      .map((line) => ({ line, facts: { year: must(line.year), amount: must(line.amount) } })),
  wording: {
    nl: ({ year, amount }) =>
      `${euro(amount)} baten in ${year} door het bevriezen van de opschalingskorting: dat levert alleen in ${LAST_YEAR} iets op (${euro(FREEZE_BENEFIT)} voor alle gemeenten samen); daarna staat de korting nog in de boeken. Haal de bate uit het plan.`,
    en: ({ year, amount }) =>
      `${euro(amount)} of baten in ${year} through the freezing of the opschalingskorting: that yields something in ${LAST_YEAR} only (${euro(FREEZE_BENEFIT)} for all gemeenten together); after that the cut still stands in the books. Take the baten out of the plan.`,
  },
});
