import type ExcelJS from "exceljs";
import type { WorkbookDocument } from "../document";
import { excelColor } from "../model/style";

interface GridStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
  wrapping?: string;
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
}

export const argb = (color: string): { argb: string } => ({ argb: `FF${excelColor(color).slice(1)}` });

type Line = { style: "thin" | "medium" | "thick" | "dashed" | "dotted"; color: string };

export function applyStyle(
  doc: WorkbookDocument,
  sheetId: string,
  col: number,
  row: number,
  cell: ExcelJS.Cell,
): void {
  const position = { sheetId, col, row };
  const style = doc.getters.getCellStyle(position) as GridStyle;
  const format = doc.numberFormat(position);
  cell.numFmt = format === "General" ? "" : format;
  cell.font = {
    name: doc.fontNames.at(sheetId, col, row),
    size: style.fontSize ?? doc.defaultFontSize,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(style.textColor ? { color: argb(style.textColor) } : {}),
  };
  cell.fill = style.fillColor
    ? { type: "pattern", pattern: "solid", fgColor: argb(style.fillColor) }
    : { type: "pattern", pattern: "none" };
  cell.alignment = {
    ...(style.align ? { horizontal: style.align } : {}),
    ...(style.verticalAlign ? { vertical: style.verticalAlign } : {}),
    ...(style.wrapping === "wrap" ? { wrapText: true } : {}),
    ...(doc.indents.at(sheetId, col, row) ? { indent: doc.indents.at(sheetId, col, row) } : {}),
  };
  const border = (doc.getters.getCellBorder(position) ?? {}) as Record<string, Line>;
  cell.border = Object.fromEntries(
    Object.entries(border).map(([side, line]) => [side, { style: line.style, color: argb(line.color) }]),
  );
  cell.protection = { locked: doc.protection.lockedCells.at(sheetId, col, row) };
}
