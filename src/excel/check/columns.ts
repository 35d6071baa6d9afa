import { isUpToDate, checkColumns, type CheckColumns } from "../../work/check/columns";
import type { Check, MarkReceipt } from "../../work/check/kinds";
import type { TaskProgress } from "../../sheet/progress";
import { overlaps } from "../../sheet/address";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { targetAddress, type Target } from "../../sheet/target";
import { rangeOf, targetOf as placeOf, readSituation, PLACE, type Situation } from "../read";
import { execute } from "../execution";
import { requireFunctions, requireMeant } from "../meant";
import { transact } from "../transaction";
import { requireUnchanged } from "./require";
import { COLUMN_NAME, findMarks } from "./found";
import { clearColumns } from "./clear";
import { must } from "../../sheet/must";

/** Every TOETS is a call; more of them slow the workbook down. */
const MAX_FORMULAS = 5_000;
/** After clearing the previous one this name is always free. */
const NAME = `${COLUMN_NAME}1`;

/**
 * Puts columns with TOETS formulas to the right of the plan, in an Excel table as columns of that table. Earlier “Controle”
 * columns go first; if it fails, none are left.
 * @throws {WorkbookError} `columnOccupied` if there is something to the right of the plan
 */
export async function addColumns(
  check: Check,
  amounts: string | null,
  { signal }: TaskProgress,
): Promise<MarkReceipt> {
  const columns = columnsOf(check, amounts);
  const target = targetOf(check, columns);
  return transact(signal, {
    async read(context) {
      await requireUnchanged(context, check);
      return findMarks(context);
    },
    async write(context, old) {
      clearColumns(context, old);
      const situation = await readSituation(context, target);
      await requireFree(context, situation);
      assertNotAborted(signal);
      return write(context, check, columns, situation);
    },
    async verify(context, range) {
      range.load("formulas,values");
      range.worksheet.load("name");
      await context.sync();
      requireFunctions(range.values);
      const now = { ...target, sheet: range.worksheet.name };
      requireMeant(now, columns.cells, range.formulas, check.location.table !== null);
      const { count } = columns;
      return { receipt: { mode: "column", count, notes: null, address: targetAddress(now) } };
    },
    restore: async (context) => clearColumns(context, await findMarks(context)),
    address: () => targetAddress(target),
  });
}

/**
 * Whether the columns can be added now; nothing changes.
 * @throws {WorkbookError} the same as {@link addColumns}
 */
export async function requireColumnPlace(check: Check, amounts: string | null): Promise<void> {
  const target = targetOf(check, columnsOf(check, amounts));
  await execute(async (context) => requireFree(context, await readSituation(context, target)));
}

/** Whether the “Controle” columns at this plan still match the plan as it was just read; also true if there are none. */
export async function columnsFit(check: Check, amounts: string | null): Promise<boolean> {
  const { target } = check.location;
  if (check.lines.length === 0) return true;
  const fresh = checkColumns(check, amounts);
  return execute(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const ranges = names.items
      .filter(({ name }) => name.startsWith(COLUMN_NAME))
      .map((name) => {
        const range = name.getRangeOrNullObject();
        range.load(`${PLACE},formulas`);
        range.worksheet.load("id,name");
        return range;
      });
    if (ranges.length === 0) return true;
    await context.sync();
    return ranges
      .filter((range) => !range.isNullObject && belongsTo(target, placeOf(range, range.worksheet)))
      .every(({ rowIndex, formulas }) => isUpToDate(fresh, { row: rowIndex, formulas }));
  });
}

/** A “Controle” column is in the plan or directly to the right of it. */
function belongsTo(plan: Target, column: Target): boolean {
  return plan.sheetId === column.sheetId && overlaps({ ...plan, columns: plan.columns + 1 }, column);
}

function columnsOf(check: Check, amounts: string | null): CheckColumns {
  if (check.lines.length === 0) throw new WorkbookError({ kind: "noLines" });
  const columns = checkColumns(check, amounts);
  if (columns.count > MAX_FORMULAS)
    throw new WorkbookError({ kind: "tooManyMarks", count: columns.count, most: MAX_FORMULAS });
  return columns;
}

function targetOf({ location }: Check, { row, column, cells }: CheckColumns): Target {
  return { ...location.target, row, column, rows: cells.length, columns: must(cells[0]).length };
}

async function requireFree(
  context: Excel.RequestContext,
  { survey: { obstacle, examples, target } }: Situation,
): Promise<void> {
  // Hidden rows of the plan count and get their formula too; in a hidden column nobody would see it.
  if (obstacle && (obstacle.kind !== "hiddenCells" || (await hasHiddenColumn(context, target))))
    throw new WorkbookError(obstacle);
  const [occupied] = examples;
  if (occupied)
    throw new WorkbookError({
      kind: "columnOccupied",
      address: `${target.sheet}!${occupied.address}`,
      content: occupied.content,
    });
}

async function hasHiddenColumn(context: Excel.RequestContext, target: Target): Promise<boolean> {
  const range = rangeOf(context, target);
  range.load("columnHidden");
  await context.sync();
  return range.columnHidden !== false;
}

/** Writes the formulas at the next context.sync(). @returns the range they are in */
function write(
  context: Excel.RequestContext,
  { location }: Check,
  { cells }: CheckColumns,
  { survey: { target }, capture }: Situation,
): Excel.Range {
  context.application.suspendScreenUpdatingUntilNextSync();
  if (location.table !== null) {
    const { columns } = context.workbook.tables.getItem(location.table);
    for (const header of must(cells[0])) columns.add(undefined, undefined, header);
  }
  const range = rangeOf(context, target);
  // The name comes first: if anything goes wrong after this, what has to go can be found again.
  context.workbook.names.add(NAME, range);
  // In a text cell a formula stays text; the notation goes back afterwards, and the formula keeps calculating.
  range.numberFormat = capture.notations.map((row) =>
    row.map((notation) => (notation === "@" ? "General" : notation)),
  );
  range.formulas = cells.map((row) => [...row]);
  range.numberFormat = capture.notations;
  return range;
}
