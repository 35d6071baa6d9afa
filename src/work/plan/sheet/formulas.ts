import { amountFormula } from "../../formula";
import type { Unit, Kanaal } from "../../../knowledge/pok/kinds";
import { isUsable } from "../available";
import type { Available, SourceKind } from "../kinds";

/** The kanalen of which a gemeente can use the money. */
const USABLE_KANALEN: readonly Kanaal[] = ["AU", "DU"];

/**
 * The formula for what can be used of an actielijn in a year, in the notation of Office.js.
 * @param table name of the table with amounts; "": the national table
 * @returns 0 where nothing can be used; it shows as “–”, and counts that way in a sum
 */
export function makeUsableFormula(
  available: Available,
  actielijn: number,
  year: number,
  unit: Unit,
  table: string,
): string | number {
  if (table !== "") return `=IFNA(${summed(USABLE_KANALEN, actielijn, year, unit, table).slice(1)},0)`;
  const kanalen = available
    .cell(actielijn, year)
    .parts.filter(isUsable)
    .map(({ kanaal }) => kanaal);
  return kanalen.length === 0 ? 0 : summed(kanalen, actielijn, year, unit, table);
}

const summed = (
  kanalen: readonly Kanaal[],
  actielijn: number,
  year: number,
  unit: Unit,
  table: string,
): string =>
  `=${kanalen.map((kanaal) => amountFormula(actielijn, year, kanaal, unit, table).slice(1)).join("+")}`;

/** The column of a table on the row of the formula. */
export const onThisRow = (table: string, column: string): string => `${table}[[#This Row],[${column}]]`;

/** The sum of the row over the year columns. */
export const makeRowTotal = (table: string, years: readonly number[]): string =>
  `=SUM(${table}[[#This Row],[${years[0]}]:[${years[years.length - 1]}]])`;

/** The total of a column in the total row; counts only what a filter shows. */
export const makeColumnTotal = (table: string, column: string): string =>
  `=SUBTOTAL(109,${table}[${column}])`;

/** Why an amount has nothing to be checked against. */
const WITHOUT_AMOUNT: Readonly<Record<SourceKind, string>> = {
  own: "geen rij in uw bedragen",
  raming: "geen bedrag beschikbaar",
  national: "geen bedrag beschikbaar",
};

/** A character that occurs in no finding. */
const EDGE = "¦";

/**
 * The verdict on every year amount of a row, after its year; “akkoord” if there is nothing to report. The enclosing characters
 * turn an empty outcome into “akkoord” without LET and without checking amounts twice.
 */
export function makeReviewFormula(
  table: string,
  years: readonly number[],
  unit: Unit,
  amounts: string,
  source: SourceKind,
): string {
  const byYear = years.map((year) => {
    const amount = onThisRow(table, String(year));
    const argumentList = [
      onThisRow(table, "Actielijn"),
      year,
      amount,
      '"lasten"',
      onThisRow(table, "Aard"),
      "",
      unit,
      ...(amounts === "" ? [] : [amounts]),
    ];
    const verdict = `IFNA(POK.TOETS(${argumentList.join(",")}),"niet te toetsen: ${WITHOUT_AMOUNT[source]}")`;
    return `IF(${amount}="","",SUBSTITUTE("${year}: "&${verdict},"${year}: akkoord",""))`;
  });
  const together = `"${EDGE}"&TEXTJOIN("; ",TRUE,${byYear.join(",")})&"${EDGE}"`;
  return `=SUBSTITUTE(SUBSTITUTE(${together},"${EDGE}${EDGE}","akkoord"),"${EDGE}","")`;
}
