import { rangeAddress, cellAddress, fitsOnSheet, fullAddress } from "../sheet/address";
import type { Survey } from "../work/survey";
import type { Obstacle } from "../sheet/obstacle";
import type { Target } from "../sheet/target";
import { inputOf, REWRITABLE } from "./input";
import { must } from "../sheet/must";
import { toCharacters } from "./columnWidth";

const EXAMPLES = 3;
const FONT = { format: { font: { bold: true, italic: true } } } as const;

/** The content and format a block can overwrite, ready to be written back. */
export interface Capture {
  input: unknown[][];
  notations: unknown[][];
  fonts: Excel.SettableCellProperties[][];
  /** Column width in points, per column; null if the protection does not allow changing it. */
  widths: number[] | null;
}

/** What reading a target place gave. */
export interface Situation {
  survey: Survey;
  capture: Capture;
}

/** What to load of a range for {@link targetOf}. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range is. */
export function targetOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
  sheet: Pick<Excel.Worksheet, "id" | "name">,
): Target {
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Row numbers within a range, from 1, that are hidden. @param rows null if none are hidden */
export function hiddenIn(rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null): number[] {
  return (rows?.value ?? []).flatMap(({ rowHidden }, i) => (rowHidden ? [i + 1] : []));
}

export function rangeOf(
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: Target,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** The format of every column of the target, to read and set widths. */
export function columnFormats(context: Excel.RequestContext, target: Target): Excel.RangeFormat[] {
  const range = rangeOf(context, target);
  return Array.from({ length: target.columns }, (_, i) => range.getColumn(i).format);
}

/** Reads the target place in one go: what is there, and whether writing is allowed. */
export async function readSituation(context: Excel.RequestContext, target: Target): Promise<Situation> {
  const situation = loadSituation(context, target);
  await context.sync();
  return situation();
}

/** Loads what is at a place and whether writing is allowed. @returns the answer, after the next sync */
export function loadSituation(context: Excel.RequestContext, target: Target): () => Situation {
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  sheet.load("name,visibility");
  sheet.protection.load("protected,options");
  const range = rangeOf(context, target);
  range.load([...REWRITABLE, "text"]);
  range.format.protection.load("locked");
  const hindrance = loadHindrance(range);
  const fonts = range.getCellProperties(FONT);
  const columns = columnFormats(context, target);
  columns.forEach((column) => column.load("columnWidth"));
  return () => {
    const mayFormatColumns =
      !sheet.protection.protected || sheet.protection.options.allowFormatColumns === true;
    const now = { ...target, sheet: sheet.name };
    const filled = filledCells(now, range);
    return {
      survey: {
        target: now,
        obstacle: sheetObstacle(sheet, range) ?? cellObstacle(now, hindrance),
        filled: filled.length,
        examples: filled.slice(0, EXAMPLES),
        fingerprint: fingerprintOf(range.formulas),
        widths: mayFormatColumns ? columns.map(({ columnWidth }) => toCharacters(columnWidth)) : null,
      },
      capture: {
        input: inputOf(range),
        notations: range.numberFormat,
        fonts: fonts.value,
        widths: mayFormatColumns ? columns.map(({ columnWidth }) => columnWidth) : null,
      },
    };
  };
}

/** Fingerprint of the content of a range. */
export function fingerprintOf(formulas: readonly (readonly unknown[])[]): string {
  return JSON.stringify(formulas);
}

/** Whether a rectangle fits on a sheet; otherwise the reason. */
export function obstacleOffSheet(target: Target): Obstacle | null {
  return fitsOnSheet(target) ? null : { kind: "outsideSheet", rows: target.rows, columns: target.columns };
}

/** What of the cells themselves can be in the way, loaded with {@link loadHindrance}. */
export interface Hindrance {
  range: Excel.Range;
  merged: Excel.RangeAreas;
  tables: Excel.TableScopedCollection;
}

/** Loads what {@link cellObstacle} needs; the answer comes with the next sync. */
export function loadHindrance(range: Excel.Range): Hindrance {
  range.load("hasSpill,rowHidden,columnHidden");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  const tables = range.getTables(false);
  tables.load("items/name");
  return { range, merged, tables };
}

function sheetObstacle(sheet: Excel.Worksheet, range: Excel.Range): Obstacle | null {
  if (sheet.visibility !== "Visible") return { kind: "sheetHidden", sheet: sheet.name };
  if (sheet.protection.protected) {
    if (range.format.protection.locked !== false) return { kind: "sheetProtected", sheet: sheet.name };
    if (sheet.protection.options.allowFormatCells !== true)
      return { kind: "formatProtected", sheet: sheet.name };
  }
  return null;
}

/** Why cells cannot be written: merged, in a table, in a spill range or hidden; null if they can. */
export function cellObstacle(target: Target, { range, merged, tables }: Hindrance): Obstacle | null {
  if (!merged.isNullObject) return { kind: "merged", address: merged.address };
  if (tables.items[0]) return { kind: "inTable", address: tables.items[0].name };
  // null: some of the cells belong to a spill range.
  if (range.hasSpill !== false) return { kind: "matrix", address: rangeAddress(target) };
  if (range.rowHidden !== false || range.columnHidden !== false) {
    return { kind: "hiddenCells", address: fullAddress(target.sheet, target) };
  }
  return null;
}

function filledCells(
  target: Target,
  { formulas, text }: Excel.Range,
): { address: string; content: string }[] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, k) =>
      formula === ""
        ? []
        : [
            {
              address: cellAddress(target.row + r, target.column + k),
              content: must(text[r])[k] || String(formula),
            },
          ],
    ),
  );
}
