import { ARCHIVE_TABLE, AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { TableContent, WorkbookDossier } from "../../work/gemeente/workbook";
import { inputOf, REWRITABLE } from "../input";
import { targetOf, PLACE } from "../read";
import { findPart } from "../storage";
import { must } from "../../sheet/must";

const NO_SETTINGS_YET: WorkbookDossier["settings"] = { kind: "none", odd: [] };

/** A table with its place and content. */
export interface ReadTable extends TableContent {
  /** The rows below the header, to be able to put them back. */
  input: unknown[][];
  /** Column of the first cell on the sheet, from 0. */
  column: number;
}

/** Reads both tables; null for one that is not there. */
export async function readTables(
  context: Excel.RequestContext,
): Promise<{ current: ReadTable | null; archive: ReadTable | null }> {
  const sought = findTables(context);
  await context.sync();
  return readFound(context, sought);
}

/** Reads everything the workbook holds on own amounts. */
export async function readDossier(context: Excel.RequestContext): Promise<WorkbookDossier> {
  const part = findPart(context, "gemeente");
  const sought = findTables(context);
  await context.sync();
  const xml = part.isNullObject ? null : part.getXml();
  if (xml) await context.sync();
  // Most workbooks have no settings yet; what reads them is no part of the first load.
  const settings = xml ? (await import("./settings")).readSettings(xml.value) : NO_SETTINGS_YET;
  return { settings, ...(await readFound(context, sought)) };
}

function findTables(context: Excel.RequestContext): Excel.Table[] {
  return [AMOUNTS_TABLE, ARCHIVE_TABLE].map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("id,name");
    return table;
  });
}

async function readFound(context: Excel.RequestContext, sought: readonly Excel.Table[]) {
  const present = sought.filter(({ isNullObject }) => !isNullObject);
  const ranges = present.map((table) => table.getRange().load(PLACE));
  present.forEach(({ worksheet }) => worksheet.load("id,name"));
  if (present.length === 0) return { current: null, archive: null };
  await context.sync();
  // Most workbooks have no own amounts yet; what reads them is no part of the first load.
  const { readCells } = await import("../readCells");
  const targets = present.map(({ worksheet }, i) => targetOf(must(ranges[i]), worksheet));
  const cells = await readCells(context, targets, REWRITABLE);
  const tableOf = (name: string): ReadTable | null => {
    const i = present.findIndex((table) => table.name === name);
    return i === -1
      ? null
      : {
          id: must(present[i]).id,
          sheet: must(targets[i]).sheet,
          headerSheetRow: must(targets[i]).row + 1,
          column: must(targets[i]).column,
          cells: must(cells[i]).values,
          input: inputOf(must(cells[i])).slice(1),
        };
  };
  return { current: tableOf(AMOUNTS_TABLE), archive: tableOf(ARCHIVE_TABLE) };
}
