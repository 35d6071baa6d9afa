import type { Line } from "../table/kinds";
import type { ProgressState } from "../../sheet/stepwise";
import type { Aard, Unit, Kanaal } from "../../knowledge/pok/kinds";
import type { FondsLine, PlanLine, Kind } from "./kinds";

export type { Raster } from "../../sheet/raster";
export type { ProgressState };

/** A sentence in both languages of the user. */
export interface Sentence {
  nl: string;
  en: string;
}

/** What a column of a plan is for. `sign`: V or N with an amount; `none` does not count. */
export type PlanRole =
  | "actielijn"
  | "year"
  | "amount"
  | "kind"
  | "aard"
  | "kanaal"
  | "taakveld"
  | "description"
  | "details"
  | "sign"
  | "gemeente"
  | "reportKind"
  | "none";

/** What the header of an amount column says about all its cells: “Baten 2026”. */
export interface PlanFixed {
  year?: number;
  kind?: Kind;
  aard?: Aard;
  kanaal?: Kanaal;
}

export interface PlanColumnRole {
  role: PlanRole;
  /** Only for an amount column. */
  fixed?: PlanFixed;
  /** Only for an amount column: the unit in its own header. */
  unit?: Unit;
}

/** A column with the role it got, and why. */
export interface PlanColumn extends PlanColumnRole {
  /** Column number from 1. */
  column: number;
  /** The header text as found; with more header rows “ / ” between them. */
  header: string;
  reason: Sentence;
}

/** Which minus sign does not mean “less” but indicates the kind. */
export type SignConvention = "positive" | "baten negative" | "lasten negative";

/** As what the user reads a row with amounts. */
export interface PlanRowRole {
  /** An actielijn, the whole pot without an actielijn, or no POK at all; the last two are no lines. */
  actielijn?: number | "pot" | "none";
  /** A saldo counts no more than a total does. */
  kind?: Kind | "saldo";
}

/** What the user knows better than the recognition. Rows and columns count from 1, within the range read. */
export interface PlanCorrection {
  /** The (lowest) header row; null when there is none, and then `columns` names the columns. */
  headerRow?: number | null;
  columns?: Readonly<Record<number, PlanColumnRole>>;
  unit?: Unit;
  signs?: SignConvention;
  /** Apply where the plan itself says nothing. */
  actielijn?: number;
  year?: number;
  kind?: Kind;
  /** Rows that do not count. */
  skip?: readonly number[];
  /** Rows that are something else than was recognized. */
  rows?: Readonly<Record<number, PlanRowRole>>;
  /** Columns in which an empty cell has the value of the cell above it, as after merging. */
  fillDown?: readonly PlanRole[];
  /** Rows that are hidden or filtered out on the sheet: they count, and that is said. */
  hidden?: readonly number[];
  /** The cells come from a sheet: a 0 as an amount is never an empty cell there, as Excel sometimes gives a function. */
  zeroIsZero?: boolean;
  /** The plan is looked for on the sheet: “actielijn 1” alone is then not POK, unless the sheet says so elsewhere. */
  lookedFor?: boolean;
  /** Only the first table with lines counts; false: all tables are one plan. Without it those of one shape are. */
  oneTable?: boolean;
  /** Merged cells: next to the amounts their content applies to every row they span. */
  merged?: readonly Merge[];
}

/** A merged cell, with row and column of its first cell from 1, within the range read. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
}

/** A cell with an amount that is no line, with what stands in it and why. */
export interface Unread {
  row: number;
  column: number;
  found: unknown;
  reason: Sentence;
}

/** What became of every amount beside something that names POK; nothing is lost in silence. */
export interface Accounted {
  /** Number of cells that are a line. */
  read: number;
  total: readonly { row: number; column: number }[];
  /** Not read before a question is answered. */
  asked: readonly Unread[];
  unread: readonly Unread[];
}

/** A row recognized as a total, which does not count. */
export interface TotalRow extends Line {
  by: "caption" | "sum";
}

/** A row with text but without a line, and why. */
export interface Skipped extends Line {
  reason: Sentence;
}

/** A row without amounts that applies to the rows below it. */
export interface Subheader extends Line {
  actielijn: number | null;
  kind: Kind | null;
}

/** What the user had better say; the answer is the field of the same name of {@link PlanCorrection}; for tables `oneTable`, for a row also `rows`. */
export interface PlanQuestion {
  over: "columns" | "actielijn" | "year" | "unit" | "kind" | "signs" | "tables";
  text: Sentence;
  /** The rows or columns it is about, within the range read; without both it is about the whole plan. */
  rows?: readonly number[];
  columns?: readonly number[];
  /** Over columns: the role that more than one serves; it is about all rows then. */
  role?: PlanRole;
}

/** How a range was understood as a plan. Rows and columns count from 1, within the range read. */
export interface PlanReading {
  lines: readonly PlanLine[];
  /** Amounts without actielijn that are about the accres, the BCF or other money of the gemeentefonds; not in `lines`. */
  gemeentefonds: readonly FondsLine[];
  /** long: a year per row; wide: an amount column per year. */
  shape: "long" | "wide";
  headerRows: { from: number; until: number } | null;
  /** Number of tables with something about POK, also those that are not read. */
  tables: number;
  columns: readonly PlanColumn[];
  /**
   * `value` null: there are units that contradict each other; no line was read then. `stated`: whether the range or the
   * user names a unit.
   */
  unit: { value: Unit | null; stated: boolean; reason: Sentence };
  signs: { signConvention: SignConvention; reason: Sentence };
  /** Total rows that do not count; one that was counted as a line has `total` in `lines`. */
  totalRows: readonly TotalRow[];
  subheaders: readonly Subheader[];
  /** Titles, repeated headers, rows given to skip, and rows that are about POK but name no actielijn. */
  skipped: readonly Skipped[];
  /** What became of every amount beside something that names POK. */
  accounted: Accounted;
  /** Number of rows with amounts that are not about POK money. */
  withoutPok: number;
  /** The rows with amounts (also in `withoutPok`) that stay out only because of an empty cell in the column Actielijn; null when that is normal. */
  withoutActielijn: { count: number; text: Sentence } | null;
  questions: readonly PlanQuestion[];
  remarks: readonly Sentence[];
}
