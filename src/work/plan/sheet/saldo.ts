import { EMPTY, fixedNotation } from "../../../knowledge/notation";
import { ramingCaveat } from "../ramingCaveat";
import { APPROX } from "./details";
import type { Basis } from "./basis";
import { TOTAL, type WhatKind } from "./planBoxes";

/**
 * Number format (en-US code) of available, planned or still to plan. Where nothing is available a zero shows as “–”, as
 * nothing was decided about it. What is not a good raming gets “≈” before it.
 * @param column a year, or TOTAL
 */
export function makeSaldoNotation(
  { request, decimals }: Basis,
  what: WhatKind,
  actielijn: number | "total",
  column: number | typeof TOTAL,
): string {
  const { actielijnen, years, cell } = request.available;
  const numbers = actielijn === "total" ? actielijnen.map(({ number }) => number) : [actielijn];
  const chosenYears = column === TOTAL ? years : [column];
  const hasMoney = numbers.some((number) => chosenYears.some((year) => cell(number, year).plannable !== 0));
  // A row that later disappears from the amounts table is not a decision about zero euros.
  if (what === "available") {
    const isPoorIn = (year: number) =>
      actielijn !== "total" && ramingCaveat(request.available, actielijn, year) !== null;
    return withApprox(fixedNotation(decimals, true), chosenYears.some(isPoorIn));
  }
  if (what === "planned") return fixedNotation(decimals, !hasMoney);
  const num = fixedNotation(decimals);
  return `${num};[Red]-${num}${hasMoney ? "" : `;"${EMPTY}"`}`;
}

/** Puts “≈” before a number above zero. @param notation en-US code */
export const withApprox = (notation: string, applies: boolean): string =>
  applies ? `"${APPROX}"${notation}` : notation;
