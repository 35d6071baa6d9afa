import cases from "./plan.json";
import { OPEN } from "./open";
import { cellOf, counted, found, outcomeOf, type ExpectedLine, type Outcome, type PlanCase } from "./plan";

const PLANS = cases as unknown as PlanCase[];

/** Lines that a case names in words only. */
const MORE: Readonly<Record<string, Record<string, string>>> = {
  p05: { C4: "AL4 2024 72000 lasten", D4: "AL4 2025 74000 lasten" },
  p09: {
    B9: "AL4 2024 50000 lasten",
    C9: "AL4 2025 55000 lasten",
    B10: "AL4 2024 22000 lasten",
    C10: "AL4 2025 19000 lasten",
    B11: "AL2 2024 40000 lasten",
    C11: "AL2 2025 41000 lasten",
  },
};

const readsNamed = (actielijn: number) => (outcome: Outcome) =>
  expect(Object.fromEntries(counted(outcome))).toMatchObject({
    C3: `AL${actielijn} 2024 72000 lasten`,
    D3: `AL${actielijn} 2025 74000 lasten`,
    C4: "AL2 2024 40000 lasten",
    D4: "AL2 2025 41000 lasten",
  });

/** What a case says in words, per case. */
const IN_WORDS: Readonly<Record<string, (outcome: Outcome, one: PlanCase) => void>> = {
  n01: readsNamed(4),
  n03: readsNamed(4),
  n05: readsNamed(5),
  n06: readsNamed(5),
  n08: readsNamed(7),
  n10: readsNamed(4),
  p02: ({ findings }) => expect(findings).toContain("POK-04 B4"),
  p03: ({ findings }) => expect(findings.filter((one) => one.startsWith("POK-14"))).toEqual([]),
  p05: ({ findings }) => expect(findings).toContain("POK-04 D3"),
  p06: ({ findings }) => expect(findings).toContain("POK-04 C7"),
  p07: (outcome) => expect([...counted(outcome).keys()]).not.toContain("B6"),
  p08: ({ findings }) => expect(findings).toContain("POK-04 B2"),
  p09: ({ findings }) => expect(findings).toContain("POK-04 B4"),
  p11: (outcome) => {
    const lasten = [...outcome.lines.values()].filter(
      ({ kind, actielijn, total }) => kind === "lasten" && actielijn === 4 && total === null,
    );
    const sum = (year: number) =>
      lasten.reduce((all, line) => all + (line.year === year ? line.amount! : 0), 0);
    expect([sum(2024), sum(2025)]).toEqual([72_000, 74_000]);
    expect(outcome.findings.filter((one) => one.startsWith("POK-05"))).toEqual([]);
  },
  p13: (_, { grid }) => {
    const [plan] = found(grid);
    expect(plan?.reading.lines ?? []).toEqual([]);
  },
  p14: ({ lines, findings }) => {
    expect([lines.get("D4"), lines.get("E4")]).toMatchObject([
      { aard: "structureel" },
      { aard: "structureel" },
    ]);
    expect(findings.some((one) => one.startsWith("POK-12"))).toBe(true);
  },
  p15: ({ lines, findings }) => {
    expect(lines.get("C3")?.taakveld).toBe("6.1");
    expect(findings.some((one) => one.startsWith("BBV-01"))).toBe(true);
    expect(findings).toContain("BBV-03 D4");
  },
  p18: ({ reading }) => {
    expect(reading.lines).toEqual([]);
    const asked = reading.accounted.asked.map(cellOf);
    expect(asked).toEqual(["C3", "D3", "C4", "D4"]);
    expect(reading.questions.some(({ over }) => over === "actielijn")).toBe(true);
  },
  p20: (outcome) => {
    expect(outcome.findings.filter((one) => one.startsWith("POK-17"))).toEqual([]);
    expect(counted(outcome).size).toBe(6);
  },
  "f03-4": ({ lines, findings }) => {
    expect(lines.get("B2")?.amount).toBeNull();
    expect(findings).toContain("POK-19 B2");
  },
};

function expectLines(outcome: Outcome, { id, lines }: PlanCase, expected: readonly ExpectedLine[]) {
  const left = counted(outcome);
  const text = ({ actielijn, jaar, euro, soort }: ExpectedLine) => `AL${actielijn} ${jaar} ${euro} ${soort}`;
  for (const line of expected) {
    const cell = line.cell ?? [...left].find(([, one]) => one === text(line))?.[0] ?? "";
    expect([cell, left.get(cell)]).toEqual([cell, text(line)]);
    const read = outcome.lines.get(cell)!;
    if (line.aard) expect(read.aard).toBe(line.aard);
    if (line.taakveld) expect(read.taakveld).toBe(line.taakveld);
    left.delete(cell);
  }
  expect(lines && Object.fromEntries(left)).toEqual(MORE[id] ?? {});
}

function judge(one: PlanCase) {
  const outcome = outcomeOf(one);
  if (one.lines) expectLines(outcome, one, one.lines);
  if (one.expected) {
    const check = IN_WORDS[one.id];
    expect(check).toBeDefined();
    check!(outcome, one);
  }
}

test.each(PLANS.map((one) => [one.id, one] as const))("case %s", (id, one) => {
  if (OPEN.has(id)) expect(() => judge(one)).toThrow();
  else judge(one);
});
