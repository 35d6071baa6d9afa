import { isAsMeant, requireMeant } from "../../src/excel/meant";

test.each([
  ["a number, in fifteen digits", 0.1 + 0.2, 0.3],
  ["a text marked with an apostrophe", "'0.10", "0.10"],
  ["a text that begins with an apostrophe", "''s-Gravenhage", "'s-Gravenhage"],
  ["a line break", "een\r\ntwee", "een\ntwee"],
  ["a text that Excel reads as a number", "31-12-2026", 46387],
  ["a word that Excel reads as a boolean", "waar", "WAAR"],
  ["capitals and spaces", "=sum( a1, B2 )", "=SUM(A1,B2)"],
  ["a name from a file", "=POK.BEDRAG(4,2026)", "=_xldudf_POK_BEDRAG(4,2026)"],
  ["a prefix for a newer function", "=TEXTJOIN(A1)", "=_xlfn.TEXTJOIN(A1)"],
  ["a sheet in needless quotes", "='Blad1'!A1", "=Blad1!A1"],
  ["an intersection", "=POK.BEDRAG(A1)", "=@POK.BEDRAG(A1)"],
  ["this row", "=[@Jaar]*2", "=[[#This Row],[Jaar]]*2"],
  ["digits in a formula", "=A1*0.50+1E3", "=A1*0.5+1000"],
])("%s is as meant", (_, meant, found) => expect(isAsMeant(meant, found)).toBe(true));

test.each([
  ["a number that became a formula", 50_000, "=SUM(A1)"],
  ["a formula that became a number", "=SUM(A1)", 50_000],
  ["another row", "=POK.BEDRAG($A1,B$1)", "=POK.BEDRAG($A2,B$1)"],
  ["other capitals in a text", '=POK.BEDRAG(4,"a")', '=POK.BEDRAG(4,"A")'],
  ["a space in a text", '="a b"', '="ab"'],
  ["another number", 1, 2],
  ["marked text that became a number", "'0.10", 0.1],
  ["a text that is gone", "Wijkteams", ""],
  ["a column that is a digit longer", "=A1", "=A10"],
])("%s is not", (_, meant, found) => expect(isAsMeant(meant, found)).toBe(false));

test("names the first cell that differs; where nothing was meant a formula may spill, but not in a table", () => {
  const place = { sheet: "Blad 1", row: 3, column: 1 };
  expect(() => requireMeant(place, [["", 1]], [["=SEQUENCE(2)", 1]])).not.toThrow();
  const differsAt = (address: string) =>
    expect.objectContaining({ obstacle: { kind: "writtenOtherwise", address } });
  expect(() => requireMeant(place, [["", 1]], [["=SUM(A1)", 1]], true)).toThrow(differsAt("'Blad 1'!B4"));
  expect(() => requireMeant(place, [[1], [2]], [[1]])).toThrow(differsAt("'Blad 1'!B5"));
});
