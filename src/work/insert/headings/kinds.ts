import type { Cell } from "./sheetCells";

/** A cell to write; row and column as on the sheet. */
export interface FillCell extends Cell {
  content: string | number;
  /** null: the cell keeps its number format. */
  notation: string | null;
}

/** An amount to write, with what a copy of it follows. */
export interface AmountCell extends FillCell {
  actielijn: number | null;
  year: number;
  /** Whether a copy takes the year of its own column, and the actielijn of its own row. */
  followsYear: boolean;
  followsRow: boolean;
}

/** Why cells stay as they are. */
export const LEFT_REASONS = [
  "outside",
  "noRow",
  "notApplicable",
  "several",
  "twice",
  "aard",
  "kind",
  "sum",
  "total",
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** A cell, row or heading that gets nothing. */
export interface Left extends Cell {
  reason: LeftReason;
  year?: number;
  actielijn?: number;
}
