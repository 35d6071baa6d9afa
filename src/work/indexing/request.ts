import {
  applyIndex,
  INDEX_SERIES,
  seriesFigure,
  type EditieCode,
  type Figure,
} from "../../knowledge/gemeentefonds";

/** Where the indexed amounts go: in place of the amounts, or in as many columns to the right of them. */
export const PLACES = ["itself", "beside"] as const;
export type Place = (typeof PLACES)[number];

/** Which index is applied to amounts, and where the outcome goes. */
export interface IndexRequest {
  /** Row of the series lpo. */
  component: string;
  editie: EditieCode;
  /** Year of the prijspeil of the amounts. */
  from: number;
  /** Year of the requested prijspeil. */
  to: number;
  place: Place;
}

/** The index figures between two prijspeilen, from early to late; empty if the prijspeilen are equal. */
export function indexFigures({ component, editie, from, to }: IndexRequest): Figure[] {
  return INDEX_SERIES.years
    .filter((year) => year > Math.min(from, to) && year <= Math.max(from, to))
    .map((year) => seriesFigure("lpo", component, year, editie));
}

/** An amount at the requested prijspeil, not rounded. @throws {RangeError} if a year on the way has no index */
export const indexed = (amount: number, { from, to, component, editie }: IndexRequest): number =>
  applyIndex(amount, from, to, component, editie);
