import type * as OSpreadsheet from "@odoo/o-spreadsheet";

export type Engine = typeof OSpreadsheet;
export type GridModel = OSpreadsheet.Model;
export type Getters = GridModel["getters"];

export interface Zone {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Position {
  sheetId: string;
  col: number;
  row: number;
}

/** The size of every Excel sheet, whatever size the grid has at the moment. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

export const DUTCH = {
  name: "Nederlands (Nederland)",
  code: "nl_NL",
  thousandsSeparator: ".",
  decimalSeparator: ",",
  dateFormat: "dd-mm-yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
  weekStart: 1,
} as const;

/** The grid knows some errors by names of its own. */
const EXCEL_ERRORS: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#ERROR": "#VALUE!",
  "#CYCLE": "#REF!",
  "#REF": "#REF!",
};

export const excelError = (value: string): string => EXCEL_ERRORS[value] ?? value;

export const isSingleCell = (z: Zone): boolean => z.left === z.right && z.top === z.bottom;

export const cellsIn = (z: Zone): number => (z.right - z.left + 1) * (z.bottom - z.top + 1);

export function intersect(a: Zone, b: Zone): Zone | null {
  const zone = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return zone.left > zone.right || zone.top > zone.bottom ? null : zone;
}

export const union = (a: Zone, b: Zone): Zone => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

export const contains = (outer: Zone, inner: Zone): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;
