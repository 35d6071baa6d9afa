import { inwonersOf, inwonersOfNederland, yearsWithInwoners } from "../../knowledge/gemeenten/inwoners";
import { must } from "../../sheet/must";

/** Part of the national amount (0 through 1) per year, with how it was obtained. */
export interface Shares {
  byYear: Readonly<Record<number, number>>;
  /** Short, to go next to a share. */
  short: string;
  /** Per year, what the share rests on. */
  explanation: readonly { year: number; inwoners: number; total: number; fromYear: number }[];
}

/**
 * The share of a gemeente in the inwoners of all gemeenten, by the figures of each year, or
 * of the last year for which they are known.
 * @returns null if no number of inwoners is known for the gemeente
 */
export function sharesByInwoners(code: string, years: readonly number[]): Shares | null {
  const known = yearsWithInwoners.filter((year) => inwonersOf(code, year) !== undefined);
  if (known.length === 0) return null;
  const explanation = years.map((year) => {
    const fromYear = known.includes(year) ? year : must(known[known.length - 1]);
    return {
      year,
      fromYear,
      inwoners: must(inwonersOf(code, fromYear)),
      total: must(inwonersOfNederland(fromYear)),
    };
  });
  return {
    byYear: Object.fromEntries(explanation.map(({ year, inwoners, total }) => [year, inwoners / total])),
    short: "naar inwoners van het jaar",
    explanation,
  };
}
