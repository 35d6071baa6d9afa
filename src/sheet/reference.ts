import { columnOf, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./address";
import { tokensOf, type Token } from "./tokens";

/** One corner of an A1 reference; a whole column lacks the row, a whole row the column. */
export interface Corner {
  column: string;
  row: string;
  columnFixed: boolean;
  rowFixed: boolean;
}

/** The corners of a reference: one for a cell, two for a range, none for anything else. */
export function corners({ kind, text, sheet }: Token): Corner[] {
  if (kind !== "reference") return [];
  return text
    .slice(sheet.length)
    .split(":")
    .flatMap((part) => {
      const [, columnMark, column, rowMark, row] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
      if (column === undefined || row === undefined) return [];
      // For a whole row (“$5”) the first dollar sign belongs to the row.
      return [
        { column, row, columnFixed: !!column && !!columnMark, rowFixed: column ? !!rowMark : !!columnMark },
      ];
    });
}

export const fixedCorner = ({ column, row }: Corner): string => (column && `$${column}`) + (row && `$${row}`);

/** Whether Excel lost a reference here: `#REF!` or `Blad1!#REF!`. */
export const isLostReference = ({ kind, text }: Token): boolean =>
  (kind === "error" || kind === "reference") && /#REF!$/i.test(text);

/** Sheet name as prefix of a reference; Excel itself drops needless quotes. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** The sheet name of a token, without quotes; empty if there is no sheet. */
export function sheetName({ sheet }: Pick<Token, "sheet">): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Whether the prefix names another workbook or more than one sheet. */
export const isForeignSheet = (token: Token): boolean => /[[\]:\\/]/.test(sheetName(token));

/** The rectangle of a reference on its sheet; null if it is lost or outside this workbook. */
export function rectangleOf(token: Token): Rectangle | null {
  const parts = corners(token);
  const [start, end = start] = parts;
  if (!start || !end || isForeignSheet(token)) return null;
  const rows = [start, end].map(({ row }) => Number(row) - 1);
  const columns = [start, end].map(({ column }) => columnOf(column.toUpperCase()));
  const row = start.row ? Math.min(...rows) : 0;
  const column = start.column ? Math.min(...columns) : 0;
  return {
    row,
    column,
    rows: start.row ? Math.max(...rows) - row + 1 : MAX_ROWS,
    columns: start.column ? Math.max(...columns) - column + 1 : MAX_COLUMNS,
  };
}

/** The first reference in a formula; null if there is none, or if any reference is lost. */
export function firstReference(formula: string): { sheet: string; location: Rectangle } | null {
  const tokens = tokensOf(formula);
  const token = tokens.some(isLostReference) ? undefined : tokens.find(({ kind }) => kind === "reference");
  const location = token ? rectangleOf(token) : null;
  return token && location ? { sheet: sheetName(token), location } : null;
}
