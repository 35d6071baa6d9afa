import { MAX_COLS, MAX_ROWS, contains, type Zone } from "./engine";
import type { GridCommand } from "./hooks";

export type Dimension = "ROW" | "COL";

/** How cells of one sheet moved: where a zone went, or null when it is gone. */
export interface Shift {
  sheetId: string;
  move(zone: Zone): Zone | null;
}

const SIDES = {
  ROW: { from: "top", to: "bottom", max: MAX_ROWS },
  COL: { from: "left", to: "right", max: MAX_COLS },
} as const;

/** Rows or columns came before `at`: what lies there moves on, what lies around it grows. */
function inserted(sheetId: string, dimension: Dimension, at: number, count: number): Shift {
  const { from, to, max } = SIDES[dimension];
  return {
    sheetId,
    move: (zone) => {
      if (isWhole(zone, dimension) || zone[to] < at) return zone;
      const start = zone[from] >= at ? zone[from] + count : zone[from];
      return start >= max ? null : { ...zone, [from]: start, [to]: Math.min(zone[to] + count, max - 1) };
    },
  };
}

/** Rows or columns went: what lay behind them moves up, what lay around them shrinks. */
function removed(sheetId: string, dimension: Dimension, indexes: readonly number[]): Shift {
  const { from, to } = SIDES[dimension];
  return {
    sheetId,
    move: (zone) => {
      if (isWhole(zone, dimension)) return zone;
      const before = indexes.filter((index) => index < zone[from]).length;
      const inside = indexes.filter((index) => index >= zone[from] && index <= zone[to]).length;
      if (inside === zone[to] - zone[from] + 1) return null;
      return { ...zone, [from]: zone[from] - before, [to]: zone[to] - before - inside };
    },
  };
}

/** A block of cells went elsewhere on its sheet, and all that lies inside it went along. */
const moved = (sheetId: string, block: Zone, cols: number, rows: number): Shift => ({
  sheetId,
  move: (zone) =>
    contains(block, zone)
      ? {
          left: zone.left + cols,
          right: zone.right + cols,
          top: zone.top + rows,
          bottom: zone.bottom + rows,
        }
      : zone,
});

/** Whole columns know no rows to move, whole rows no columns. */
const isWhole = (zone: Zone, dimension: Dimension): boolean =>
  zone[SIDES[dimension].from] === 0 && zone[SIDES[dimension].to] === SIDES[dimension].max - 1;

/** Cells of part of a sheet came or went: only what lies wholly in those columns (or rows) goes along. */
const within = (block: Zone, dimension: Dimension, shift: Shift): Shift => ({
  sheetId: shift.sheetId,
  move: (zone) => {
    const across = SIDES[dimension === "ROW" ? "COL" : "ROW"];
    const inside = zone[across.from] >= block[across.from] && zone[across.to] <= block[across.to];
    return inside ? shift.move(zone) : zone;
  },
});

/** Room made, or cells taken out, in part of the rows or columns. */
export function cellsShifted(
  sheetId: string,
  command: "INSERT_CELL" | "DELETE_CELL",
  block: Zone,
  dimension: Dimension,
): Shift {
  const { from, to } = SIDES[dimension];
  const count = block[to] - block[from] + 1;
  const indexes = Array.from({ length: count }, (_, i) => block[from] + i);
  const shift =
    command === "INSERT_CELL"
      ? inserted(sheetId, dimension, block[from], count)
      : removed(sheetId, dimension, indexes);
  return within(block, dimension, shift);
}

interface Sizes {
  getActiveSheetId(): string;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
}

/** What a command that was just carried out did to the places of cells; undefined for one that moved nothing. */
export function shiftOf(command: GridCommand, sheets: Sizes): Shift | undefined {
  const { type, dimension, base, quantity, position } = command as unknown as {
    type: string;
    dimension: Dimension;
    base: number;
    quantity: number;
    position: string;
  };
  const sheetId = String(command.sheetId ?? "");
  switch (type) {
    case "ADD_COLUMNS_ROWS": {
      const at = position === "after" ? base + 1 : base;
      const size = dimension === "ROW" ? sheets.getNumberRows(sheetId) : sheets.getNumberCols(sheetId);
      // behind the last row the grid only grows: Excel's sheets were that large all along
      return at >= size - quantity ? undefined : inserted(sheetId, dimension, at, quantity);
    }
    case "REMOVE_COLUMNS_ROWS":
      return removed(sheetId, dimension, command.elements as number[]);
    case "INSERT_CELL":
    case "DELETE_CELL": {
      const { zone, shiftDimension } = command as unknown as { zone: Zone; shiftDimension: Dimension };
      return cellsShifted(sheets.getActiveSheetId(), type, zone, shiftDimension);
    }
    case "MOVE_RANGES": {
      const [block] = command.target as Zone[];
      if (!block || (command.targetSheetId ?? sheetId) !== sheetId) return undefined;
      return moved(sheetId, block, Number(command.col) - block.left, Number(command.row) - block.top);
    }
    default:
      return undefined;
  }
}
