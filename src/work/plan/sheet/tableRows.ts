import { code, num, row, text } from "./cells";
import { makeColumnTotal } from "./formulas";
import { TOTAL } from "./planBoxes";
import type { BoxRow } from "./kinds";

/** The header of a table: text, also where it is a year. */
export const headerSheetRow = (columns: readonly string[]): BoxRow =>
  row("kop", ...columns.map((header) => code(header)));

/** The total row of a table. @param summed the columns with amounts; the first column says what the row is */
export const totalRow = (
  table: string,
  columns: readonly string[],
  summed: readonly string[],
  notation: string,
): BoxRow =>
  row(
    "totaal",
    text(TOTAL),
    ...columns
      .slice(1)
      .map((column) => (summed.includes(column) ? num(makeColumnTotal(table, column), notation) : null)),
  );
