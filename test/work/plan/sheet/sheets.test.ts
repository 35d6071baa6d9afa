import fc from "fast-check";
import { draftSheets } from "../../../../src/work/plan/sheet";
import { listOpenPoints } from "../../../../src/work/plan/sheet/openPoints";
import { makeRaadSentences } from "../../../../src/work/plan/sheet/raadSentences";
import { linesOf } from "../../../../src/work/plan/sheet/lines";
import { findFreeNames } from "../../../../src/work/plan/sheet/names";
import { planRowsOf } from "../../../../src/work/plan/planRows";
import { taakveldIn } from "../../../../src/work/plan/taakvelden";
import type { Activity } from "../../../../src/work/plan/kinds";
import { readPlan, detectPlans } from "../../../../src/reading/plan";
import type { Unit } from "../../../../src/knowledge/pok/kinds";
import { runCheck, Frame } from "../../../../src/rules";
import { activity, getSheet, OWN, NATIONAL, NAMES, request, RAMING, raster } from "./helper";
import { runs } from "../../../harness/runs";

const getTable = (writeRequest: ReturnType<typeof request>, kind: "plan" | "baten" | "raming" = "plan") =>
  getSheet(writeRequest, kind).boxes.find(({ name }) => name === "tabel")!;

const UNITS: Unit[] = [1, 1_000, 1_000_000];
const word = fc.constantFrom(
  "",
  "jongeren",
  "ouders met schulden",
  "GGD, politie",
  "wachttijd < 4 weken",
  "=1+1",
  "2026",
);
const activities = fc
  .array(
    fc.record({
      actielijn: fc.integer({ min: 1, max: 8 }),
      name: fc.constantFrom(
        "Wijkteams uitbreiden",
        "Cliëntondersteuning",
        "Jeugdhulp",
        "’s avonds open",
        "-korting",
      ),
      target: fc.constantFrom(null, 1, 2, 3, 4),
      targetGroup: word,
      partners: word,
      indicator: word,
      taakveld: fc.constantFrom(null, "0.10", "6.2", "6.71", "6.72", "6.1", "0.4"),
      successor: fc.constant(null),
      aard: fc.constantFrom(null, "structureel", "incidenteel"),
      amounts: fc.dictionary(
        fc.constantFrom("2021", "2022", "2023", "2024", "2025", "2026", "2027"),
        fc.integer({ min: 0, max: 60_000_000 }),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map((one, i): Activity => ({ ...one, nr: `${one.actielijn}.${i + 1}` }) as unknown as Activity),
  );

/** With the outcomes of the total row: a reader must recognize it, and not count it. */
function withTotals(cells: (string | number)[][]): (string | number)[][] {
  const yearColumn = (k: number) => /^\d{4}$/.test(String(cells[0]![k]));
  const num = (cell: string | number) => (typeof cell === "number" ? cell : 0);
  const body = cells.slice(0, -1);
  const total = cells
    .at(-1)!
    .map((cell, k) => (yearColumn(k) ? body.reduce((sum, row) => sum + num(row[k]!), 0) : cell));
  return [...body, total];
}

test("the plan table reads back as exactly the plan", () => {
  fc.assert(
    fc.property(
      activities,
      fc.constantFrom(...UNITS),
      fc.integer({ min: 2021, max: 2027 }),
      fc.integer({ min: 0, max: 6 }),
      (list, unit, from, duration) => {
        const writeRequest = request({
          activities: list,
          unit,
          from,
          until: Math.min(2027, from + duration),
        });
        const { years } = writeRequest.available;
        const reading = readPlan(withTotals(raster(getTable(writeRequest))), { unit });
        const readLines = reading.lines.map(({ actielijn, year, amount, kind, aard, taakveld, total }) => ({
          actielijn,
          year,
          amount,
          kind,
          aard,
          taakveld,
          total,
        }));
        const expected = planRowsOf(list, years).flatMap(({ activity: one, years: rowYears }) =>
          rowYears
            .filter((year) => one.amounts[year] !== undefined)
            .map((year) => ({
              actielijn: one.actielijn,
              year,
              amount: one.amounts[year],
              kind: "lasten",
              aard: one.aard,
              taakveld: taakveldIn(one, year),
              total: null,
            })),
        );
        expect(readLines).toEqual(expected);
        // Without amounts there is nothing to read, and the reading reports that.
        if (expected.length === 0) return;
        expect(reading.questions).toEqual([]);
        expect(reading.totalRows).toHaveLength(1);
      },
    ),
    { numRuns: runs(300) },
  );
});

test("on the sheet the table is the only plan, and the unit stands above it", () => {
  const writeRequest = request({
    unit: 1_000,
    activities: [activity(), activity({ nr: "2.1", actielijn: 2 })],
  });
  const sheet = getSheet(writeRequest, "plan");
  const table = sheet.boxes.find(({ name }) => name === "tabel")!;
  const cells: (string | number)[][] = Array.from({ length: table.row + table.rows.length }, () =>
    Array.from({ length: sheet.widths.length }, () => ""),
  );
  for (const box of sheet.boxes)
    raster(box).forEach((row, r) => row.forEach((cell, k) => (cells[box.row + r]![box.column + k] = cell)));
  const [first, ...rest] = detectPlans([
    {
      name: "POK_Plan",
      area: { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length },
      raster: cells,
      tableList: [
        {
          name: "POK_Plan",
          area: {
            row: table.row,
            column: table.column,
            rows: table.rows.length,
            columns: table.columns.length,
          },
        },
      ],
    },
  ]);
  expect(first).toMatchObject({ table: "POK_Plan", lines: 6, correction: { unit: 1_000 } });
  expect(rest.filter(({ lines }) => lines > 0)).toEqual([]);
});

test("a taakveld that passes on gets a row per code; the code stays text", () => {
  const table = getTable(
    request({ from: 2021, until: 2027, activities: [activity({ taakveld: "6.2", successor: "6.23" })] }),
  );
  expect(table.rows.map(({ key }) => key)).toEqual(["kop", "4.1", "4.1#2", "totaal"]);
  const k = table.columns.indexOf("Taakveld");
  expect(table.rows[1]!.cells[k]).toMatchObject({ notation: "@", formula: false });
});

test.each([
  ["national", NATIONAL],
  ["own", OWN],
  ["raming", RAMING],
] as const)("the baten (%s) pass the rules as a plan", (_name, source) => {
  const writeRequest = request({ source, from: 2021, until: 2027 });
  const { available } = writeRequest;
  const box = getTable(writeRequest, "baten");
  const yearColumn = (k: number) => /^\d{4}$/.test(box.columns[k]!);
  const cells = box.rows.map(({ cells: row }) =>
    box.columns.map((header, k) => {
      const cell = row[k];
      if (!cell?.formula || !yearColumn(k) || typeof row[0]!.content !== "number")
        return cell?.formula ? "" : (cell?.content ?? "");
      return available.amounts.read(row[0]!.content, Number(header), row[5]!.content as "AU" | "DU")!;
    }),
  );
  const { lines, questions } = readPlan(cells, { unit: 1 });
  expect(questions).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
  const total = available.actielijnen.flatMap(({ number }) =>
    available.years.map((year) => available.cell(number, year).plannable),
  );
  expect(lines.reduce((sum, { amount }) => sum + amount!, 0)).toBe(total.reduce((a, b) => a + b, 0));
  const errors = runCheck(
    lines,
    new Frame({ amounts: available.amounts, gemeente: "Enschede", renewalArea: true }),
  );
  expect(errors.filter(({ severity }) => severity === "fout").map(({ code }) => code)).toEqual([]);
});

test("the raming has the same rows as the amounts the draft calculates with", () => {
  const writeRequest = request({ source: RAMING });
  const box = getTable(writeRequest, "raming");
  const rows = (writeRequest.available.amounts as { rows: readonly object[] }).rows;
  expect(box.rows).toHaveLength(rows.length + 1);
  expect(box.rows.map(({ key }) => key)).toContain("3|2021|DU");
  expect(box.columns).toEqual(["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron"]);
});

describe("sentences for the raad", () => {
  /** An amount and a percentage do not break across lines. */
  const withHardSpaces = (sentence: string) =>
    sentence.replaceAll("€ ", "€\u00a0").replaceAll(" %", "\u00a0%");

  test("name the amounts of the plan", () => {
    const { scenario, available } = request({
      source: OWN,
      activities: [
        activity(),
        activity({ nr: "5.1", actielijn: 5, aard: "incidenteel", amounts: { 2025: 60_000 } }),
      ],
    });
    expect(makeRaadSentences(scenario, available)).toEqual(
      [
        "In 2025 tot en met 2027 is voor Enschede € 4.474.312 aan POK-middelen in te zetten; dit plan zet € 400.000 in.",
        "Voor € 4.074.312 (91,1 % van wat er beschikbaar is) is nog geen bestemming gekozen.",
        "Het meeste gaat naar actielijn 4 (Uitvoeringscapaciteit wijkteams): € 340.000, 85,0 % van het geplande bedrag.",
        "Van het geplande bedrag is € 340.000 structureel en € 60.000 incidenteel.",
      ].map(withHardSpaces),
    );
  });

  test("say for a cautious scenario what it rests on", () => {
    const { scenario, available } = request({ source: OWN, activities: [activity()] });
    const first = (provisionalPart: number) =>
      makeRaadSentences({ ...scenario, provisionalPart }, available)[0]!;
    expect(first(0)).toMatch(/ in\. Het is behoedzaam opgesteld, op vaststaande bedragen\.$/);
    expect(first(0.5)).toMatch(/ op vaststaande bedragen en 50\u00a0% van voorlopige bedragen\.$/);
  });

  test("say when there is too much how much and in which year, and nothing about an aard that is not chosen", () => {
    const { scenario, available } = request({
      source: OWN,
      activities: [activity({ aard: null, amounts: { 2026: 9_000_000 } })],
    });
    const sentences = makeRaadSentences(scenario, available);
    expect(sentences[1]).toBe(
      withHardSpaces(
        "Voor € 3.268.234 (73,0 % van wat er beschikbaar is) is nog geen bestemming gekozen; op actielijn 4 is € 7.793.922 meer gepland dan beschikbaar; over alle actielijnen samen is € 4.525.688 te veel gepland.",
      ),
    );
    expect(sentences.at(-1)).toBe(
      withHardSpaces("Er is meer gepland dan dat jaar beschikbaar is in 2026 (€ 7.591.896)."),
    );
    expect(sentences.join(" ")).not.toMatch(/structureel|incidenteel/);
  });

  test("are three to five, also without amounts", () => {
    fc.assert(
      fc.property(activities, (list) => {
        const { scenario, available } = request({ activities: list, from: 2021 });
        const { length } = makeRaadSentences(scenario, available);
        expect(length).toBeGreaterThanOrEqual(3);
        expect(length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

test.each([
  [[activity({ amounts: { 2025: 412_000 + 2_000 } })], /nog geen bestemming gekozen\.$/],
  [
    [activity({ amounts: { 2025: 3_000_000 } })],
    /is nog geen bestemming gekozen; op actielijn 4 is € [\d.]+ meer gepland dan beschikbaar\.$/,
  ],
  [
    [activity({ amounts: { 2025: 3_000_000 } }), activity({ nr: "1.1", actielijn: 1, amounts: { 2026: 7 } })],
    /; op actielijn 1 is € 7 meer gepland dan beschikbaar en op actielijn 4 is € [\d.]+ meer gepland\.$/,
  ],
])("what is too much on one actielijn is not offset by what is left on another", (list, expected) => {
  const { scenario, available } = request({ source: OWN, activities: list });
  expect(makeRaadSentences(scenario, available)[1]!.replaceAll("\u00a0", " ")).toMatch(expected);
});

test("the amounts of the plan are in view on an ordinary screen, and the overview above them in the same columns", () => {
  const writeRequest = request({ from: 2023, source: RAMING });
  const { boxes, widths } = getSheet(writeRequest, "plan");
  const [table, overview] = ["tabel", "overzicht"].map((name) => boxes.find((box) => box.name === name)!);
  // 1366 pixels wide with the pane open: over 950 pixels of columns, of 7 pixels per character and 5 for the border.
  const first = table!.columns.indexOf("2023");
  const pixels = widths.slice(0, first + 3).reduce((sum, width) => sum + 7 * width + 5, 0);
  expect(pixels).toBeLessThan(950);
  expect([table!.column, overview!.column]).toEqual([0, 0]);
  for (const column of ["2023", "2027", "Totaal"])
    expect(overview!.columns.indexOf(column)).toBe(table!.columns.indexOf(column));
});

test("text wraps at whole words; an amount stays with its euro sign", () => {
  expect(linesOf("", 10)).toBe(1);
  expect(linesOf("kort", 10)).toBe(1);
  expect(linesOf("twee korte woorden", 10)).toBe(2);
  expect(linesOf("aaaaaaa € 100.000", 12)).toBe(2);
  expect(linesOf("aaa aaa aaa €\u00a0100.000", 12)).toBe(2);
  expect(linesOf("a".repeat(30), 10)).toBe(3);
});

test("the open points name what is provisional, open and ended", () => {
  const points = listOpenPoints(request({ from: 2021, until: 2027, source: RAMING }).available).join("\n");
  expect(points).toContain("raming");
  expect(points).toContain("2023–2027 zijn voorlopig");
  expect(points).toMatch(/Nog niet beslist.*actielijn 1 .*2023–2027.*actielijn 8/);
  expect(points).toMatch(/Laatste jaar met middelen.*actielijn 5 .*2023/);
});

test("names give way to what already exists", () => {
  expect(NAMES.tables.plan).toBe("POK_Plan");
  const names = findFreeNames({ sheets: ["pok_plan_2"], names: ["POK_Plan", "POK_Plan_overzicht"] });
  expect(names.tables.plan).toBe("POK_Plan_2");
  expect(names.sheets.plan).toBe("POK_Plan_2 (2)");
  expect(findFreeNames({ sheets: [], names: ["POK_Plan_2"] }).tables.plan).toBe("POK_Plan");
});

test("every reference in a formula has a cell", () => {
  const sheets = draftSheets(request({ source: RAMING }), NAMES);
  const cells = new Set(
    sheets.flatMap(({ kind, boxes }) =>
      boxes.flatMap(({ name, rows, columns }) =>
        rows.flatMap(({ key, cells: row }) =>
          columns.flatMap((column, k) => (row[k] ? [`${kind}:${name}|${key}|${column}`] : [])),
        ),
      ),
    ),
  );
  const referenced = sheets.flatMap(({ kind, boxes }) =>
    boxes.flatMap(({ rows }) =>
      rows.flatMap(({ cells: row }) =>
        row.flatMap((cell) =>
          cell?.formula
            ? [...String(cell.content).matchAll(/\{([^}]*)\}/g)].map(([, what]) =>
                what!.includes(":") ? what! : `${kind}:${what}`,
              )
            : [],
        ),
      ),
    ),
  );
  expect(referenced.length).toBeGreaterThan(100);
  expect(referenced.filter((what) => !cells.has(what))).toEqual([]);
});
