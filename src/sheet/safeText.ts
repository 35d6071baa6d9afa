/** Text Excel would convert into a formula, number, date, error value or WAAR/ONWAAR, or whose apostrophe it would drop. */
const CONVERTED = /^[\s\p{Cc}]*[=+\-@'#]|\d|^\s*(?:true|false|waar|onwaar)\s*$/iu;

/**
 * Text to write in a cell (Range.values or .formulas) that stays that text: never a formula, “dec-2021” no date, and
 * “'s-Gravenhage” keeps its apostrophe. A leading apostrophe marks text in Excel.
 */
export function safeText(text: string): string {
  return CONVERTED.test(text) ? `'${text}` : text;
}
