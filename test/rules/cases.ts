import type { PlanLine } from "../../src/reading/plan/kinds";
import { national } from "../../src/knowledge/pok/amounts";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { readOwnAmounts } from "../../src/knowledge/pok/ownAmounts";
import { runCheck, Frame, type Finding, type Severity, type RuleData } from "../../src/rules";

export const NATIONAL = national(currentEditie);

/** A plan line: a last of actielijn 4 in 2022, except what is said otherwise. */
export function makePlanLine(change: Partial<PlanLine> = {}): PlanLine {
  const line: PlanLine = {
    row: 2,
    column: 3,
    actielijn: 4,
    year: 2022,
    amount: 1_000,
    kind: "lasten",
    aard: null,
    kanaal: null,
    taakveld: null,
    description: "",
    total: null,
    found: {},
    ...change,
  };
  return {
    ...line,
    found: { actielijn: line.actielijn, year: line.year, amount: line.amount, ...change.found },
  };
}

/** A bate instead of a last. */
export const bate = (change: Partial<PlanLine> = {}): PlanLine => makePlanLine({ kind: "baten", ...change });

/** A plan of one line per row, from row 2. */
export const plan = (...lines: PlanLine[]): PlanLine[] => lines.map((line, i) => ({ ...line, row: i + 2 }));

/** Own amounts of a gemeente: rows [actielijn, year, kanaal, amount, editie]. */
export function own(gemeente: string, ...rows: [number, number, string, number, string?][]) {
  return readOwnAmounts(
    rows.map(([actielijn, year, kanaal, amount, editie]) => [
      actielijn,
      year,
      kanaal,
      amount,
      gemeente,
      editie ?? "sept-2025",
    ]),
  );
}

export const frame = (data: Partial<RuleData> = {}): Frame => new Frame({ amounts: NATIONAL, ...data });

/** The findings under one code; messages that nothing was checked do not count. */
export function findings(code: string, lines: PlanLine[], data?: Partial<RuleData>): Finding[] {
  return runCheck(lines, frame(data)).filter((b) => b.code === code && !b.notChecked);
}

export type GoodCase = [name: string, lines: PlanLine[], data?: Partial<RuleData>];
export type BadCase = [
  name: string,
  lines: PlanLine[],
  expected: { severity: Severity; rows: (number | null)[]; nl: RegExp; en: RegExp },
  data?: Partial<RuleData>,
];

/** The four kinds of cases each rule has. */
export interface Cases {
  obeyed: GoodCase[];
  violated: BadCase[];
  /** Exactly on the limit: still good. */
  limit: GoodCase[];
  notApplicable: GoodCase[];
}

export function checkCases(code: string, { obeyed, violated, limit, notApplicable }: Cases): void {
  for (const [kind, cases] of Object.entries({
    obeyed,
    "op de grens": limit,
    "n.v.t.": notApplicable,
  })) {
    for (const [name, lines, data] of cases) {
      test(`${kind}: ${name}`, () =>
        expect(findings(code, lines, data).map((b) => b.wording("nl"))).toEqual([]));
    }
  }
  for (const [name, lines, { severity, rows, nl, en }, data] of violated) {
    test(`violated: ${name}`, () => {
      const found = findings(code, lines, data);
      expect(found.map(({ line }) => line?.row ?? null)).toEqual(rows);
      expect(found.map((finding) => finding.severity)).toEqual(rows.map(() => severity));
      expect(found[0]!.wording("nl")).toMatch(nl);
      expect(found[0]!.wording("en")).toMatch(en);
      for (const finding of found) {
        for (const sentence of [finding.wording("nl"), finding.wording("en")]) {
          expect(sentence).toMatch(/^[^a-z].*\.$/s);
          expect(sentence).not.toMatch(/!|undefined|null|NaN|Infinity|\[object/);
        }
        expect(finding.wording("nl")).not.toBe(finding.wording("en"));
      }
    });
  }
}
