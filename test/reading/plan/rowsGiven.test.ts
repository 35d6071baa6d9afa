import { readPlan, type PlanCorrection, type PlanReading } from "../../../src/reading/plan";

type Cells = readonly (readonly (string | number)[])[];
const read = (cells: Cells, rows: PlanCorrection["rows"] = {}): PlanReading => readPlan(cells, { rows });
const lines = ({ lines: all }: PlanReading) =>
  all.map(({ row, actielijn, kind, amount }) => [row, actielijn, kind, amount]);
/** Where each amount went: none is in two places, and none is gone. */
const places = ({ lines: all, accounted: { total, asked, unread } }: PlanReading) =>
  [...all, ...total, ...asked, ...unread].map(({ row, column }) => `${row},${column}`).sort();

const WIDE: Cells = [
  ["Omschrijving", "2025", "2026"],
  ["POK AL4 en AL5", 10, 20],
  ["POK AL2", 30, 50],
  ["Wijkteams", 5, 6],
];

describe("a row that the user puts right", () => {
  test("gets the actielijn that was asked for, and the question is gone", () => {
    const before = read(WIDE);
    expect(before.questions.map(({ over, rows }) => [over, rows])).toEqual([["actielijn", [2]]]);
    expect(lines(before).map(([row]) => row)).toEqual([3, 3]);
    const after = read(WIDE, { 2: { actielijn: 5 } });
    expect(after.questions).toEqual([]);
    expect(lines(after)).toEqual([
      [2, 5, "lasten", 10],
      [2, 5, "lasten", 20],
      [3, 2, "lasten", 30],
      [3, 2, "lasten", 50],
    ]);
    expect(places(after)).toEqual(places(before));
  });

  test("becomes a line although nothing in it names POK", () => {
    expect(lines(read(WIDE, { 4: { actielijn: 4, kind: "baten" } }))).toContainEqual([4, 4, "baten", 5]);
  });

  test.each(["pot", "none"] as const)(
    "is no line when it is %s, and is named with that reason",
    (actielijn) => {
      const after = read(WIDE, { 3: { actielijn } });
      expect(lines(after)).toEqual([]);
      expect(after.accounted.unread.map(({ row, reason }) => [row, reason.nl])).toEqual([
        [3, expect.stringMatching(/^opgegeven: /)],
        [3, expect.stringMatching(/^opgegeven: /)],
      ]);
      expect(places(after)).toEqual(places(read(WIDE)));
    },
  );

  test("is a saldo: it counts as a total", () => {
    const after = read(WIDE, { 3: { kind: "saldo" } });
    expect(lines(after)).toEqual([]);
    expect(after.totalRows.map(({ row }) => row)).toEqual([3]);
    expect(after.accounted.total.map(({ row }) => row)).toEqual([3, 3]);
  });

  test("is a line although its caption says total", () => {
    const cells: Cells = [...WIDE, ["Totaal wijkteams", 7, 8]];
    expect(read(cells).totalRows.map(({ row }) => row)).toEqual([5]);
    const after = read(cells, { 5: { actielijn: 4 } });
    expect(after.totalRows).toEqual([]);
    expect(lines(after)).toContainEqual([5, 4, "lasten", 7]);
  });

  test("a group under a name: the user says what the name's own amounts are, the rows below keep it", () => {
    const cells: Cells = [
      ["", "2025", "2026"],
      ["POK AL4 wijkteams", 100, 200],
      ["Lasten", 40, 60],
      ["Baten", 10, 20],
    ];
    const before = read(cells);
    expect(before.questions.map(({ rows }) => rows)).toEqual([[2]]);
    for (const given of [{ kind: "saldo" }, { kind: "lasten" }, { actielijn: 5 }] as const) {
      const after = read(cells, { 2: given });
      expect(after.questions.map(({ over }) => over)).toEqual("actielijn" in given ? ["kind"] : []);
      expect(places(after)).toEqual(places(before));
    }
    const saldo = read(cells, { 2: { kind: "saldo" } });
    expect(lines(saldo).map(([row, actielijn, kind]) => [row, actielijn, kind])).toEqual([
      [3, 4, "lasten"],
      [3, 4, "lasten"],
      [4, 4, "baten"],
      [4, 4, "baten"],
    ]);
  });
});

test("the soort of a row answers the question about that row", () => {
  const cells: Cells = [
    ["Actielijn", "Jaar", "Soort", "Bedrag"],
    [4, 2025, "Overig", 10],
    [4, 2026, "Baten", 20],
  ];
  expect(read(cells).questions.map(({ over, rows }) => [over, rows])).toEqual([["kind", [2]]]);
  const after = read(cells, { 2: { kind: "baten" } });
  expect(after.questions).toEqual([]);
  expect(lines(after)).toEqual([
    [2, 4, "baten", 10],
    [3, 4, "baten", 20],
  ]);
});

test("where the columns are of a kind each, a row keeps both", () => {
  const cells: Cells = [
    ["Omschrijving", "Lasten 2025", "Baten 2025"],
    ["POK AL4", 10, 20],
  ];
  expect(lines(read(cells, { 2: { kind: "baten" } })).map(([, , kind]) => kind)).toEqual(["lasten", "baten"]);
});

test("a sum below still adds up with a row that was put right", () => {
  const cells: Cells = [
    ["Omschrijving", "2025", "2026"],
    ["POK AL4 en AL5", 10, 20],
    ["POK AL2", 30, 50],
    ["", 40, 70],
  ];
  for (const given of [{ actielijn: 5 }, { actielijn: "pot" }] as const)
    expect(read(cells, { 2: given }).totalRows.map(({ row }) => row)).toEqual([4]);
});

describe("two tables on a sheet", () => {
  const TWICE: Cells = [
    ["Omschrijving", "2025", "2026"],
    ["POK AL4", 10, 20],
    [],
    ["Post", "2025", "2026"],
    ["POK AL4", 11, 21],
  ];
  const given = (cells: Cells, oneTable?: boolean) =>
    readPlan(cells, oneTable === undefined ? {} : { oneTable });
  const rows = (reading: PlanReading) => [...new Set(reading.lines.map(({ row }) => row))];

  test("with the same lines are asked about, and either answer settles it", () => {
    const open = given(TWICE);
    expect(open.questions.map(({ over, rows: about }) => [over, about])).toEqual([["tables", [5]]]);
    expect([given(TWICE, false), given(TWICE, true)].map(({ questions }) => questions)).toEqual([[], []]);
    expect(rows(given(TWICE, false))).toEqual([2, 5]);
    expect(rows(given(TWICE, true))).toEqual([2]);
    expect(given(TWICE, true).accounted.unread.map(({ row }) => row)).toEqual([5, 5]);
  });

  test("of another shape are one plan when the user says so", () => {
    const cells: Cells = [
      ["Omschrijving", "2025", "2026"],
      ["POK AL4", 10, 20],
      [],
      ["Actielijn", "Jaar", "Bedrag"],
      [2, 2025, 30],
    ];
    expect(rows(given(cells))).toEqual([2]);
    expect(rows(given(cells, false))).toEqual([2, 5]);
  });
});
