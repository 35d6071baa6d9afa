import type { Bilingual } from "../../texts/kinds";
import { NumberNotation } from "../../sheet/numberText";
import type { OwnAmount } from "../../knowledge/pok/ownAmounts";
import type { Unit, Kanaal } from "../../knowledge/pok/kinds";

export type Kind = "baten" | "lasten";

/** What a column serves for; `none` does not count. */
export type Role =
  "actielijn" | "year" | "kanaal" | "amount" | "gemeente" | "gemeentecode" | "editie" | "none";

/** What the header of an amount column says about all its cells: “AL4 2026 (AU)”. */
export interface Fixed {
  actielijn?: number;
  year?: number;
  kanaal?: Kanaal;
  editie?: string;
}

export interface ColumnRole {
  role: Role;
  /** Only for an amount column. */
  fixed?: Fixed;
  /** Only for an amount column: the unit in its own header. */
  unit?: Unit;
}

/** A column with the role it got, and why. */
export interface Column extends ColumnRole {
  /** Column number from 1. */
  column: number;
  /** The header text as found; with more header rows “ / ” between them. */
  header: string;
  reason: Bilingual;
}

/** What the user knows better than the recognition. Rows and columns count from 1. */
export interface Correction {
  /** The (lowest) header row; null if there is none. */
  headerRow?: number | null;
  columns?: Readonly<Record<number, ColumnRole>>;
  unit?: Unit;
  numberNotation?: NumberNotation;
  /** Hold where the file itself says nothing. */
  actielijn?: number;
  year?: number;
  kanaal?: Kanaal;
  gemeente?: string;
  editie?: string;
  /** Kanaal for one actielijn and year; goes before `kanaal`. */
  kanalen?: readonly { actielijn: number; year: number; kanaal: Kanaal }[];
  /** Rounds an amount with cents to whole euros, a half away from zero; without it the amount is rejected. */
  rounding?: boolean;
  /** Rows that do not count. */
  skip?: readonly number[];
  /** Columns in which an empty cell has the value of the cell above it, as after merging. */
  fillDown?: readonly Exclude<Role, "amount" | "none">[];
}

/** The place of the first cell of the raster on its sheet, from 0. */
export interface Provenance {
  row: number;
  column: number;
}

/** Where the raster comes from. */
export interface Origin {
  /** For the addresses in the sentences; the numbers in the outcome stay within the raster. A1 by default. */
  provenance?: Provenance;
  sheetName?: string;
}

/** An accepted amount in whole euros, with the cell it comes from. */
export interface ImportedAmount extends OwnAmount {
  /** CBS code, or null if the file names no gemeente. */
  gemeentecode: string | null;
  /** Column number of the amount cell, from 1; `row` is the row number. */
  column: number;
  kanaalFrom: "file" | "given" | "national editie";
}

/** A cell or row that was not adopted. */
export interface Rejection {
  row: number;
  /** null if it is about the whole row. */
  column: number | null;
  found: unknown;
  /** Full sentence: place, what stood there and what is allowed. */
  reason: string;
}

/** What the user must say before all can be read; the answer is the field of `Correction` with the same name. */
export interface Question {
  over: "columns" | "actielijn" | "year" | "kanaal" | "unit" | "numberNotation" | "editie";
  text: Bilingual;
}

export interface Line {
  row: number;
  text: string;
}

export interface FoundGemeente {
  code: string;
  name: string;
  lastYear: number;
  /** Count of accepted amounts. */
  amounts: number;
}

/** A gemeente named by the title or the sheet; a name of two gemeenten gives both. */
export interface NamedGemeente extends Omit<FoundGemeente, "amounts"> {
  /** The title line or sheet name it stands in. */
  text: string;
}

/** What became of every amount of the table. */
export interface AmountsAccount {
  /** Number of cells that were read. */
  read: number;
  total: readonly { row: number; column: number }[];
  /** Not read before a question is answered. */
  asked: readonly { row: number; column: number; reason: Bilingual }[];
  /** A refusal has its sentence in Dutch only, as in `rejected`. */
  unread: readonly { row: number; column: number; reason: Bilingual | string }[];
}

/** Full account of what was read. Rows and columns count from 1. */
export interface ReadResult {
  headerRows: { from: number; until: number } | null;
  columns: readonly Column[];
  /** The unit read with; null if it is not fixed (then there is a question about it) or differs per column. */
  unit: { value: Unit | null; reason: Bilingual };
  rows: readonly ImportedAmount[];
  rejected: readonly Rejection[];
  totalRows: readonly Line[];
  /** Rows with text but without amounts: titles, subheadings, a repeated header. */
  skipped: readonly Line[];
  /** Count of amount cells that hold nothing (empty or a dash); they are not 0. */
  empty: number;
  /** Count of cells rejected only because they hold cents: with `round` they are read. */
  notWhole: number;
  gemeenten: readonly FoundGemeente[];
  /** Gemeenten in the title lines and the sheet name; empty if the file has a column for the gemeente. */
  named: readonly NamedGemeente[];
  edities: readonly string[];
  accounted: AmountsAccount;
  questions: readonly Question[];
  remarks: readonly Bilingual[];
}
