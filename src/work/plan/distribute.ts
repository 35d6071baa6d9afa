import type { YearAmounts } from "./kinds";
import { must } from "../../sheet/must";

/** Arithmetic for the amounts of an activity: all in whole euros, and parts always add up to the whole. */

export const sum = (amounts: YearAmounts, years: readonly number[]): number =>
  years.reduce((total, year) => total + (amounts[year] ?? 0), 0);

/** A total spread equally over the years; what does not divide goes euro by euro to the first years. */
export function spread(total: number, years: readonly number[]): YearAmounts {
  return distributeByWeight(
    total,
    years,
    years.map(() => 1),
  );
}

/**
 * A total distributed by weight, without losing a euro: parts are rounded down, and the remainder goes to those with the
 * largest fractions.
 */
export function distributeByWeight(
  total: number,
  years: readonly number[],
  weights: readonly number[],
): YearAmounts {
  const parts = distributeWhole(total, weights);
  return Object.fromEntries(years.map((year, i) => [year, must(parts[i])]));
}

/** Distributes a whole amount by weight into whole parts that add up exactly; equally if all weights are 0. */
export function distributeWhole(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const totalWeight = weights.reduce((a, b) => a + b, 0);
  const ratios =
    totalWeight > 0 ? weights.map((weight) => weight / totalWeight) : weights.map(() => 1 / weights.length);
  const sign = total < 0 ? -1 : 1;
  const whole = Math.abs(total);
  const exact = ratios.map((part) => whole * part);
  const parts = exact.map(Math.floor);
  let remainder = whole - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((part, i) => ({ i, fraction: part - Math.floor(part) }))
    .sort((a, b) => b.fraction - a.fraction || a.i - b.i);
  for (let k = 0; remainder > 0; k = (k + 1) % order.length, remainder--) parts[must(order[k]).i]! += 1;
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}

/**
 * Each year after the first is the previous one times (1 + percentage); calculated with the unrounded amount.
 * @param percentage as a fraction: 0,021 is 2,1 %
 * @param fromYear the year whose amount stays; earlier years do not change
 */
export function applyIndex(
  amounts: YearAmounts,
  years: readonly number[],
  percentage: number,
  fromYear: number,
): YearAmounts {
  const basis = amounts[fromYear] ?? 0;
  return {
    ...amounts,
    ...Object.fromEntries(
      years
        .filter((year) => year > fromYear)
        .map((year) => [year, Math.round(basis * (1 + percentage) ** (year - fromYear))]),
    ),
  };
}

/** Puts the amount of a year in all later years. */
export function copy(amounts: YearAmounts, years: readonly number[], fromYear: number): YearAmounts {
  return applyIndex(amounts, years, 0, fromYear);
}

/** Adds what a year has left to the next; a shortage is not carried over. */
export function carryOver(amounts: YearAmounts, surplus: number, to: number): YearAmounts {
  return surplus <= 0 ? amounts : { ...amounts, [to]: (amounts[to] ?? 0) + surplus };
}

/** The available money of each year, less what other activities use; never below 0. */
export function followAvailable(
  plannable: (year: number) => number,
  used: (year: number) => number,
  years: readonly number[],
): YearAmounts {
  return Object.fromEntries(years.map((year) => [year, Math.max(0, plannable(year) - used(year))]));
}
