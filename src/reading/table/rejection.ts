import { cellAddress, toColumnLetters } from "../../sheet/address";
import { PokError, showValue } from "../../sheet/errors";
import { errorSentence } from "../../texts/errors";
import { CellError, FormulaWithoutOutcome } from "../../sheet/cellValue";
import { showNumber } from "../limits";
import type { Rejection, Provenance } from "./kinds";

/** A cell of the raster: row and column in it from 1, and where the raster starts on the sheet. */
export interface Location {
  row: number;
  column: number;
  provenance: Provenance;
}

export const A1: Provenance = { row: 0, column: 0 };

/** Address on the sheet of a cell of the raster (row and column from 1). */
export function addressOf(row: number, column: number, provenance = A1): string {
  return cellAddress(provenance.row + row - 1, provenance.column + column - 1);
}

/** Letters on the sheet of a column of the raster (from 1). */
export function columnLetters(column: number, provenance = A1): string {
  return toColumnLetters(provenance.column + column - 1);
}

/** Row number on the sheet of a row of the raster (from 1). */
export function rowNumberOf(row: number, provenance = A1): number {
  return provenance.row + row;
}

/** Rejects a cell: place, what stood there (with explanation) and what is allowed. */
export function rejectCell(
  { row, column, provenance }: Location,
  found: unknown,
  explanation: string,
  allowed: string,
  shown = showCell(found),
): Rejection {
  const what = explanation === "" ? "" : `, ${explanation}`;
  return {
    row,
    column,
    found,
    reason: `Cel ${addressOf(row, column, provenance)}: ${shown} gevonden${what}; toegestaan is ${allowed}.`,
  };
}

/** As {@link rejectCell}; a number is shown as an amount, with a point per thousand. */
export function rejectAmount(
  location: Location,
  found: unknown,
  explanation: string,
  allowed: string,
): Rejection {
  const shown = typeof found === "number" ? showNumber(found) : showCell(found);
  return rejectCell(location, found, explanation, allowed, shown);
}

/** Rejects a whole row. */
export function rejectRow(row: number, provenance: Provenance, found: unknown, reason: string): Rejection {
  return { row, column: null, found, reason: `Rij ${rowNumberOf(row, provenance)}: ${reason}` };
}

/** The outcome of a reader of knowledge/, or its error sentence with the place of the cell in it. */
export function attempt<T>(read: () => T): { value: T } | { error: (place: string) => string } {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof PokError)) throw error;
    return { error: (place) => errorSentence(error, () => place) };
  }
}

function showCell(value: unknown): string {
  if (value instanceof Date) return `“${value.toISOString().slice(0, 10)}”`;
  if (value instanceof CellError || value instanceof FormulaWithoutOutcome) return `“${value}”`;
  return showValue(value);
}
