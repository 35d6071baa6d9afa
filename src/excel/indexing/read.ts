import {
  makeExclusionCheck,
  isFormula,
  type FormulaCell,
  type IndexCell,
  type IndexView,
  type Place,
} from "../../work/indexing";
import { cellAddress } from "../../sheet/address";
import { WorkbookError, type Obstacle } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { bundle } from "../../sheet/bundles";
import {
  rangeOf,
  obstacleOffSheet,
  cellObstacle,
  targetOf,
  loadHindrance,
  readSituation,
  PLACE,
} from "../read";
import { readOrigin } from "./precedents";
import { must } from "../../sheet/must";

/** Up to this many cells a preview is still quick. */
const MAX_CELLS = 5_000;
const EXAMPLES = 3;

/** Where the amounts are and where the indexed ones go. */
export interface Location {
  place: Place;
  source: Target;
  shift: number;
}

/** The selected cells that hold something. @throws {WorkbookError} `selectionEmpty`, `selectionTooLarge` or `multipleSelections` */
export async function findLocation(context: Excel.RequestContext, place: Place): Promise<Location> {
  const selection = context.workbook.getSelectedRange();
  selection.load("columnCount");
  const filled = selection.getUsedRangeOrNullObject(true);
  filled.load(PLACE);
  selection.worksheet.load("id,name");
  await context.sync();
  if (filled.isNullObject) throw new WorkbookError({ kind: "selectionEmpty" });
  const source = targetOf(filled, selection.worksheet);
  const cells = source.rows * source.columns;
  if (cells > MAX_CELLS) throw new WorkbookError({ kind: "selectionTooLarge", cells, most: MAX_CELLS });
  return { place, source, shift: place === "itself" ? 0 : selection.columnCount };
}

/** Reads the amounts and their target. @throws {WorkbookError} `outsideSheet` */
export async function readLocation(context: Excel.RequestContext, location: Location): Promise<IndexView> {
  const { source, shift } = location;
  const adjacent: Target = { ...source, column: source.column + shift };
  const beyond = obstacleOffSheet(adjacent);
  if (beyond) throw new WorkbookError(beyond);
  const range = rangeOf(context, source);
  range.load("formulas,formulasLocal,values,valueTypes,numberFormat,text");
  const { application } = context;
  application.load("decimalSeparator");
  const targetRange = rangeOf(context, adjacent);
  targetRange.load("formulas,text");
  const { survey } = await readSituation(context, adjacent);
  const cells = cellsOf(source, range);
  const amounts = { place: location.place, source: { ...source, sheet: survey.target.sheet }, cells };
  const origin = await readOrigin(context, formulaCells(amounts.source.sheet, cells));
  const exclusionOf = makeExclusionCheck({ ...amounts, origin });
  const isIncluded = (cell: IndexCell) => exclusionOf(cell) === null;
  const occupied = shift === 0 ? [] : occupiedCells(adjacent, targetRange, cells, isIncluded);
  return {
    ...location,
    ...survey,
    ...amounts,
    origin,
    obstacle:
      survey.obstacle?.kind === "merged"
        ? await obstacleWhereWritten(context, adjacent, cells.filter(isIncluded), shift)
        : survey.obstacle,
    filled: occupied.length,
    examples: occupied.slice(0, EXAMPLES),
    fingerprint: JSON.stringify([range.formulas, range.numberFormat, survey.fingerprint, origin]),
    decimalMark: application.decimalSeparator,
  };
}

function cellsOf({ row, column }: Target, range: Excel.Range): IndexCell[] {
  return range.formulas.flatMap((formulas: unknown[], r) =>
    formulas.map((formula, k) => ({
      row: row + r,
      column: column + k,
      formula,
      formulaLocal: String(must(range.formulasLocal[r])[k]),
      value: must(range.values[r])[k],
      kind: String(must(range.valueTypes[r])[k]),
      notation: String(must(range.numberFormat[r])[k]),
      text: must(must(range.text[r])[k]),
    })),
  );
}

const formulaCells = (sheet: string, cells: readonly IndexCell[]): FormulaCell[] =>
  cells.flatMap(({ row, column, formula, value }) =>
    isFormula(formula) && formula !== value ? [{ sheet, row, column, formula }] : [],
  );

/** What is in the way at the cells that get a formula: a merged header in between stays as it is, and does not count. */
async function obstacleWhereWritten(
  context: Excel.RequestContext,
  target: Target,
  cells: readonly IndexCell[],
  shift: number,
): Promise<Obstacle | null> {
  const targets = cells.map(({ row, column }) => ({
    target: { ...target, row, column: column + shift, rows: 1, columns: 1 },
  }));
  const pieces = bundle(targets, true).map((piece) => {
    return { target: piece.target, hindrance: loadHindrance(rangeOf(context, piece.target)) };
  });
  await context.sync();
  const obstacles = pieces.map((piece) => cellObstacle(piece.target, piece.hindrance));
  return obstacles.find((obstacle) => obstacle !== null) ?? null;
}

/** The target cells that would get a formula and already have something in them. */
function occupiedCells(
  { row, column, columns }: Target,
  { formulas, text }: Excel.Range,
  cells: readonly IndexCell[],
  isIncluded: (cell: IndexCell) => boolean,
): { address: string; content: string }[] {
  return cells.flatMap((cell, i) => {
    const [r, k] = [Math.floor(i / columns), i % columns];
    const formula = must(formulas[r])[k];
    return formula === "" || !isIncluded(cell)
      ? []
      : [{ address: cellAddress(row + r, column + k), content: must(text[r])[k] || String(formula) }];
  });
}
