import { isForeign, type Axes, type BoxContent } from "./axes";
import { toStoredCell, type StoredCell, type StoredBox } from "./stored";
import type { Box } from "./kinds";
import { stripFormula, fillIn, type PlaceFinder } from "./reference";
import { must } from "../../../sheet/must";

/** A cell of a box, by its keys. */
export interface CellKey {
  readonly row: string;
  readonly column: string;
}

/** What happens to a box, from a three-way comparison of the new plan, what was written last and the sheet. */
export interface Merge {
  /** Cells that get their new content. */
  readonly write: readonly CellKey[];
  /** Cells that the user changed, and that stay. */
  readonly kept: readonly CellKey[];
  readonly rowsAdded: readonly string[];
  readonly rowsRemoved: readonly string[];
  /** Rows that are no longer in the plan, but were changed on the sheet. */
  readonly rowsKept: readonly string[];
  /** Rows of the plan that the user deleted, and that stay away. */
  readonly rowsDeleted: readonly string[];
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  /** Rows that the user added. */
  readonly ownRows: number;
  /** Changed cells in columns that must go, which prevent that. */
  readonly inTheWay: readonly CellKey[];
}

interface Data {
  fresh: Box;
  earlier: StoredBox;
  content: BoxContent;
  axes: Axes;
  find: PlaceFinder;
}

/** Compares a new box with the written box and what is there now. */
export function merge(data: Data): Merge {
  const { fresh, earlier, content, axes } = data;
  const writtenCell = makeCellFinder(earlier);
  const newCell = makeCellFinder({
    ...earlier,
    columns: fresh.columns,
    rows: fresh.rows.map(({ key, cells }) => ({
      key,
      cells: cells.map((cell) => cell && toStoredCell(cell)),
    })),
  });
  const difference = (was: readonly string[], becomes: readonly string[], present: readonly string[]) => ({
    added: becomes.filter((key) => !was.includes(key) && !present.includes(key)),
    removed: present.filter((key) => !isForeign(key) && !becomes.includes(key)),
  });
  const rowKeys = fresh.rows.map(({ key }) => key);
  const rows = difference(
    earlier.rows.map(({ key }) => key),
    rowKeys,
    axes.rows,
  );
  const columns = difference(earlier.columns, fresh.columns, axes.columns);
  const present = (row: string, column: string) =>
    content.formulas[axes.rows.indexOf(row)]?.[axes.columns.indexOf(column)];
  const isUntouched = (row: string, column: string) => {
    const written = writtenCell(row, column);
    return written ? isEqual(written, present(row, column), data) : isEmpty(present(row, column));
  };
  const changed = (row: string) => !axes.columns.every((column) => isUntouched(row, column));
  const [rowsKept, rowsRemoved] = [rows.removed.filter(changed), rows.removed.filter((row) => !changed(row))];
  const write: CellKey[] = [];
  const kept: CellKey[] = [];
  for (const row of rowKeys)
    for (const column of fresh.columns) {
      const cell = newCell(row, column);
      if (!cell) continue;
      const isNew = rows.added.includes(row) || columns.added.includes(column);
      const exists = axes.rows.includes(row) && axes.columns.includes(column);
      if (!isNew && !exists) kept.push({ row, column });
      else if (isNew || isUntouched(row, column)) {
        if (isNew || !isSameCell(writtenCell(row, column), cell)) write.push({ row, column });
      } else if (!isEqual(cell, present(row, column), data)) kept.push({ row, column });
    }
  const own = axes.rows.filter((row, r) => isForeign(row) && !must(content.formulas[r]).every(isEmpty));
  return {
    write,
    kept,
    rowsAdded: rows.added,
    rowsRemoved,
    rowsKept,
    rowsDeleted: rowKeys.filter((row) => !rows.added.includes(row) && !axes.rows.includes(row)),
    addedColumns: columns.added,
    removedColumns: columns.removed,
    ownRows: own.length,
    inTheWay: columns.removed.flatMap((column) =>
      axes.rows
        .filter((row) => !rowsRemoved.includes(row) && !isUntouched(row, column))
        .map((row) => ({ row, column })),
    ),
  };
}

const isEmpty = (content: unknown): boolean => content === "" || content === null || content === undefined;

function makeCellFinder({ columns, rows }: Pick<StoredBox, "columns" | "rows">) {
  const perRow = new Map(rows.map(({ key, cells }) => [key, cells]));
  return (row: string, column: string): StoredCell => perRow.get(row)?.[columns.indexOf(column)] ?? null;
}

const isSameCell = (one: StoredCell, other: StoredCell): boolean =>
  one !== null && other !== null && one.every((part, i) => part === other[i]);

/** Whether a cell holds what was written. Formulas may have shifted with their cells. */
export function isEqual(
  [written, , formula]: NonNullable<StoredCell>,
  found: unknown,
  { earlier, find }: Pick<Data, "earlier" | "find">,
): boolean {
  if (formula === 1) {
    const expected = fillIn(String(written), find);
    return (
      expected !== null &&
      stripFormula(String(found), earlier.workbookName) === stripFormula(expected, earlier.workbookName)
    );
  }
  if (typeof written === "number" && typeof found === "number")
    return Math.abs(written - found) <= Math.abs(written) * FLOAT_NOISE;
  return isEmpty(found) ? written === "" : String(found) === String(written);
}

/** Relative difference below Excel's fifteen digits. */
const FLOAT_NOISE = 1e-14;
