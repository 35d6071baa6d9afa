import { CellError, FormulaWithoutOutcome } from "../../../sheet/cellValue";
import { dateFor } from "../../../sheet/dateFormat";
import type { Styles } from "./styles";
import { readEscaped } from "./texts";
import { isTrue } from "./xmlBoolean";

/** A cell as it stands in the file; null where a part is missing. */
export interface RawCell {
  kind: string;
  style: string;
  value: string | null;
  formula: string | null;
  /** The text of a cell that carries its own text (`inlineStr`). */
  text: string | null;
}

/** What is needed to understand a cell. */
export interface Environment {
  texts: readonly string[];
  styles: Styles;
  from1904: boolean;
}

/** The content of a cell that is not right; undefined is the outcome of {@link cellContent} for it. */
export const UNREADABLE = undefined;

/**
 * The value of a cell: of a formula its stored outcome, of a number the value itself and not how it is shown (`#,##0,`
 * shows thousands).
 * @returns null for an empty cell, {@link UNREADABLE} if the content does not suit its kind
 */
export function cellContent(
  { kind, style, value, formula, text }: RawCell,
  { texts, styles, from1904 }: Environment,
): unknown {
  if (text !== null) return text;
  if (value === null || (value === "" && kind !== "str")) {
    // Of a shared formula only the first cell has the text.
    return formula === null ? null : new FormulaWithoutOutcome(formula === "" ? "…" : formula);
  }
  switch (kind) {
    case "s":
      return texts[Number(value)];
    case "str":
    case "inlineStr":
      return readEscaped(value);
    case "b":
      return isTrue(value);
    case "e":
      return new CellError(value);
    case "d":
      return isoDate(value);
    default: {
      const num = Number(value);
      if (Number.isNaN(num)) return UNREADABLE;
      return styles.isDate(style) ? dateFor(num, from1904) : num;
    }
  }
}

/** The strict format writes a date as 2026-01-31T00:00:00, without a time zone; a time alone stays text. */
function isoDate(text: string): Date | string {
  const withZone = !text.includes("T") || /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const date = new Date(withZone ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? text : date;
}
