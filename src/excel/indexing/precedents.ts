import {
  findDependents,
  areasIn,
  alreadyIndexes,
  isFormula,
  isUntraceable,
  type FormulaCell,
  type Origin,
} from "../../work/indexing";
import { cellAddress } from "../../sheet/address";
import type { Target } from "../../sheet/target";
import { readContent } from "../content";
import { targetOf, PLACE } from "../read";
import { must } from "../../sheet/must";

/** Up to this many steps and cells, inspecting a selection is still quick. */
const MAX_STEPS = 4;
const MAX_CELLS = 10_000;

/**
 * Finds which selected formulas calculate with POK.INDEXEER, also through other cells and sheets. What a formula does with a
 * name, a table part or another workbook, and what is more than four steps or 10,000 cells away, is not followed.
 */
export async function readOrigin(
  context: Excel.RequestContext,
  selection: readonly FormulaCell[],
): Promise<Origin> {
  const cells = [...selection];
  const untraced = new Set(cells.filter(({ formula }) => isUntraceable(formula)));
  const sheets = cells.some((cell) => areasIn(cell).length > 0) ? await filledSheets(context) : new Map();
  const seen = new Set(cells.map(key));
  let fresh: readonly FormulaCell[] = cells;
  let cellsLeft = MAX_CELLS;
  for (let step = 0; fresh.length > 0; step++) {
    const toRead: Target[] = [];
    for (const cell of fresh) {
      const allowed = step < MAX_STEPS ? cellsLeft - toRead.length : 0;
      const { targets, complete } = unseen(cell, sheets, seen, allowed);
      toRead.push(...targets);
      if (!complete) untraced.add(cell);
    }
    cellsLeft -= toRead.length;
    fresh = toRead.length > 0 ? await readFormulas(context, toRead) : [];
    cells.push(...fresh);
    fresh.filter(({ formula }) => isUntraceable(formula)).forEach((cell) => untraced.add(cell));
  }
  const addresses = (touched: ReadonlySet<FormulaCell>) =>
    selection.filter((cell) => touched.has(cell)).map(({ row, column }) => cellAddress(row, column));
  return {
    indexed: addresses(findDependents(cells, ({ formula }) => alreadyIndexes(formula))),
    notFollowed: addresses(findDependents(cells, (cell) => untraced.has(cell))),
  };
}

/** The used part of every sheet, by name in lower case: a whole column is a million cells. */
async function filledSheets(context: Excel.RequestContext): Promise<Map<string, Target>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const filled = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load(PLACE);
    return { sheet, range };
  });
  await context.sync();
  return new Map(
    filled.flatMap(({ sheet, range }) =>
      range.isNullObject ? [] : [[sheet.name.toLowerCase(), targetOf(range, sheet)] as const],
    ),
  );
}

/** The cells a formula names that have not been read yet; they count as seen from then on. @param most how many may still be read */
function unseen(
  cell: FormulaCell,
  sheets: ReadonlyMap<string, Target>,
  seen: Set<string>,
  most: number,
): { targets: Target[]; complete: boolean } {
  const targets: Target[] = [];
  for (const { sheet, area } of areasIn(cell)) {
    const filled = sheets.get(sheet.toLowerCase());
    if (!filled) continue;
    const endRow = Math.min(area.row + area.rows, filled.row + filled.rows);
    const endColumn = Math.min(area.column + area.columns, filled.column + filled.columns);
    for (let row = Math.max(area.row, filled.row); row < endRow; row++) {
      for (let column = Math.max(area.column, filled.column); column < endColumn; column++) {
        const location = key({ sheet, row, column });
        if (seen.has(location)) continue;
        if (targets.length >= most) return { targets, complete: false };
        seen.add(location);
        targets.push({ ...filled, row, column, rows: 1, columns: 1 });
      }
    }
  }
  return { targets, complete: true };
}

async function readFormulas(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<FormulaCell[]> {
  const contents = await readContent(
    context,
    targets.map((target) => ({ target })),
  );
  return contents.flatMap(({ formulas, values }, i) => {
    const formula = must(formulas[0])[0];
    // Text that starts with “=” is its own value.
    return isFormula(formula) && formula !== must(values[0])[0] ? [{ ...must(targets[i]), formula }] : [];
  });
}

const key = ({ sheet, row, column }: Pick<FormulaCell, "sheet" | "row" | "column">): string =>
  `${sheet.toLowerCase()}!${row},${column}`;
