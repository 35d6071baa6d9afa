import type { FillCell } from "../work/insert/headings/kinds";
import type { SheetCells } from "../work/insert/headings/sheetCells";
import type { SheetView } from "../work/insert/workbook";
import type { Receipt, Survey } from "../work/survey";
import { boundsOf, rectanglesOf } from "../sheet/rectangles";
import { WorkbookError } from "../sheet/obstacle";
import { targetAddress, type Target } from "../sheet/target";
import { must } from "../sheet/must";
import { requireFunctions, requireMeant } from "./meant";
import { fingerprintOf, loadSituation, rangeOf, targetOf, PLACE, type Situation } from "./read";
import { putCapture } from "./write";
import { transact } from "./transaction";

type Context = Excel.RequestContext;

/** So many cells of a sheet are read at most; its headings stand at the top. */
const MOST_CELLS = 60_000;
const EXAMPLES = 3;

/** A rectangle of the cells to write. */
interface Part {
  target: Target;
  cells: readonly (readonly FillCell[])[];
}

/** Reads the sheet of the selection and inspects the cells that are chosen on it; null when none are. */
export async function surveyCells(
  context: Context,
  choose: (view: SheetView) => readonly FillCell[] | null,
): Promise<Survey | null> {
  const view = await readSheet(context);
  const cells = choose(view);
  if (cells === null) return null;
  const { sheetId, sheet } = view;
  const place = { sheetId, sheet };
  if (cells.length === 0) {
    const target = { ...place, ...view.cells.selection };
    return { target, obstacle: null, filled: 0, examples: [], fingerprint: "" };
  }
  return surveyOf({ ...place, ...boundsOf(cells) }, await readParts(context, place, cells));
}

/**
 * Writes loose cells completely or not at all.
 * @throws {WorkbookError} `changed` if the cells no longer have this fingerprint
 */
export const fillCells = (
  target: Target,
  cells: readonly FillCell[],
  fingerprint: string,
  signal: AbortSignal,
): Promise<Receipt> =>
  transact(signal, {
    read: (context) => readParts(context, target, cells),
    require: (_, found) => requireUnchanged(surveyOf(target, found), fingerprint),
    write: (context, found) => putParts(context, found),
    async verify(context, ranges, found) {
      for (const range of ranges) range.load("formulas,values");
      await context.sync();
      ranges.forEach(({ formulas, values }, i) => {
        const { part } = must(found[i]);
        requireFunctions(values);
        requireMeant(part.target, contentOf(part), formulas);
      });
      const written = JSON.stringify(ranges.map(({ formulas }) => fingerprintOf(formulas)));
      return {
        receipt: { target },
        unchanged: async (now) =>
          requireUnchanged(surveyOf(target, await readParts(now, target, cells)), written),
      };
    },
    restore: (context, found) => {
      for (const { part, situation } of found)
        putCapture(context, part.target, { ...situation.capture, widths: null });
    },
    address: () => targetAddress(target),
  });

async function readSheet(context: Context): Promise<SheetView> {
  const selection = context.workbook.getSelectedRange();
  selection.load(PLACE);
  const { worksheet } = selection;
  worksheet.load("id,name");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load(PLACE);
  await context.sync();
  const { id, name } = worksheet;
  const selected = targetOf(selection, worksheet);
  const basis = {
    // A frozen row starts in A1; frozen columns alone are given with all rows.
    frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenIn(frozen),
    selection: { row: selected.row, column: selected.column, rows: selected.rows, columns: selected.columns },
  };
  if (used.isNullObject)
    return {
      sheetId: id,
      sheet: name,
      cells: { ...basis, values: [], formulas: [], notations: [], cutAt: null },
    };
  const columns = used.columnIndex + used.columnCount;
  const all = used.rowIndex + used.rowCount;
  const rows = Math.min(all, Math.max(1, Math.floor(MOST_CELLS / columns)));
  const range = worksheet.getRangeByIndexes(0, 0, rows, columns);
  range.load("values,formulas,numberFormat");
  await context.sync();
  const cells: SheetCells = {
    ...basis,
    values: range.values,
    formulas: range.formulas,
    notations: range.numberFormat.map((row) => row.map(String)),
    cutAt: rows < all ? rows : null,
  };
  return { sheetId: id, sheet: name, cells };
}

const MOST_FROZEN = 1_000;

function frozenIn({ rowCount, columnCount }: Excel.Range): SheetCells["frozen"] {
  return {
    rows: rowCount < MOST_FROZEN ? rowCount : 0,
    columns: columnCount < MOST_FROZEN ? columnCount : 0,
  };
}

interface FoundPart {
  part: Part;
  situation: Situation;
}

async function readParts(
  context: Context,
  { sheetId, sheet }: Pick<Target, "sheetId" | "sheet">,
  cells: readonly FillCell[],
): Promise<FoundPart[]> {
  const loaded = rectanglesOf(cells).map(({ rectangle, cells: inside }) => {
    const part: Part = { target: { sheetId, sheet, ...rectangle }, cells: inside };
    return { part, situation: loadSituation(context, part.target) };
  });
  await context.sync();
  return loaded.map(({ part, situation }) => ({ part, situation: situation() }));
}

function surveyOf(target: Target, found: readonly FoundPart[]): Survey {
  const surveys = found.map(({ situation }) => situation.survey);
  return {
    target,
    obstacle: surveys.find(({ obstacle }) => obstacle !== null)?.obstacle ?? null,
    filled: surveys.reduce((sum, { filled }) => sum + filled, 0),
    examples: surveys.flatMap(({ examples }) => examples).slice(0, EXAMPLES),
    fingerprint: JSON.stringify(surveys.map(({ fingerprint }) => fingerprint)),
  };
}

function requireUnchanged({ obstacle, fingerprint }: Survey, seen: string): void {
  if (obstacle) throw new WorkbookError(obstacle);
  if (fingerprint !== seen) throw new WorkbookError({ kind: "changed" });
}

function putParts(context: Context, found: readonly FoundPart[]): Excel.Range[] {
  context.application.suspendScreenUpdatingUntilNextSync();
  return found.map(({ part, situation: { capture } }) => {
    const range = rangeOf(context, part.target);
    // The notation goes first: in a cell with text notation a formula would stay text.
    range.numberFormat = part.cells.map((row, r) =>
      row.map(({ notation }, k) => notation ?? must(capture.notations[r])[k]),
    );
    range.formulas = contentOf(part);
    return range;
  });
}

const contentOf = ({ cells }: Part) => cells.map((row) => row.map(({ content }) => content));
