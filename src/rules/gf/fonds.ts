import type { Post } from "../../knowledge/gemeentefonds/recognize";
import type { FondsLine, PlanLine } from "../../reading/plan/kinds";
import type { Language, BilingualText } from "../kinds";
import type { Tally } from "../tally";
import { euro } from "../texts";
import { must } from "../../sheet/must";

/** The citation of a place in chapter 1 of the letter these rules rest on. */
export const letter = ({ nl, en }: BilingualText): BilingualText => ({
  nl: `VNG, ledenbrief Rijksbegroting 2022, hoofdstuk 1, ${nl}`,
  en: `VNG, ledenbrief Rijksbegroting 2022, chapter 1, ${en}`,
});

/** The lines about a post with an amount and a year. */
export function linesAbout({ gemeentefonds }: Tally, ...kinds: Post["kind"][]): FondsLine[] {
  return gemeentefonds.filter(
    ({ post, amount, year }) => amount !== null && year !== null && kinds.includes(post.kind),
  );
}

/** Only the baten greater than 0. */
export const baten = (lines: readonly FondsLine[]): FondsLine[] =>
  lines.filter(({ kind, amount }) => kind === "baten" && must(amount) > 0);

/** Per year the sum in whole euros, with the line that contributes most to it. */
export function byYear(lines: readonly FondsLine[]): { year: number; amount: number; line: PlanLine }[] {
  const sums = new Map<number, { year: number; amount: number; line: FondsLine }>();
  for (const line of lines) {
    const sum = sums.get(must(line.year));
    if (!sum) sums.set(must(line.year), { year: must(line.year), amount: must(line.amount), line });
    else {
      sum.amount += must(line.amount);
      if (must(line.amount) > must(sum.line.amount)) sum.line = line;
    }
  }
  return [...sums.values()];
}

/** The first line of each row, for findings about the text of the row. */
export function onePerRow(lines: readonly FondsLine[]): FondsLine[] {
  const seen = new Set<number>();
  return lines.filter(({ row }) => !seen.has(row) && seen.add(row));
}

/** “€ 216.000 (0,1 % van € 216.000.000)”, or only the national amount if the share is not known. */
export function partOf(national: number, share: number | null, language: Language): string {
  const nl = language === "nl";
  if (share === null)
    return `${euro(national)} ${nl ? "voor alle gemeenten samen" : "for all gemeenten together"}`;
  const percent = (share * 100).toLocaleString("nl-NL", { maximumFractionDigits: 4 });
  return `${euro(Math.round(national * share))} (${percent} % ${nl ? "van" : "of"} ${euro(national)})`;
}
