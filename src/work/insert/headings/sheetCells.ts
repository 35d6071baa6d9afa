import type { Rectangle } from "../../../sheet/address";
import type { Raster } from "../../../sheet/raster";

/** The cells of a sheet from A1 on, as Excel gives them, with what is selected. */
export interface SheetCells {
  values: Raster;
  formulas: Raster;
  /** Number formats (en-US codes). */
  notations: readonly (readonly string[])[];
  /** The rows and columns that stay in view. */
  frozen: { rows: number; columns: number };
  selection: Rectangle;
  /** Number of rows that were read, where the sheet has more; otherwise null. */
  cutAt: number | null;
}

/** A cell, from 0. */
export interface Cell {
  row: number;
  column: number;
}

/** The sheet on its side: years on the left become headings above. */
export function transposed({
  values,
  formulas,
  notations,
  frozen,
  selection,
  cutAt,
}: SheetCells): SheetCells {
  const { row, column, rows, columns } = selection;
  return {
    values: turned(values),
    formulas: turned(formulas),
    notations: turned(notations),
    frozen: { rows: frozen.columns, columns: frozen.rows },
    selection: { row: column, column: row, rows: columns, columns: rows },
    cutAt,
  };
}

function turned<T>(raster: readonly (readonly T[])[]): T[][] {
  const width = raster.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, k) => raster.flatMap((row) => row.slice(k, k + 1)));
}

/** Whether a cell holds something, also a formula that shows nothing. */
export const isFilled = ({ formulas }: SheetCells, { row, column }: Cell): boolean =>
  (formulas[row]?.[column] ?? "") !== "";
