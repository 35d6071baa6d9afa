import fc from "fast-check";
import { compare } from "../../../src/reading/amounts";
import type { OwnAmount } from "../../../src/knowledge/pok/ownAmounts";

const amount = (
  actielijn: number,
  year: number,
  amount: number,
  rest: Partial<OwnAmount> = {},
): OwnAmount => ({
  actielijn,
  year,
  kanaal: "AU",
  amount,
  gemeente: "Den Haag",
  editie: null,
  row: 1,
  ...rest,
});

describe("compare", () => {
  test("new, changed, dropped and equal, in order", () => {
    const old = [amount(4, 2026, 100, { row: 7 }), amount(4, 2025, 50), amount(2, 2025, 9)];
    const fresh = [
      amount(4, 2026, 120, { gemeente: "'s-Gravenhage", row: 3 }),
      amount(4, 2025, 50, { gemeente: "'s-Gravenhage" }),
      amount(3, 2022, 0, { kanaal: "DU", gemeente: "'s-Gravenhage" }),
    ];
    expect(
      compare(old, fresh)
        .map(({ kind, actielijn, year, kanaal, old: o, fresh: n, difference }) => [
          kind,
          actielijn,
          year,
          kanaal,
          o,
          n,
          difference,
        ])
        .sort(),
    ).toEqual(
      [
        ["lapsed", 2, 2025, "AU", 9, null, -9],
        ["fresh", 3, 2022, "DU", null, 0, 0],
        ["equal", 4, 2025, "AU", 50, 50, 0],
        ["changed", 4, 2026, "AU", 100, 120, 20],
      ].sort(),
    );
    expect(compare(old, fresh).find(({ kind }) => kind === "changed")).toMatchObject({
      oldRow: 7,
      newRow: 3,
    });
    expect(compare(fresh, fresh).map(({ actielijn, year }) => [actielijn, year])).toEqual([
      [3, 2022],
      [4, 2025],
      [4, 2026],
    ]);
  });

  test("other gemeenten are other places; two amounts in one place is an error", () => {
    expect(
      compare([amount(4, 2026, 1)], [amount(4, 2026, 1, { gemeente: "Utrecht" })])
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["fresh", "lapsed"]);
    const duplicate = [amount(4, 2026, 1, { row: 2 }), amount(4, 2026, 2, { row: 5, gemeente: "GM0518" })];
    expect(() => compare(duplicate, [])).toThrow(
      "In de oude bedragen gelden rij 2 en rij 5 allebei voor actielijn 4, 2026, AU",
    );
    expect(() => compare([], duplicate)).toThrow("In de nieuwe bedragen");
  });

  test("old plus the differences is new", () => {
    const editie = fc.uniqueArray(
      fc.record({
        actielijn: fc.integer({ min: 1, max: 8 }),
        year: fc.integer({ min: 2021, max: 2027 }),
        euro: fc.integer(),
      }),
      { selector: ({ actielijn, year }) => `${actielijn}|${year}` },
    );
    const sum = (list: readonly OwnAmount[]) => list.reduce((s, row) => s + row.amount, 0);
    fc.assert(
      fc.property(editie, editie, (a, b) => {
        const [old, fresh] = [a, b].map((list) =>
          list.map(({ actielijn, year, euro }) => amount(actielijn, year, euro)),
        ) as [OwnAmount[], OwnAmount[]];
        const changes = compare(old, fresh);
        expect(sum(old) + changes.reduce((s, { difference }) => s + difference, 0)).toBe(sum(fresh));
        expect(changes.filter(({ kind }) => kind !== "fresh")).toHaveLength(old.length);
        expect(changes.filter(({ kind }) => kind !== "lapsed")).toHaveLength(fresh.length);
      }),
    );
  });
});
