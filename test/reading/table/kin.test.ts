import { readAmounts } from "../../../src/reading/amounts";
import { readPlan, type PlanReading } from "../../../src/reading/plan";
import { addressOf } from "../../../src/reading/table/rejection";

/** Kin of the cases: other tables of the same kinds, with what must be read. */

const read = (grid: unknown[][]): PlanReading => readPlan(grid, { zeroIsZero: true });
const lines = (grid: unknown[][]) =>
  read(grid).lines.map(
    ({ row, column, actielijn, year, amount, kind, kanaal }) =>
      `${addressOf(row, column)} AL${actielijn} ${year} ${amount} ${kind}${kanaal ? ` ${kanaal}` : ""}`,
  );
const cells = (list: readonly { row: number; column: number }[]) =>
  list.map(({ row, column }) => addressOf(row, column));

test("headings after the year of the title, as dates and as day numbers", () => {
  expect(lines([["Begroting 2025"], ["Omschrijving", "T", "T+1", "T+2"], ["POK AL4", 1, 2, 3]])).toEqual([
    "B3 AL4 2025 1 lasten",
    "C3 AL4 2026 2 lasten",
    "D3 AL4 2027 3 lasten",
  ]);
  expect(
    lines([
      ["Omschrijving", new Date(Date.UTC(2025, 0, 1)), 46_023],
      ["POK AL4", 4, 5],
    ]),
  ).toEqual(["B2 AL4 2025 4 lasten", "C2 AL4 2026 5 lasten"]);
});

test("two states of one year are a question, a realisatie and a verschil are named", () => {
  const states = read([
    ["Programma", "2025", ""],
    ["", "Primitief", "Na wijziging"],
    ["POK AL4", 1, 2],
  ]);
  expect(states.lines.map(({ amount }) => amount)).toEqual([2]);
  expect(states.questions.map(({ over }) => over)).toEqual(["columns"]);
  expect(cells(states.accounted.unread)).toEqual(["B3"]);
  const actual = read([
    ["Programma", "2025", "", ""],
    ["", "Begroting", "Realisatie", "Verschil"],
    ["POK AL4", 1, 2, 3],
  ]);
  expect(actual.lines.map(({ amount }) => amount)).toEqual([1]);
  expect(cells(actual.accounted.unread)).toEqual(["C3"]);
  expect(cells(actual.accounted.total)).toEqual(["D3"]);
});

test("an unknown word above or below a year: its column is named, the others are read", () => {
  const below = read([
    ["Programma", "2025", "", ""],
    ["", "Lasten", "Baten", "Reservering"],
    ["POK AL4", 1, 2, 3],
  ]);
  expect(below.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
    ["lasten", 1],
    ["baten", 2],
  ]);
  expect(below.accounted.unread).toMatchObject([{ row: 3, column: 4, reason: { nl: "kop niet herkend" } }]);
  const beside = read([
    ["Programma", "2025", "Stelpost 2026"],
    ["POK AL4", 1, 2],
  ]);
  expect(cells(beside.accounted.unread)).toEqual(["C2"]);
});

test("AU and DU under a year are two kanalen of one year", () => {
  expect(
    lines([
      ["Omschrijving", "2025", ""],
      ["", "AU", "DU"],
      ["POK AL3", 4, 5],
    ]),
  ).toEqual(["B3 AL3 2025 4 lasten AU", "C3 AL3 2025 5 lasten DU"]);
});

test("a total of one actielijn, below or above its rows, counts once", () => {
  const rows = [
    ["AL4 noord", 5, 6],
    ["AL4 zuid", 7, 9],
  ];
  const expected = [5, 6, 7, 9];
  for (const grid of [
    [["Omschrijving", "2025", "2026"], ...rows, ["Totaal AL4", 12, 15]],
    [["Omschrijving", "2025", "2026"], ["POK AL4 wijkteams", 12, 15], ...rows],
  ]) {
    expect(read(grid).lines.map(({ amount }) => amount)).toEqual(expected);
    expect(read(grid).accounted.total).toHaveLength(2);
  }
});

test("a name above lasten and baten of which it is not the saldo is asked about", () => {
  const reading = read([
    ["Deelprogramma", "2025"],
    ["POK AL4", 99],
    ["Lasten", 82],
    ["Baten", 72],
  ]);
  expect(reading.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
    ["lasten", 82],
    ["baten", 72],
  ]);
  expect(cells(reading.accounted.asked)).toEqual(["B2"]);
  expect(reading.questions).toMatchObject([{ over: "actielijn" }]);
});

test("a small table of one year, with the name in its header", () => {
  expect(
    lines([
      ["AL4 Wijkteams", "B2026"],
      ["Lasten", 45],
      ["Baten", 44],
    ]),
  ).toEqual(["B2 AL4 2026 45 lasten", "B3 AL4 2026 44 baten"]);
});

test("two units on a sheet are a question, and till then each amount is asked", () => {
  const {
    lines: none,
    questions,
    accounted,
  } = read([
    ["x € 1.000"],
    ["Omschrijving", "2025"],
    ["POK AL4", 5],
    [],
    ["bedragen in euro's"],
    ["Omschrijving", "2025"],
    ["POK AL2", 5000],
  ]);
  expect(none).toEqual([]);
  expect(questions).toMatchObject([{ over: "unit" }]);
  expect(cells(accounted.asked)).toEqual(["B3", "B7"]);
});

test.each(["¹ zie bijlage (x € 1.000)", "Aantal woningen (x 1.000)", "WOZ-waarde (€ mln)"])(
  "“%s” is not the unit of the amounts",
  (text) =>
    expect(lines([["Omschrijving", "2025"], ["POK AL4", "72²"], [text]])).toEqual(["B2 AL4 2025 72 lasten"]),
);

test("a comma with three digits is never € 400; a table that writes English shows it", () => {
  expect(
    read([
      ["Omschrijving", "2025"],
      ["POK AL4", "400,000"],
    ]).lines,
  ).toMatchObject([{ amount: null }]);
  expect(
    lines([
      ["Omschrijving", "2025", "2026"],
      ["POK AL4", "1,400,000.50", "400,000"],
      ["AL2", "2,000.00", 5],
    ]),
  ).toEqual([
    "B2 AL4 2025 1400001 lasten",
    "C2 AL4 2026 400000 lasten",
    "B3 AL2 2025 2000 lasten",
    "C3 AL2 2026 5 lasten",
  ]);
});

test("two actielijnen in the column Actielijn are a question", () => {
  const { lines: one, accounted } = read([
    ["Actielijn", "2025"],
    ["6.2 POK wijkteams", 4],
    ["AL2 en AL4", 5],
  ]);
  expect(one).toMatchObject([{ actielijn: 4, amount: 4 }]);
  expect(cells(accounted.asked)).toEqual(["B3"]);
});

test("own amounts: states, a column that is not known, and three rows of header", () => {
  const amounts = (grid: unknown[][]) =>
    readAmounts(grid).rows.map((one) => `AL${one.actielijn} ${one.year} ${one.kanaal} ${one.amount}`);
  expect(
    amounts([
      ["Actielijn", "Begroting 2026 na wijziging", "MJB 2027"],
      ["AL4", 50_000, 50_000],
    ]),
  ).toEqual(["AL4 2026 AU 50000", "AL4 2027 AU 50000"]);
  expect(
    readAmounts([
      ["Actielijn", "2025", "Stelpost 2026"],
      ["AL4", 5, 6],
    ]).accounted,
  ).toMatchObject({
    read: 1,
    unread: [{ row: 2, column: 3 }],
  });
  expect(
    amounts([
      ["Actielijn", "Meicirculaire", "", ""],
      ["", 2022, "", 2026],
      ["", "AU", "DU", "AU"],
      ["AL3", 5_000, 6_000, 7_000],
    ]),
  ).toEqual(["AL3 2022 AU 5000", "AL3 2022 DU 6000", "AL3 2026 AU 7000"]);
});

test("a header that returns below a saldo names its item again", () => {
  const item = (baten: number, lasten: number) => [
    ["Actielijn 4: wijkteams", "Begroting 2022", "B2023"],
    ["Inkomsten", baten, baten],
    ["Lasten", lasten, lasten],
    ["Saldo", 3, 3],
  ];
  expect(lines([...item(100, 29), ...item(97, 24)])).toEqual([
    "B2 AL4 2022 100 baten",
    "C2 AL4 2023 100 baten",
    "B3 AL4 2022 29 lasten",
    "C3 AL4 2023 29 lasten",
    "B6 AL4 2022 97 baten",
    "C6 AL4 2023 97 baten",
    "B7 AL4 2022 24 lasten",
    "C7 AL4 2023 24 lasten",
  ]);
});

test.each([
  ["2023 L", "2023 B", "lasten", "baten"],
  ["B 2023", "L 2023", "baten", "lasten"],
  ["2023 U", "2023 I", "lasten", "baten"],
  ["2023 D", "2023 C", "lasten", "baten"],
])("letters that explain each other in a heading: %s | %s", (first, second, ...kinds) => {
  const reading = read([
    ["Omschrijving", first, second],
    ["POK AL4", 5, 6],
  ]);
  expect(reading.lines.map(({ kind, amount, year }) => [year, kind, amount])).toEqual([
    [2023, kinds[0], 5],
    [2023, kinds[1], 6],
  ]);
});

test("letters under a year that are the aard, and a B without an L that is a begroting", () => {
  const aard = read([
    ["Omschrijving", "2025", ""],
    ["", "S", "I"],
    ["POK AL4", 5, 6],
  ]);
  expect(aard.lines.map((line) => [line.aard, line.amount])).toEqual([
    ["structureel", 5],
    ["incidenteel", 6],
  ]);
  expect(
    lines([
      ["Omschrijving", "B 2025", "B 2026"],
      ["POK AL4", 5, 6],
    ]),
  ).toEqual(["B2 AL4 2025 5 lasten", "C2 AL4 2026 6 lasten"]);
});

test("a name and a number that contradict each other are a question; a name within a description is not", () => {
  const contradicting = read([
    ["Omschrijving", "2025", "2026"],
    ["POK Robuuste rechtsbescherming (actielijn 5)", 5, 6],
    ["AL4 Wijkteams", 7, 8],
  ]);
  expect(contradicting.lines.map(({ amount }) => amount)).toEqual([7, 8]);
  expect(cells(contradicting.accounted.asked)).toEqual(["B2", "C2"]);
  expect(
    lines([
      ["Omschrijving", "2025", "2026"],
      ["AL2 sociaal raadslieden bij de wijkteams in de wijk", 5, 6],
      ["POK Robuuste rechtsbescherming (actielijn 2)", 7, 8],
    ]),
  ).toHaveLength(4);
});

test.each([
  ["last", "baat"],
  ["L", "B"],
  ["uitgave", "inkomst"],
  ["kosten", "opbrengst"],
  ["Lasten", "Bate"],
])("a column Soort with %s and %s", (lasten, baten) => {
  const reading = read([
    ["Jaar", "Actielijn", "Soort", "Bedrag"],
    [2024, "POK 4", lasten, 5],
    [2024, "POK 4", baten, 6],
  ]);
  expect(reading.lines.map(({ kind }) => kind)).toEqual(["lasten", "baten"]);
  expect(reading.questions).toEqual([]);
});

test("a word in the column Soort that is neither baten nor lasten is asked about, until the user says what it is", () => {
  const grid = [
    ["Jaar", "Actielijn", "Soort", "Bedrag"],
    [2024, "POK 4", "exploitatie", 5],
    [2024, "POK 4", "baten", 6],
  ];
  expect(read(grid).questions).toMatchObject([{ over: "kind", text: { nl: expect.stringContaining("C2") } }]);
  const answered = readPlan(grid, { kind: "lasten" });
  expect(answered.questions).toEqual([]);
  expect(answered.lines.map(({ kind }) => kind)).toEqual(["lasten", "baten"]);
});

test.each(["Begroting 2024 na wijz.", "Begr. 2024 n.w.", "Primaire begroting 2024", "Act. begroting 2024"])(
  "a heading as people shorten it: %s",
  (heading) => {
    expect(
      lines([
        ["Omschrijving", heading, "2025"],
        ["POK AL4", 5, 6],
      ]),
    ).toEqual(["B2 AL4 2024 5 lasten", "C2 AL4 2025 6 lasten"]);
  },
);
