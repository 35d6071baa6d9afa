import { isDateFormat } from "../../sheet/dateFormat";
import { alreadyIndexes } from "./formula";

/** Why a cell is not indexed. */
export const SKIP_REASONS = [
  "text",
  "stillCalculating",
  "error",
  "date",
  "percentage",
  "yearNumber",
  "indexed",
  "calculatesAlong",
  "calculatesWithIndex",
  "tooLong",
  "empty",
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A cell of the selection, as Excel gives it. */
export interface IndexCell {
  /** On the sheet, from 0. */
  row: number;
  column: number;
  /** Range.formulas: a formula in English notation, or the value itself. */
  formula: unknown;
  /** Range.formulasLocal. */
  formulaLocal: string;
  value: unknown;
  /** Range.valueTypes. */
  kind: string;
  /** Number format (en-US code). */
  notation: string;
  /** What the cell shows. */
  text: string;
}

/** The years of headers; amounts of that size have an amount format in a begroting. */
const [FIRST_YEAR, LAST_YEAR] = [2_000, 2_050];

/** What Excel shows as long as a function has not answered yet. */
const STILL_CALCULATING = "#BUSY!";

/** Why a cell is no amount to index; null if it is. */
export function findSkipReason({ formula, value, kind, notation }: IndexCell): SkipReason | null {
  if (formula === "") return "empty";
  if (kind !== "String" && isFormula(formula) && alreadyIndexes(formula)) return "indexed";
  if (kind === "Error") return value === STILL_CALCULATING ? "stillCalculating" : "error";
  // In a cell with text format a formula stays text.
  if (typeof value !== "number" || notation === "@") return "text";
  if (isDateFormat(notation)) return "date";
  if (isPercentage(notation)) return "percentage";
  return !isFormula(formula) && looksLikeYear(value, notation) ? "yearNumber" : null;
}

/** Whether a cell holds a formula, or text that starts with “=”, which only its kind tells apart. */
export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

const isPercentage = (notation: string): boolean => notation.replace(/"[^"]*"?|\\./g, "").includes("%");

const looksLikeYear = (value: number, notation: string): boolean =>
  (notation === "General" || notation === "0") &&
  Number.isInteger(value) &&
  value >= FIRST_YEAR &&
  value <= LAST_YEAR;
