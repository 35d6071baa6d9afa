import { must } from "../../sheet/must";

const SEPARATOR = /[.,\u00a0\u202f’' ]/g;
/** A percentage, such as “2,30%”: in a cell with the format General the sign can come from the function only. */
const PERCENT = /^[-−]?(\d+)(?:[.,](\d+))?\s?%$/;
/** A number with separators every three digits, as Excel shows it for a formatted function outcome. */
const GROUPED = /^[-−]?(\d{1,3}(?:([.,\u00a0\u202f’' ])\d{3})+)(?:([.,])(\d+))?$/;
/** An amount with cents below a thousand, which has no separator. */
const SMALL = /^[-−]?(\d{1,3})[.,](\d\d)$/;

/**
 * The number format (en-US code) with which a value looks like the function outcome it replaces: the format the functions give
 * disappears with the formula.
 * @param notation number format of the cell
 * @param text what the cell shows
 * @returns null if the cell can keep its format
 */
export function carriedNotation(value: unknown, notation: string, text: string): string | null {
  if (notation !== "General" || typeof value !== "number") return null;
  const shown = text.trim();
  const percent = PERCENT.exec(shown);
  if (percent) return `0${decimalPart(percent[2])}%`;
  const groups = GROUPED.exec(shown);
  // “0,123” can also be a decimal fraction.
  if (groups && groups[2] !== groups[3] && shows(value, must(groups[1]), groups[4]))
    return `#,##0${decimalPart(groups[4])}`;
  const small = SMALL.exec(shown);
  return small &&
    shows(value, must(small[1]), small[2]) &&
    !showsUnformatted(value, must(small[1]), must(small[2]))
    ? `#,##0${decimalPart(small[2])}`
    : null;
}

const decimalPart = (decimals = ""): string => decimals && `.${"0".repeat(decimals.length)}`;

/** Whether a number, rounded to these decimals, shows like this. */
const shows = (value: number, whole: string, decimals = ""): boolean =>
  Math.abs(Math.abs(value) - Number(`${whole.replace(SEPARATOR, "")}.${decimals}`)) <=
  0.5001 * 10 ** -decimals.length;

/** Whether a number shows like this without a format too. */
const showsUnformatted = (value: number, whole: string, decimals: string): boolean =>
  String(Math.abs(value)) === `${whole}.${decimals}`;
