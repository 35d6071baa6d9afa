import {
  seriesOf,
  seriesFigure,
  type EditieCode,
  type SeriesCode,
  type Figure,
} from "../../knowledge/gemeentefonds";
import type { How, What } from "../amounts/request";
import { must } from "../../sheet/must";

/** One row of a series, from one editie. */
export interface FondsRow {
  series: SeriesCode;
  row: string;
  editie: EditieCode;
}

/** What the user wants to insert from the gemeentefonds series. */
export interface FondsRequest extends FondsRow {
  what: What;
  how: How;
  year: number;
  /** Widen the columns that are too narrow. */
  widen?: boolean;
}

/** The first row and editie of a series, which apply if none was chosen. */
export function firstOf(series: SeriesCode): FondsRow {
  const { rows, edities } = seriesOf(series);
  return { series, row: must(rows[0]).code, editie: must(edities[0]) };
}

/** The figure of a row in a year. */
export const figureOf = ({ series, row, editie }: FondsRow, year: number): Figure =>
  seriesFigure(series, row, year, editie);

/** Whether there is nothing to insert: a single figure the letter does not have. A row or table shows “n.b.” instead. */
export const missing = (request: FondsRequest): boolean =>
  request.what === "amount" && figureOf(request, request.year).num === null;
