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

const POSSIBLE = /POK[._]/i;
const UNKNOWN = "#NAME?";

/** An area of a sheet, with what is known about that sheet. */
export interface SheetState {
  area: Target;
  isProtected: boolean;
  hidden: boolean;
}

/** Finds all POK formulas, in pieces, so that Excel can answer in between and the user can cancel. */
export async function scan({ onProgress, signal }: TaskProgress): Promise<Scan> {
  const { sheets, activeSheet } = await execute(readSheets);
  const state = new Map(sheets.map((sheet) => [sheet.area.sheetId, sheet]));
  const total = sheets.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const cells: FormulaCell[] = [];
  const broken: BrokenCell[] = [];
  let processed = 0;
  for (const zipPackage of batchesOf(sheets.map(({ area }) => area))) {
    assertNotAborted(signal);
    const found = await execute((context) => readBatch(context, zipPackage, state));
    cells.push(...found.cells);
    broken.push(...found.broken);
    processed += zipPackage.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    onProgress(processed, total);
  }
  return { cells: withoutSpill(cells), broken, activeSheet };
}

/** Excel can give the formula for every cell of a spill range; only the first cell has one. */
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
  const readResult = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  const sheets = readResult
    .filter(({ sheet, used }) => !used.isNullObject && sheet.id !== registerSheet?.id)
    .map(({ sheet, used }) => ({
      area: targetOf(used, sheet),
      isProtected: sheet.protection.protected,
      hidden: sheet.visibility !== "Visible",
    }));
  return { sheets, activeSheet: active.name };
}

/** A cell with something of POK in it, with what is still being read about it. */
interface Hit {
  target: Target;
  formula: string;
  /** The rectangle around all hits of the same piece. */
  around: Excel.Range;
  row: number;
  column: number;
  spill: Excel.Range | null;
  lock: Excel.FormatProtection | null;
  state: SheetState;
}

/** Reads the POK formulas in a batch of areas. @param state per sheet */
export async function readBatch(
  context: Excel.RequestContext,
  zipPackage: readonly Target[],
  state: ReadonlyMap<string, SheetState>,
): Promise<Pick<Scan, "cells" | "broken">> {
  let ranges: Excel.Range[] = [];
  const cells = await readCells(context, zipPackage, ["formulas"], {
    along: () => (ranges = zipPackage.map((area) => rangeOf(context, area).load("hasSpill"))),
  });
  const hits = zipPackage.flatMap((area, i) =>
    hitsIn(context, area, must(cells[i]).formulas, must(ranges[i]).hasSpill, must(state.get(area.sheetId))),
  );
  if (hits.length === 0) return { cells: [], broken: [] };
  await context.sync();
  const readResult = hits.map(readHit);
  return {
    cells: readResult.flatMap(({ cell }) => cell ?? []),
    broken: readResult.flatMap(({ broken }) => broken ?? []),
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
      typeof formula === "string" && formula.includes("=") && POSSIBLE.test(formula)
        ? [{ r, k, formula }]
        : [],
    ),
  );
  if (places.length === 0) return [];
  const firstRow = Math.min(...places.map(({ r }) => r));
  const firstColumn = Math.min(...places.map(({ k }) => k));
  const around = rangeOf(context, {
    ...area,
    row: area.row + firstRow,
    column: area.column + firstColumn,
    rows: Math.max(...places.map(({ r }) => r)) - firstRow + 1,
    columns: Math.max(...places.map(({ k }) => k)) - firstColumn + 1,
  });
  around.load("text,values,valueTypes,formulasLocal,numberFormat");
  return places.map(({ r, k, formula }) => {
    const target: Target = { ...area, row: area.row + r, column: area.column + k, rows: 1, columns: 1 };
    const range = rangeOf(context, target);
    const spill = hasSpill === false ? null : range.getSpillingToRangeOrNullObject();
    spill?.load("rowCount,columnCount,values,valueTypes");
    const lock = state.isProtected ? range.format.protection : null;
    lock?.load("locked");
    return { target, formula, around, row: r - firstRow, column: k - firstColumn, spill, lock, state };
  });
}

function readHit({ target, formula, around, row, column, spill, lock, state }: Hit): {
  cell?: FormulaCell;
  broken?: BrokenCell;
} {
  const value: unknown = must(around.values[row])[column];
  const isProtected = lock !== null && lock.locked !== false;
  const formulaLocal = String(must(around.formulasLocal[row])[column]);
  const brokenCell = (becomes: string, localName: string, kind: BrokenCell["kind"]): BrokenCell => ({
    target,
    was: formula,
    becomes,
    local: { was: formulaLocal, becomes: localName },
    kind,
    isProtected,
  });
  // Text gives itself as formula; a formula never gives its own notation as value.
  if (value === formula) {
    return isFormulaText(formula) ? { broken: brokenCell(formula.trim(), formula.trim(), "text") } : {};
  }
  const repaired = repairedFormula(formula);
  // Repairing only touches function names, and Excel writes those the same in every language.
  if (repaired) return { broken: brokenCell(repaired, repairedFormula(formulaLocal) ?? repaired, "name") };
  if (!hasCall(formula)) return {};
  const running = spill !== null && !spill.isNullObject;
  const kinds: unknown[] = running ? spill.valueTypes.flat() : [must(around.valueTypes[row])[column]];
  const cell: FormulaCell = {
    target,
    location: running ? { ...target, rows: spill.rowCount, columns: spill.columnCount } : target,
    formula,
    formulaLocal,
    text: must(must(around.text[row])[column]),
    values: running ? spill.values : [[value as CellValues[number][number]]],
    notation: String(must(around.numberFormat[row])[column]),
    error: kinds.includes("Error"),
    isProtected,
    hidden: state.hidden,
  };
  return value === UNKNOWN ? { cell, broken: brokenCell(formula, formulaLocal, "unknown") } : { cell };
}
