import { UNITS, type Unit } from "../../../knowledge/pok/kinds";
import type { Headings } from "./headings";
import type { SheetCells } from "./sheetCells";

/** The unit of the amounts on a sheet, as it says itself. */
export interface StatedUnit {
  unit: Unit;
  /** The text that says so, between quotation marks. */
  text: string;
}

/** The unit that the sheet states for these columns; null if it states none, or more than one. */
export function statedUnit(headings: Headings, columns: readonly number[]): StatedUnit | null {
  const { table, sheet } = headings;
  const [own, other] = new Set(columns.map((column) => table.header?.parts[column]?.unit ?? undefined));
  const unit = own !== undefined && other === undefined ? own : table.unit.value;
  if (unit === null || !table.unit.stated) return null;
  // “× € 1.000” can also be how whole euros are shown.
  const inCells = unit / scaleIn(sheet, columns, headings.firstRow, headings.end);
  const found = UNITS.find((candidate) => candidate === inCells);
  return found === undefined ? null : { unit: found, text: table.unit.reason.nl };
}

/** By how much most amounts in the columns are shown smaller than they are. */
function scaleIn(
  { values, notations }: SheetCells,
  columns: readonly number[],
  from: number,
  until: number,
): number {
  const scales = new Map<number, number>();
  for (let row = from; row < Math.min(until, values.length); row++)
    for (const column of columns)
      if (typeof values[row]?.[column] === "number") {
        const scale = scaleOf(notations[row]?.[column] ?? "");
        scales.set(scale, (scales.get(scale) ?? 0) + 1);
      }
  const [most] = [...scales].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 1;
}

/** A comma behind the last digit of a number format divides by a thousand: “#,##0,”. */
export function scaleOf(notation: string): number {
  const [first = ""] = plainNotation(notation).split(";");
  const commas = /[0#?](,+)[^0#?]*$/.exec(first)?.[1]?.length ?? 0;
  return 1_000 ** commas;
}

/** A number format without its texts, colors and paddings. */
export const plainNotation = (notation: string): string =>
  notation.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g, "");
