import type { Target } from "../../sheet/target";
import type { PlanCorrection, PlanQuestion, PlanReading, Raster, Merge } from "../../reading/plan";
import type { PlanLine } from "../../reading/plan/kinds";
import type { RuleData } from "../../rules";
import type { Language } from "../../rules/kinds";
import type { CheckFinding } from "./finding";

export type { Language };
export type { CheckFinding };

/** Where a plan is in the workbook: an Excel table, or a rectangle on a sheet. */
export interface PlanLocation {
  /** Where the plan is now, for a table with its header row; rows and columns count from 0. */
  target: Target;
  /** Name of the Excel table; null for an ordinary range. */
  table: string | null;
  /** Defined name of a remembered range, so that it shifts with added rows and columns; null while it is not remembered. */
  name: string | null;
  /** Whether the plan runs to the end of the sheet: lines added at the bottom count. */
  untilEnd: boolean;
}

/** A plan as it is on the sheet now. */
export interface PlanContent {
  location: PlanLocation;
  raster: Raster;
  /** Row numbers within the range, from 1, that are hidden or filtered out. */
  hidden: readonly number[];
  /** Cells merged over more than one row; row and column within the range, from 1. */
  merged: readonly Merge[];
}

/** A place in the workbook that may be a plan. */
export interface LocationCandidate {
  location: PlanLocation;
  /** Number of plan lines found there. */
  lines: number;
  reason: Readonly<Record<Language, string>>;
  /** What the sheet already says above the range, such as the unit. */
  correction: PlanCorrection;
}

/** What is checked against; the unit comes from the plan. */
export type CheckData = Omit<RuleData, "unit">;

/** The outcome of one check. */
export interface Check {
  location: PlanLocation;
  /** The cells that were read. */
  raster: Raster;
  reading: PlanReading;
  /** All plan lines, with `row` and `column` as on the sheet (from 1). */
  lines: readonly PlanLine[];
  /** Including those set aside, the most severe first; without those that wait. */
  findings: readonly CheckFinding[];
  /** What would be found if the plan is read rightly, as long as a question about that is open. */
  waiting: readonly WaitingFinding[];
}

/** A finding that hangs on the answer to an open question. */
export interface WaitingFinding {
  finding: CheckFinding;
  question: PlanQuestion;
}

/** A finding the user set aside, with the reason. */
export interface SetAside {
  /** {@link CheckFinding.key}. */
  key: string;
  reason: string;
  name: string;
  /** yyyy-mm-dd */
  date: string;
}

/** What the workbook remembers of one plan. */
export interface RememberedPlan {
  location: PlanLocation;
  correction: PlanCorrection;
  /** See anchorOf and followCorrection. Left out: the correction cannot be followed. */
  anchor?: CorrectionAnchor;
  setAside: readonly SetAside[];
}

/** The text of the rows and columns a correction names, to follow it when rows or columns are added. */
export interface CorrectionAnchor {
  rows: Readonly<Record<number, string>>;
  columns: Readonly<Record<number, string>>;
}

/** What the workbook remembers about its plans. */
export interface Memory {
  plans: readonly RememberedPlan[];
  /** Place in `plans` of the plan checked last; null if there is none. */
  last: number | null;
  /** Remembered plans whose place no longer exists, such as “Begroting!A1:F20”. */
  vanished: readonly string[];
  /** A newer add-in remembered them: they cannot be read, and nothing is remembered in their place. */
  newer: boolean;
  /** What was remembered but cannot be read, and was ignored. */
  odd: readonly MemoryField[];
}

/** What the workbook remembers about a plan, as a user would call its parts. */
export type MemoryField =
  | "plan"
  | "setAside"
  | "headerRow"
  | "columns"
  | "unit"
  | "signs"
  | "actielijn"
  | "year"
  | "kind"
  | "skip"
  | "rows"
  | "tables"
  | "fillDown"
  | "other";

export const EMPTY_MEMORY: Memory = { plans: [], last: null, vanished: [], newer: false, odd: [] };

/** How findings show on the sheet: colored cells with a note, or columns with TOETS formulas. */
export type MarkMode = "color" | "column";

/** The marks now in the workbook. */
export interface MarkState {
  /** Number of colored spots; adjacent cells with the same severity are one. */
  colors: number;
  notes: number;
  /** Sheet addresses of the columns “Controle”. */
  columns: readonly string[];
}

/** What marking did. */
export interface MarkReceipt {
  mode: MarkMode;
  /** Number of colored cells, or number of formulas. */
  count: number;
  /** Number of cells that got a note; null where this Excel knows no notes, and for a column. */
  notes: number | null;
  /** Address of what was added, with sheet name. */
  address: string;
}

/** Proof of a written report, needed to remove it again. */
export interface ReportReceipt {
  readonly sheet: string;
  readonly sheetId: string;
}

/** What changed on a sheet. */
export interface PlanChange {
  sheetId: string;
  /** Address without sheet name; "" if it is not known what changed. */
  address: string;
  /** Whether cells, rows or columns were added or removed. */
  shifts: boolean;
  /** Whether the sheet itself is gone. */
  sheetGone: boolean;
  /** The new name of the sheet, if only that changed. */
  sheetName?: string;
}
