import type { PlanQuestion } from "../../src/reading/plan";
import type { PlanLine } from "../../src/reading/plan/kinds";
import { CATALOG, Frame, makeWaiting, runCheck } from "../../src/rules";
import { basisOf, isBasisDeclared, needAsked, type Need } from "../../src/rules/needs";
import { checkLocation } from "../../src/work/check";
import { CASES, OWN } from "../work/check/cases";
import { contentOf } from "../work/check/content";
import { makeSheet } from "../work/check/planSheets";

const text = { nl: "vraag", en: "question" };
/** A question about each thing that a rule can need. */
const QUESTIONS: Readonly<Record<Need, PlanQuestion>> = {
  unit: { over: "unit", text },
  kind: { over: "kind", text },
  year: { over: "year", text },
  actielijn: { over: "actielijn", text },
  amount: { over: "columns", text },
  aard: { over: "columns", role: "aard", text },
  kanaal: { over: "columns", role: "kanaal", text },
  taakveld: { over: "columns", role: "taakveld", text },
};
const NEEDS = Object.keys(QUESTIONS) as Need[];

const line = (row: number, column: number, actielijn: number, year: number): PlanLine => ({
  row,
  column,
  actielijn,
  year,
  amount: 1_000,
  kind: "lasten",
  aard: null,
  kanaal: null,
  taakveld: null,
  description: "",
  total: null,
  found: {},
});
/** Rows 2 to 5 for two actielijnen, each twice, in columns 3 and 4 for two years. */
const LINES = [2, 3, 4, 5].flatMap((row) =>
  [2024, 2025].map((year, k) => line(row, 3 + k, row % 2 === 0 ? 2 : 4, year)),
);
/** A row that was not read before its answer. */
const ASKED = { row: 9, column: 3, found: 5, reason: text };

const columnOf = (column: number) => ({
  column,
  header: "",
  reason: text,
  role: "amount" as const,
  ...(column >= 3 && { fixed: { year: column === 3 ? 2024 : 2025 } }),
});
const waiting = (question: PlanQuestion) =>
  makeWaiting({
    questions: [question],
    lines: LINES,
    gemeentefonds: [],
    columns: [1, 2, 3, 4].map(columnOf),
    accounted: { read: LINES.length, total: [], asked: [ASKED], unread: [] },
  });

test("every rule of the catalog says what it needs", () => {
  expect(CATALOG.map(({ code }) => code).filter((code) => !isBasisDeclared(code))).toEqual([]);
});

test("each question is about one thing", () => {
  expect(NEEDS.map((need) => needAsked(QUESTIONS[need]))).toEqual(NEEDS);
  expect(needAsked({ over: "signs", text })).toBe("kind");
});

describe.each(CATALOG.map(({ code }) => code))("a finding of %s", (code) => {
  const { needs, on, gaps } = basisOf(code);
  const needed = (need: Need) => needs.includes(need);
  const findings = [...LINES, null].map((own) => ({ code, line: own }));

  test.each(NEEDS)("waits for a question about the whole plan exactly when it needs its %s", (need) => {
    const waitsFor = waiting(QUESTIONS[need]);
    for (const finding of findings) expect(waitsFor(finding) !== null).toBe(needed(need));
  });

  /** The lines a finding rests on, looked up one by one. */
  const restsOn = (own: PlanLine | null): readonly PlanLine[] =>
    LINES.filter(
      (one) =>
        own === null ||
        on === "plan" ||
        one === own ||
        (on === "year" && one.year === own.year) ||
        (on === "place" && one.year === own.year && one.actielijn === own.actielijn),
    );

  test.each(NEEDS)("waits for a question about a row or a column where it meets the %s", (need) => {
    for (const touch of [{ rows: [3] }, { rows: [5, 7] }, { columns: [4] }, { columns: [1] }, { rows: [] }]) {
      const waitsFor = waiting({ ...QUESTIONS[need], ...touch });
      const touched = ({ row, column }: PlanLine) =>
        (touch.rows ?? []).includes(row) || (touch.columns ?? []).includes(column);
      // Which column holds a role is asked about every row.
      const all = QUESTIONS[need].role !== undefined;
      for (const finding of findings)
        expect(waitsFor(finding) !== null).toBe(needed(need) && (all || restsOn(finding.line).some(touched)));
    }
  });

  test("waits for a row that was not read only where something missing is its matter", () => {
    for (const need of NEEDS) {
      const waitsFor = waiting({ ...QUESTIONS[need], rows: [ASKED.row] });
      for (const finding of findings) {
        const sameYear = finding.line === null || finding.line.year === 2024;
        const all = QUESTIONS[need].role !== undefined;
        expect(waitsFor(finding) !== null).toBe(needed(need) && (all || (gaps === true && sameYear)));
      }
    }
  });
});

test("a rule that does not say what it needs waits for any question", () => {
  for (const need of NEEDS)
    expect(waiting(QUESTIONS[need])({ code: "POK-99", line: LINES[0]! })).not.toBeNull();
});

test("without a question nothing waits", () => {
  const asked = { questions: [], lines: LINES, gemeentefonds: [], columns: [] };
  const waitsFor = makeWaiting({ ...asked, accounted: { read: 8, total: [], asked: [ASKED], unread: [] } });
  for (const { code } of CATALOG) expect(waitsFor({ code, line: LINES[0]! })).toBeNull();
});

describe("what an answer changes about a finding, its rule says it needs", () => {
  const changes: Readonly<Partial<Record<Need, (line: PlanLine) => Partial<PlanLine>>>> = {
    unit: ({ amount }) => ({ amount: amount === null ? null : amount * 1_000 }),
    kind: ({ kind }) => ({ kind: kind === "baten" ? "lasten" : "baten" }),
    year: ({ year }) => ({ year: year === null ? null : year + 1 }),
    actielijn: ({ actielijn }) => ({ actielijn: actielijn === null ? 4 : (actielijn % 8) + 1 }),
    aard: ({ aard }) => ({ aard: aard === "structureel" ? "incidenteel" : "structureel" }),
    taakveld: () => ({ taakveld: "0.7" }),
  };
  test.each(CASES.map((one) => [one.code, one] as const))("%s", (code, { bookings, data = OWN }) => {
    const { lines, reading } = checkLocation(contentOf(makeSheet("long", bookings).cells), {}, data);
    const frame = new Frame(data);
    const severities = (all: readonly PlanLine[]) =>
      runCheck(all, frame, reading.gemeentefonds)
        .filter((finding) => finding.code === code && !finding.notChecked)
        .map(({ severity }) => severity)
        .join();
    const before = severities(lines);
    expect(before).not.toBe("");
    for (const [need, change] of Object.entries(changes)) {
      const after = severities(lines.map((one) => ({ ...one, ...change(one) })));
      // Amounts a thousand times as large can hide behind each other; the unit counts only for what disappears.
      if (after === "") expect([need, basisOf(code).needs]).toEqual([need, expect.arrayContaining([need])]);
    }
  });
});
