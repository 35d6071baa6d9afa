import { ARCHIVE_TABLE, AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { TableContent, WorkbookDossier } from "../../work/gemeente/workbook";
import { inputOf, REWRITABLE } from "../input";
import { findPart } from "../storage";

/** A table with its place and content, or null if it is not there. */
export interface ReadTable extends TableContent {
  /** The rows below the header, to be able to put them back. */
  input: unknown[][];
}

/** Reads both tables. */
export async function readTables(
  context: Excel.RequestContext,
): Promise<{ current: ReadTable | null; archive: ReadTable | null }> {
  const sought = findTables(context);
  await context.sync();
  const load = sought.map(loadTable);
  await context.sync();
  const [current, archive] = load.map((read) => read());
  return { current: current!, archive: archive! };
}

/** Reads everything the workbook holds on own amounts. */
export async function readDossier(context: Excel.RequestContext): Promise<WorkbookDossier> {
  const part = findPart(context, "gemeente");
  const sought = findTables(context);
  await context.sync();
  const load = sought.map(loadTable);
  const xml = part.isNullObject ? null : part.getXml();
  const asksMore = xml !== null || sought.some(({ isNullObject }) => !isNullObject);
  // Most workbooks have no settings yet; what reads them is no part of the first load.
  const [reader] = await Promise.all([xml && import("./settings"), asksMore && context.sync()]);
  const [current, archive] = load.map((read) => read());
  return {
    settings: reader && xml ? reader.readSettings(xml.value) : { kind: "none", odd: [] },
    current: current!,
    archive: archive!,
  };
}

function findTables(context: Excel.RequestContext): Excel.Table[] {
  return [AMOUNTS_TABLE, ARCHIVE_TABLE].map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("id");
    return table;
  });
}

/** @returns gives the content after context.sync() */
function loadTable(table: Excel.Table): () => ReadTable | null {
  if (table.isNullObject) return () => null;
  const range = table.getRange();
  range.load(`${REWRITABLE},rowIndex`);
  table.worksheet.load("name");
  return () => ({
    id: table.id,
    sheet: table.worksheet.name,
    headerSheetRow: range.rowIndex + 1,
    cells: range.values,
    input: inputOf(range).slice(1),
  });
}
