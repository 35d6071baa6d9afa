/** Arithmetic with cell addresses; rows and columns count from 0, as Office.js gives them. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle on a sheet. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Column letters for a column number from 0: 0 is A, 16383 is XFD. */
export function toColumnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : toColumnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * Column number from 0 for column letters: A is 0, XFD is 16383; -1 if a worksheet has no such column.
 * @param address capitals, possibly with something after them
 * @param letters this many characters of `address` are the letters
 */
export function columnOf(address: string, letters = address.length): number {
  let column = 0;
  for (let i = 0; i < letters; i++) {
    const letter = address.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) return -1;
    column = column * 26 + letter;
  }
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

/** “C5”. */
export function cellAddress(row: number, column: number): string {
  return `${toColumnLetters(column)}${row + 1}`;
}

/** “A1:I12”; “A1” for one cell. */
export function rangeAddress({ row, column, rows, columns }: Rectangle): string {
  const start = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? start
    : `${start}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Address with sheet name; a name that is not plain, or looks like a cell address, is quoted. */
export function withSheet(sheet: string, address: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

export function fullAddress(sheet: string, rectangle: Rectangle): string {
  return withSheet(sheet, rangeAddress(rectangle));
}

/** Whether the rectangle lies entirely on a worksheet. */
export function fitsOnSheet({ row, column, rows, columns }: Rectangle): boolean {
  return row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

/** Whether two rectangles of the same sheet share a cell. */
export function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
