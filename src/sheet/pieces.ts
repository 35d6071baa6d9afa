import type { Target } from "./target";
import { must } from "./must";

/** Cells per read: few enough to cancel in between, enough not to crawl. */
const CELLS_PER_BATCH = 20_000;

/** Splits areas into batches to read one after another; small areas go together. */
export function batchesOf<T extends Target>(areas: readonly T[], batchSize = CELLS_PER_BATCH): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const piece of areas.flatMap((area) => piecesOf(area, batchSize))) {
    const size = piece.rows * piece.columns;
    if (size > room) {
      batches.push([]);
      room = batchSize;
    }
    must(batches[batches.length - 1]).push(piece);
    room -= size;
  }
  return batches;
}

function piecesOf<T extends Target>(area: T, batchSize: number): T[] {
  const rows = Math.max(1, Math.floor(batchSize / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({
    ...area,
    row: area.row + i * rows,
    rows: Math.min(rows, area.rows - i * rows),
  }));
}

/** Whether a cell is in a rectangle on the same sheet. */
export const liesIn = (cell: Target, area: Target): boolean =>
  cell.sheetId === area.sheetId &&
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;
