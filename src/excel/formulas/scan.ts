import { hasCall } from "../../work/formulas/calls";
import { repairedFormula, isFormulaText } from "../../work/formulas/repair";
import { REGISTER, type CellValues } from "../../work/formulas/register";
import { liesIn, batchesOf } from "../../sheet/pieces";
import type { FormulaCell, BrokenCell, Scan } from "../../work/formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { rangeOf, targetOf, PLACE } from "../read";
import { readCells } from "../readCells";
import { execute } from "../execution";
import { must } from "../../sheet/must";

const MAYBE_POK = /POK[._]/i;
const UNKNOWN = "#NAME?";

/** An area of a sheet, with what is known about that sheet. */
export interface SheetState {
  area: Target;
  isProtected: boolean;
  hidden: boolean;
}

/** Finds all POK formulas, in batches, so that Excel stays responsive and the user can cancel. */
export async function scan({ onProgress, signal }: TaskProgress): Promise<Scan> {
  const { sheets, activeSheet } = await execute(readSheets);
  const stateBySheet = new Map(sheets.map((sheet) => [sheet.area.sheetId, sheet]));
  const total = sheets.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const cells: FormulaCell[] = [];
  const broken: BrokenCell[] = [];
  let processed = 0;
  for (const batch of batchesOf(sheets.map(({ area }) => area))) {
    assertNotAborted(signal);
    const found = await execute((context) => readBatch(context, batch, stateBySheet));
    cells.push(...found.cells);
    broken.push(...found.broken);
    processed += batch.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    onProgress(processed, total);
  }
  return { cells: withoutSpill(cells), broken, activeSheet };
}

/** Excel can give the formula at every cell of a spill range; only the first cell has it. */
export function withoutSpill(cells: readonly FormulaCell[]): FormulaCell[] {
  const ranges = cells.filter(({ location }) => location.rows * location.columns > 1);
  return cells.filter((cell) =>
    ranges.every((other) => other === cell || !liesIn(cell.target, other.location)),
  );
}

async function readSheets(
  context: Excel.RequestContext,
): Promise<{ sheets: SheetState[]; activeSheet: string }> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const register = tables.getItemOrNullObject(REGISTER);
  register.load("name");
  await context.sync();
  const registerSheet = register.isNullObject ? null : register.worksheet;
  registerSheet?.load("id");
  const usedRanges = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  const sheets = usedRanges
    .filter(({ sheet, used }) => !used.isNullObject && sheet.id !== registerSheet?.id)
    .map(({ sheet, used }) => ({
      area: targetOf(used, sheet),
      isProtected: sheet.protection.protected,
      hidden: sheet.visibility !== "Visible",
    }));
  return { sheets, activeSheet: active.name };
}

/** A cell that may hold a POK formula, with what is still to be read about it. */
interface Hit {
  target: Target;
  formula: string;
  /** The rectangle around all hits of the same piece. */
  bounds: Excel.Range;
  row: number;
  column: number;
  spill: Excel.Range | null;
  lock: Excel.FormatProtection | null;
  state: SheetState;
}

/** Reads the POK formulas in a batch of areas. */
export async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Target[],
  stateBySheet: ReadonlyMap<string, SheetState>,
): Promise<Pick<Scan, "cells" | "broken">> {
  let ranges: Excel.Range[] = [];
  const cells = await readCells(context, batch, ["formulas"], {
    withFirstPiece: () => (ranges = batch.map((area) => rangeOf(context, area).load("hasSpill"))),
  });
  const hits = batch.flatMap((area, i) =>
    hitsIn(
      context,
      area,
      must(cells[i]).formulas,
      must(ranges[i]).hasSpill,
      must(stateBySheet.get(area.sheetId)),
    ),
  );
  if (hits.length === 0) return { cells: [], broken: [] };
  await context.sync();
  const found = hits.map(readHit);
  return {
    cells: found.flatMap(({ cell }) => cell ?? []),
    broken: found.flatMap(({ broken }) => broken ?? []),
  };
}

function hitsIn(
  context: Excel.RequestContext,
  area: Target,
  formulas: readonly unknown[][],
  hasSpill: boolean,
  state: SheetState,
): Hit[] {
  const places = formulas.flatMap((row, r) =>
    row.flatMap((formula: unknown, k) =>
      typeof formula === "string" && formula.includes("=") && MAYBE_POK.test(formula)
        ? [{ r, k, formula }]
        : [],
    ),
  );
  if (places.length === 0) return [];
  const firstRow = Math.min(...places.map(({ r }) => r));
  const firstColumn = Math.min(...places.map(({ k }) => k));
  const bounds = rangeOf(context, {
    ...area,
    row: area.row + firstRow,
    column: area.column + firstColumn,
    rows: Math.max(...places.map(({ r }) => r)) - firstRow + 1,
    columns: Math.max(...places.map(({ k }) => k)) - firstColumn + 1,
  });
  bounds.load("text,values,valueTypes,formulasLocal,numberFormat");
  return places.map(({ r, k, formula }) => {
    const target: Target = { ...area, row: area.row + r, column: area.column + k, rows: 1, columns: 1 };
    const range = rangeOf(context, target);
    const spill = hasSpill === false ? null : range.getSpillingToRangeOrNullObject();
    spill?.load("rowCount,columnCount,values,valueTypes");
    const lock = state.isProtected ? range.format.protection : null;
    lock?.load("locked");
    return { target, formula, bounds, row: r - firstRow, column: k - firstColumn, spill, lock, state };
  });
}

function readHit({ target, formula, bounds, row, column, spill, lock, state }: Hit): {
  cell?: FormulaCell;
  broken?: BrokenCell;
} {
  const value: unknown = must(bounds.values[row])[column];
  const isProtected = lock !== null && lock.locked !== false;
  const formulaLocal = String(must(bounds.formulasLocal[row])[column]);
  const brokenCell = (becomes: string, becomesLocal: string, kind: BrokenCell["kind"]): BrokenCell => ({
    target,
    was: formula,
    becomes,
    local: { was: formulaLocal, becomes: becomesLocal },
    kind,
    isProtected,
  });
  // For text Range.formulas is the text itself; the value of a formula is never the formula.
  if (value === formula) {
    return isFormulaText(formula) ? { broken: brokenCell(formula.trim(), formula.trim(), "text") } : {};
  }
  const repaired = repairedFormula(formula);
  // Repairing only touches function names, and Excel writes those the same in every language.
  if (repaired) return { broken: brokenCell(repaired, repairedFormula(formulaLocal) ?? repaired, "name") };
  if (!hasCall(formula)) return {};
  const spills = spill !== null && !spill.isNullObject;
  const kinds: unknown[] = spills ? spill.valueTypes.flat() : [must(bounds.valueTypes[row])[column]];
  const cell: FormulaCell = {
    target,
    location: spills ? { ...target, rows: spill.rowCount, columns: spill.columnCount } : target,
    formula,
    formulaLocal,
    text: must(must(bounds.text[row])[column]),
    values: spills ? spill.values : [[value as CellValues[number][number]]],
    notation: String(must(bounds.numberFormat[row])[column]),
    error: kinds.includes("Error"),
    isProtected,
    hidden: state.hidden,
  };
  return value === UNKNOWN ? { cell, broken: brokenCell(formula, formulaLocal, "unknown") } : { cell };
}
