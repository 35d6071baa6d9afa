import fc from "fast-check";
import {
  activitiesFromPlan,
  cautious,
  planRowsOf,
  taakveldIn,
  successorsToChoose,
  tallyPlan,
  checkPlan,
  compare,
  proposal,
  certainMoney,
  type Activity,
} from "../../../src/work/plan";
import { adoptSheet } from "../../../src/work/plan/adoption";
import { readPlan } from "../../../src/reading/plan";
import { activity, available, ownSource, NO_ROLES, YEARS, NATIONAL, ramingSource } from "./data";

const raming = available(ramingSource(NO_ROLES), NO_ROLES);
const question = (part = {}) => ({
  available: raming,
  unit: 1 as const,
  gemeente: "Enschede",
  renewalArea: false,
  withBaten: false,
  ...part,
});
const codes = (plan: readonly Activity[], part = {}) =>
  checkPlan(plan, question(part)).map(({ finding, nr }) => `${finding.code} ${nr ?? "-"}`);

describe("proposal", () => {
  test("gives each actielijn with money one activity that uses all the money", () => {
    const plan = proposal([], raming);
    expect(plan.map(({ actielijn }) => actielijn)).toEqual([2, 3, 4, 5]);
    const tally = tallyPlan(plan, raming);
    for (const year of YEARS) expect(tally.year(year).remaining).toBe(0);
    expect(tally.total.plannable).toBeGreaterThan(0);
  });

  test("passes its own check, with and without baten; a raming rests on provisional amounts", () => {
    const plan = proposal([], raming);
    expect(codes(plan)).toEqual(["POK-15 -"]);
    expect(codes(plan, { withBaten: true })).toEqual(["POK-15 -"]);
  });

  test("if the plan starts after a change of the taakvelden, the successor is there at once", () => {
    const startAt = (from: number) =>
      proposal(
        [],
        available(
          NATIONAL,
          undefined,
          YEARS.filter((year) => year >= from),
        ),
      ).find(({ actielijn }) => actielijn === 4);
    expect(startAt(2024)).toMatchObject({ taakveld: "6.2", successor: "6.23" });
    expect(startAt(2025)).toMatchObject({ taakveld: "6.23", successor: null });
  });

  test("leaves what is already there", () => {
    const own = activity({ actielijn: 4, name: "Eigen", amounts: { 2022: 1 } });
    const plan = proposal([own], raming);
    expect(plan.filter(({ actielijn }) => actielijn === 4)).toEqual([own]);
  });

  test("calls lasten incidenteel where the money ends within the plan, even if the letter calls it structureel", () => {
    const own = available(
      ownSource([
        [4, 2022, "AU", 5, "a"],
        [4, 2023, "AU", 5, "a"],
        ...[2024, 2025, 2026, 2027].map((year) => [4, year, "AU", 0, "a"] as const),
      ]),
    );
    expect(proposal([], own)).toMatchObject([{ actielijn: 4, aard: "incidenteel" }]);
  });

  test("a missing row does not say that the money ends", () => {
    const own = available(ownSource([[4, 2022, "AU", 5, "a"]]));
    expect(proposal([], own)).toMatchObject([{ actielijn: 4, aard: "structureel" }]);
  });
});

describe("tally", () => {
  test("a shortage is a negative remainder", () => {
    const tally = tallyPlan([activity({ actielijn: 2, amounts: { 2022: 300_000 } })], raming);
    expect(tally.place(2, 2022)).toEqual({ plannable: 230_000, planned: 300_000, remaining: -70_000 });
  });

  test("years outside the plan do not count", () => {
    expect(tallyPlan([activity({ actielijn: 2, amounts: { 2021: 5 } })], raming).total.planned).toBe(0);
  });

  test("total, per year and per actielijn are the same sum", () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const plan = fc.array(
      fc.record({
        actielijn: fc.integer({ min: 1, max: 8 }),
        b: fc.record(Object.fromEntries(YEARS.map((year) => [year, amount]))),
      }),
    );
    fc.assert(
      fc.property(plan, (list) => {
        const tally = tallyPlan(
          list.map(({ actielijn, b }) => activity({ actielijn, amounts: b })),
          raming,
        );
        const sum = (states: { planned: number; remaining: number }[]) =>
          states.reduce((t, { planned, remaining: over }) => [t[0]! + planned, t[1]! + over], [0, 0]);
        const { planned, remaining } = tally.total;
        expect(sum(YEARS.map((year) => tally.year(year)))).toEqual([planned, remaining]);
        expect(sum([1, 2, 3, 4, 5, 6, 7, 8].map((al) => tally.actielijn(al)))).toEqual([planned, remaining]);
      }),
    );
  });
});

describe("taakvelden", () => {
  const wijkteam = activity({
    actielijn: 4,
    taakveld: "6.2",
    successor: "6.23",
    amounts: { 2024: 1, 2025: 2 },
  });

  test("from the year a code ends the chosen successor applies, on a row of its own", () => {
    expect([2022, 2024, 2025, 2027].map((year) => taakveldIn(wijkteam, year))).toEqual([
      "6.2",
      "6.2",
      "6.23",
      "6.23",
    ]);
    expect(planRowsOf([wijkteam], YEARS)).toMatchObject([
      { taakveld: "6.2", years: [2022, 2023, 2024] },
      { taakveld: "6.23", years: [2025, 2026, 2027] },
    ]);
  });

  test("without a choice from several successors the taakveld stays open", () => {
    expect(taakveldIn({ ...wijkteam, successor: null }, 2026)).toBeNull();
    expect(successorsToChoose("6.2", YEARS).map(({ code }) => code)).toEqual(["6.21", "6.22", "6.23"]);
    expect(successorsToChoose("6.2", [2022, 2023])).toEqual([]);
    expect(successorsToChoose("6.1", YEARS)).toEqual([]);
  });

  test("a single successor applies by itself", () => {
    expect(taakveldIn(activity({ actielijn: 4, taakveld: "6.6" }), 2026)).toBe("6.60");
  });
});

describe("check", () => {
  test("the same rules as the check, at the activity concerned", () => {
    const plan = [
      activity({ actielijn: 5, name: "Vaste formatie", aard: "structureel", amounts: { 2022: 10_000 } }),
      activity({ actielijn: 4, name: "Schuldhulpverlening", taakveld: "6.5", amounts: { 2022: 450_000 } }),
    ];
    expect(codes(plan)).toEqual(expect.arrayContaining(["POK-11 5.1", "POK-13 4.1"]));
  });

  test("an empty plan gives no findings about lasten", () => {
    expect(codes([])).toEqual([]);
  });

  test("more lasten than money in a year is an error", () => {
    expect(codes([activity({ actielijn: 4, amounts: { 2027: 99_000_000 } })])).toContain("POK-05 4.1");
  });

  test("national amounts are provisional, and that is said", () => {
    const plan = [activity({ actielijn: 4, amounts: { 2026: 50_000_000 } })];
    expect(codes(plan, { available: available(NATIONAL) })).toContain("POK-15 -");
  });
});

describe("prudent", () => {
  const nationalMoney = available(NATIONAL);
  const plan = proposal([], nationalMoney);

  test("counts only on what is fixed", () => {
    const tally = tallyPlan(cautious(plan, nationalMoney, 0), nationalMoney);
    expect(tally.year(2022).remaining).toBe(0);
    for (const year of YEARS.slice(1)) expect(tally.year(year).planned).toBe(0);
  });

  test("calls nothing structureel whose money ends", () => {
    expect(cautious(plan, nationalMoney, 0).every(({ aard }) => aard === "incidenteel")).toBe(true);
    const half = cautious(plan, nationalMoney, 0.5);
    expect(half.find(({ actielijn }) => actielijn === 4)!.aard).toBe("structureel");
    expect(half.find(({ actielijn }) => actielijn === 6)!.aard).toBe("incidenteel");
  });

  test("never more than the plan, never more than the certain money, and proportions stay", () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lasten, part) => {
          const full = lasten.map((last, i) => ({
            ...activity({ actielijn: 4, amounts: { 2026: last } }),
            nr: `4.${i + 1}`,
          }));
          const tight = cautious(full, nationalMoney, part);
          tight.forEach((one, i) =>
            expect(one.amounts[2026]!).toBeLessThanOrEqual(full[i]!.amounts[2026]! + 1),
          );
          const planned = tallyPlan(tight, nationalMoney).place(4, 2026).planned;
          const was = lasten.reduce((a, b) => a + b, 0);
          expect(planned).toBe(Math.min(was, certainMoney(nationalMoney, 4, 2026, part)));
        },
      ),
    );
  });
});

test("comparing puts scenarios side by side with the same figures as the tally", () => {
  const full = proposal([], raming);
  const tight = cautious(full, raming, 0.5);
  const { byYear, byActielijn, total } = compare([full, tight], raming);
  expect(byYear.map(({ what }) => what)).toEqual([...YEARS]);
  expect(byActielijn.map(({ what }) => what)).toEqual([2, 3, 4, 5]);
  for (const lines of [byYear, byActielijn])
    expect(
      lines.reduce((sum, { planned }) => [sum[0]! + planned[0]!, sum[1]! + planned[1]!], [0, 0]),
    ).toEqual(total.planned);
  expect(total.planned[0]).toBe(total.plannable);
  expect(total.planned[1]!).toBeLessThan(total.planned[0]!);
});

describe("from an existing plan", () => {
  const read = (raster: unknown[][], years: readonly number[] = YEARS) =>
    activitiesFromPlan(readPlan(raster).lines, years);

  test("lines of the same activity belong together, also across a change of taakveld", () => {
    const { activities, amounts, skipped } = read([
      ["Actielijn", "Omschrijving", "Taakveld", "Aard", 2024, 2025],
      [4, "Wijkteams", "6.2", "structureel", 100, ""],
      [4, "Wijkteams", "6.23", "structureel", "", 110],
      [2, "Raadslieden", "6.1", "", 50, 60],
    ]);
    expect(activities).toMatchObject([
      { nr: "2.1", name: "Raadslieden", taakveld: "6.1", aard: null, amounts: { 2024: 50, 2025: 60 } },
      { nr: "4.1", name: "Wijkteams", taakveld: "6.2", successor: "6.23", amounts: { 2024: 100, 2025: 110 } },
    ]);
    expect([amounts, skipped.length]).toEqual([4, 0]);
  });

  test("what does not fit is named and not silently taken as zero", () => {
    const { activities, skipped } = read([
      ["Actielijn", "Jaar", "Bedrag", "Soort", "Omschrijving"],
      [4, 2024, 100, "lasten", "A"],
      [4, 2024, "PM", "lasten", "B"],
      [4, 2024, 500, "baten", "C"],
      [4, 2019, 7, "lasten", "D"],
    ]);
    expect(activities).toHaveLength(1);
    expect(skipped.map(({ reason }) => reason).sort()).toEqual(["amount", "baten", "year"]);
  });
});

describe("changes on the sheet", () => {
  const plan = [
    activity({ actielijn: 4, name: "A", aard: "structureel", amounts: { 2022: 1 } }),
    activity({ actielijn: 2, name: "B" }),
  ];
  const location = { address: "A1" };

  test("amounts, words, added rows and removed rows", () => {
    const { activities, notAdopted } = adoptSheet(plan, [
      { kind: "amount", nr: "4.1", year: 2022, was: 1, is: 5, ...location },
      { kind: "text", nr: "4.1", field: "target", was: "", is: "3 Betere coördinatie", ...location },
      { kind: "rowGone", nr: "2.1" },
      {
        kind: "rowAdded",
        row: {
          actielijn: 4,
          name: "C",
          target: "",
          targetGroup: "",
          partners: "",
          indicator: "",
          taakveld: "6.1",
          aard: "incidenteel",
          amounts: { 2023: 9 },
        },
        ...location,
      },
    ]);
    expect(notAdopted).toEqual([]);
    expect(activities).toMatchObject([
      { nr: "4.1", target: 3, amounts: { 2022: 5 } },
      { nr: "4.2", name: "C", aard: "incidenteel", amounts: { 2023: 9 } },
    ]);
  });

  test("an emptied cell is a year without an amount", () => {
    const empty = {
      kind: "amount",
      nr: "4.1",
      year: 2022,
      was: 1,
      is: null,
      found: "",
      ...location,
    } as const;
    const { activities, notAdopted } = adoptSheet(plan, [empty]);
    expect(notAdopted).toEqual([]);
    expect(activities.find(({ nr }) => nr === "4.1")!.amounts).toEqual({});
  });

  test("what cannot be read stays out of the plan and is named", () => {
    const differences = [
      { kind: "amount", nr: "4.1", year: 2022, was: 1, is: null, found: "PM", ...location },
      { kind: "text", nr: "4.1", field: "aard", was: "", is: "soms", ...location },
      { kind: "text", nr: "9.9", field: "name", was: "", is: "x", ...location },
    ] as const;
    const { activities, notAdopted } = adoptSheet(plan, differences);
    expect(notAdopted).toEqual(differences);
    expect(activities.find(({ nr }) => nr === "4.1")).toEqual(plan[0]);
  });
});
