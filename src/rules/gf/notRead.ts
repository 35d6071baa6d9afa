import type { Post } from "../../knowledge/gemeentefonds/recognize";
import { SCHEMES } from "../../knowledge/gemeentefonds/data/schemes";
import type { FondsLine } from "../../reading/plan/kinds";
import { FIRST_YEAR, LAST_YEAR } from "../frame";
import { tallyRule, type Language, type TallyRule } from "../kinds";
import type { Tally } from "../tally";
import { euro, enumerate, show, showDescription } from "../texts";
import { letter } from "./fonds";
import { must } from "../../sheet/must";

/** The rules about a post; a post that cannot be read is reported under the first. */
const RULES_ABOUT: Readonly<Record<Post["kind"], readonly [string, ...string[]]>> = {
  bcf: ["GF-01", "GF-06"],
  accres: ["GF-02", "GF-07"],
  opschalingskorting: ["GF-03", "GF-04"],
  "freeze benefit": ["GF-04"],
  corona: ["GF-05"],
  overlap: ["GF-08"],
};

/** An amount about the gemeentefonds without a number or year cannot be checked; every such cell is reported. */
export const fondsNotRead: readonly TallyRule<never>[] = (Object.keys(RULES_ABOUT) as Post["kind"][]).map(
  (kind) =>
    tallyRule<FondsLine>({
      code: RULES_ABOUT[kind][0],
      severity: "advies",
      kind: "plan",
      notChecked: true,
      title: {
        nl: "Niet getoetst: geen bedrag of jaar bij geld van het gemeentefonds",
        en: "Not checked: no amount or year with gemeentefonds money",
      },
      source: letter({ nl: "gemeentefonds", en: "gemeentefonds" }),
      checkPlan: (tally) =>
        tally.gemeentefonds
          .filter(
            ({ post, amount, year }) =>
              post.kind === kind && (amount === null || year === null) && isCheckable(post, year, tally),
          )
          .map((line) => ({ line, uncheckedCodes: RULES_ABOUT[kind], facts: line })),
      wording: { nl: (line) => wording(line, "nl"), en: (line) => wording(line, "en") },
    }),
);

/** Other money for the same goal can be checked only next to baten of an actielijn. */
function isCheckable(post: Post, year: number | null, tally: Tally): boolean {
  if (post.kind !== "overlap") return true;
  const { actielijnen } = must(SCHEMES.find(({ code }) => code === post.code));
  const years = year === null ? tally.years : year >= FIRST_YEAR && year <= LAST_YEAR ? [year] : [];
  return actielijnen.some((actielijn) =>
    years.some((other) => tally.sum("baten", actielijn, other).amount > 0),
  );
}

function wording(line: FondsLine, language: Language): string {
  const nl = language === "nl";
  const { amount, year, found } = line;
  const codes = enumerate(RULES_ABOUT[line.post.kind], language);
  const start = nl ? `Niet getoetst aan ${codes}` : `Not checked against ${codes}`;
  const text = showDescription(line, language);
  const whereYear = nl
    ? `staat ${show(found.year, "nl")} waar een jaar hoort`
    : `says ${show(found.year, "en")} where a year belongs`;
  if (amount !== null)
    return nl
      ? `${start}: bij ${euro(amount)} (${text}) ${whereYear}. Vul een jaar in, zoals 2022.`
      : `${start}: the cell with ${euro(amount)} (${text}) ${whereYear}. Enter a year, such as 2022.`;
  const what = show(found.amount, language);
  if (year === null)
    return nl
      ? `${start}: ${what} bij ${text} is geen bedrag, en er ${whereYear}. Vul een getal en een jaar in.`
      : `${start}: ${what} with ${text} is not an amount, and the row ${whereYear}. Enter a number and a year.`;
  return nl
    ? `${start}: ${what} bij ${text} in ${year} is geen bedrag. Vul een getal in, zoals 33000 of -33000.`
    : `${start}: ${what} with ${text} in ${year} is not an amount. Enter a number, such as 33000 or -33000.`;
}
