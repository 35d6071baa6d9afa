import { tryPlan, type PlanTable } from "../../../reading/plan";
import { dateOf } from "../../../sheet/dayNumber";
import type { Raster } from "../../../sheet/raster";
import { groupsOf, type HeadingGroup } from "./groups";
import { transposed, type SheetCells } from "./sheetCells";

/** The year headings of a table on the sheet, and where the rows below them start. */
export interface Headings {
  /** The sheet as the headings see it: on its side where the years stand at the left. */
  sheet: SheetCells;
  transposed: boolean;
  table: PlanTable;
  groups: readonly HeadingGroup[];
  firstRow: number;
  /** The header of a next table, or the end of what was read. */
  end: number;
  /** Whether the selection lies below them; `far`: below, but with empty rows in between. */
  place: "below" | "far" | "elsewhere";
}

/** So many empty rows between a table and the selection, and that is no longer part of it. */
const FAR = 10;
const ONLY_YEAR = /^y+$/i;

/** The year headings that the selection belongs to: above it, else to the left of it; else those elsewhere on the sheet. */
export function findHeadings(cells: SheetCells): Headings | null {
  const above = headingsAbove(cells, false);
  if (above !== null && above !== "list" && above.place === "below") return above;
  if (above === "list") return null;
  const left = headingsAbove(transposed(cells), true);
  if (left !== null && left !== "list" && left.place === "below") return left;
  return above;
}

/** @returns `list` where the selection is in a table with a year in every row */
function headingsAbove(sheet: SheetCells, onItsSide: boolean): Headings | "list" | null {
  const raster = withYears(sheet);
  const { row, column } = sheet.selection;
  const tables = tablesIn(raster);
  const candidates = tables.flatMap((table): Headings[] => {
    const { header, firstRow, end } = table;
    const groups = header ? groupsOf(sheet.values, header) : [];
    if (!header || !isConvincing(groups, table)) return [];
    const basis = { sheet, transposed: onItsSide, table, groups, firstRow, end };
    return [{ ...basis, place: placeOf(sheet, basis, row, column) }];
  });
  const list = tables.some(
    ({ shape, place, firstRow, end }) =>
      shape === "long" && place.year !== undefined && row >= firstRow && row <= Math.max(end, firstRow),
  );
  const below = candidates.filter(({ place }) => place !== "elsewhere");
  if (list && below.length === 0) return "list";
  return below[below.length - 1] ?? candidates[0] ?? null;
}

/** The tables below each other on a sheet. */
function tablesIn(raster: Raster): PlanTable[] {
  const tables: PlanTable[] = [];
  for (let start = 0; start < raster.length;) {
    const table = tryPlan(raster, { oneTable: true }, start);
    if (!table) break;
    tables.push(table);
    start = table.end;
  }
  return tables;
}

/** One year in one cell can be anything; two, or one beside the name of a column, are headings. */
function isConvincing(groups: readonly HeadingGroup[], { header }: PlanTable): boolean {
  const years = new Set(groups.flatMap(({ headings }) => headings.map(({ year }) => year)));
  return (
    years.size > 1 || (years.size === 1 && (header?.parts.some((part) => part?.kind === "role") ?? false))
  );
}

type Basis = Pick<Headings, "groups" | "firstRow" | "end">;

function placeOf(
  sheet: SheetCells,
  { groups, firstRow, end }: Basis,
  row: number,
  column: number,
): Headings["place"] {
  const last = Math.max(...groups.flatMap(({ headings }) => headings.map((heading) => heading.column)));
  if (row < firstRow || column > last) return "elsewhere";
  // What stays in view counts for the whole sheet.
  if (firstRow <= sheet.frozen.rows) return "below";
  if (end < sheet.values.length && row >= end) return "elsewhere";
  const filled = lastFilledRow(sheet.values, Math.min(row, end), firstRow);
  return row - filled > FAR ? "far" : "below";
}

/** The last row before `until` that holds something; the row above `from` if none does. */
function lastFilledRow(values: Raster, until: number, from: number): number {
  for (let row = Math.min(until, values.length) - 1; row >= from; row--)
    if (values[row]?.some((value) => value !== "" && value !== null)) return row;
  return from - 1;
}

/** A day number shown as only its year is that year; the reader itself takes the first and last day of a year. */
function withYears({ values, notations }: SheetCells): Raster {
  return values.map((row, r) =>
    row.map((value, k) =>
      typeof value === "number" && ONLY_YEAR.test(notations[r]?.[k] ?? "") ? dateOf(value) : value,
    ),
  );
}
