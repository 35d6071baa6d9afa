import fc from "fast-check";
import { makeFreezePlan } from "../../../src/work/formulas/freezePlan";
import { filterList, makeList, changes } from "../../../src/work/formulas/list";
import { liesIn, batchesOf } from "../../../src/sheet/pieces";
import type { FormulaCell } from "../../../src/work/formulas/workbook";
import type { Target } from "../../../src/sheet/target";

const target = (sheet: string, row: number, column = 0): Target => ({
  sheetId: sheet,
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
const cell = (sheet: string, row: number, own: Partial<FormulaCell> = {}): FormulaCell => ({
  target: target(sheet, row),
  location: target(sheet, row),
  formula: "=POK.TOTAAL(2026)",
  formulaLocal: "=POK.TOTAAL(2026)",
  text: "130.000.000",
  values: [[130_000_000]],
  notation: "General",
  error: false,
  isProtected: false,
  hidden: false,
  ...own,
});
const national = { names: ["Lbr. 21/083"], raming: false, unknown: false };
const cells = [
  cell("Een", 0),
  cell("Een", 1, { error: true, text: "#N/B" }),
  cell("Twee", 0, { formulaLocal: "=POK.RAMING(1;2026;0,02)", text: "12" }),
];
const list = makeList(cells, [], ({ text }) => (text === "12" ? { ...national, raming: true } : national));
const addresses = (show: Parameters<typeof filterList>[1], find = "") =>
  filterList(list, show, new Set(["Lbr. 21/083"]), find).map(({ address }) => address);

test("errors come first", () => {
  expect(addresses("everything")).toEqual(["Een!A2", "Een!A1", "Twee!A1"]);
});

test("filters and finds, ignoring case", () => {
  expect(addresses("errors")).toEqual(["Een!A2"]);
  expect(addresses("raming")).toEqual(["Twee!A1"]);
  expect(addresses("own")).toEqual([]);
  expect(addresses("everything", "twee!")).toEqual(["Twee!A1"]);
  expect(addresses("everything", "RAMING(")).toEqual(["Twee!A1"]);
  expect(addresses("everything", "130.000")).toEqual(["Een!A1"]);
  expect(addresses("everything", "lbr")).toHaveLength(3);
  expect(addresses("everything", "zzz")).toEqual([]);
});

test("what changed: only what was there before and after", () => {
  const after = [
    cell("Een", 0, { text: "1", values: [[1]] }),
    cell("Een", 1, { error: true, text: "#N/B" }),
    cell("Drie", 0),
  ];
  expect(changes(cells, after).map(({ address, was, becomes }) => [address, was, becomes])).toEqual([
    ["Een!A1", "130.000.000", "1"],
  ]);
});

test("the freeze plan counts by sheet, and says what stays a formula", () => {
  const plan = makeFreezePlan(
    [
      ...cells,
      cell("Twee", 1, { isProtected: true }),
      cell("Twee", 2, { notation: "@" }),
      cell("Weg", 0, { hidden: true }),
    ],
    null,
    () => "editie",
  );
  expect(plan.bySheet).toEqual([
    { sheet: "Een", count: 1, hidden: false },
    { sheet: "Twee", count: 1, hidden: false },
    { sheet: "Weg", count: 1, hidden: true },
  ]);
  expect(plan.skipped).toEqual([
    { address: "Een!A2", obstacle: "error" },
    { address: "Twee!A2", obstacle: "sheetProtected" },
    { address: "Twee!A3", obstacle: "textNotation" },
  ]);
  expect(plan.freezes[0]).toMatchObject({ notation: "#,##0", editie: "editie" });
  expect(makeFreezePlan(cells, "Twee", () => "").freezes).toHaveLength(1);
});

test("batches cover every cell exactly once, and none is too big", () => {
  const area = fc.record({
    sheetId: fc.constantFrom("a", "b"),
    sheet: fc.constant("x"),
    row: fc.nat(50),
    column: fc.nat(20),
    rows: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(area, { maxLength: 5 }), (areas) => {
      const batches = batchesOf(areas, 100);
      const size = (targets: readonly Target[]) =>
        targets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      expect(size(batches.flat())).toBe(size(areas));
      for (const batch of batches) expect(size(batch)).toBeLessThanOrEqual(100);
      for (const piece of batches.flat())
        expect(
          areas.some((target) => liesIn(piece, target) && piece.row + piece.rows <= target.row + target.rows),
        ).toBe(true);
    }),
  );
});
