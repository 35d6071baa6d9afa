import { CORONA_LAST_YEAR } from "../../knowledge/gemeentefonds/data/yardsticks";
import type { FondsLine } from "../../reading/plan/kinds";
import { tallyRule } from "../kinds";
import { euro, showDescription } from "../texts";
import { letter, linesAbout } from "./fonds";
import { must } from "../../sheet/must";

/** GF-05: one-off corona money after 2022, or as cover for structurele lasten. */
export const gf05 = tallyRule<FondsLine>({
  code: "GF-05",
  severity: "fout",
  kind: "plan",
  title: {
    nl: "Coronageld na 2022, of als dekking van structurele lasten",
    en: "Corona money after 2022, or as cover of structural lasten",
  },
  source: letter({
    nl: "flankerend beleid voor de gevolgen van corona",
    en: "policy for the consequences of corona",
  }),
  checkPlan: (tally) =>
    linesAbout(tally, "corona")
      .filter((line) => must(line.amount) > 0 && (isTooLate(line) || line.aard === "structureel"))
      .map((line) => ({ line, facts: line })),
  wording: {
    nl: (line) =>
      `${euro(must(line.amount))} ${isTooLate(line) ? "baten" : `structurele ${line.kind}`} in ${line.year} bij ${showDescription(line, "nl")}: dit geld is eenmalig en loopt tot en met ${CORONA_LAST_YEAR} (re-integratie € 58,2 miljoen, bijzondere bijstand € 15 miljoen, schuldenbeleid € 30 miljoen). ${isTooLate(line) ? "Haal de bate uit het plan." : "Zoek structurele dekking of maak de regel incidenteel."}`,
    en: (line) =>
      `${euro(must(line.amount))} of ${isTooLate(line) ? "baten" : `structural ${line.kind}`} in ${line.year} with ${showDescription(line, "en")}: this money is one-off and runs to ${CORONA_LAST_YEAR} (re-integration € 58.2 million, special assistance € 15 million, debt policy € 30 million). ${isTooLate(line) ? "Take the baten out of the plan." : "Find structural cover or make the line incidental."}`,
  },
});

const isTooLate = ({ kind, year }: FondsLine): boolean => kind === "baten" && must(year) > CORONA_LAST_YEAR;
