import { makeIndexPlan } from "../../../src/work/indexing";
import { cell, REQUEST, view } from "./helper";

test("in the place itself: numbers and formulas, not rounded, the notation stays", () => {
  const { changes, skipped } = makeIndexPlan(
    view([cell(4, 1, 100_000), cell(5, 1, "=A1*2", { value: 1_000.5, notation: "General" })]),
    REQUEST,
  );
  expect(skipped).toEqual([]);
  expect(changes.map(({ source, becomes, notation }) => [source, becomes, notation])).toEqual([
    ["B5", "=POK.INDEXEER(100000,2022,2025)", null],
    ["B6", "=POK.INDEXEER(A1*2,2022,2025)", null],
  ]);
  expect(changes[0]!.after).toBeCloseTo(100_000 * 1.0175 * 1.0205 * 1.021, 8);
  expect(changes[0]!.formulaLocal).toBe("=POK.INDEXEER(100000;2022;2025)");
});

test("beside it: a reference, in the same row, with the notation of the amount", () => {
  const { changes } = makeIndexPlan(view([cell(4, 1, 1000)], "beside"), {
    ...REQUEST,
    place: "beside",
  });
  expect(changes).toMatchObject([
    {
      target: { row: 4, column: 2, rows: 1, columns: 1 },
      becomes: "=POK.INDEXEER(B5,2022,2025)",
      notation: "#,##0",
    },
  ]);
});

test.each([
  ["text", cell(4, 1, "Wijkteams")],
  ["text", cell(4, 1, true)],
  ["text", cell(4, 1, 1000, { notation: "@" })],
  ["text", cell(4, 1, '=A1&"x"', { value: "1000x" })],
  ["error", cell(4, 1, "=1/0", { value: "#DIV/0!", kind: "Error" })],
  ["stillCalculating", cell(4, 1, "=POK.BEDRAG(4,2026)", { value: "#BUSY!", kind: "Error" })],
  ["indexed", cell(4, 1, "=POK.INDEXEER(1,2022,2023)", { value: "#BUSY!", kind: "Error" })],
  ["text", cell(4, 1, "=POK.INDEXEER(1,2022,2023)")],
  ["date", cell(4, 1, 44_561, { notation: "dd-mm-yyyy" })],
  ["percentage", cell(4, 1, 0.023, { notation: "0.00%" })],
  ["yearNumber", cell(4, 1, 2022, { notation: "General" })],
  ["indexed", cell(4, 1, "=POK.INDEXEER(1000,2022,2025)", { value: 1060 })],
  ["tooLong", cell(4, 1, `=${"A1+".repeat(2_725)}A1`, { value: 1 })],
  ["empty", cell(4, 1, "")],
])("does not take part: %s", (reason, excluded) => {
  expect(makeIndexPlan(view([excluded]), REQUEST)).toEqual({
    changes: [],
    skipped: [{ reason, addresses: ["B5"] }],
    notFollowed: [],
  });
});

test("an amount that looks like a year does take part once it has an amount notation", () => {
  expect(makeIndexPlan(view([cell(4, 1, 2022, { notation: "#,##0" })]), REQUEST).changes).toHaveLength(1);
});

test("a percent sign that is text does not make an amount a percentage", () => {
  const notation = '#,##0" (100%)"';
  expect(makeIndexPlan(view([cell(4, 1, 1000, { notation })]), REQUEST).changes).toHaveLength(1);
});

describe("what calculates with the selection", () => {
  const rows = [
    cell(4, 1, 1000),
    cell(5, 1, 2000.5),
    cell(6, 1, "=SUM(B5:B6)", { value: 3000.5 }),
    cell(7, 1, "=begroting!$B$7*2", { value: 6001 }),
    cell(8, 1, "=Ander!B5", { value: 7 }),
  ];

  test("rises by itself in the place itself, and would otherwise be indexed twice", () => {
    const { changes, skipped } = makeIndexPlan(view(rows), REQUEST);
    expect(changes.map(({ source }) => source)).toEqual(["B5", "B6", "B9"]);
    expect(skipped).toEqual([{ reason: "calculatesAlong", addresses: ["B7", "B8"] }]);
  });

  test("just takes part beside it, because the source does not change", () => {
    const choice = { ...REQUEST, place: "beside" as const };
    expect(makeIndexPlan(view(rows, "beside"), choice).changes).toHaveLength(5);
  });
});

test("every cell of the selection is changed or skipped", () => {
  const cells = [cell(4, 1, 1), cell(5, 1, ""), cell(6, 1, "x"), cell(7, 1, 2), cell(8, 1, "")];
  const { changes, skipped } = makeIndexPlan(view(cells), REQUEST);
  const addresses = [...changes.map(({ source }) => source), ...skipped.flatMap((part) => part.addresses)];
  expect(addresses.sort()).toEqual(["B5", "B6", "B7", "B8", "B9"]);
});
