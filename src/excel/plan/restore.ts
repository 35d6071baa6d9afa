import type { FoundPart } from "../stored";
import { findPart } from "../storage";
import { updateChart } from "./make";
import { revertFormat, type SheetFormat } from "./format";
import { finderOf, type BoxState, type WorkbookState } from "./state";
import { revertStructure, readPlaces, boxRange } from "./structure";
import { chartChanges, type Task } from "./task";
import { must } from "../../sheet/must";

/** How the workbook was, and what has been done to it since, perhaps in part. */
export interface RestorePoint {
  readonly state: WorkbookState;
  readonly task: Task;
  readonly format: readonly SheetFormat[];
  /** The part in which the written plans are stored. */
  readonly stored: FoundPart;
}

/** Puts the workbook back as it was, however far the writing came. */
export async function restore(
  context: Excel.RequestContext,
  { state, task, format }: RestorePoint,
): Promise<void> {
  await removeNew(context, state, task);
  const now = await readPlaces(context, task.current);
  revertStructure(context, task.updates, now);
  await context.sync();
  await revertCells(context, task.current);
  await revertFormat(context, format);
  await revertChart(context, task);
  await revertPart(context, state.xml);
}

async function removeNew(
  context: Excel.RequestContext,
  state: WorkbookState,
  { fresh, stale }: Task,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const existing = new Set(state.sheets.map(({ name }) => name));
  const sheets = fresh
    .filter(({ name }) => !existing.has(name))
    .map(({ name }) => worksheets.getItemOrNullObject(name));
  sheets.forEach((sheet) => sheet.load("name"));
  const madeNames = fresh
    .flatMap(({ boxes }) => boxes.filter(({ table }) => !table))
    .filter(({ workbookName }) => !state.names.includes(workbookName) || stale.includes(workbookName))
    .map(({ workbookName }) => names.getItemOrNullObject(workbookName));
  madeNames.forEach((name) => name.load("name"));
  await context.sync();
  for (const name of madeNames) if (!name.isNullObject) name.delete();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

async function revertCells(context: Excel.RequestContext, states: readonly BoxState[]): Promise<void> {
  const now = await readPlaces(context, states);
  for (const state of states) {
    if (JSON.stringify(must(now.get(state)).formulas) === JSON.stringify(state.formulas)) continue;
    const range = boxRange(context, state);
    range.numberFormat = state.notations.map((row) => [...row]);
    range.formulas = state.input.map((row) => [...row]);
  }
  await context.sync();
}

/** A chart does not follow every inserted row: it gets its previous years again. */
async function revertChart(context: Excel.RequestContext, { updates, current }: Task): Promise<void> {
  const sheet = updates.find(chartChanges);
  const graph = sheet?.draft.graph;
  const state = sheet?.boxes.find(({ fresh }) => fresh.name === graph?.box)?.state;
  if (!sheet || !graph || !state) return;
  const years = state.axes.rows.filter((key) => /^\d/.test(key));
  const previous = { ...graph, rows: [must(years[0]), must(years[years.length - 1])] as const };
  await updateChart(context, sheet.sheetId, previous, finderOf(current, sheet.draft.kind));
}

async function revertPart(context: Excel.RequestContext, xml: string | null): Promise<void> {
  const part = findPart(context, "written");
  await context.sync();
  if (xml !== null) {
    if (part.isNullObject) context.workbook.customXmlParts.add(xml);
    else part.setXml(xml);
  } else if (!part.isNullObject) part.delete();
  await context.sync();
}
