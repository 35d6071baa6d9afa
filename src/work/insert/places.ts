import { rangeAddress, cellAddress, toColumnLetters } from "../../sheet/address";

/** The top left cell, where the block starts; row and column from 0. */
export interface Anchor {
  row: number;
  column: number;
}

/** The cell references formulas in a block use. */
export interface Places {
  year(column: number): string;
  /** A cell in the column of a year. @param row within the block, from 0 */
  inColumn(column: number, row: number): string;
  actielijn(row: number): string;
  /** The amounts of a year, as a range. */
  amounts(column: number, rows: number): string;
}

/**
 * The references in a block whose header row comes after `above` rows.
 * @param labels number of columns to the left of the years
 */
export function placesIn(anchor: Anchor, above: number, labels: number): Places {
  const firstRow = anchor.row + above + 1;
  const inColumn: Places["inColumn"] = (column, row) =>
    `${toColumnLetters(anchor.column + labels + column)}$${anchor.row + row + 1}`;
  return {
    inColumn,
    year: (column) => inColumn(column, above),
    actielijn: (row) => `$${cellAddress(firstRow + row, anchor.column)}`,
    amounts: (column, rows) =>
      rangeAddress({ row: firstRow, column: anchor.column + labels + column, rows, columns: 1 }),
  };
}
