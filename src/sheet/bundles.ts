import type { Target } from "./target";
import { must } from "./must";

/** Adjoining cells or ranges that form one rectangle, read or written at once. */
export interface Bundle<T> {
  target: Target;
  members: readonly T[];
}

interface OpenBundle<T> {
  target: Target;
  members: T[];
}

/**
 * Merges cells into rectangles of exactly those cells.
 * @param stacked whether to merge cells below one another too, not only side by side
 */
export function bundle<T extends { target: Target }>(cells: readonly T[], stacked: boolean): Bundle<T>[] {
  const inOrder = [...cells].sort(
    ({ target: a }, { target: b }) =>
      a.sheetId.localeCompare(b.sheetId) || a.row - b.row || a.column - b.column,
  );
  const runs: OpenBundle<T>[] = [];
  for (const cell of inOrder) {
    const previous = runs[runs.length - 1];
    if (previous && adjoinsOnRight(previous.target, cell.target)) {
      previous.target = { ...previous.target, columns: previous.target.columns + cell.target.columns };
      previous.members.push(cell);
    } else runs.push({ target: cell.target, members: [cell] });
  }
  return stacked ? stack(runs) : runs;
}

function stack<T>(runs: readonly OpenBundle<T>[]): Bundle<T>[] {
  const stacks = new Map<string, OpenBundle<T>>();
  const done: OpenBundle<T>[] = [];
  const key = ({ sheetId, column, columns }: Target, row: number) => `${sheetId}|${column}|${columns}|${row}`;
  for (const { target, members } of runs) {
    const above = stacks.get(key(target, target.row));
    const stack = above ?? { target, members: [] };
    if (above) {
      stacks.delete(key(target, target.row));
      stack.target = { ...stack.target, rows: stack.target.rows + target.rows };
    } else done.push(stack);
    stack.members.push(...members);
    stacks.set(key(target, target.row + target.rows), stack);
  }
  return done;
}

const adjoinsOnRight = (left: Target, right: Target): boolean =>
  left.sheetId === right.sheetId &&
  left.row === right.row &&
  left.rows === right.rows &&
  left.column + left.columns === right.column;

/** The part of the cells of a bundle that belongs to a member. */
export function sliceOf<C>(cells: readonly (readonly C[])[], whole: Target, part: Target): C[][] {
  const row = part.row - whole.row;
  const column = part.column - whole.column;
  return cells.slice(row, row + part.rows).map((rowCells) => rowCells.slice(column, column + part.columns));
}

/** The cells of a bundle, put together from those of its members. */
export function merged<T extends { target: Target }, C>(
  { target, members }: Bundle<T>,
  cellsOf: (member: T) => readonly (readonly C[])[],
): C[][] {
  const cells = Array.from({ length: target.rows }, () => new Array<C>(target.columns));
  for (const member of members) {
    cellsOf(member).forEach((row, r) =>
      row.forEach((cell, c) => {
        must(cells[member.target.row - target.row + r])[member.target.column - target.column + c] = cell;
      }),
    );
  }
  return cells;
}
