import { sheetName, rectangleOf } from "../../sheet/reference";
import { tokensOf } from "../../sheet/tokens";
import type { TaskProgress } from "../../sheet/progress";
import type { PlanContent, PlanLocation } from "../../work/check/kinds";
import type { Rectangle } from "../../sheet/address";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import type { Merge } from "../../reading/plan";
import { rangeOf, targetOf, PLACE, hiddenIn } from "../read";
import { readCells } from "../readCells";
import { execute } from "../execution";
import { must } from "../../sheet/must";
import { officeErrorOf } from "../../sheet/officeError";

/** The code with which Excel on the web refuses an answer of more than 5 MB. */
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
const CELLS_PER_PIECE = 100_000;

/** Where a plan was found, with what reading it needs. */
interface FoundPlace {
  location: PlanLocation;
  /** null: not read yet. */
  values: unknown[][] | null;
  /** Whether rows on the sheet are hidden. */
  hidden: boolean;
}

/** What to read besides the values. */
interface Extras {
  /** Excel refuses to give the merges of a range with more than 512; then it is read without. */
  merged: boolean;
}
const WITH_MERGES: Extras = { merged: true };
const WITHOUT_MERGES: Extras = { merged: false };

/**
 * Reads a plan where it is now, in two calls of context.sync(); Excel.run itself adds one more.
 * @throws {WorkbookError} `planGone` if it is gone
 */
export async function readLocation(location: PlanLocation, progress: TaskProgress): Promise<PlanContent> {
  assertNotAborted(progress.signal);
  return fallBackToPieces(
    (extras) =>
      execute(async (context) => readContent(context, await findLocation(context, location, true), extras)),
    (extras) => readInPieces(location, progress, extras),
  );
}

/** As {@link readLocation}, within a running action; merges are left out. */
export async function readLocationIn(
  context: Excel.RequestContext,
  location: PlanLocation,
): Promise<PlanContent> {
  return readContent(context, await findLocation(context, location, true), WITHOUT_MERGES);
}

/** Reads what is selected. @throws {WorkbookError} `multipleSelections` or `selectionEmpty` */
export async function readSelection(progress: TaskProgress): Promise<PlanContent> {
  assertNotAborted(progress.signal);
  try {
    return await fallBackToPieces(
      (extras) => execute((context) => readSelected(context, true, extras)),
      async (extras) => {
        const { location } = await execute((context) => readSelected(context, false, WITHOUT_MERGES));
        return readInPieces(location, progress, extras);
      },
    );
  } catch (error) {
    if (error instanceof WorkbookError && error.obstacle.kind === "noRange")
      throw new WorkbookError({ kind: "multipleSelections" }, { cause: error.cause });
    throw error;
  }
}

type Reader<T> = (extras: Extras) => Promise<T>;

/** Reads in one go; in pieces only if Excel does not give an answer that large. */
async function fallBackToPieces<T>(atOnce: Reader<T>, inPieces: Reader<T>): Promise<T> {
  try {
    return await retryWithoutMerges(atOnce);
  } catch (error) {
    if (refusalCode(error) !== TOO_LARGE) throw error;
    return retryWithoutMerges(inPieces);
  }
}

/** If Excel refuses, it may be because of the merges, and the plan itself may well be readable. */
async function retryWithoutMerges<T>(read: Reader<T>): Promise<T> {
  try {
    return await read(WITH_MERGES);
  } catch (error) {
    const code = refusalCode(error);
    if (code === null || code === TOO_LARGE) throw error;
    return read(WITHOUT_MERGES);
  }
}

/** The code with which Excel refused; null if it failed for another reason. */
const refusalCode = (error: unknown): string | null =>
  error instanceof WorkbookError && error.obstacle.kind === "refused" ? error.obstacle.code : null;

async function readContent(
  context: Excel.RequestContext,
  found: FoundPlace,
  extras: Extras,
): Promise<PlanContent> {
  const read = requestContent(context, found, extras);
  if (found.hidden || !found.values) await context.sync();
  return read();
}

/** Requests what is still to be read. @returns reads the content after context.sync() */
function requestContent(
  context: Excel.RequestContext,
  { location, values, hidden }: FoundPlace,
  extras: Extras,
): () => PlanContent {
  const range = rangeOf(context, location.target);
  if (!values) range.load("values");
  const rows = hidden ? range.getRowProperties({ rowHidden: true }) : null;
  // Nothing can be merged in an Excel table.
  const mergedAreas = extras.merged && location.table === null ? range.getMergedAreasOrNullObject() : null;
  mergedAreas?.load("address");
  return () => ({
    location,
    raster: values ?? range.values,
    hidden: hiddenIn(rows),
    merged: mergedAreas && !mergedAreas.isNullObject ? mergedIn(mergedAreas.address, location.target) : [],
  });
}

/** The cells from an address such as “Blad1!A3:A4, Blad1!C5:D6” that cover more than one row. */
function mergedIn(address: string, target: Target): Merge[] {
  return tokensOf(address).flatMap((token) => {
    const area = rectangleOf(token);
    if (!area || area.row < target.row || area.rows < 2) return [];
    return [{ row: area.row - target.row + 1, column: area.column - target.column + 1, rows: area.rows }];
  });
}

function readInPieces(sought: PlanLocation, progress: TaskProgress, extras: Extras): Promise<PlanContent> {
  return execute(async (context) => {
    const found = await findLocation(context, sought, false);
    let read = (): PlanContent => ({ location: found.location, raster: [], hidden: [], merged: [] });
    const [cells] = await readCells(context, [found.location.target], ["values"], {
      progress,
      cellsPerPiece: CELLS_PER_PIECE,
      withFirstPiece: () => (read = requestContent(context, { ...found, values: [] }, extras)),
    });
    return { ...read(), raster: must(cells).values };
  });
}

/** @param withValues whether a table is read at once; of a range only the size is known by then */
function findLocation(
  context: Excel.RequestContext,
  location: PlanLocation,
  withValues: boolean,
): Promise<FoundPlace> {
  return location.table === null
    ? findRange(context, location)
    : findTable(context, location.table, withValues);
}

async function findTable(
  context: Excel.RequestContext,
  name: string,
  withValues: boolean,
): Promise<FoundPlace> {
  const table = context.workbook.tables.getItem(name);
  table.load("name");
  table.worksheet.load("id,name");
  const range = table.getRange();
  range.load(`${PLACE},rowHidden${withValues ? ",values" : ""}`);
  try {
    await context.sync();
  } catch (error) {
    throw officeErrorOf(error)?.code === "ItemNotFound"
      ? new WorkbookError({ kind: "planGone" }, { cause: error })
      : error;
  }
  return {
    location: { target: targetOf(range, table.worksheet), table: table.name, name: null, untilEnd: false },
    values: withValues ? range.values : null,
    hidden: range.rowHidden !== false,
  };
}

async function findRange(context: Excel.RequestContext, location: PlanLocation): Promise<FoundPlace> {
  const sheet = context.workbook.worksheets.getItem(location.target.sheetId);
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${PLACE},rowHidden`);
  const name = location.name === null ? null : context.workbook.names.getItemOrNullObject(location.name);
  name?.load("formula");
  await context.sync();
  const now = name && !name.isNullObject ? placeOfName(String(name.formula)) : location.target;
  const rectangle = now && !used.isNullObject ? clip(now, used, location.untilEnd) : null;
  if (!rectangle) throw new WorkbookError({ kind: "planGone" });
  const target: Target = { sheetId: sheet.id, sheet: sheet.name, ...rectangle };
  return { location: { ...location, target }, values: null, hidden: used.rowHidden !== false };
}

/** The filled part of a plan. Nothing is cut off above and to the left, so rows and columns keep their numbers. */
function clip(plan: Rectangle, used: Excel.Range, untilEnd: boolean): Rectangle | null {
  const below = used.rowIndex + used.rowCount;
  const right = used.columnIndex + used.columnCount;
  const rows = (untilEnd ? below : Math.min(below, plan.row + plan.rows)) - plan.row;
  const columns = Math.min(right, plan.column + plan.columns) - plan.column;
  return rows > 0 && columns > 0 ? { row: plan.row, column: plan.column, rows, columns } : null;
}

/** What a name refers to, such as “=Begroting!$A$4:$F$20”; null if that place is gone. */
export function placeOfName(formula: string): (Rectangle & { sheet: string }) | null {
  const [token, ...rest] = tokensOf(formula.replace(/^=/, ""));
  const rectangle = token && rest.length === 0 ? rectangleOf(token) : null;
  return rectangle && { ...rectangle, sheet: sheetName(must(token)) };
}

/** @param withValues false: read only where it is */
async function readSelected(
  context: Excel.RequestContext,
  withValues: boolean,
  extras: Extras,
): Promise<PlanContent> {
  const selection = context.workbook.getSelectedRange();
  selection.load(PLACE);
  selection.worksheet.load("id,name");
  const filled = selection.getUsedRangeOrNullObject(true);
  filled.load(PLACE);
  const wholeSheet = selection.worksheet.getUsedRangeOrNullObject(true);
  wholeSheet.load(`${PLACE},rowHidden`);
  const tables = selection.getTables(false);
  tables.load("items/name");
  await context.sync();
  const hidden = !wholeSheet.isNullObject && wholeSheet.rowHidden !== false;
  const sheet = selection.worksheet;
  // One cell is no plan: then the whole sheet counts. A selection beyond the last data includes what is still to come there.
  const singleCell = selection.rowCount === 1 && selection.columnCount === 1;
  const range = singleCell && !liesOutside(selection, wholeSheet) ? wholeSheet : filled;
  const readPlain = range.isNullObject
    ? null
    : requestContent(
        context,
        {
          location: {
            target: targetOf(range, sheet),
            table: null,
            name: null,
            untilEnd: singleCell || bottom(selection) > bottom(wholeSheet),
          },
          values: withValues ? null : [],
          hidden: hidden && withValues,
        },
        extras,
      );
  const readTable =
    tables.items.length === 1 ? requestTable(must(tables.items[0]), withValues, hidden) : null;
  if (readPlain || readTable) await context.sync();
  const inTable = readTable?.();
  if (inTable && liesIn(targetOf(selection, sheet), inTable.location.target)) return inTable;
  if (!readPlain) throw new WorkbookError({ kind: "selectionEmpty" });
  return readPlain();
}

function requestTable(table: Excel.Table, withValues: boolean, hidden: boolean): () => PlanContent {
  const range = table.getRange();
  range.load(`${PLACE}${withValues ? ",values" : ""}`);
  const rows = withValues && hidden ? range.getRowProperties({ rowHidden: true }) : null;
  table.worksheet.load("id,name");
  return () => ({
    location: { target: targetOf(range, table.worksheet), table: table.name, name: null, untilEnd: false },
    raster: withValues ? range.values : [],
    hidden: hiddenIn(rows),
    merged: [],
  });
}

/** Whether a cell is to the right of or below everything; top left is where the cursor is if nobody selected anything. */
const liesOutside = (cell: Excel.Range, wholeSheet: Excel.Range): boolean =>
  wholeSheet.isNullObject ||
  cell.rowIndex >= bottom(wholeSheet) ||
  cell.columnIndex >= wholeSheet.columnIndex + wholeSheet.columnCount;

const bottom = ({ rowIndex, rowCount }: Excel.Range) => rowIndex + rowCount;

function liesIn(part: Target, whole: Target): boolean {
  return (
    part.row >= whole.row &&
    part.column >= whole.column &&
    part.row + part.rows <= whole.row + whole.rows &&
    part.column + part.columns <= whole.column + whole.columns
  );
}
