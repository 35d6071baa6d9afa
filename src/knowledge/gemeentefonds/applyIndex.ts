import { value } from "./seriesList";
import type { EditieCode } from "./kinds";
import { must } from "../../sheet/must";

/**
 * Brings an amount from the prijspeil of one year to that of another: per year the index, stacked without rounding.
 * The index of a year brings an amount from the year before to that year; back is divided by it.
 * @param part row of the series lpo
 * @returns the amount in the same unit, not rounded
 * @throws {RangeError} if a year on the way has no index
 */
export function applyIndex(
  amount: number,
  from: number,
  to: number,
  component: string,
  editie: EditieCode,
): number {
  const factor = (year: number) => 1 + must(value("lpo", component, year, editie).num);
  let out = amount;
  for (let year = from + 1; year <= to; year++) out *= factor(year);
  for (let year = from; year > to; year--) out /= factor(year);
  return out;
}
