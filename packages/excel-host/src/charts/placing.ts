import type { WorkbookDocument } from "../document";
import type { Zone } from "../engine";
import type { Place } from "./chartModel";

type Side = "col" | "row";

const sizeOf = (doc: WorkbookDocument, sheetId: string, side: Side, index: number): number => {
  const { getters } = doc;
  if (side === "col") return getters.isColHidden(sheetId, index) ? 0 : getters.getColSize(sheetId, index);
  return getters.isRowHidden(sheetId, index) ? 0 : getters.getRowSize(sheetId, index);
};

/** Pixels from the edge of the sheet to the start of a column or row. */
export function startOf(doc: WorkbookDocument, sheetId: string, side: Side, index: number): number {
  let pixels = 0;
  for (let i = 0; i < index; i++) pixels += sizeOf(doc, sheetId, side, i);
  return pixels;
}

/** The column or row at a distance from the edge, and how far into it; beyond the last one it is the last. */
export function placeAt(
  doc: WorkbookDocument,
  sheetId: string,
  side: Side,
  pixels: number,
): { index: number; offset: number } {
  const { getters } = doc;
  const last = (side === "col" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId)) - 1;
  let left = Math.max(0, pixels);
  for (let index = 0; index <= last; index++) {
    const size = sizeOf(doc, sheetId, side, index);
    if (left < size || index === last) return { index, offset: Math.min(left, size) };
    left -= size;
  }
  return { index: 0, offset: 0 };
}

/** The place that covers these cells. */
export function over(doc: WorkbookDocument, sheetId: string, zone: Zone): Place {
  const x = startOf(doc, sheetId, "col", zone.left);
  const y = startOf(doc, sheetId, "row", zone.top);
  return {
    col: zone.left,
    row: zone.top,
    offset: { x: 0, y: 0 },
    width: startOf(doc, sheetId, "col", zone.right + 1) - x,
    height: startOf(doc, sheetId, "row", zone.bottom + 1) - y,
  };
}
