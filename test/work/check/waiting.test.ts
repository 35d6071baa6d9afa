import type { PlanCorrection } from "../../../src/reading/plan";
import { Frame, runCheck } from "../../../src/rules";
import { checkLocation, distribute, makeReport, type Check, type CheckData } from "../../../src/work/check";
import { exitCodeOf, reportOnFile } from "../../../src/work/check/fileReport";
import { readFile } from "../../../src/reading/files";
import { printReport } from "../../../src/tooling/printReport";
import { national } from "../../../src/knowledge/pok/amounts";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { OWN } from "./cases";
import { contentOf } from "./content";

type Cells = readonly (readonly (string | number)[])[];

const NATIONAL: CheckData = { amounts: national(currentEditie), gemeente: "Wassenaar" };
const check = (cells: Cells, correction: PlanCorrection = {}, data: CheckData = NATIONAL): Check =>
  checkLocation(contentOf(cells.map((row) => [...row])), correction, data);
const shown = ({ findings }: Check) => findings.map(({ code, address }) => `${code} ${address}`);
const waits = ({ waiting }: Check) =>
  waiting.map(({ finding, question }) => `${finding.code} ${finding.address} ${question.over}`);

/** The soort of row 2 says nothing; rows 3 and 4 are what they say. */
const KIND_OPEN: Cells = [
  ["Actielijn", "Jaar", "Soort", "Bedrag", "Omschrijving"],
  [5, 2025, "Overig", 5_000, "POK AL5 eerste"],
  [5, 2026, "Baten", 6_000, "POK AL5 tweede"],
  [9, 2025, "Lasten", 7_000, "POK derde"],
];

test("a finding on a cell whose soort is asked waits; the others are shown", () => {
  const before = check(KIND_OPEN);
  expect(before.reading.questions.map(({ over }) => over)).toEqual(["kind"]);
  expect(shown(before)).toEqual(expect.arrayContaining(["POK-03 D3", "POK-01 A4"]));
  expect(shown(before).filter((one) => one.endsWith("D2"))).toEqual([]);
  expect(waits(before)).toContainEqual(expect.stringMatching(/^POK-05 .* kind$/));
});

test("after the answer it is there", () => {
  const after = check(KIND_OPEN, { kind: "baten" });
  expect(after.waiting).toEqual([]);
  expect(shown(after)).toContain("POK-03 D2");
});

test("while the unit is asked, what compares with an amount waits, and what does not is shown", () => {
  const cells: Cells = [
    ["Actielijn", "Jaar", "Soort", "Bedrag", "Taakveld"],
    [2, 2022, "Baten", 40, "0.7"],
    [4, 2022, "Baten", 80, "0.7"],
    [3, 2022, "Baten", 9, "9.99"],
  ];
  const found = check(cells, {}, OWN);
  expect(found.reading.questions.map(({ over }) => over)).toEqual(["unit"]);
  expect(waits(found)).toContainEqual(expect.stringMatching(/^POK-14/));
  expect(shown(found).filter((one) => /^POK-(04|05|14|17)/.test(one))).toEqual([]);
  expect(shown(found)).toContain("BBV-03 E4");
});

test("a plan anywhere on its sheet waits at the same cells", () => {
  const place = { row: 10, column: 2 };
  const content = contentOf(
    KIND_OPEN.map((row) => [...row]),
    place,
  );
  const there = checkLocation(content, {}, NATIONAL);
  expect(there.waiting.map(({ finding }) => finding.code)).toEqual(
    check(KIND_OPEN).waiting.map(({ finding }) => finding.code),
  );
  expect(shown(there)).toContain("POK-01 C14");
});

test("a column that is asked about holds back what stands in it, and no other column", () => {
  const cells: Cells = [
    ["Omschrijving", "Soort", "Primitief 2025", "Na wijziging 2025", "2026"],
    ["POK AL5 jeugd", "Baten", 4, 5, 6],
  ];
  const found = check(cells);
  const over = found.reading.questions.map(({ over: about }) => about);
  expect(over).toEqual(["columns"]);
  expect(shown(found)).toContain("POK-03 E2");
  expect(shown(found)).not.toContain("POK-03 D2");
  expect(waits(found)).toContain("POK-03 D2 columns");
});

const PLANS: readonly Cells[] = [
  KIND_OPEN,
  [
    ["Omschrijving", "2024", "2025"],
    ["POK AL4 en AL5", 100, 200],
    ["POK AL5", 100, 200],
    ["POK AL2 baten", -100, -200],
  ],
  [
    ["Actielijn", "Bedrag", "Soort"],
    [5, 5_000, "baten"],
    [9, 5_000, "lasten"],
  ],
];

test.each(PLANS.map((cells, i) => [i, cells] as const))("no finding is lost (%i)", (_, cells) => {
  const found = check(cells);
  expect(found.reading.questions.length).toBeGreaterThan(0);
  const frame = new Frame({ ...NATIONAL, unit: 1 });
  const all = runCheck(found.lines, frame, found.reading.gemeentefonds);
  const together = [...found.findings, ...found.waiting.map(({ finding }) => finding)];
  expect(together.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
});

test("what was set aside stays so while it waits, and is not told as lapsed", () => {
  const open = check(KIND_OPEN);
  const [first] = open.waiting;
  if (!first) throw new Error("nothing waits");
  const aside = { key: first.finding.key, reason: "akkoord", name: "Jansen", date: "2026-11-30" };
  const { setAside, lapsed, waiting } = distribute(open, [aside]);
  expect(setAside.map(({ finding }) => finding)).toEqual([first.finding]);
  expect(lapsed).toEqual([]);
  expect(waiting.reduce((sum, { count }) => sum + count, 0)).toBe(open.waiting.length - 1);
});

test("the report says how many findings wait, and for what", () => {
  const data = { check: check(KIND_OPEN), data: NATIONAL, amounts: "", setAside: [], time: new Date() };
  const texts = makeReport({ ...data, language: "nl" }).cells.map((row) =>
    row.map(({ content }) => String(content)).join("|"),
  );
  const count = data.check.waiting.length;
  expect(texts).toContainEqual(
    expect.stringMatching(new RegExp(`Wacht op antwoord\\|.*${count} bevinding.*kolom Soort`)),
  );
  expect(texts).toContainEqual(expect.stringMatching(/POK-05.*wacht/));
});

describe("npm run check", () => {
  const report = async (text: string) => {
    const file = await readFile("plan.csv", new TextEncoder().encode(text));
    if (!file) throw new Error("not read");
    return reportOnFile(file, { read: "plan" });
  };
  const CSV = "Actielijn;Jaar;Soort;Bedrag\n4;2025;Lasten;100\n5;2025;Overig;990000000\n4;2026;Baten;1\n";

  test("what waits is not among the findings; with only questions open the exit code is 3", async () => {
    const found = await report(CSV);
    const [plan] = found.plans ?? [];
    if (!plan) throw new Error("no plan");
    expect(plan.findings.filter(({ severity }) => severity === "fout")).toEqual([]);
    expect(plan.waiting).toBeGreaterThan(0);
    expect(plan.questions).toMatchObject([{ about: "kind", cells: ["D3"] }]);
    expect(exitCodeOf(found)).toBe(3);
    expect(printReport(found)).toMatch(/Wacht op uw antwoord: \d+ bevinding/);
  });

  test("once the sheet says it, the fout is there", async () => {
    const found = await report(CSV.replace("Overig", "Lasten"));
    expect(exitCodeOf(found)).toBe(1);
  });
});
