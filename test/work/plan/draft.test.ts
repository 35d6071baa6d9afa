import fc from "fast-check";
import {
  activeScenario,
  renameScenario,
  yearsOf,
  withActivities,
  newActivity,
  newDraft,
  removeScenario,
  addScenario,
  changeActivity,
  type Activity,
  type Draft,
} from "../../../src/work/plan";
import { DRAFT_FORMAT, draftFieldAt } from "../../../src/work/plan/storedDraft";
import { readStored, toStored } from "../../../src/work/stored";
import { activity } from "./data";

const read = (content: object) => readStored(DRAFT_FORMAT, { version: 1, ...content });
const valueOf = (content: object): Draft => {
  const stored = read(content);
  if (stored.kind !== "read") throw new Error(stored.kind);
  return stored.value;
};
const throughJson = (draft: Draft): unknown => JSON.parse(JSON.stringify(toStored(DRAFT_FORMAT, draft)));

const activities = fc
  .array(
    fc.record({
      actielijn: fc.integer({ min: 1, max: 8 }),
      name: fc.string({ unit: "grapheme" }),
      target: fc.constantFrom(null, 1, 2, 3, 4) as fc.Arbitrary<Activity["target"]>,
      targetGroup: fc.string(),
      partners: fc.string(),
      indicator: fc.string(),
      taakveld: fc.constantFrom(null, "0.10", "6.2", "6.71"),
      successor: fc.constantFrom(null, "6.23"),
      aard: fc.constantFrom(null, "structureel", "incidenteel") as fc.Arbitrary<Activity["aard"]>,
      amounts: fc.dictionary(fc.constantFrom("2022", "2027"), fc.integer({ min: -1e9, max: 1e9 })),
    }),
  )
  .map((list) =>
    list.reduce<Activity[]>(
      (al, one) => [...al, { ...newActivity(al, one.actielijn), ...one, amounts: { ...one.amounts } }],
      [],
    ),
  );

test("a new plan runs from the current year through 2027, within the letter", () => {
  expect([2019, 2021, 2024, 2027, 2031].map((year) => yearsOf(newDraft(year))[0])).toEqual([
    2021, 2021, 2024, 2027, 2027,
  ]);
});

test("what is stored comes back exactly, through JSON too", () => {
  fc.assert(
    fc.property(activities, fc.constantFrom(1, 1_000, 1_000_000), fc.boolean(), (list, unit, withBaten) => {
      const draft: Draft = {
        ...withActivities(newDraft(2022), list),
        step: "check",
        unit: unit as Draft["unit"],
        source: "raming",
        withBaten,
      };
      expect(readStored(DRAFT_FORMAT, throughJson(draft))).toEqual({ kind: "read", value: draft, odd: [] });
    }),
  );
});

test("what is no draft does not become one", () => {
  for (const stored of [null, 3, "x", []])
    expect(readStored(DRAFT_FORMAT, stored)).toMatchObject({ kind: "none" });
  for (const content of [{}, { scenarios: [] }, { scenarios: "a" }, { scenarios: [3] }])
    expect(read(content)).toMatchObject({ kind: "none", odd: expect.arrayContaining([[]]) });
});

test("unknown values count as not filled in, and are named", () => {
  const stored = read({
    step: "zesde",
    from: 2026,
    until: 2023,
    unit: 7,
    source: "gok",
    scenarios: [
      {
        id: "1",
        name: "A",
        activities: [
          { nr: "9.1", actielijn: 9 },
          { nr: "4.1", actielijn: 4, amounts: { 2026: 1.5, 2027: 3 } },
        ],
      },
    ],
    active: "9",
    colour: "red",
  });
  if (stored.kind !== "read") throw new Error(stored.kind);
  const draft = stored.value;
  expect(draft).toMatchObject({
    step: "assumptions",
    from: 2026,
    until: 2026,
    unit: 1,
    source: null,
    active: "1",
  });
  expect(activeScenario(draft).activities).toMatchObject([{ nr: "4.1", amounts: { 2027: 3 } }]);
  expect(new Set(stored.odd.map(draftFieldAt))).toEqual(
    new Set(["other", "unit", "source", "activity", "amounts"]),
  );
});

test("scenarios without an id of their own get one, as later ones count on from it", () => {
  const scenarios = [{ id: "2", name: "A" }, { id: "2", name: "B" }, { id: "x", name: "C" }, { name: "D" }];
  const draft = valueOf({ scenarios, active: "2" });
  expect(draft.scenarios.map(({ id, name }) => [id, name])).toEqual([
    ["2", "A"],
    ["3", "B"],
    ["4", "C"],
    ["5", "D"],
  ]);
  expect(addScenario(draft, draft.scenarios[0]!).active).toBe("6");
});

test("numbers continue per actielijn, also after removing", () => {
  const first = newActivity([], 4);
  const second = newActivity([first], 4);
  expect([first.nr, second.nr, newActivity([second], 4).nr, newActivity([second], 2).nr]).toEqual([
    "4.1",
    "4.2",
    "4.3",
    "2.1",
  ]);
});

test("another actielijn gives another number", () => {
  const plan = [activity({ actielijn: 4 }), { ...activity({ actielijn: 2 }), nr: "2.1" }];
  expect(changeActivity(plan, "4.1", { actielijn: 2 }).map(({ nr }) => nr)).toEqual(["2.2", "2.1"]);
});

test("scenarios: add, rename, remove", () => {
  const two = addScenario(newDraft(2022), {
    name: "Volledig",
    activities: [],
    provisionalPart: 0.5,
  });
  expect(two.scenarios.map(({ name }) => name)).toEqual(["Volledig", "Volledig 2"]);
  expect(two.active).toBe("2");
  expect(readStored(DRAFT_FORMAT, throughJson(two))).toEqual({ kind: "read", value: two, odd: [] });
  const foreign = { ...two, scenarios: [{ ...two.scenarios[1], provisionalPart: 1.5 }] };
  expect(valueOf(two).scenarios[1]).toHaveProperty("provisionalPart", 0.5);
  expect(valueOf(foreign).scenarios[0]).not.toHaveProperty("provisionalPart");
  expect(renameScenario(two, "2", " Volledig ")).toBe(two);
  expect(renameScenario(two, "2", "Krap").scenarios[1]!.name).toBe("Krap");
  const one = removeScenario(two, "2");
  expect([one.scenarios.length, one.active]).toEqual([1, "1"]);
  expect(removeScenario(one, "1")).toBe(one);
});
