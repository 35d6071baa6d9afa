import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import type { SheetDraft, Box } from "../../work/plan/sheet/kinds";
import type { AxisStep } from "../../work/plan/sheet/structure";
import type { WriteReceipt, WriteRequest, Prepared } from "../../work/plan/workbook";
import { WRITTEN_FORMAT } from "../../work/plan/sheet/stored";
import { toStored } from "../../work/stored";
import { loadPart, savePart } from "../stored";
import { putContent, type Content } from "../content";
import { execute } from "../execution";
import { requireFunctions } from "../meant";
import { transact } from "../transaction";
import { restore } from "./restore";
import { widenPrintArea, setUpPrint, type GrownSheet } from "./printArea";
import { cellInput, makeSheets, updateChart, type NewSheet } from "./make";
import { formatColumn, raiseSpillRows, setRowHeights } from "./styles";
import { readFormat, type SheetFormat } from "./format";
import { readState, type BoxState, type WorkbookState } from "./state";
import { requireEmptyOutsidePlan, readPlaces, afterStructure, setStructure } from "./structure";
import { prepareTask, chartChanges, previewsOf, finderAfter, type Task } from "./task";
import { requirePlanAsMeant } from "./verify";
import { must } from "../../sheet/must";

/** Per preparation the fingerprint of everything that writing touches. */
const fingerprints = new WeakMap<Prepared, string>();

/** See PlanWorkbook.prepare. */
export async function prepare(request: WriteRequest): Promise<Prepared> {
  return execute(async (context) => {
    const state = await readState(context);
    const task = prepareTask(state, request);
    await requireEmptyOutsidePlan(context, task.updates);
    const prepared = { request, sheets: previewsOf(task), unreadable: state.unreadable };
    fingerprints.set(prepared, fingerprintOf(state));
    return prepared;
  });
}

/** See PlanWorkbook.write. */
export const write = (prepared: Prepared, signal: AbortSignal): Promise<WriteReceipt> =>
  transact(signal, {
    async read(context) {
      const { request } = prepared;
      const state = await readState(context);
      if (fingerprintOf(state) !== fingerprints.get(prepared)) throw new WorkbookError({ kind: "changed" });
      const task = prepareTask(state, request);
      await requireEmptyOutsidePlan(context, task.updates);
      const stored = await loadPart(context, "written");
      return { state, task, stored, format: await readFormat(context, task.updates) };
    },
    async write(context, { task, stored, format }) {
      const boxes = await adjustStructure(context, task);
      assertNotAborted(signal);
      const fresh = makeNew(context, task, boxes);
      await update(context, task, boxes);
      assertNotAborted(signal);
      savePart(context, "written", stored, toStored(WRITTEN_FORMAT, { plans: task.plans }));
      await context.sync();
      await setUpPrint(context, fresh);
      const after = await readState(context);
      await widenPrintArea(context, grownSheets(after, task, format));
      return { boxes, after };
    },
    async verify(_, { boxes, after }, { task }) {
      const { scenario } = prepared.request;
      const written = after.plans.find(({ plan }) => plan.scenario === scenario.id)?.boxes ?? [];
      written.forEach(({ values }) => requireFunctions(values));
      requirePlanAsMeant(task, boxes, written);
      return {
        receipt: {
          sheet: must(written.find(({ kind, box }) => kind === "plan" && box.table)).sheet,
          prepared,
        },
        async unchanged(context) {
          if (fingerprintOf(await readState(context)) !== fingerprintOf(after))
            throw new WorkbookError({ kind: "changed" });
          await requireNothingAdded(context, task.fresh);
        },
      };
    },
    restore,
    address: ({ task: { updates, fresh } }) => updates[0]?.sheet ?? fresh[0]?.name ?? "",
  });

/** Everything that writing reads: sheets, names, what is stored, and the content of every written box. */
function fingerprintOf({ sheets, names, xml, plans }: WorkbookState): string {
  const boxes = plans.flatMap(({ boxes: states }) =>
    states.map(({ sheetId, row, column, formulas }) => [sheetId, row, column, formulas]),
  );
  return JSON.stringify([sheets, names, xml, boxes]);
}

async function adjustStructure(
  context: Excel.RequestContext,
  { updates, current }: Task,
): Promise<BoxState[]> {
  setStructure(context, updates);
  await context.sync();
  const places = await readPlaces(context, current);
  const shifted = afterStructure(updates, places);
  return current.map((state) => shifted.get(state) ?? { ...state, ...must(places.get(state)) });
}

function makeNew(
  context: Excel.RequestContext,
  { fresh, stale }: Task,
  boxes: readonly BoxState[],
): NewSheet[] {
  for (const name of stale) context.workbook.names.getItem(name).delete();
  const made = makeSheets(context, fresh, finderAfter(fresh, boxes));
  made.find(({ draft }) => draft.kind === "plan")?.sheet.activate();
  return made;
}

async function update(
  context: Excel.RequestContext,
  { fresh, updates }: Task,
  boxes: readonly BoxState[],
): Promise<void> {
  const finder = finderAfter(fresh, boxes);
  const [fixed, formulas]: [Content[], Content[]] = [[], []];
  for (const { draft, sheetId, sheet, boxes: task } of updates) {
    const find = finder(draft.kind);
    for (const { fresh: box, merged } of task)
      for (const { row, column } of merged.write) {
        const place = find("", box.name, row, column);
        const cell = must(must(box.rows.find(({ key }) => key === row)).cells[box.columns.indexOf(column)]);
        if (!place) continue;
        const target: Target = { sheetId, sheet, row: place.row, column: place.column, rows: 1, columns: 1 };
        (cell.formula ? formulas : fixed).push({
          target,
          input: [[cellInput(cell, find)]],
          notation: cell.notation,
        });
      }
  }
  for (const { draft, sheetId, boxes: task } of updates) {
    const [sheet, find] = [context.workbook.worksheets.getItem(sheetId), finder(draft.kind)];
    const changes = (box: Box, row: string) =>
      task.some(({ fresh: one, merged }) => one === box && merged.write.some((cell) => cell.row === row));
    setRowHeights(sheet, draft, changes, find);
    for (const { fresh: box, merged } of task)
      for (const column of merged.addedColumns) formatColumn(sheet, draft, box, column, find);
  }
  const withSpill = updates.find(({ draft }) => draft.spill);
  if (withSpill) {
    const { draft, sheetId } = withSpill;
    await raiseSpillRows(context, context.workbook.worksheets.getItem(sheetId), draft, finder(draft.kind));
  }
  // Formulas refer to column headers, which must be there first.
  if (fixed.length > 0) await putContent(context, fixed);
  if (formulas.length > 0) await putContent(context, formulas);
  const withChart = updates.find(chartChanges);
  if (withChart)
    await updateChart(context, withChart.sheetId, must(withChart.draft.graph), finder(withChart.draft.kind));
}

/**
 * The existing sheets that gained rows or columns, or where a spill range may have grown; only those whose print area is known,
 * so that it can be reverted.
 */
function grownSheets(
  { plans }: WorkbookState,
  { updates }: Task,
  format: readonly SheetFormat[],
): GrownSheet[] {
  const isAdded = ({ kind }: AxisStep) => kind === "added";
  const hasPrintArea = new Set(format.flatMap(({ sheetId, printArea }) => (printArea ? [sheetId] : [])));
  return updates
    .filter(({ sheetId }) => hasPrintArea.has(sheetId))
    .filter(
      ({ draft, boxes }) =>
        draft.spill || boxes.some(({ rowSteps, columnSteps }) => [...rowSteps, ...columnSteps].some(isAdded)),
    )
    .map(({ sheetId, draft }) => ({
      boxes: plans.flatMap(({ boxes }) => boxes.filter((state) => state.sheetId === sheetId)),
      spill: draft.spill,
    }));
}

/** A new sheet may hold nothing outside the plan, except what CONTROLE spills to the right of the table. */
async function requireNothingAdded(
  context: Excel.RequestContext,
  fresh: readonly SheetDraft[],
): Promise<void> {
  const usedRanges = fresh.map((draft) => {
    const used = context.workbook.worksheets.getItem(draft.name).getUsedRange(true);
    used.load("rowIndex,columnIndex,formulas");
    return { draft, used };
  });
  await context.sync();
  const belongs = ({ boxes }: SheetDraft, row: number, column: number) =>
    boxes.some((box) => {
      const spillReach = box.name === "controle" ? SPILL_REACH : 0;
      return (
        row >= box.row &&
        column >= box.column &&
        row < box.row + box.rows.length + spillReach &&
        column < box.column + box.columns.length + spillReach
      );
    });
  for (const { draft, used } of usedRanges)
    used.formulas.forEach((cells, r) =>
      cells.forEach((cell: unknown, k: number) => {
        if (cell !== "" && !belongs(draft, used.rowIndex + r, used.columnIndex + k))
          throw new WorkbookError({ kind: "changed" });
      }),
    );
}

/** Rows and columns that a spill range may reach: more than it ever will. */
const SPILL_REACH = 100_000;
