import { seriesFigure } from "./seriesList";
import type { EditieCode } from "./kinds";
import { must } from "../../sheet/must";

/**
 * Brings an amount from the prijspeil of one year to that of another: the indices of the years between, compounded without rounding.
 * The index of a year brings an amount from the year before to that year; going back divides by it.
 * @param component row of the series lpo
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
  const factor = (year: number) => 1 + must(seriesFigure("lpo", component, year, editie).num);
  let indexed = amount;
  for (let year = from + 1; year <= to; year++) indexed *= factor(year);
  for (let year = from; year > to; year--) indexed /= factor(year);
  return indexed;
}
