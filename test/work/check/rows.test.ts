import { changeRow, rowReadingOf, rowsChosen } from "../../../src/work/check";
import { MEMORY_FORMAT } from "../../../src/work/check/stored";
import { readStored } from "../../../src/work/stored";
import type { PlanCorrection } from "../../../src/reading/plan";

describe("what the user says of a row", () => {
  test("is one answer, made of its role and whether it counts", () => {
    const correction = { rows: { 3: { actielijn: 4 } }, skip: [3, 5] } as const;
    expect(rowReadingOf(correction, 3)).toEqual({ actielijn: 4, skip: true });
    expect(rowReadingOf(correction, 5)).toEqual({ skip: true });
    expect(rowReadingOf(correction, 4)).toEqual({});
  });

  test("changes that row alone", () => {
    const correction = { rows: { 3: { actielijn: 4 }, 12: { kind: "baten" } }, skip: [9, 5] } as const;
    expect(changeRow(correction, 3, { kind: "saldo", skip: true })).toEqual({
      rows: { 3: { kind: "saldo" }, 12: { kind: "baten" } },
      skip: [3, 5, 9],
    });
    expect(rowsChosen(correction)).toEqual([3, 12]);
  });

  test("taken back leaves nothing of it", () => {
    expect(changeRow({ rows: { 3: { actielijn: "pot" } }, skip: [3] }, 3, {})).toEqual({
      rows: undefined,
      skip: undefined,
    });
  });
});

test("what is remembered is read again as it was", () => {
  const correction: PlanCorrection = {
    rows: { 3: { actielijn: 4, kind: "baten" }, 5: { actielijn: "pot" }, 7: { kind: "saldo" } },
    skip: [9],
    oneTable: false,
  };
  const file = JSON.stringify({ version: 1, plans: [{ table: "Plan", correction }], lastChecked: "Plan" });
  const stored = readStored(MEMORY_FORMAT, JSON.parse(file));
  expect(stored).toMatchObject({ kind: "read", odd: [] });
  expect(stored.kind === "read" && stored.value.plans[0]!.correction).toEqual(correction);
});
