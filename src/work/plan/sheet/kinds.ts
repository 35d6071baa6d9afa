import type { SheetKind } from "../workbook";

/** How a cell looks; writing sets the actual format. */
export type Style =
  | "regular"
  | "title"
  | "subtitle"
  | "header"
  | "strong"
  | "lijn"
  | "limit"
  | "total"
  | "note"
  | "sentence"
  | "alarm";

/** One cell of a box: text, number or formula (en-US). */
export interface SheetCell {
  readonly content: string | number;
  /** Whether `content` is a formula; in it another cell is {vak|rij|kolom}, or {blad:vak|rij|kolom} on another sheet. */
  readonly formula: boolean;
  /** Excel number format (en-US code). */
  readonly notation: string;
  readonly style: Style;
}

/** A row of a box; the key is unique within the box. null: the cell is not the plan's, and is never touched. */
export interface BoxRow {
  readonly key: string;
  readonly cells: readonly (SheetCell | null)[];
}

/** What a box that is a table (ListObject) has besides. Its first row is the header. */
export interface TableShape {
  /** The columns that together are the key of a row. */
  readonly keyColumns: readonly string[];
  /** Whether the last row is the total row. */
  readonly totalRow: boolean;
  /** The column with a dropdown list, and its options. */
  readonly choices: { readonly column: string; readonly options: readonly string[] } | null;
}

/** A rectangle of a sheet that stays together when the user inserts rows or columns. */
export interface Box {
  readonly name: string;
  /** Name in the workbook: of the table, or the defined name of the range. */
  readonly workbookName: string;
  /** Place of the first cell on a new sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** The key of each column; for a table its header. */
  readonly columns: readonly string[];
  readonly rows: readonly BoxRow[];
  readonly table: TableShape | null;
}

/** How a sheet is printed. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** Number of pages side by side. */
  readonly wide: number;
  /** One page high, or as many as needed. */
  readonly onePage: boolean;
  /** Last column of the print area, from 0. */
  readonly lastColumn: number;
  readonly lastRow: number;
  /** Row repeated on every page, from 0. */
  readonly titleRow: number | null;
  /** Last of the columns repeated on every page, from 0. */
  readonly titleColumn: number | null;
}

/** A graph of available against planned, over a part of a box. */
export interface Graph {
  readonly name: string;
  readonly title: string;
  readonly box: string;
  /** First and last row key of the data. */
  readonly rows: readonly [from: string, until: string];
  readonly labels: string;
  readonly seriesList: readonly { column: string; name: string; color: string }[];
  readonly notation: string;
  /** Place on a new sheet: corners, from 0. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** Where a formula spills outside the boxes; those cells wrap and are printed too. */
export interface Spill {
  /** Box and row with the formula, in the first column of the box. */
  readonly box: string;
  readonly row: string;
  readonly columns: number;
  /** Height, in text lines, of each row that the formula fills at writing. */
  readonly lines: readonly number[];
}

/** A sheet of the plan, fully described. */
export interface SheetDraft {
  readonly kind: SheetKind;
  /** Name of a new sheet. */
  readonly name: string;
  readonly boxes: readonly Box[];
  /** Width in characters per column. */
  readonly widths: readonly number[];
  /** Rows whose text wraps across the columns; from 0. */
  readonly textRows: readonly { row: number; columns: number }[];
  /** Height, in text lines, of rows in which text wraps; from 0. */
  readonly rowHeights: readonly { row: number; lines: number }[];
  readonly spill: Spill | null;
  readonly printSetup: PrintSetup;
  readonly graph: Graph | null;
}

/** What the sheets and tables of a plan are called in the workbook. */
export interface PlanNames {
  readonly sheets: Readonly<Record<SheetKind, string>>;
  /** Start of every table name and defined name, per sheet. */
  readonly tables: Readonly<Record<SheetKind, string>>;
}
