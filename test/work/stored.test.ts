import fc from "fast-check";
import { array, boolean, maxEntries, number, object, optional, pipe, record, string, union } from "valibot";
import { listOf, placeKey, readBy, rowNumber, text, whole } from "../../src/work/schema";
import { isNewer, migration, readStored, toStored, type Format } from "../../src/work/stored";

const step = object({ name: optional(text(5), ""), rows: optional(listOf(rowNumber, 3), []) });
const thing = object({
  unit: optional(number()),
  steps: optional(array(step), []),
  places: optional(pipe(record(placeKey, object({ role: string() })), maxEntries(2))),
  record: optional(whole(object({ cells: array(union([string(), number()])) }))),
});
const FORMAT = { older: [], read: readBy(thing) };
const read = (content: object) => readStored(FORMAT, { version: 1, ...content });

describe("what a schema makes of what is stored", () => {
  test("something odd is left out and named; the rest is read", () => {
    expect(read({ unit: "duizend", steps: [{ name: 5, rows: [1, 0, 3] }, 7, { name: "b" }] })).toEqual({
      kind: "read",
      value: {
        steps: [
          { name: "", rows: [1, 3] },
          { name: "b", rows: [] },
        ],
      },
      odd: [["unit"], ["steps", "name"], ["steps", "rows"], ["steps"]],
    });
  });

  test("what misses something it cannot do without goes as a whole", () => {
    expect(read({ places: { 1: { role: "a" }, 2: { role: 5 }, 3: {} } })).toMatchObject({
      value: { places: { 1: { role: "a" } } },
    });
  });

  test("a key that is none is left out", () => {
    expect(read({ places: { 0: { role: "a" }, "1e3": { role: "a" }, 7: { role: "a" } } })).toMatchObject({
      value: { places: { 7: { role: "a" } } },
      odd: [
        ["places", "0"],
        ["places", "1e3"],
      ],
    });
  });

  test("of a part that counts as a whole nothing is left", () => {
    const cells = ["a", 1];
    expect(read({ record: { cells } })).toMatchObject({ value: { record: { cells } }, odd: [] });
    expect(read({ record: { cells: ["a", null] } })).toEqual({
      kind: "read",
      value: { steps: [] },
      odd: [["record"]],
    });
  });

  test("of a list that is too long the first part counts; a text or record that is too long does not", () => {
    expect(read({ steps: [{ rows: [1, 2, 3, 4, 5], name: "langer" }] })).toEqual({
      kind: "read",
      value: { steps: [{ name: "", rows: [1, 2, 3] }] },
      odd: [
        ["steps", "name"],
        ["steps", "rows"],
      ],
    });
    const role = { role: "a" };
    expect(read({ places: { 1: role, 2: role, 3: role } })).toMatchObject({ odd: [["places"]] });
  });

  test("a field that is not known is named, also one with a name every object has", () => {
    const stored = JSON.parse('{"version":1,"unit":1,"constructor":2,"__proto__":3,"kleur":4}') as object;
    const result = readStored(FORMAT, stored);
    expect(result).toMatchObject({ kind: "read", value: { unit: 1 } });
    expect(result).toHaveProperty("odd", expect.arrayContaining([["constructor"], ["__proto__"], ["kleur"]]));
  });

  test("thousands of odd places cost no more than one reading for each depth", () => {
    const steps = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? { name: i } : i));
    const result = read({ steps, ...Object.fromEntries(steps.map((_, i) => [`x${i}`, i])) });
    expect(result).toMatchObject({ kind: "read", odd: { length: 20_002 } });
  });

  test("no JSON makes it throw, and what it yields is what it would store", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("unit", "steps", "places", "record", "x"), fc.jsonValue()),
        (content) => {
          const result = read(content);
          if (result.kind !== "read") throw new Error("every field may be missing");
          expect(readStored(FORMAT, JSON.parse(JSON.stringify(toStored(FORMAT, result.value))))).toEqual({
            kind: "read",
            value: result.value,
            odd: [],
          });
        },
      ),
    );
  });
});

describe("versions", () => {
  /** Once an amount in thousands, then in euros, now with its unit. */
  const first = readBy(object({ thousands: number(), note: optional(string()) }));
  const second = readBy(object({ euros: number(), note: optional(string()) }));
  const third = readBy(object({ amount: number(), unit: number(), note: optional(string()) }));
  type Third = { amount: number; unit: number; note?: string | undefined };
  const format: Format<Third> = {
    older: [
      migration(first, ({ thousands, ...rest }) => ({ ...rest, euros: 1_000 * thousands })),
      migration(second, ({ euros, ...rest }) => ({ ...rest, amount: euros, unit: 1 })),
    ],
    read: third,
  };

  test("an older version is read through all that came after it", () => {
    const value = { amount: 5_000, unit: 1, note: "x" };
    expect(readStored(format, { version: 1, thousands: 5, note: "x" })).toEqual({
      kind: "read",
      value,
      odd: [],
    });
    expect(readStored(format, { version: 2, euros: 5_000, note: "x" })).toEqual({
      kind: "read",
      value,
      odd: [],
    });
    expect(readStored(format, toStored(format, value))).toEqual({ kind: "read", value, odd: [] });
    expect(toStored(format, value)).toEqual({ ...value, version: 3 });
  });

  test("what is odd in an older version never reaches the step to the next", () => {
    expect(readStored(format, { version: 1, thousands: 5, note: 3 })).toEqual({
      kind: "read",
      value: { amount: 5_000, unit: 1 },
      odd: [["note"]],
    });
    expect(readStored(format, { version: 1, thousands: "5" })).toMatchObject({ kind: "none" });
  });

  test("a newer version is not read, and may not be written over", () => {
    const newer = { version: 4, amount: 1, unit: 1 };
    expect(readStored(format, newer)).toEqual({ kind: "newer", version: 4 });
    const own = toStored(format, { amount: 1, unit: 1 });
    expect([newer, own, { version: 1 }, null, "x"].map((stored) => isNewer(stored, own))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("nothing is nothing; what has no version is nothing either, and that is told", () => {
    expect(readStored(format, null)).toEqual({ kind: "none", odd: [] });
    for (const stored of [
      "<pok/>",
      3,
      [],
      {},
      { amount: 1, unit: 1 },
      { version: "1" },
      { version: 0 },
      { version: 1.5 },
    ])
      expect(readStored(format, stored)).toEqual({ kind: "none", odd: [[]] });
  });

  test("a flag in a version is no version", () => {
    expect(
      readStored({ older: [], read: readBy(object({ on: boolean() })) }, { version: true, on: true }),
    ).toEqual({
      kind: "none",
      odd: [[]],
    });
  });
});
