import { MAX_COLS, MAX_ROWS, cellsIn, type Zone } from "../engine";
import type { WorkbookDocument } from "../document";
import { toEnglishFormula } from "../formulas/dutch";
import { ApiError } from "../richapi/errors";
import type { Area } from "./area";
import { givenContent } from "./given";

/** Excel answers no more than this many cells in one response. */
const MAX_CELLS = 5_000_000;

function gridOf<T>(area: Area, read: (col: number, row: number) => T): T[][] {
  const { zone } = area;
  if (cellsIn(zone) > MAX_CELLS)
    throw new ApiError(
      "ResponsePayloadSizeLimitExceeded",
      "De omvang van de antwoordgegevens heeft de limiet overschreden.",
      "Range",
    );
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const line: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) line.push(read(col, row));
    rows.push(line);
  }
  return rows;
}

const at = (area: Area, col: number, row: number) => ({ sheetId: area.sheetId, col, row });

export const values = (area: Area) => gridOf(area, (col, row) => area.doc.value(at(area, col, row)));

export const texts = (area: Area) => gridOf(area, (col, row) => area.doc.text(at(area, col, row)));

export const formulas = (area: Area) =>
  gridOf(area, (col, row) => area.doc.formula(at(area, col, row)) ?? area.doc.value(at(area, col, row)));

export const formulasLocal = (area: Area) =>
  gridOf(area, (col, row) => area.doc.formulaLocal(at(area, col, row)) ?? area.doc.value(at(area, col, row)));

export const numberFormats = (area: Area) =>
  gridOf(area, (col, row) => area.doc.numberFormat(at(area, col, row)));

const VALUE_TYPES: Readonly<Record<string, string>> = {
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
  empty: "Empty",
};

export const valueTypes = (area: Area) =>
  gridOf(area, (col, row) => VALUE_TYPES[area.doc.evaluated(at(area, col, row)).type] ?? "Unknown");

export function checkSize(
  { left, right, top, bottom }: Zone,
  rows: number,
  cols: number,
  location: string,
): void {
  if (rows !== bottom - top + 1 || cols !== right - left + 1)
    throw new ApiError(
      "InvalidArgument",
      "Het aantal rijen of kolommen in de invoermatrix komt niet overeen met de grootte of dimensies van het bereik.",
      location,
    );
}

/** Calls back for every cell with its own value; a single value goes to all, null leaves a cell as it is. */
function eachValue(
  zone: Zone,
  given: unknown,
  location: string,
  use: (col: number, row: number, value: unknown) => void,
): void {
  const rowCount = zone.bottom - zone.top + 1;
  const colCount = zone.right - zone.left + 1;
  const matrix = Array.isArray(given) ? (given as unknown[][]) : null;
  if (matrix) {
    const wrong = matrix.find((row) => !Array.isArray(row) || row.length !== colCount);
    checkSize(zone, matrix.length, Array.isArray(wrong) ? wrong.length : wrong ? -1 : colCount, location);
  }
  for (let r = 0; r < rowCount; r++)
    for (let c = 0; c < colCount; c++) {
      const value = matrix ? matrix[r]![c] : given;
      if (value !== null && value !== undefined) use(zone.left + c, zone.top + r, value);
    }
}

interface Write {
  col: number;
  row: number;
  content: string;
  format?: string;
}

export function writeCells(area: Area, given: unknown, location: string): void {
  const { doc } = area;
  const cells: Write[] = [];
  eachValue(area.zone, given, location, (col, row, value) => {
    const before = doc.numberFormat(at(area, col, row));
    const isText = before === "@";
    const { content, format } = givenContent(doc, value, isText, location);
    if (isText) cells.push({ col, row, ...textContent(doc, content) });
    else cells.push({ col, row, content, ...(before === "General" ? ownFormat(doc, format) : {}) });
  });
  doc.assertUnlocked(area.sheetId, area.zone, location);
  doc.ensureSize(area.sheetId, area.zone);
  doc.write(area.sheetId, cells);
}

const ownFormat = (doc: WorkbookDocument, format: string | undefined): { format?: string } =>
  format ? { format: doc.formats.grid(format) } : {};

/** In a cell in text format everything is text, a formula too. */
function textContent(doc: WorkbookDocument, given: string): { content: string; format: string } {
  const text = given.replace(/^'/, "");
  return text.startsWith("=")
    ? { content: `'${text}`, format: doc.formats.signedText }
    : { content: text, format: "@" };
}

export function writeLocalFormulas(area: Area, given: unknown): void {
  const translate = (value: unknown) =>
    typeof value === "string" && value.startsWith("=") ? toEnglishFormula(value) : value;
  const english = Array.isArray(given)
    ? (given as unknown[][]).map((row) => row.map(translate))
    : translate(given);
  writeCells(area, english, "Range.formulasLocal");
}

/**
 * In the grid a cell in text format shows its content as it is, elsewhere an apostrophe marks text.
 * A change of format must not change what is in the cell, so the apostrophe comes or goes with it.
 */
function keepText(area: Area, toText: (col: number, row: number) => boolean | null): void {
  const { doc, sheetId } = area;
  const zone = doc.clip(sheetId, area.zone);
  if (!zone) return;
  const cells: Write[] = [];
  gridOf({ ...area, zone }, (col, row) => {
    const cell = doc.getters.getCell({ sheetId, col, row });
    const becomesText = toText(col, row);
    if (!cell || cell.isFormula || becomesText === null) return;
    const isText = cell.format === "@";
    if (becomesText && !isText && cell.content.startsWith("'"))
      cells.push({ col, row, ...textContent(doc, cell.content) });
    if (!becomesText && isText && cell.content !== "") cells.push({ col, row, content: `'${cell.content}` });
  });
  if (cells.length > 0) doc.silently(() => doc.write(sheetId, cells));
}

/** A text that begins with = in a cell that has become one in text format. */
function keepSigned(area: Area): void {
  const { doc, sheetId } = area;
  const zone = doc.clip(sheetId, area.zone);
  if (!zone) return;
  const cells: Write[] = [];
  gridOf({ ...area, zone }, (col, row) => {
    const cell = doc.getters.getCell({ sheetId, col, row });
    if (cell && !cell.isFormula && cell.format === "@" && cell.content.startsWith("'="))
      cells.push({ col, row, content: cell.content, format: doc.formats.signedText });
  });
  if (cells.length > 0) doc.silently(() => doc.write(sheetId, cells));
}

export function writeNumberFormats(area: Area, given: unknown): void {
  setNumberFormats(area, given);
  keepSigned(area);
}

function setNumberFormats(area: Area, given: unknown): void {
  const { doc, sheetId, zone } = area;
  const matrix = Array.isArray(given) ? (given as unknown[][]) : null;
  keepText(area, (col, row) => {
    const format = matrix ? matrix[row - zone.top]?.[col - zone.left] : given;
    return format === null || format === undefined ? null : format === "@";
  });
  if (!Array.isArray(given)) {
    const isWhole = zone.bottom === MAX_ROWS - 1 || zone.right === MAX_COLS - 1;
    if (!isWhole) doc.ensureSize(sheetId, zone);
    const target = doc.clip(sheetId, zone);
    if (target)
      doc.dispatch("SET_FORMATTING", { sheetId, target: [target], format: doc.formats.grid(String(given)) });
    return;
  }
  const byFormat = new Map<string, Zone[]>();
  eachValue(zone, given, "Range.numberFormat", (col, row, value) => {
    const format = doc.formats.grid(String(value));
    byFormat.set(format, [...(byFormat.get(format) ?? []), { left: col, right: col, top: row, bottom: row }]);
  });
  doc.ensureSize(sheetId, zone);
  doc.batch((dispatch) => {
    for (const [format, target] of byFormat) dispatch("SET_FORMATTING", { sheetId, target, format });
  });
}
