import type { SheetCell, Style, Box, BoxRow } from "./kinds";

export const text = (content: string, style: Style = "regular"): SheetCell => ({
  content,
  formula: false,
  notation: "General",
  style,
});
/** Text that can look like a number, such as a taakveld; what the user types there stays text too. */
export const code = (content: string, style: Style = "regular"): SheetCell => ({
  ...text(content, style),
  notation: "@",
});
/** A formula with text as its outcome. */
export const textFormula = (content: string, style: Style = "regular"): SheetCell => ({
  ...text(content, style),
  formula: true,
});
/** A number, or a formula that gives one. */
export const num = (content: string | number, notation: string, style: Style = "regular"): SheetCell => ({
  content,
  formula: typeof content === "string" && content !== "",
  notation,
  style,
});

export const row = (key: string, ...cells: readonly (SheetCell | null)[]): BoxRow => ({ key, cells });

/** The place of a cell in a formula: {vak|rij|kolom}. */
export const location = (box: string, rowKey: string, column: string, sheet = ""): string =>
  `{${sheet === "" ? "" : `${sheet}:`}${box}|${rowKey}|${column}}`;

/** A box that is not a table. */
export function block(
  workbookName: string,
  name: string,
  place: { row: number; column: number },
  columns: readonly string[],
  rows: readonly BoxRow[],
): Box {
  return { name, workbookName: `${workbookName}_${name}`, ...place, columns, rows, table: null };
}

/** Rows with one text each, padded to a fixed number, so that nothing shifts when there is more or less to say later. */
export function textRows(key: string, lines: readonly string[], count: number, style: Style): BoxRow[] {
  return Array.from({ length: Math.max(count, lines.length) }, (_, i) =>
    row(`${key}${i + 1}`, text(lines[i] ?? "", style)),
  );
}
