import type { Getters, Zone } from "../engine";
import type { Place } from "./chartModel";

type Side = "col" | "row";

const sizeOf = (getters: Getters, sheetId: string, side: Side, index: number): number => {
  if (side === "col") return getters.isColHidden(sheetId, index) ? 0 : getters.getColSize(sheetId, index);
  return getters.isRowHidden(sheetId, index) ? 0 : getters.getRowSize(sheetId, index);
};

/** Pixels from the edge of the sheet to the start of a column or row. */
export function startOf(getters: Getters, sheetId: string, side: Side, index: number): number {
  let pixels = 0;
  for (let i = 0; i < index; i++) pixels += sizeOf(getters, sheetId, side, i);
  return pixels;
}

/** The column or row at a distance from the edge, and how far into it; beyond the last one it is the last. */
export function placeAt(
  getters: Getters,
  sheetId: string,
  side: Side,
  pixels: number,
): { index: number; offset: number } {
  const last = (side === "col" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId)) - 1;
  let left = Math.max(0, pixels);
  for (let index = 0; index <= last; index++) {
    const size = sizeOf(getters, sheetId, side, index);
    if (left < size || index === last) return { index, offset: Math.min(left, size) };
    left -= size;
  }
  return { index: 0, offset: 0 };
}

/** The place that covers these cells. */
export function over(getters: Getters, sheetId: string, zone: Zone): Place {
  const x = startOf(getters, sheetId, "col", zone.left);
  const y = startOf(getters, sheetId, "row", zone.top);
  return {
    col: zone.left,
    row: zone.top,
    offset: { x: 0, y: 0 },
    width: startOf(getters, sheetId, "col", zone.right + 1) - x,
    height: startOf(getters, sheetId, "row", zone.bottom + 1) - y,
  };
}
