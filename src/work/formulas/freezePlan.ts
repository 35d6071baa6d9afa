import { fullAddress } from "../../sheet/address";
import { carriedNotation } from "./notation";
import type { Freeze } from "./register";
import type { FormulaCell } from "./workbook";
import { must } from "../../sheet/must";

/** Why a formula cannot be frozen. */
export type FreezeObstacle = "error" | "sheetProtected" | "textNotation";

/** What freezing would do. */
export interface FreezePlan {
  freezes: readonly Freeze[];
  /** In the order of the workbook. */
  bySheet: readonly { sheet: string; count: number; hidden: boolean }[];
  skipped: readonly { address: string; obstacle: FreezeObstacle }[];
}

/**
 * Works out which formulas become values.
 * @param sheet only the formulas of this sheet; null for the whole workbook
 * @param editie the editie that goes into the register
 */
export function makeFreezePlan(
  cells: readonly FormulaCell[],
  sheet: string | null,
  editie: (cell: FormulaCell) => string,
): FreezePlan {
  const freezes: Freeze[] = [];
  const skipped: FreezePlan["skipped"][number][] = [];
  const bySheet = new Map<string, FreezePlan["bySheet"][number]>();
  for (const cell of cells) {
    const { target, hidden } = cell;
    if (sheet !== null && target.sheet !== sheet) continue;
    const obstacle = obstacleOf(cell);
    if (obstacle) {
      skipped.push({ address: fullAddress(target.sheet, target), obstacle });
      continue;
    }
    freezes.push(freezeOf(cell, editie(cell)));
    const count = (bySheet.get(target.sheet)?.count ?? 0) + 1;
    bySheet.set(target.sheet, { sheet: target.sheet, count, hidden });
  }
  return { freezes, bySheet: [...bySheet.values()], skipped };
}

function obstacleOf({ error, isProtected, notation }: FormulaCell): FreezeObstacle | null {
  // An error value would become permanent, even if Excel is only still calculating.
  if (error) return "error";
  if (isProtected) return "sheetProtected";
  // In a cell with text notation a number becomes text, and a formula later too.
  return notation === "@" ? "textNotation" : null;
}

function freezeOf(
  { location, formula, formulaLocal, values, notation, text }: FormulaCell,
  editie: string,
): Freeze {
  const oneCell = location.rows * location.columns === 1;
  return {
    target: location,
    formula,
    formulaLocal,
    values,
    notation: oneCell ? carriedNotation(must(values[0])[0], notation, text) : null,
    editie,
  };
}
