import fc from "fast-check";
import {
  rangeAddress,
  cellAddress,
  toColumnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  fitsOnSheet,
  fullAddress,
} from "../../src/sheet/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(toColumnLetters(column)).toBe(letters);
});

test("column letters convert back to the number", () => {
  const back = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => back(toColumnLetters(column)) === column));
});

test("addresses of cells and ranges", () => {
  expect(cellAddress(4, 2)).toBe("C5");
  expect(rangeAddress({ row: 0, column: 0, rows: 12, columns: 9 })).toBe("A1:I12");
  expect(rangeAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
});

test.each([
  ["Begroting", "Begroting!B2"],
  ["Begroting 2026", "'Begroting 2026'!B2"],
  ["Raad's blad", "'Raad''s blad'!B2"],
  ["2026", "'2026'!B2"],
  ["AL4", "'AL4'!B2"],
  ["R1C1", "'R1C1'!B2"],
  ["Één", "Één!B2"],
])("sheet name %s", (sheet, address) => {
  expect(fullAddress(sheet, { row: 1, column: 1, rows: 1, columns: 1 })).toBe(address);
});

test("a block fits up to and including the last row and column, and no further", () => {
  const corner = { rows: 15, columns: 9 };
  expect(fitsOnSheet({ ...corner, row: MAX_ROWS - 15, column: MAX_COLUMNS - 9 })).toBe(true);
  expect(fitsOnSheet({ ...corner, row: MAX_ROWS - 14, column: 0 })).toBe(false);
  expect(fitsOnSheet({ ...corner, row: 0, column: MAX_COLUMNS - 8 })).toBe(false);
});
