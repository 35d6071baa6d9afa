import { findDependents, alreadyIndexes, isUntraceable } from "../../../src/work/indexing";

test.each([
  ["=SUM(A1:B2)+Ander!C3", false],
  ["=IF(TRUE,A1,0)", false],
  ["=Uitgaven*2", true],
  ["=SUM(Tabel1[Bedrag])", true],
  ["=OFFSET(A1,1,0)", true],
  ["=[Map2.xlsx]Blad1!A1", true],
  ["=SUM(Blad1:Blad3!A1)", true],
])("%s calculates with cells that cannot be followed: %s", (formula, expected) => {
  expect(isUntraceable(formula)).toBe(expected);
});

test("works through other cells and sheets, and also ends at a circular reference", () => {
  const formulas = ["=POK.INDEXEER(1,2022,2023)", "=ander!$A$1", "=A2+A4", "=A3", "=A6", "=A5"];
  const cells = formulas.map((formula, row) => ({ sheet: "Begroting", row, column: 0, formula }));
  cells.push({ sheet: "Ander", row: 0, column: 0, formula: "=Begroting!A1" });
  const touched = findDependents(cells, ({ formula }) => alreadyIndexes(formula));
  expect(cells.map((cell) => touched.has(cell))).toEqual([true, true, true, true, false, false, true]);
});
