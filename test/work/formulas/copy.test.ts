import fc from "fast-check";
import { CANNOT_FOLLOW, reverted, followCopy } from "../../../src/work/formulas/copy";
import { runs } from "../../harness/runs";

const NONE = new Set<string>();
const plain = (formula: string) => formula;
const copy = (formula: string, sheet = "Blad1", localNames: ReadonlySet<string> = NONE) =>
  followCopy(formula, sheet, localNames, plain);

test.each([
  ["=POK.BEDRAG($A5,C$3)+1", "=POK.BEDRAG('Blad1'!$A$5,'Blad1'!$C$3)+1"],
  ["=SUM(A:A,$2:3,B1:C2)", "=SUM('Blad1'!$A:$A,'Blad1'!$2:$3,'Blad1'!$B$1:$C$2)"],
  ["=POK.BEDRAG('Mijn blad'!A5,2026,,,POK_Bedragen)", "=POK.BEDRAG('Mijn blad'!$A$5,2026,,,POK_Bedragen)"],
  ["=POK.TOTAAL(jaar)", "=POK.TOTAAL(jaar)"],
  ["=POK.BEDRAG(ROW( A5 )-4,2026)", "=POK.BEDRAG(ROW( 'Blad1'!$A$5 )-4,2026)"],
  ["=POK.TOTAAL(T[[#Totals],[Jaar]])", "=POK.TOTAAL(T[[#Totals],[Jaar]])"],
])("%s becomes %s elsewhere", (formula, expected) => {
  expect(copy(formula)).toBe(expected);
});

test("a name that only holds on its own sheet gets the sheet added", () => {
  expect(copy("=POK.TOTAAL(Jaar)", "B'1", new Set(["jaar"]))).toBe("=POK.TOTAAL('B''1'!Jaar)");
  expect(reverted("=POK.TOTAAL(Jaar)", "='B''1'!Jaar", "B'1")).toEqual({ formula: "=POK.TOTAAL(Jaar)" });
});

test.each([
  "=POK.BEDRAG([@Lijn],C5)",
  "=POK.BEDRAG(ROW(),C5)",
  "=POK.BEDRAG(ROW( ),C5)",
  '=POK.TOTAAL(INDIRECT("A1")+C5)',
  "=POK.TOTAAL(T[@Jaar]+C5)",
])("%s cannot be computed elsewhere, but its reference can be followed", (formula) => {
  expect(copy(formula)).toBe(`=IF(TRUE,"${CANNOT_FOLLOW}",COUNTA('Blad1'!$C$5))`);
  expect(reverted(formula, copy(formula).replace("$5", "$6"), "Blad1")).toEqual({
    formula: formula.replace("C5", "C6"),
  });
});

test("without references there is nothing to follow", () => {
  expect(copy("=POK.BEDRAG([@Lijn],[@Jaar])")).toBe(CANNOT_FOLLOW);
  expect(reverted("=POK.BEDRAG([@Lijn],[@Jaar])", CANNOT_FOLLOW, "Blad1")).toEqual({
    formula: "=POK.BEDRAG([@Lijn],[@Jaar])",
  });
});

test("another sheet, inserted rows and renamed names come back along", () => {
  expect(
    reverted(
      "=POK.BEDRAG($A5,Par!$B$1,,,Tabel)*1.02",
      "=INDEX(POK.BEDRAG(Nieuw!$A$7,'Par 2'!$C$1,,,Tabel_2)*1.02,1,1)",
      "Nieuw",
    ),
  ).toEqual({ formula: "=POK.BEDRAG($A7,'Par 2'!$C$1,,,Tabel_2)*1.02" });
});

test("a cell that was moved to another sheet keeps its reference there", () => {
  expect(reverted("=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(Ander!$A$5),1,1)", "Blad1")).toEqual({
    formula: "=POK.TOTAAL(Ander!A5)",
  });
});

test.each([
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(Blad1!#REF!),1,1)", "referenceLapsed"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(#REF!$A$5),1,1)", "referenceLapsed"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(2026),1,1)", "followFormulaChanged"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(Blad1!$A$5:$A$6),1,1)", "followFormulaChanged"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(jaar),1,1)", "followFormulaChanged"],
])("%s with follow formula %s: %s", (original, now, obstacle) => {
  expect(reverted(original, now, "Blad1")).toEqual({ obstacle });
});

const address = fc
  .tuple(
    fc.constantFrom("", "$"),
    fc.constantFrom("A", "bc", "XFD"),
    fc.constantFrom("", "$"),
    fc.integer({ min: 1, max: 1_048_576 }),
  )
  .map((parts) => parts.join(""));
const sheet = fc.constantFrom("", "Par!", "'Mijn ''blad'!", "[1]Ander!");
const operand = fc.oneof(
  fc.tuple(sheet, address).map((parts) => parts.join("")),
  fc.tuple(sheet, address, address).map(([b, from, until]) => `${b}${from}:${until}`),
  fc.constantFrom(
    "$A:B",
    "3:$4",
    "2026",
    '"A1"',
    "year",
    "Par!jaar",
    "T[Kol]",
    "[@Kol]",
    "{1,2}",
    "A1#",
    "#REF!",
    "TRUE",
    "ROW()",
    "ROW(A1)",
  ),
);
const formula = fc
  .tuple(
    fc.constantFrom("POK.BEDRAG", "SUM", "IF"),
    fc.array(operand, { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "*1.02", " + C5"),
  )
  .map(([fn, operands, tail]) => `=${fn}(${operands.join(", ")})${tail}`);

test("what is frozen and thawed unchanged is the same formula to the letter", () => {
  fc.assert(
    fc.property(formula, fc.constantFrom("Blad1", "Mijn 'blad", "A1"), (original, name) => {
      const elsewhere = followCopy(original, name, new Set(["jaar"]), (f) => `INDEX(${f},1,1)`);
      expect(reverted(original, elsewhere, name)).toEqual({ formula: original });
    }),
    { numRuns: runs(2_000) },
  );
});
