import { zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import { MAX_COLS, MAX_ROWS, type Zone } from "../engine";
import type { TableEntry } from "../formulas/tables";
import { ApiError, accessDenied, invalidArgument } from "../richapi/errors";
import { cellsShifted, type Dimension } from "../shift";
import type { Area } from "./area";

const isEntireRows = (zone: Zone): boolean => zone.left === 0 && zone.right === MAX_COLS - 1;
const isEntireColumns = (zone: Zone): boolean => zone.top === 0 && zone.bottom === MAX_ROWS - 1;

export function clear({ doc, sheetId, zone }: Area, applyTo: string | null): void {
  const what = (applyTo ?? "All").toLowerCase();
  if (!["all", "contents", "formats", "hyperlinks", "removehyperlinks"].includes(what))
    throw invalidArgument("Range.clear");
  if (what !== "formats") doc.assertUnlocked(sheetId, zone, "Range.clear");
  const target = doc.clip(sheetId, zone);
  if (!target) return;
  doc.batch((dispatch) => {
    if (what === "all" || what === "contents")
      for (const part of inParts(doc, sheetId, target))
        dispatch("DELETE_CONTENT", { sheetId, target: [part] });
    if (what === "all" || what === "formats") {
      dispatch("CLEAR_FORMATTING", { sheetId, target: [target] });
      dispatch("SET_ZONE_BORDERS", { sheetId, target: [target], border: { position: "clear" } });
    }
  });
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

function addHeaders({ doc, sheetId, zone }: Area, dimension: Dimension): void {
  const base = dimension === "ROW" ? zone.top : zone.left;
  const quantity = (dimension === "ROW" ? zone.bottom : zone.right) - base + 1;
  const size = dimension === "ROW" ? doc.getters.getNumberRows(sheetId) : doc.getters.getNumberCols(sheetId);
  if (base >= size) return;
  doc.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: doc.getters.getSheetName(sheetId),
    dimension,
    position: "before",
    base,
    quantity,
  });
}

function removeHeaders({ doc, sheetId, zone }: Area, dimension: Dimension): void {
  const inside = doc.clip(sheetId, zone);
  if (!inside) return;
  const elements =
    dimension === "ROW" ? indexes(inside.top, inside.bottom) : indexes(inside.left, inside.right);
  const size = dimension === "ROW" ? doc.getters.getNumberRows(sheetId) : doc.getters.getNumberCols(sheetId);
  // the grid keeps at least one row and column; Excel's sheets never run out of them
  if (elements.length >= size)
    addHeaders({ doc, sheetId, zone: { ...inside, bottom: inside.top, right: inside.left } }, dimension);
  doc.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: doc.getters.getSheetName(sheetId),
    dimension,
    elements,
  });
}

/** Part of a row or column: the grid shifts cells only on the sheet in view. */
function shiftCells(area: Area, command: "INSERT_CELL" | "DELETE_CELL", shiftDimension: Dimension): void {
  const { doc, sheetId, zone } = area;
  const target = doc.clip(sheetId, zone);
  if (!target) return;
  const before = doc.getters.getActiveSheetId();
  const tables = doc.tables.list().filter((table) => table.sheetId === sheetId);
  doc.silently(() => doc.activate(sheetId));
  withoutFrozenPanes(doc, sheetId, () => doc.dispatch(command, { zone: target, shiftDimension }));
  doc.silently(() => doc.activate(before));
  const { move } = cellsShifted(sheetId, command, target, shiftDimension);
  for (const table of tables) settle(doc, table, move(table.zone));
}

/** The grid moves no cells across the edge of frozen panes; Excel does. */
function withoutFrozenPanes(doc: WorkbookDocument, sheetId: string, action: () => void): void {
  const { xSplit, ySplit } = doc.getters.getPaneDivisions(sheetId);
  if (xSplit || ySplit) doc.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
  try {
    action();
  } finally {
    if (xSplit) doc.dispatch("FREEZE_COLUMNS", { sheetId, quantity: xSplit });
    if (ySplit) doc.dispatch("FREEZE_ROWS", { sheetId, quantity: ySplit });
  }
}

/** The grid takes a cell that comes to lie below a table for a new row of it, and leaves a table its size. */
function settle(doc: WorkbookDocument, { id, sheetId }: TableEntry, wanted: Zone | null): void {
  const now = doc.tables.list().find((table) => table.id === id);
  if (!now || !wanted || zoneAddress(now.zone) === zoneAddress(wanted)) return;
  doc.dispatch("UPDATE_TABLE", {
    sheetId,
    zone: now.zone,
    newTableRange: doc.getters.getRangeDataFromZone(sheetId, wanted),
  });
}

/** The grid does away with a table that is emptied as a whole; so it is emptied in parts. */
function inParts(doc: WorkbookDocument, sheetId: string, zone: Zone): Zone[] {
  const cuts = doc.tables
    .list()
    .filter(
      (table) => table.sheetId === sheetId && table.zone.top >= zone.top && table.zone.top < zone.bottom,
    )
    .map((table) => table.zone.top + 1)
    .sort((a, b) => a - b);
  const tops = [...new Set([zone.top, ...cuts])];
  return tops.map((top, i) => ({ ...zone, top, bottom: (tops[i + 1] ?? zone.bottom + 1) - 1 }));
}

export function insertCells(area: Area, shift: string): void {
  const permission = isEntireColumns(area.zone) ? "allowInsertColumns" : "allowInsertRows";
  guard(area, permission, "Range.insert");
  if (isEntireRows(area.zone)) addHeaders(area, "ROW");
  else if (isEntireColumns(area.zone)) addHeaders(area, "COL");
  else shiftCells(area, "INSERT_CELL", shift.toLowerCase() === "down" ? "ROW" : "COL");
}

export function deleteCells(area: Area, shift: string): void {
  const permission = isEntireColumns(area.zone) ? "allowDeleteColumns" : "allowDeleteRows";
  guard(area, permission, "Range.delete");
  if (isEntireRows(area.zone)) removeHeaders(area, "ROW");
  else if (isEntireColumns(area.zone)) removeHeaders(area, "COL");
  else shiftCells(area, "DELETE_CELL", shift.toLowerCase() === "up" ? "ROW" : "COL");
}

function guard({ doc, sheetId }: Area, permission: string, location: string): void {
  if (doc.protection.isProtected(sheetId) && doc.protection.options(sheetId)[permission] !== true)
    throw accessDenied(location);
}

export function merge({ doc, sheetId, zone }: Area, across: boolean): void {
  doc.ensureSize(sheetId, zone);
  const target = across
    ? indexes(zone.top, zone.bottom).map((row) => ({ ...zone, top: row, bottom: row }))
    : [zone];
  doc.dispatch("ADD_MERGE", { sheetId, target, force: true });
}

export function unmerge({ doc, sheetId, zone }: Area): void {
  const target = doc.clip(sheetId, zone);
  const merges = target ? doc.getters.getMergesInZone(sheetId, target) : [];
  if (merges.length > 0) doc.dispatch("REMOVE_MERGE", { sheetId, target: merges });
}

/** true or false when all rows (columns) agree, null when they differ. */
export function hiddenState({ doc, sheetId, zone }: Area, dimension: Dimension): boolean | null {
  const inside = doc.clip(sheetId, zone);
  if (!inside) return false;
  const headers =
    dimension === "ROW" ? indexes(inside.top, inside.bottom) : indexes(inside.left, inside.right);
  const states = new Set(
    headers.map((i) =>
      dimension === "ROW" ? doc.getters.isRowHidden(sheetId, i) : doc.getters.isColHidden(sheetId, i),
    ),
  );
  return states.size > 1 ? null : states.has(true);
}

export function setHidden({ doc, sheetId, zone }: Area, dimension: Dimension, hidden: boolean): void {
  const inside = doc.clip(sheetId, zone);
  if (!inside)
    throw new ApiError("InvalidArgument", "Deze rijen of kolommen liggen buiten het raster.", "Range");
  const elements =
    dimension === "ROW" ? indexes(inside.top, inside.bottom) : indexes(inside.left, inside.right);
  doc.dispatch(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
}
