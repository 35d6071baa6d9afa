import type { Limit } from "../knowledge/pok/raming";
import type { Unit, Kanaal } from "../knowledge/pok/kinds";

/**
 * The formula for one amount or one year total, as Office.js writes it (English, with commas).
 * @param actielijn number or cell reference; null for the year total
 * @param year year or cell reference
 * @param table name of the table with own amounts; without: the national amounts
 */
export function amountFormula(
  actielijn: number | string | null,
  year: number | string,
  kanaal: Kanaal | null,
  unit: Unit,
  table = "",
): string {
  const leading = actielijn === null ? [year] : [actielijn, year];
  const unitArgument = unit === 1 ? "" : unit;
  return `=${call(actielijn === null ? "TOTAAL" : "BEDRAG", [...leading, asText(kanaal), unitArgument, table])}`;
}

/**
 * The formula for the raming of one or more actielijnen together, as Office.js writes it.
 * @param actielijnen numbers or cell references, at least one
 * @param share number from 0 through 1, or a cell reference
 */
export function ramingFormula(
  actielijnen: readonly (number | string)[],
  year: number | string,
  share: number | string,
  limit: Limit,
  unit: Unit,
): string {
  const trailing = [asText(limit === "midden" ? null : limit), unit === 1 ? "" : unit];
  // Excel calculates with fifteen digits, and would cut off more in the formula.
  const shareArgument = typeof share === "number" ? Number(share.toPrecision(15)) : share;
  const parts = actielijnen.map((actielijn) => call("RAMING", [actielijn, year, shareArgument, ...trailing]));
  return `=${parts.join("+")}`;
}

/** Makes a formula give an empty text where there is no row for the amount. */
export const emptyWithoutRow = (formula: string): string => `=IFNA(${formula.slice(1)},"")`;

/** The sum of a range; an empty text if it holds no amount at all. */
export const sumOfPresent = (range: string): string => `=IF(COUNT(${range})=0,"",SUM(${range}))`;

const asText = (value: string | null): string => (value === null ? "" : `"${value}"`);

/** A call of a POK function, without trailing omitted arguments. @param argumentList as written, "" is omitted */
export function call(name: string, argumentList: readonly (number | string)[]): string {
  const given = [...argumentList];
  while (given[given.length - 1] === "") given.pop();
  return `POK.${name}(${given.join(",")})`;
}

/** The Dutch names of the Excel functions a block uses. */
const DUTCH: Readonly<Record<string, string>> = {
  SUM: "SOM",
  COUNT: "AANTAL",
  IF: "ALS",
  IFNA: "ALS.NB",
};

/** Edits a formula outside the texts it holds between quotation marks. */
export const editOutsideText = (formula: string, edit: (part: string) => string): string =>
  formula
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : edit(part)))
    .join("");

/** The formula as a user of Dutch Excel types and sees it: semicolons, decimal commas and SOM instead of SUM. */
export const formulaNl = (formula: string): string =>
  editOutsideText(formula, (part) =>
    part
      .replaceAll(",", ";")
      .replace(/(\d)\.(?=\d)/g, "$1,")
      .replace(/(?<![.\w])[A-Z]+(?=\()/g, (name) => DUTCH[name] ?? name),
  );
