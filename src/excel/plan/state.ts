import { findAxes, type Axes, type BoxContent } from "../../work/plan/sheet/axes";
import { WRITTEN_FORMAT, type StoredPlan, type StoredBox } from "../../work/plan/sheet/stored";
import type { Place, PlaceFinder } from "../../work/plan/sheet/reference";
import { SHEET_KINDS, type SheetKind } from "../../work/plan/workbook";
import { readStored } from "../../work/stored";
import { WorkbookError } from "../../sheet/obstacle";
import { findPart } from "../storage";
import { parsePart } from "../stored";
import { type Target } from "../../sheet/target";
import { inputOf, REWRITABLE } from "../input";
import { targetOf, PLACE } from "../read";
import { readCells, type Cells } from "../readCells";
import { must } from "../../sheet/must";

/** A written box as it is in the workbook now. */
export interface BoxState extends BoxContent {
  readonly kind: SheetKind;
  readonly box: StoredBox;
  readonly sheetId: string;
  readonly sheet: string;
  readonly axes: Axes;
  readonly values: readonly (readonly unknown[])[];
  /** To write back. */
  readonly input: readonly (readonly unknown[])[];
  readonly notations: readonly (readonly unknown[])[];
}

/** What the workbook holds of all written plans. */
export interface WorkbookState {
  readonly sheets: readonly { id: string; name: string }[];
  /** Names of tables and defined names. */
  readonly names: readonly string[];
  /** The part as it is stored; null if it is not there. */
  readonly xml: string | null;
  /** Whether something in that part cannot be read. */
  readonly unreadable: boolean;
  readonly plans: readonly PlanState[];
}

/** A written plan with the boxes that are still there. */
export interface PlanState {
  readonly plan: StoredPlan;
  readonly boxes: readonly BoxState[];
}

/** The columns by which a row of a table is recognized. */
export const KEY_COLUMNS: Readonly<Record<SheetKind, readonly string[]>> = {
  plan: ["Nr"],
  summary: [],
  baten: ["Actielijn", "Kanaal"],
  raming: ["Actielijn", "Jaar", "Kanaal"],
};

/** Reads what the workbook holds of written plans. @throws {WorkbookError} `newerStored` if a newer add-in wrote them */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  tables.load("items/name");
  const part = findPart(context, "written");
  await context.sync();
  const xml = part.isNullObject ? null : part.getXml();
  await context.sync();
  const tableNames = new Set(tables.items.map(({ name }) => name));
  const rangeNames = new Set(names.items.map(({ name }) => name));
  const stored = readStored(WRITTEN_FORMAT, xml && parsePart(xml.value));
  if (stored.kind === "newer") throw new WorkbookError({ kind: "newerStored" });
  const written = stored.kind === "read" ? stored.value.plans : [];
  const sought = written.map((plan) => ({
    plan,
    boxes: plan.sheets.flatMap(({ kind, boxes }) =>
      boxes.flatMap((box) => {
        const source = findBox(context, box, tableNames, rangeNames);
        return source ? [{ kind, box, ...source }] : [];
      }),
    ),
  }));
  await context.sync();
  const found = sought.flatMap(({ boxes }) => boxes).filter(({ range }) => !range.isNullObject);
  for (const { range } of found) {
    range.load(PLACE);
    range.worksheet.load("id,name");
  }
  await context.sync();
  const targets = found.map(({ range }) => targetOf(range, range.worksheet));
  const cells = await readCells(context, targets, REWRITABLE);
  const states = new Map(found.map((one, i) => [one, makeBoxState(one, must(targets[i]), must(cells[i]))]));
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: [...tableNames, ...rangeNames],
    xml: xml?.value ?? null,
    unreadable: stored.odd.length > 0,
    plans: sought.map(({ plan, boxes }) => ({ plan, boxes: boxes.flatMap((one) => states.get(one) ?? []) })),
  };
}

interface Sought {
  kind: SheetKind;
  box: StoredBox;
  range: Excel.Range;
  table: Excel.Table | null;
}

function findBox(
  context: Excel.RequestContext,
  { table: isTable, workbookName }: StoredBox,
  tableNames: ReadonlySet<string>,
  rangeNames: ReadonlySet<string>,
): Pick<Sought, "range" | "table"> | null {
  if (isTable) {
    if (!tableNames.has(workbookName)) return null;
    const table = context.workbook.tables.getItem(workbookName);
    table.load("showTotals");
    return { range: table.getRange(), table };
  }
  if (!rangeNames.has(workbookName)) return null;
  // A name whose cells were deleted no longer points anywhere.
  const range = context.workbook.names.getItem(workbookName).getRangeOrNullObject();
  range.load("address");
  return { range, table: null };
}

function makeBoxState(
  { kind, box, table }: Sought,
  { sheetId, sheet, row, column }: Target,
  cells: Cells<(typeof REWRITABLE)[number]>,
): BoxState {
  const { formulas, values, numberFormat } = cells;
  const content = { row, column, formulas, totalRow: table?.showTotals ?? false };
  return {
    kind,
    box,
    ...content,
    sheetId,
    sheet,
    axes: findAxes(box, content, KEY_COLUMNS[kind]),
    values,
    input: inputOf(cells),
    notations: numberFormat,
  };
}

/** Finds cells of a plan where they are now. @param findNew finds what is not there yet */
export function finderOf(
  boxes: readonly BoxState[],
  kind: SheetKind,
  findNew: (kind: SheetKind, box: string, row: string, column: string) => Place | null = () => null,
): PlaceFinder {
  return (sheet, name, row, column) => {
    const sought = sheet === "" ? kind : must(SHEET_KINDS.find((one) => one === sheet));
    const state = boxes.find((one) => one.kind === sought && one.box.name === name);
    if (!state) return findNew(sought, name, row, column);
    const r = state.axes.rows.indexOf(row);
    const k = state.axes.columns.indexOf(column);
    return r === -1 || k === -1 ? null : { sheet: state.sheet, row: state.row + r, column: state.column + k };
  };
}
