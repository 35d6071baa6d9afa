import { carriedNotation } from "../../../src/work/formulas/notation";
import { isOwnNote, noteText } from "../../../src/work/formulas/note";
import {
  fingerprintOf,
  HEADERS,
  readHeaders,
  readRegister,
  thawed,
  registerCells,
  type Freeze,
  type Header,
} from "../../../src/work/formulas/register";

const freeze: Freeze = {
  target: { sheetId: "s1", sheet: "Be'groting", row: 4, column: 2, rows: 1, columns: 1 },
  formula: "=POK.BEDRAG($A5,C$3)",
  formulaLocal: "=POK.BEDRAG($A5;C$3)",
  values: [[50_000]],
  notation: "#,##0",
  editie: "Lbr. 21/083",
};
const place = Object.fromEntries(HEADERS.map((header, i) => [header, i])) as Record<Header, number>;

/** What Excel gives back of written cells: the apostrophe is gone, the formula stays. */
function asRead(cells: readonly unknown[]) {
  const plain = cells.map((cell) =>
    typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell,
  );
  const values = cells.map((cell, i) => (typeof cell === "string" && cell.startsWith("=") ? 0 : plain[i]));
  return { formulas: [plain], values: [values] };
}

const cells = registerCells(freeze, (header) => `${header[0]}9`, "2026-11-22", new Set());
const read = (changed: Partial<Record<Header, string>> = {}) => {
  const { formulas, values } = asRead(HEADERS.map((header, i) => changed[header] ?? cells[i]!));
  return readRegister(place, formulas, values)[0]!;
};

test("a row reads back what was written to it, and follows the cell", () => {
  expect(read()).toEqual({
    row: 0,
    now: { sheet: "Be'groting", location: { row: 4, column: 2, rows: 1, columns: 1 } },
    was: "Be'groting!C5",
    formula: "=POK.BEDRAG($A5,C$3)",
    formulaLocal: "=POK.BEDRAG($A5;C$3)",
    followFormula: "=INDEX(POK.BEDRAG('Be''groting'!$A$5,'Be''groting'!$C$3),1,1)",
    editie: "Lbr. 21/083",
    frozenOn: "2026-11-22",
    notation: "#,##0",
    fingerprint: fingerprintOf([[50_000]]),
  });
});

test("the register holds the sum of a spill range, and the whole range is followed", () => {
  const range = registerCells(
    {
      ...freeze,
      target: { ...freeze.target, rows: 2, columns: 3 },
      values: [
        ["x", 1, 2],
        ["y", 3, 4],
      ],
    },
    (header) => `${header[0]}9`,
    "2026-11-22",
    new Set(),
  );
  expect(range[place.Cel]).toBe("'C5:E6");
  expect(range[place.Waarde]).toBe(10);
  expect(range[place["Staat er nu"]]).toBe("=SUM('Be''groting'!$C$5:$E$6)");
  expect(range[place["Volgens formule nu"]]).toMatch(/^=SUM\(POK\.BEDRAG\(/);
});

test("no text can become a formula or number", () => {
  const dangerous = registerCells(
    { ...freeze, values: [["=1+1"]], editie: "2025", target: { ...freeze.target, sheet: "2026" } },
    () => "A1",
    "2026-11-22",
    new Set(),
  );
  for (const header of ["Blad", "Cel", "Formule", "Waarde", "Editie", "Formule (Engels)", "Notatie"] as const)
    expect(dangerous[place[header]]).toMatch(/^'/);
});

test("thawing: unchanged, changed, protected, deleted", () => {
  const back = "=POK.BEDRAG($A5,C$3)";
  expect(thawed(read(), [[50_000]], false)).toEqual({ formula: back, obstacle: null });
  expect(thawed(read(), [[50_000 + 1e-9]], false).obstacle).toBeNull();
  expect(thawed(read(), [[50_001]], false)).toEqual({ formula: back, obstacle: "changed" });
  expect(thawed(read(), [["50000"]], false).obstacle).toBe("changed");
  expect(thawed(read(), [[50_000]], true)).toEqual({ formula: null, obstacle: "sheetProtected" });
  expect(thawed(read({ "Staat er nu": '=IF(#REF!="","",#REF!)' }), null, false)).toEqual({
    formula: null,
    obstacle: "cellDeleted",
  });
  expect(thawed(read({ "Volgens formule nu": "=1" }), [[50_000]], false)).toEqual({
    formula: null,
    obstacle: "followFormulaChanged",
  });
});

test("the fingerprint is equal for equal values, and different for others", () => {
  expect(fingerprintOf([[0.1 + 0.2]])).toBe(fingerprintOf([[0.3]]));
  const variants = [
    [[1]],
    [["1"]],
    [[true]],
    [["true"]],
    [[1, ""]],
    [["", 1]],
    [[1], [""]],
    [["a", "b"]],
    [["ab", ""]],
  ];
  expect(new Set(variants.map(fingerprintOf)).size).toBe(variants.length);
});

test("columns may be moved, but not missing; empty rows do not count", () => {
  expect(readHeaders(["Eigen", ...[...HEADERS].reverse()])).toMatchObject({
    place: { Kenmerk: 1, Blad: 12 },
  });
  expect(readHeaders(HEADERS.filter((header) => header !== "Kenmerk"))).toEqual({ missing: ["Kenmerk"] });
  const empty = [HEADERS.map(() => "")];
  expect(readRegister(place, empty, empty)).toEqual([]);
});

test.each([
  [50_000, "General", "50.000", "#,##0"],
  [-1_234.5, "General", "-1.234,5", "#,##0.0"],
  [50_000, "General", "50,000", "#,##0"],
  [50_000, "General", "50 000", "#,##0"],
  [50_000, "General", "50000", null],
  [50, "General", "50", null],
  [0.5, "General", "0,5", null],
  [0.123, "General", "0,123", null],
  [1.234, "General", "1.234", null],
  [0.023, "General", "2,30%", "0.00%"],
  [-0.0175, "General", "-1,75 %", "0.00%"],
  [106_016.426_23, "General", "106.016,43", "#,##0.00"],
  [850.2, "General", "850,20", "#,##0.00"],
  [850.251_2, "General", "850,25", "#,##0.00"],
  [850.25, "General", "850,25", null],
  [0.023, "0.0%", "2,3%", null],
  [50_000, "0", "50.000", null],
  [50_000, "General", "#####", null],
  ["50.000", "General", "50.000", null],
])("value %p with notation %s that shows as %s gets notation %p", (value, notation, text, expected) => {
  expect(carriedNotation(value, notation, text)).toBe(expected);
});

test("the note names formula, editie and date, and can be recognized", () => {
  const text = noteText(freeze, "2026-11-22");
  expect(text).toBe("POK bevroren: =POK.BEDRAG($A5;C$3)\nEditie: Lbr. 21/083\nBevroren op 22 november 2026");
  expect(isOwnNote(text)).toBe(true);
  expect(isOwnNote("Let op: POK bevroren:")).toBe(false);
});
