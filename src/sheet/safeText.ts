/** Text Excel would convert when written: into a formula, number, date, error value or WAAR/ONWAAR, or of which it eats an apostrophe. */
const CONVERTED = /^[\s\p{Cc}]*[=+\-@'#]|\d|^\s*(?:true|false|waar|onwaar)\s*$/iu;

/**
 * Text to write in a cell (Range.values or .formulas) that stays exactly that text there: never a formula, and “dec-2021”
 * does not become a date and “'s-Gravenhage” keeps its apostrophe. A leading apostrophe is the text sign in Excel.
 */
export function safeText(text: string): string {
  return CONVERTED.test(text) ? `'${text}` : text;
}
