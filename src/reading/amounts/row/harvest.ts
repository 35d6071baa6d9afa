import type { Rejection, ImportedAmount, Line } from "../../table/kinds";

/** Where the outcome of the rows is collected. */
export interface Harvest {
  rows: ImportedAmount[];
  rejected: Rejection[];
  totalRows: Line[];
  skipped: Line[];
  empty: number;
  /** Rejected amounts with cents. */
  notWhole: number;
  /** The rows whose amount was rounded. */
  rounded: ImportedAmount[];
  /** The amounts with the raised figure of a footnote behind them. */
  footnoted: ImportedAmount[];
  /** Actielijn and year whose kanaal must be asked for. */
  withoutKanaal: Map<string, { actielijn: number; year: number }>;
}

export function newHarvest(): Harvest {
  return {
    rows: [],
    rejected: [],
    totalRows: [],
    skipped: [],
    empty: 0,
    notWhole: 0,
    rounded: [],
    footnoted: [],
    withoutKanaal: new Map(),
  };
}

/** A value read, or why the row cannot be read. */
export type Outcome<T> = { value: T } | { rejection: Rejection };
