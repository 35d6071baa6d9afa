import { must } from "../sheet/must";

/** One cell to write: what it will hold and what it looks like. */
export interface BlockCell {
  /** Text, number or formula (en-US, starts with “=”); "" empties the cell. */
  content: string | number;
  /** Excel number format (en-US code). */
  notation: string;
  bold: boolean;
  italic: boolean;
}

export type PartKind = "caption" | "header" | "amounts" | "total" | "source";

/** A part of a block, so that a preview can show what it will hold. Rows and columns within the block, from 0. */
export interface BlockPart {
  kind: PartKind;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Column of the most telling cell: for amounts the first amount. */
  keyColumn: number;
}

/** A rectangle of cells, ready to be written. */
export interface Block {
  cells: readonly (readonly BlockCell[])[];
  /** Width per column, in characters, that shows numbers and names in full. */
  widths: readonly number[];
  parts: readonly BlockPart[];
  /** Whether columns that are narrower become as wide as {@link widths}. */
  widen?: boolean;
  /** A note at a cell of the block. Rows and columns within the block, from 0. */
  note?: { row: number; column: number; text: string };
}

const emptyCell: BlockCell = { content: "", notation: "General", bold: false, italic: false };

export const textCell = (content: string, style: Partial<BlockCell> = {}): BlockCell => ({
  ...emptyCell,
  content,
  ...style,
});
export const headerTextCell = (content: string): BlockCell => textCell(content, { bold: true });
export const yearHeader = (year: number): BlockCell => ({
  ...emptyCell,
  content: year,
  notation: "0",
  bold: true,
});
export const noteCell = (content: string): BlockCell => textCell(content, { italic: true });

/** A row padded with empty cells to the width of the block. */
function padRow(cells: readonly BlockCell[], width: number): BlockCell[] {
  return Array.from({ length: width }, (_, i) => cells[i] ?? emptyCell);
}

/** The parts of a block from top to bottom; only `header` is never empty. */
export interface Composition {
  above: readonly (readonly BlockCell[])[];
  /** The cells to the left of the years in the header row. */
  header: readonly BlockCell[];
  years: readonly number[];
  amounts: readonly (readonly BlockCell[])[];
  totals: readonly (readonly BlockCell[])[];
  below: readonly string[];
  /** Width in characters of the columns to the left of the years. */
  labelWidths: readonly number[];
  amountWidth: number;
}

export function compose(composition: Composition): Block {
  const { above, header, years, amounts, totals, below } = composition;
  const width = header.length + years.length;
  const pieces: { kind: PartKind; rows: readonly (readonly BlockCell[])[]; keyColumn: number }[] = [
    { kind: "caption", rows: above, keyColumn: 0 },
    { kind: "header", rows: [[...header, ...years.map(yearHeader)]], keyColumn: 0 },
    { kind: "amounts", rows: amounts, keyColumn: header.length },
    { kind: "total", rows: totals, keyColumn: header.length },
    { kind: "source", rows: below.map((line) => [noteCell(line)]), keyColumn: 0 },
  ];
  const cells = pieces.flatMap(({ rows }) => rows).map((row) => padRow(row, width));
  let row = 0;
  const parts = pieces.flatMap(({ kind, rows, keyColumn }): BlockPart[] => {
    if (rows.length === 0) return [];
    const columns = Math.max(...rows.map(({ length }) => length));
    const part = { kind, row, column: 0, rows: rows.length, columns, keyColumn };
    row += rows.length;
    return [part];
  });
  return { cells, widths: [...composition.labelWidths, ...years.map(() => composition.amountWidth)], parts };
}

/** One amount, with the lines that belong to it below. */
export const composeAmount = (amount: BlockCell, below: readonly string[], width: number): Block =>
  composeFigures([[amount]], below, width);

/** Rows of amounts alone, with the lines that belong to them below. */
export function composeFigures(
  amounts: readonly (readonly BlockCell[])[],
  below: readonly string[],
  width: number,
): Block {
  const columns = must(amounts[0]).length;
  const part = (kind: PartKind, row: number, rows: number, width: number): BlockPart => ({
    kind,
    row,
    column: 0,
    rows,
    columns: width,
    keyColumn: 0,
  });
  const lines = below.length > 0 ? [part("source", amounts.length, below.length, 1)] : [];
  return {
    cells: [...amounts, ...below.map((line) => padRow([noteCell(line)], columns))],
    widths: Array.from({ length: columns }, () => width),
    parts: [part("amounts", 0, amounts.length, columns), ...lines],
  };
}

export function size({ cells }: Block): { rows: number; columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** What a column gets beyond its longest text when it is widened, in characters. */
export const MARGIN = 2;

/** The columns of a block, from 0, that are narrower than what they will hold. @param present in characters, per column known */
export const narrowColumns = ({ widths }: Block, present: readonly number[]): number[] =>
  widths.flatMap((needed, i) => ((present[i] ?? needed) < needed - MARGIN ? [i] : []));
