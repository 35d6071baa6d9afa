import type { Rectangle } from "./address";
import { must } from "./must";

/** A cell, from 0. */
interface Place {
  row: number;
  column: number;
}

/** The smallest rectangle that holds all cells; there must be one. */
export function boundsOf(cells: readonly Place[]): Rectangle {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Divides cells into rectangles without a gap: those beside each other in a row, and such rows below each other. */
export function rectanglesOf<C extends Place>(
  cells: readonly C[],
): { rectangle: Rectangle; cells: readonly (readonly C[])[] }[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: C[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.row === cell.row && last.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  const blocks: C[][][] = [];
  for (const run of runs) {
    const { row, column } = must(run[0]);
    const block = blocks.find((rows) => {
      const below = must(rows[rows.length - 1]);
      const first = must(below[0]);
      return first.row + 1 === row && first.column === column && below.length === run.length;
    });
    if (block) block.push(run);
    else blocks.push([run]);
  }
  return blocks.map((rows) => ({ rectangle: boundsOf(rows.flat()), cells: rows }));
}
