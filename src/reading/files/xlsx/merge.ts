import type { Rectangle } from "../../../sheet/address";
import { must } from "../../../sheet/must";

/**
 * Empties the cells hidden under a merge: Excel shows only the top left cell.
 * @yields per merge
 * @returns how many cells had a value that cannot be seen
 */
export function* clearCovered(
  raster: unknown[][],
  merged: readonly Rectangle[],
): Generator<void, number, void> {
  let covered = 0;
  for (const { row, column, rows, columns } of merged) {
    for (let i = row; i < Math.min(row + rows, raster.length); i++) {
      const cells = must(raster[i]);
      for (let k = column; k < Math.min(column + columns, cells.length); k++) {
        if ((i === row && k === column) || cells[k] === null) continue;
        if (cells[k] !== "") covered++;
        cells[k] = null;
      }
    }
    yield;
  }
  return covered;
}
