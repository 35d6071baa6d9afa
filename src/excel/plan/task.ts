import { rangeAddress, cellAddress, fullAddress, type Rectangle } from "../../sheet/address";
import { WorkbookError } from "../../sheet/obstacle";
import { draftSheets } from "../../work/plan/sheet";
import { acceptRows } from "../../work/plan/sheet/accept";
import { toStoredBox, type StoredPlan, type StoredBox } from "../../work/plan/sheet/stored";
import { getPlanNames, findFreeNames } from "../../work/plan/sheet/names";
import { merge, type CellKey, type Merge } from "../../work/plan/sheet/merge";
import type { SheetDraft, Box } from "../../work/plan/sheet/kinds";
import { makeAxisSteps, type AxisStep } from "../../work/plan/sheet/structure";
import type { SheetKind, SheetPreview, WriteRequest } from "../../work/plan/workbook";
import { placeOnNewSheet } from "./make";
import { finderOf, type PlanState, type BoxState, type WorkbookState } from "./state";
import { must } from "../../sheet/must";

/** An existing box that is updated. */
export interface BoxTask {
  readonly fresh: Box;
  readonly state: BoxState;
  readonly merged: Merge;
  readonly rowSteps: readonly AxisStep[];
  readonly columnSteps: readonly AxisStep[];
}

/** What happens to an existing sheet. */
export interface SheetTask {
  readonly draft: SheetDraft;
  readonly sheet: string;
  readonly sheetId: string;
  readonly boxes: readonly BoxTask[];
}

/** Everything that writing is going to do. */
export interface Task {
  readonly fresh: readonly SheetDraft[];
  readonly updates: readonly SheetTask[];
  /** The boxes of this plan that are already there. */
  readonly current: readonly BoxState[];
  /** Defined names that no longer point anywhere, and are made again. */
  readonly stale: readonly string[];
  readonly plans: readonly StoredPlan[];
}

/** Whether the chart of a sheet gets other years. */
export const chartChanges = ({ draft, boxes }: SheetTask): boolean =>
  boxes.some(({ fresh, rowSteps }) => fresh.name === draft.graph?.box && rowSteps.length > 0);

/** The box that shows whether a sheet of the plan is still there. */
const MAIN_BOX: Readonly<Record<SheetKind, string>> = {
  plan: "tabel",
  summary: "lijnen",
  baten: "tabel",
  raming: "tabel",
};

/** Works out what writing is going to do, without doing it. @throws {WorkbookError} `columnOccupied` if a year cannot go */
export function prepareTask(state: WorkbookState, request: WriteRequest): Task {
  const earlier = state.plans.find(({ plan }) => plan.scenario === request.scenario.id);
  const written = earlier && hasSheet(earlier, "plan") ? earlier : null;
  const occupied = { sheets: state.sheets.map(({ name }) => name), names: state.names };
  const planNames = written ? getPlanNames(planTableName(written), occupied.sheets) : findFreeNames(occupied);
  const drafts = draftSheets(request, planNames);
  const current = written && withAdoptedRows(written, drafts);
  const fresh = drafts.filter(({ kind }) => !current || !hasSheet(current, kind));
  const boxes = current?.boxes ?? [];
  const updates = drafts
    .filter((draft) => !fresh.includes(draft))
    .map((draft) => sheetTask(draft, must(current)));
  const newNames = fresh.flatMap((draft) => draft.boxes.map(({ workbookName }) => workbookName));
  return {
    fresh,
    updates,
    current: boxes,
    stale: current ? newNames.filter((name) => state.names.includes(name)) : [],
    plans: [
      ...state.plans.filter((one) => one !== earlier && hasSheet(one, "plan")).map(({ plan }) => plan),
      {
        scenario: request.scenario.id,
        writtenOn: request.today,
        unit: request.draft.unit,
        years: request.available.years,
        sheets: [
          ...drafts.map(({ kind, boxes: drafted }) => ({
            kind,
            boxes: drafted.flatMap((box) => {
              const task = updates.find(({ draft }) => draft.kind === kind);
              const existing = task?.boxes.find((one) => one.fresh === box);
              if (existing) return [withKept(existing)];
              return task ? [] : [toStoredBox(box)];
            }),
          })),
          // A sheet that is not written this time stays part of the plan.
          ...(current?.plan.sheets.filter(({ kind }) => !drafts.some((one) => one.kind === kind)) ?? []),
        ],
      },
    ],
  };
}

const hasSheet = ({ boxes }: PlanState, kind: SheetKind): boolean =>
  boxes.some((state) => state.kind === kind && state.box.name === MAIN_BOX[kind]);

/** A written plan, with rows of the user that have meanwhile become part of the plan. */
function withAdoptedRows(state: PlanState, drafts: readonly SheetDraft[]): PlanState {
  const table = drafts.find(({ kind }) => kind === "plan")?.boxes.find(({ name }) => name === MAIN_BOX.plan);
  return {
    ...state,
    boxes: state.boxes.map((box) =>
      table && box.kind === "plan" && box.box.name === table.name
        ? { ...box, ...acceptRows(table, box.box, box, box.axes) }
        : box,
    ),
  };
}

const planTableName = ({ boxes }: PlanState): string =>
  must(boxes.find(({ kind, box }) => kind === "plan" && box.name === MAIN_BOX.plan)).box.workbookName;

function sheetTask(draft: SheetDraft, { boxes }: PlanState): SheetTask {
  const { kind } = draft;
  const main = must(boxes.find((one) => one.kind === kind && one.box.name === MAIN_BOX[kind]));
  const find = finderOf(boxes, kind);
  const task = draft.boxes.flatMap((fresh): BoxTask[] => {
    const state = boxes.find((one) => one.kind === kind && one.box.name === fresh.name);
    if (!state) return [];
    const { axes } = state;
    const merged = merge({ fresh, earlier: state.box, content: state, axes, find });
    const [inTheWay] = merged.inTheWay;
    if (inTheWay) throw columnOccupied(state, inTheWay);
    const rows = fresh.rows.map(({ key }) => key);
    return [
      {
        fresh,
        state,
        merged,
        rowSteps: makeAxisSteps(axes.rows, rows, merged.rowsAdded, merged.rowsRemoved),
        columnSteps: makeAxisSteps(axes.columns, fresh.columns, merged.addedColumns, merged.removedColumns),
      },
    ];
  });
  requireAlignedColumns(task);
  return { draft, sheet: main.sheet, sheetId: main.sheetId, boxes: task };
}

/** Years are whole columns of the sheet, so the boxes below one another must be aligned. */
function requireAlignedColumns(task: readonly BoxTask[]): void {
  const [first, ...rest] = task.filter(({ columnSteps }) => columnSteps.length > 0);
  const places = ({ columnSteps, state }: BoxTask) =>
    JSON.stringify(columnSteps.map(({ kind, place }) => [kind, place + state.column]));
  const misaligned = first && rest.find((one) => places(one) !== places(first));
  if (misaligned) {
    const { state } = misaligned;
    throw new WorkbookError({
      kind: "columnOccupied",
      address: fullAddress(state.sheet, { row: state.row, column: state.column, rows: 1, columns: 1 }),
      content: String(must(state.formulas[0])[0]),
    });
  }
}

function columnOccupied({ sheet, row, column, axes, formulas }: BoxState, key: CellKey): WorkbookError {
  const r = axes.rows.indexOf(key.row);
  const k = axes.columns.indexOf(key.column);
  return new WorkbookError({
    kind: "columnOccupied",
    address: fullAddress(sheet, { row: row + r, column: column + k, rows: 1, columns: 1 }),
    content: String(must(formulas[r])[k]),
  });
}

/** What the user changed is not written again: for those cells, what was written earlier stays stored. */
function withKept({ fresh, state, merged }: BoxTask): StoredBox {
  const box = toStoredBox(fresh);
  const previous = (row: string, column: string) =>
    state.box.rows.find(({ key }) => key === row)?.cells[state.box.columns.indexOf(column)] ?? null;
  const kept = new Set(merged.kept.map(({ row, column }) => `${row}\n${column}`));
  return {
    ...box,
    rows: box.rows.map(({ key, cells }) => ({
      key,
      cells: cells.map((cell, k) =>
        kept.has(`${key}\n${box.columns[k]}`) ? previous(key, must(box.columns[k])) : cell,
      ),
    })),
  };
}

/** What the user sees before writing. */
export function previewsOf({ fresh, updates }: Task): SheetPreview[] {
  const empty = {
    kept: [],
    rowsAdded: [],
    rowsRemoved: [],
    rowsKept: [],
    rowsDeleted: [],
    ownRows: 0,
  };
  return [
    ...fresh.map((draft) => ({
      ...empty,
      kind: draft.kind,
      sheet: draft.name,
      how: "fresh" as const,
      address: rangeAddress(
        enclosingRectangle(
          draft.boxes.map((box) => ({ ...box, rows: box.rows.length, columns: box.columns.length })),
        ),
      ),
      updated: draft.boxes
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .filter((cell) => cell !== null && cell.content !== "").length,
    })),
    ...updates.map(({ draft, sheet, boxes }): SheetPreview => {
      const all = boxes.map(({ merged }) => merged);
      const tableRows = boxes.filter(({ fresh: box }) => box.table).map(({ merged }) => merged);
      const updated = all.flatMap(({ write }) => write).length;
      const changes = updated > 0 || boxes.some((one) => one.rowSteps.length + one.columnSteps.length > 0);
      return {
        kind: draft.kind,
        sheet,
        how: changes ? "update" : "unchanged",
        address: rangeAddress(enclosingRectangle(boxes.map(({ state }) => areaOf(state)))),
        updated,
        kept: boxes.flatMap(({ state, merged }) => merged.kept.flatMap((key) => cellPlace(state, key))),
        rowsAdded: tableRows.flatMap(({ rowsAdded }) => rowsAdded),
        rowsRemoved: tableRows.flatMap(({ rowsRemoved }) => rowsRemoved),
        rowsKept: tableRows.flatMap(({ rowsKept }) => rowsKept),
        rowsDeleted: tableRows.flatMap(({ rowsDeleted }) => rowsDeleted),
        ownRows: tableRows.reduce((sum, { ownRows }) => sum + ownRows, 0),
      };
    }),
  ];
}

function cellPlace({ row, column, axes }: BoxState, key: CellKey): string[] {
  const r = axes.rows.indexOf(key.row);
  const k = axes.columns.indexOf(key.column);
  return r === -1 || k === -1 ? [] : [cellAddress(row + r, column + k)];
}

export const areaOf = ({ row, column, formulas }: BoxState): Rectangle => ({
  row,
  column,
  rows: formulas.length,
  columns: must(formulas[0]).length,
});

/** The smallest rectangle that holds all parts. */
export function enclosingRectangle(parts: readonly Rectangle[]): Rectangle {
  const row = Math.min(...parts.map((part) => part.row));
  const column = Math.min(...parts.map((part) => part.column));
  return {
    row,
    column,
    rows: Math.max(...parts.map((part) => part.row + part.rows)) - row,
    columns: Math.max(...parts.map((part) => part.column + part.columns)) - column,
  };
}

/** Finds cells where they are after writing: on a new sheet, or where an existing box is by then. */
export function finderAfter(fresh: readonly SheetDraft[], boxes: readonly BoxState[]) {
  const newPlaces = new Map(fresh.map((draft) => [draft.kind, placeOnNewSheet(draft)]));
  return (kind: SheetKind) =>
    finderOf(
      boxes.filter((one) => !newPlaces.has(one.kind)),
      kind,
      (sheet, box, row, column) => newPlaces.get(sheet)?.(box, row, column) ?? null,
    );
}
