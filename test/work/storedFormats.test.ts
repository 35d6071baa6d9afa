import fc from "fast-check";
import { MEMORY_FORMAT, type StoredMemory } from "../../src/work/check/stored";
import type { Settings } from "../../src/work/gemeente/settings";
import { SETTINGS_FORMAT } from "../../src/work/gemeente/storedSettings";
import { WRITTEN_FORMAT, type StoredPlans } from "../../src/work/plan/sheet/stored";
import { DRAFT_FORMAT } from "../../src/work/plan/storedDraft";
import { newDraft, withActivities, type Draft } from "../../src/work/plan";
import { readStored, toStored, type Format } from "../../src/work/stored";
import { activity } from "./plan/data";

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const may = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const year = fc.integer({ min: 2021, max: 2027 });
const place = fc.integer({ min: 1, max: 1_000 });
const placeKey = place.map(String);
const unit = fc.constantFrom<1 | 1_000 | 1_000_000>(1, 1_000, 1_000_000);
const kind = fc.constantFrom<"baten" | "lasten">("baten", "lasten");
const role = fc.constantFrom<"actielijn" | "amount" | "none" | "reportKind">(
  "actielijn",
  "amount",
  "none",
  "reportKind",
);
const texts = fc.string({ unit: "grapheme", maxLength: 20 });
const date = fc.constantFrom("2026-10-01", "2021-01-31");

const settings: fc.Arbitrary<Settings> = fc.record({
  gemeentecode: orNull(fc.constantFrom("GM0344", "GM0153")),
  urbanRenewalArea: orNull(fc.boolean()),
  share: orNull(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)),
});

const memory: fc.Arbitrary<StoredMemory> = fc.record({
  plans: fc.array(
    fc
      .record({
        table: orNull(texts),
        rangeName: orNull(texts),
        address: texts,
        untilEnd: fc.boolean(),
        correction: fc.record({
          headerRow: may(orNull(place)),
          columns: may(
            fc.dictionary(
              placeKey,
              fc.record({
                role,
                fixed: may(
                  fc.record({ year: may(year), kind: may(kind), kanaal: may(fc.constantFrom("AU", "DU")) }),
                ),
                unit: may(unit),
              }),
            ),
          ),
          unit: may(unit),
          signs: may(fc.constantFrom("positive", "baten negative", "lasten negative")),
          actielijn: may(fc.integer({ min: 1, max: 8 })),
          year: may(year),
          kind: may(kind),
          skip: may(fc.array(place)),
          fillDown: may(fc.array(role)),
        }),
        anchor: orNull(
          fc.record({ rows: fc.dictionary(placeKey, texts), columns: fc.dictionary(placeKey, texts) }),
        ),
        setAside: fc.array(
          fc.record({ key: texts, reason: texts, name: texts, date: fc.oneof(date, fc.constant("")) }),
        ),
      })
      .filter(({ table, rangeName }) => table !== null || rangeName !== null),
  ),
  lastChecked: orNull(texts),
});

const draft: fc.Arbitrary<Draft> = fc
  .record({
    unit,
    amounts: fc.array(
      fc.dictionary(
        year.map(String),
        fc.maxSafeInteger().map((amount) => amount + 0),
      ),
      { maxLength: 5 },
    ),
    aard: orNull(fc.constantFrom("structureel", "incidenteel")),
  })
  .map(({ amounts, aard, ...choice }) => ({
    ...withActivities(
      newDraft(2022),
      amounts.map((perYear, i) => ({
        ...activity({ actielijn: 4, amounts: { ...perYear } }),
        aard,
        nr: `4.${i + 1}`,
      })),
    ),
    ...choice,
  }));

const cell = orNull(fc.tuple(fc.oneof(texts, fc.integer()), texts, fc.constantFrom<0 | 1>(0, 1)));
const written: fc.Arbitrary<StoredPlans> = fc.record({
  plans: fc.array(
    fc.record({
      scenario: texts,
      writtenOn: date,
      unit,
      years: fc.array(year, { maxLength: 7 }),
      sheets: fc.array(
        fc.record({
          kind: fc.constantFrom("plan", "summary", "baten", "raming"),
          boxes: fc.array(
            fc.record({
              name: texts,
              workbookName: texts,
              table: fc.boolean(),
              columns: fc.array(texts),
              rows: fc.array(fc.record({ key: texts, cells: fc.array(cell) })),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
});

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Puts something else at a place of a value, chosen by the numbers. */
function damaged(value: unknown, [choice = 0, ...further]: readonly number[], replacement: unknown): unknown {
  if (typeof value !== "object" || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[choice % (keys.length + 1)];
  if (key === undefined)
    return Array.isArray(value) ? [...(value as unknown[]), replacement] : { ...value, extra: replacement };
  const part = damaged((value as Record<string, unknown>)[key], further, replacement);
  return Array.isArray(value)
    ? value.map((one: unknown, i) => (String(i) === key ? part : one))
    : { ...value, [key]: part };
}

function holds<T extends object>(format: Format<T>, valid: fc.Arbitrary<T>): void {
  const asIfStored = (content: unknown) => {
    const result = readStored(format, content);
    // What is read is what this format itself could have written: nothing else than its schema allows.
    if (result.kind === "read")
      expect(readStored(format, throughJson(toStored(format, result.value)))).toEqual({
        kind: "read",
        value: throughJson(result.value),
        odd: [],
      });
    return result;
  };

  test("a valid value comes back as it was stored, through JSON too", () => {
    fc.assert(
      fc.property(valid, (value) => {
        const stored = throughJson(toStored(format, value));
        expect(readStored(format, stored)).toEqual({ kind: "read", value: throughJson(value), odd: [] });
      }),
    );
  });

  test("no JSON makes reading throw, or yields what the format would not write", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        asIfStored(json);
        asIfStored(typeof json === "object" ? { ...json, version: 1 } : json);
      }),
    );
  });

  test("whatever is put in a valid value, only what is valid is left, and what is gone is named", () => {
    const path = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(valid, path, fc.jsonValue(), (value, way, replacement) => {
        const content = damaged(throughJson(value), way, replacement) as object;
        const result = asIfStored({ ...content, version: 1 });
        const isSame =
          result.kind === "read" && JSON.stringify(result.value) === JSON.stringify(throughJson(value));
        if (result.kind === "none") expect(result.odd).not.toEqual([]);
        if (JSON.stringify(content) === JSON.stringify(throughJson(value))) expect(isSame).toBe(true);
      }),
    );
  });

  test("what a newer add-in wrote is not read", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        expect(readStored(format, { ...content, version: 2 })).toEqual({ kind: "newer", version: 2 });
      }),
    );
  });
}

describe("settings of the gemeente", () => holds(SETTINGS_FORMAT, settings));
describe("what is remembered of checked plans", () => holds(MEMORY_FORMAT, memory));
describe("the draft of a plan", () => holds(DRAFT_FORMAT, draft));
describe("written plans", () => holds(WRITTEN_FORMAT, written));

test("a written plan with anything odd counts as not written, the others stay", () => {
  const plan = { scenario: "1", writtenOn: "2026-10-01", unit: 1, years: [2026], sheets: [] };
  const sheet = (boxes: readonly unknown[]) => ({ ...plan, sheets: [{ kind: "plan", boxes }] });
  const box = { name: "tabel", workbookName: "POK_Plan", table: true, columns: ["Nr"], rows: [] };
  for (const odd of [
    sheet([{}]),
    sheet([{ ...box, rows: [{ key: "1", cells: [["a", "", 2]] }] }]),
    { ...plan, years: ["a"] },
    { ...plan, unit: 10 },
    { ...plan, writtenOn: "gisteren" },
  ])
    expect(readStored(WRITTEN_FORMAT, { version: 1, plans: [sheet([box]), odd] })).toEqual({
      kind: "read",
      value: { plans: [sheet([box])] },
      odd: [["plans"]],
    });
});
