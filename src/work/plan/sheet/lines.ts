import type { SheetDraft, Box } from "./kinds";
import { must } from "../../../sheet/must";

/** Average width of a letter in running text; column widths are in digits. */
const LETTER_WIDTH = 0.92;
/** In Excel a row cannot be higher than 409 points. */
const MAX_LINES = 27;

/**
 * How many lines a text wraps to.
 * @param width width of the column or columns, in characters
 */
export function linesOf(text: string, width: number): number {
  const letters = Math.floor(width / LETTER_WIDTH);
  let lines = 1;
  let filled = 0;
  // A no-break space keeps an amount with its euro sign.
  for (const { length } of text.split(" ")) {
    const fits = filled === 0 || filled + 1 + length <= letters;
    lines += (fits ? 0 : 1) + Math.floor(Math.max(length - 1, 0) / letters);
    filled = fits && filled > 0 ? filled + 1 + length : length % letters || length;
  }
  return Math.min(lines, MAX_LINES);
}

/**
 * The rows of a table that are more than one text line high.
 * @param widths width of each column of the sheet, in characters
 * @param outcomes the texts that formulas give: per column, per row
 */
export function measureRowHeights(
  box: Box,
  widths: readonly number[],
  outcomes: Readonly<Record<string, readonly string[]>> = {},
): SheetDraft["rowHeights"] {
  return box.rows.flatMap(({ key, cells }, r) => {
    if (key === "kop" || key === "totaal") return [];
    const lines = box.columns.map((column, k) => {
      const cell = cells[k];
      // The header is row 0.
      const text = cell?.formula ? (outcomes[column]?.[r - 1] ?? "") : String(cell?.content ?? "");
      return linesOf(text, must(widths[box.column + k]));
    });
    const most = Math.max(...lines);
    return most > 1 ? [{ row: box.row + r, lines: most }] : [];
  });
}

/** One height per row: the largest. */
export function highest(heights: SheetDraft["rowHeights"]): SheetDraft["rowHeights"] {
  const perRow = new Map<number, number>();
  for (const { row, lines } of heights) perRow.set(row, Math.max(perRow.get(row) ?? 1, lines));
  return [...perRow].flatMap(([row, lines]) => (lines > 1 ? [{ row, lines }] : []));
}
