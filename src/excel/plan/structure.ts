import { fullAddress } from "../../sheet/address";
import { WorkbookError } from "../../sheet/obstacle";
import { axisAfter, countTakenSteps, reversed, type AxisStep } from "../../work/plan/sheet/structure";
import type { Box } from "../../work/plan/sheet/kinds";
import { valueInput } from "../input";
import type { BoxState } from "./state";
import type { SheetTask, BoxTask } from "./task";
import { must } from "../../sheet/must";

/** Adds and removes rows and columns; writes at the next context.sync(). */
export function setStructure(context: Excel.RequestContext, sheets: readonly SheetTask[]): void {
  for (const { sheetId, boxes } of sheets) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const withColumns = boxes.find(({ columnSteps }) => columnSteps.length > 0);
    if (withColumns) setColumns(sheet, withColumns.state.column, withColumns.columnSteps);
    for (const { fresh, state, rowSteps, columnSteps } of bottomToTop(boxes))
      setRows(sheet, fresh, state.row, rowSteps, axisAfter(state.axes.columns, columnSteps));
  }
}

/** In this order a box does not move before its own turn. */
const bottomToTop = (boxes: readonly BoxTask[]): BoxTask[] =>
  [...boxes].sort((a, b) => b.state.row - a.state.row);

/** Whole columns of the sheet: a table, the box above it and everything next to it move together. */
function setColumns(sheet: Excel.Worksheet, left: number, steps: readonly AxisStep[]): void {
  for (const { kind, place } of steps) {
    const column = sheet.getRangeByIndexes(0, left + place, 1, 1).getEntireColumn();
    if (kind === "added") column.insert("Right");
    else column.delete("Left");
  }
}

/** @param columns the columns that a table has now */
function setRows(
  sheet: Excel.Worksheet,
  fresh: Box,
  top: number,
  steps: readonly AxisStep[],
  columns: readonly string[],
): void {
  const table = fresh.table && sheet.tables.getItem(fresh.workbookName);
  for (const { kind, place, key } of steps) {
    if (table) {
      // The header is row 0 of the axis.
      if (kind === "removed") table.rows.getItemAt(place - 1).delete();
      else table.rows.add(place - 1, [newRow(fresh, key, columns)]);
      continue;
    }
    const row = sheet.getRangeByIndexes(top + place, 0, 1, 1).getEntireRow();
    if (kind === "added") row.insert("Down");
    else row.delete("Up");
  }
}

/** The fixed content of a new table row. @param axis the columns that the table has now */
function newRow({ columns, rows }: Box, key: string, axis: readonly string[]): (string | number)[] {
  const cells = rows.find((row) => row.key === key)?.cells;
  return axis.map((header) => {
    const cell = cells?.[columns.indexOf(header)];
    return !cell || cell.formula ? "" : valueInput(cell.content, cell.notation);
  });
}

/** The boxes once the structure is set. @param places where the first cell of each box is now */
export function afterStructure(
  sheets: readonly SheetTask[],
  places: ReadonlyMap<BoxState, { row: number; column: number }>,
): Map<BoxState, BoxState> {
  return new Map(
    sheets.flatMap(({ boxes }) =>
      boxes.map(({ state, rowSteps, columnSteps }) => [
        state,
        {
          ...state,
          ...must(places.get(state)),
          axes: {
            rows: axisAfter(state.axes.rows, rowSteps),
            columns: axisAfter(state.axes.columns, columnSteps),
          },
        },
      ]),
    ),
  );
}

/** Reads where the boxes start now. */
export async function readPlaces(
  context: Excel.RequestContext,
  states: readonly BoxState[],
): Promise<Map<BoxState, { row: number; column: number; formulas: unknown[][] }>> {
  const ranges = states.map((state) => {
    const range = boxRange(context, state);
    range.load("rowIndex,columnIndex,formulas");
    return { state, range };
  });
  await context.sync();
  return new Map(
    ranges.map(({ state, range }) => [
      state,
      { row: range.rowIndex, column: range.columnIndex, formulas: range.formulas },
    ]),
  );
}

export function boxRange({ workbook }: Excel.RequestContext, { box }: BoxState): Excel.Range {
  return box.table
    ? workbook.tables.getItem(box.workbookName).getRange()
    : workbook.names.getItem(box.workbookName).getRange();
}

/** Reverts the steps that were taken, as far as what is there shows. Writes at the next context.sync(). */
export function revertStructure(
  context: Excel.RequestContext,
  sheets: readonly SheetTask[],
  now: ReadonlyMap<BoxState, { row: number; column: number; formulas: unknown[][] }>,
): void {
  for (const { sheetId, boxes } of sheets) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { state, rowSteps, fresh } of bottomToTop(boxes)) {
      if (rowSteps.length === 0) continue;
      const { formulas, row } = must(now.get(state));
      const keyColumns = fresh.table?.keyColumns.map((header) => state.axes.columns.indexOf(header));
      // A row of an ordinary box is named after its first filled cell.
      const captions = formulas.map((cells) =>
        keyColumns
          ? keyColumns.map((k) => String(cells[k] ?? "")).join("|")
          : String(cells.find((cell) => cell !== "") ?? ""),
      );
      const count = requireTakenSteps(state.axes.rows, rowSteps, captions, (key) =>
        /^\d/.test(key) ? must(key.split("#")[0]) : null,
      );
      setRows(sheet, fresh, row, reversed(rowSteps.slice(0, count)), blankColumns(must(formulas[0]).length));
    }
    const withColumns = boxes.find(({ columnSteps, fresh }) => columnSteps.length > 0 && fresh.table);
    if (!withColumns) continue;
    const { state, columnSteps } = withColumns;
    const { formulas, column } = must(now.get(state));
    const count = requireTakenSteps(state.axes.columns, columnSteps, must(formulas[0]).map(String), (key) =>
      key.replace(/^\?/, ""),
    );
    setColumns(sheet, column, reversed(columnSteps.slice(0, count)));
  }
}

/** A restored row stays empty here: its content is put back afterwards. */
const blankColumns = (width: number): string[] => Array.from({ length: width }, () => "");

function requireTakenSteps(...args: Parameters<typeof countTakenSteps>): number {
  const count = countTakenSteps(...args);
  if (count === -1) throw new Error("De rijen of kolommen zijn niet te herkennen.");
  return count;
}

/** @throws {WorkbookError} `columnOccupied` if there is something outside the plan in a row or column that must go */
export async function requireEmptyOutsidePlan(
  context: Excel.RequestContext,
  sheets: readonly SheetTask[],
): Promise<void> {
  const withRemovals = sheets.filter(({ boxes }) =>
    boxes.some(({ columnSteps, rowSteps, fresh }) =>
      [...columnSteps, ...(fresh.table ? [] : rowSteps)].some(({ kind }) => kind === "removed"),
    ),
  );
  const usedRanges = withRemovals.map((task) => {
    const used = context.workbook.worksheets.getItem(task.sheetId).getUsedRange(true);
    used.load("rowIndex,columnIndex,formulas");
    return { task, used };
  });
  await context.sync();
  for (const { task, used } of usedRanges) {
    const removed = removedPlaces(task);
    used.formulas.forEach((cells, r) =>
      cells.forEach((cell: unknown, k: number) => {
        const [row, column] = [used.rowIndex + r, used.columnIndex + k];
        if (
          cell === "" ||
          !(removed.rows.has(row) || removed.columns.has(column)) ||
          belongsToPlan(task, row, column)
        )
          return;
        throw new WorkbookError({
          kind: "columnOccupied",
          address: fullAddress(task.sheet, { row, column, rows: 1, columns: 1 }),
          content: String(cell),
        });
      }),
    );
  }
}

function removedPlaces({ boxes }: SheetTask) {
  const places = (steps: readonly AxisStep[], axis: readonly string[], start: number) =>
    steps.filter(({ kind }) => kind === "removed").map(({ key }) => start + axis.indexOf(key));
  return {
    columns: new Set(
      boxes.flatMap(({ columnSteps, state }) => places(columnSteps, state.axes.columns, state.column)),
    ),
    rows: new Set(
      boxes.flatMap(({ rowSteps, state, fresh }) =>
        fresh.table ? [] : places(rowSteps, state.axes.rows, state.row),
      ),
    ),
  };
}

function belongsToPlan({ boxes }: SheetTask, row: number, column: number): boolean {
  return boxes.some(({ state }) => {
    const [r, k] = [row - state.row, column - state.column];
    return r >= 0 && k >= 0 && r < state.formulas.length && k < must(state.formulas[0]).length;
  });
}
