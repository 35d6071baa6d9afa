import fc from "fast-check";
import {
  activeScenario,
  renameScenario,
  yearsOf,
  readDraft,
  withActivities,
  newActivity,
  newDraft,
  removeScenario,
  addScenario,
  changeActivity,
  type Activity,
  type Draft,
} from "../../../src/work/plan";
import { activity } from "./data";

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
      expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    }),
  );
});

test("what is no draft does not become one", () => {
  for (const stored of [null, 3, "x", [], {}, { scenarios: [] }, { scenarios: "a" }])
    expect(readDraft(stored)).toBeNull();
});

test("unknown values count as not filled in", () => {
  const draft = readDraft({
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
  })!;
  expect(draft).toMatchObject({
    step: "assumptions",
    from: 2026,
    until: 2026,
    unit: 1,
    source: null,
    active: "1",
  });
  expect(activeScenario(draft).activities).toMatchObject([{ nr: "4.1", amounts: { 2027: 3 } }]);
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
  expect(readDraft(JSON.parse(JSON.stringify(two)))).toEqual(two);
  const foreign = { ...two, scenarios: [{ ...two.scenarios[1], provisionalPart: 1.5 }] };
  expect(readDraft(foreign)!.scenarios[0]).not.toHaveProperty("deelVoorlopig");
  expect(renameScenario(two, "2", " Volledig ")).toBe(two);
  expect(renameScenario(two, "2", "Krap").scenarios[1]!.name).toBe("Krap");
  const one = removeScenario(two, "2");
  expect([one.scenarios.length, one.active]).toEqual([1, "1"]);
  expect(removeScenario(one, "1")).toBe(one);
});
