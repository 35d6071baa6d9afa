import fc from "fast-check";
import type { PlanLine } from "../../src/reading/plan/kinds";
import { runCheck, SEVERITIES, checkPlanLine, type Finding } from "../../src/rules";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { bate, own, frame, plan, makePlanLine } from "./cases";
import { runs } from "../harness/runs";

const short = (finding: Finding) => `${finding.severity} ${finding.code} ${finding.line?.row ?? "-"}`;

describe("order", () => {
  test("the most severe first, then the catalog, then the plan", () => {
    const lines = plan(
      bate({ actielijn: 5, year: 2024 }),
      makePlanLine({ amount: null }),
      makePlanLine({ actielijn: 4, amount: 45_000_000, aard: "incidenteel" }),
      bate({ actielijn: 5, year: 2025 }),
      makePlanLine({ amount: null }),
    );
    expect(runCheck(lines, frame()).map(short)).toEqual([
      "fout POK-03 2",
      "fout POK-03 5",
      "fout POK-19 3",
      "fout POK-19 6",
      "waarschuwing POK-12 4",
    ]);
  });
  test("a plan without defects has no findings", () =>
    expect(runCheck(plan(makePlanLine({ amount: 45_000_000 })), frame())).toEqual([]));
  test("a line that breaks several rules: all in CONTROLE, the most severe up front in TOETS", () => {
    const line = makePlanLine({
      actielijn: 5,
      aard: "structureel",
      description: "schuldhulp",
      amount: 7_000_000,
    });
    expect(checkPlanLine(line, frame()).map(short)).toEqual([
      "fout POK-11 2",
      "waarschuwing POK-13 2",
      "advies POK-05 2",
    ]);
  });
});

describe("not checked", () => {
  const messages = (lines: PlanLine[], data = {}) => runCheck(lines, frame(data)).filter((b) => b.notChecked);

  test("gemeente unknown: one advice for everything that stays silent", () => {
    const lines = plan(
      bate({ actielijn: 7 }),
      bate({ actielijn: 6, year: 2023 }),
      bate({ actielijn: 3, kanaal: "DU" }),
      bate({ actielijn: 6, year: 2024 }),
    );
    const [single, ...rest] = messages(lines);
    expect(rest).toEqual([]);
    expect(short(single!)).toBe("advies POK-08 -");
    expect(single!.wording("nl")).toMatch(
      /^Niet getoetst aan POK-08, POK-09 en POK-10: welke gemeente het is/,
    );
    expect(single!.wording("en")).toMatch(/^Not checked against POK-08, POK-09 and POK-10/);
  });
  test("only what had something to say about it", () => {
    expect(messages(plan(bate({ actielijn: 7 }))).map(short)).toEqual(["advies POK-09 -"]);
    expect(messages(plan(bate({ actielijn: 3, kanaal: "DU" }))).map(short)).toEqual(["advies POK-10 -"]);
    expect(messages(plan(bate({ actielijn: 3, year: 2024, kanaal: "DU" })))).toEqual([]);
    expect(messages(plan(bate(), makePlanLine({ actielijn: 6, year: 2023 })))).toEqual([]);
  });
  test("names a name that is not a gemeente; a known gemeente does not keep silent", () => {
    const [message] = messages(plan(bate({ actielijn: 7 })), { gemeente: "Voorbeeldstad" });
    expect(message!.wording("nl")).toContain("“Voorbeeldstad” is geen bekende gemeente");
    expect(messages(plan(bate({ actielijn: 7 })), { gemeente: "Utrecht" })).toEqual([]);
  });
  test("a place without a row in the own amounts: one advice with all places", () => {
    const amounts = own("Zeist", [4, 2025, "AU", 1_000]);
    const lines = plan(
      makePlanLine({ actielijn: 4, year: 2025 }),
      bate({ actielijn: 2, year: 2025 }),
      makePlanLine({ actielijn: 2, year: 2026 }),
      makePlanLine({ actielijn: 4, year: 2026 }),
    );
    const [single, ...rest] = messages(lines, { amounts });
    expect(rest).toEqual([]);
    expect(short(single!)).toBe("advies POK-04 3");
    expect(single!.wording("nl")).toContain("geen rij voor actielijn 2 (2025–2026) en actielijn 4 (2026)");
    expect(single!.wording("en")).toContain("no row for actielijn 2 (2025–2026) and actielijn 4 (2026)");
  });
  test("where no amount belongs, none is missed", () => {
    const amounts = own("Zeist", [4, 2025, "AU", 1_000]);
    const without = plan(
      makePlanLine({ actielijn: 5, year: 2025 }),
      makePlanLine({ actielijn: 1, year: 2021 }),
      makePlanLine({ actielijn: 6, year: 2025 }),
      makePlanLine({ actielijn: 7, year: 2025 }),
      makePlanLine({ actielijn: 2, year: 2025, amount: 0 }),
    );
    expect(messages(without, { amounts })).toEqual([]);
    expect(messages(without, { amounts, gemeente: "Utrecht" })).toHaveLength(1);
  });
});

const lineIn = (row: number): fc.Arbitrary<PlanLine> =>
  fc
    .record({
      actielijn: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 10 }),
      year: fc.option(fc.integer({ min: 2019, max: 2029 }), { freq: 10 }),
      // Unequal amounts: with equal ones there is no largest to point to.
      amount: fc.option(
        fc
          .oneof(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 90_000_000 }))
          .map((b) => b * 100 + row),
        { freq: 10 },
      ),
      kind: fc.constantFrom("baten" as const, "lasten" as const),
      aard: fc.constantFrom(null, "structureel" as const, "incidenteel" as const),
      kanaal: fc.constantFrom(null, null, "AU" as const, "DU" as const, "RIJK" as const, "OPEN" as const),
      taakveld: fc.constantFrom(null, "0.7", "6.2", "6.3", "9.9"),
      description: fc.constantFrom("", "wijkteam", "schuldhulp"),
      total: fc.constantFrom(null, null, null, null, "sum" as const),
    })
    .map((fields) => makePlanLine({ ...fields, row }));
const planOf = fc
  .integer({ min: 0, max: 30 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => lineIn(i + 2))));

describe("properties", () => {
  test("the order of the rows does not change the findings", () => {
    const shuffled = planOf.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    const outcome = (lines: PlanLine[]) =>
      runCheck(lines, frame({ gemeente: "Zeist" }))
        .map((b) => `${short(b)} ${b.wording("nl")}`)
        .sort();
    fc.assert(
      fc.property(shuffled, ([lines, shuffledLines]) =>
        expect(outcome(shuffledLines)).toEqual(outcome(lines)),
      ),
      { numRuns: runs(300) },
    );
  });
  test("the most severe is always up front, and every finding has a whole sentence in both languages", () => {
    fc.assert(
      fc.property(planOf, (lines) => {
        const found = runCheck(lines, frame({ gemeente: "Utrecht" }));
        const weights = found.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(weights).toEqual([...weights].sort());
        for (const finding of found)
          for (const sentence of [finding.wording("nl"), finding.wording("en")])
            expect(sentence).toMatch(/^[^!]*\.$/);
      }),
    );
  });
  test("a plan that books exactly what there is via the gemeentefonds has no error", () => {
    const years = fc.subarray([...currentEditie.years], { minLength: 1 });
    const perKanaal = fc.boolean();
    const pieceCounts = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(years, perKanaal, pieceCounts, (chosen, withKanaal, parts) => {
        const lines: PlanLine[] = [];
        for (const year of chosen) {
          for (const { number, aard } of currentEditie.actielijnen) {
            for (const kanaal of ["AU", "DU"] as const) {
              const amount = currentEditie.cell(number, year).perKanaal[kanaal] ?? 0;
              if (amount === 0) continue;
              const shared = { actielijn: number, year, kanaal: withKanaal ? kanaal : null, aard };
              for (let part = 0; part < parts; part++) {
                const description = `deel ${part} ${kanaal}`;
                const rest =
                  part === 0 ? amount - Math.floor(amount / parts) * (parts - 1) : Math.floor(amount / parts);
                lines.push(bate({ ...shared, description, amount: rest, taakveld: "0.7" }));
                lines.push(makePlanLine({ ...shared, description, amount: rest, taakveld: "6.1" }));
              }
            }
          }
        }
        const data = { gemeente: "Utrecht", renewalArea: true };
        const codes = runCheck(plan(...lines), frame(data)).map(({ code }) => code);
        expect(codes).toEqual(chosen.some((year) => year >= 2023) ? ["POK-15"] : []);
      }),
    );
  });
  test("TOETS says nothing that CONTROLE does not say of a plan of that one line", () => {
    fc.assert(
      fc.property(lineIn(2), (line) => {
        const whole = runCheck([line], frame()).map(short);
        for (const finding of checkPlanLine(line, frame())) expect(whole).toContain(short(finding));
      }),
    );
  });
});
