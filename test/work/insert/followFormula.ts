import { bedrag } from "../../../src/functions/functions";
import { fromCellAddress } from "./fromCellAddress";

const REFERENCE = /(\$?)([A-Z]+)(\$?)(\d+)/g;

/** What the function in a formula gives, with its references read from the cells: as Excel would calculate it. */
export function evaluate(formula: string, values: readonly (readonly unknown[])[]): unknown {
  const args = /^=POK\.BEDRAG\((.*)\)$/.exec(formula)?.[1];
  if (args === undefined) throw new Error(`not a formula of ours: ${formula}`);
  const [actielijn, year, kanaal, unit] = args.split(",").map((arg) => {
    if (arg === "") return undefined;
    if (/^\d+$/.test(arg)) return Number(arg);
    const { row, column } = fromCellAddress(arg.replace(/\$/g, ""));
    return values[row]?.[column];
  });
  const result: unknown = bedrag(actielijn, year, kanaal, unit);
  return typeof result === "object" && result !== null && "basicValue" in result ? result.basicValue : result;
}

/** The formula as Excel writes it in a copy, so many rows down and columns to the right. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const { row, column } = fromCellAddress(`${letters}${digits}`);
      return `${fixedColumn}${toLetters(fixedColumn ? column : column + columns)}${fixedRow}${(fixedRow ? row : row + rows) + 1}`;
    },
  );
}

function toLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : toLetters(Math.floor(column / 26) - 1) + toLetters(column % 26);
}
