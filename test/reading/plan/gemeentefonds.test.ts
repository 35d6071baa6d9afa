import { readPlan, detectPlans } from "../../../src/reading/plan";
import { Frame, runCheck } from "../../../src/rules";
import { NATIONAL } from "../../rules/cases";

const readResult = (rows: readonly (readonly unknown[])[]) => {
  const reading = readPlan(rows);
  return reading.gemeentefonds.map(({ row, column, year, amount, kind, post }) => [
    row,
    column,
    year,
    amount,
    kind,
    "code" in post ? post.code : post.kind,
  ]);
};

test("rows about the gemeentefonds stand apart from the plan lines", () => {
  const reading = readPlan([
    ["Omschrijving", "Actielijn", 2022, 2023],
    ["POK wijkteams", 4, 10, 20],
    ["Accres", "", 30, 40],
    ["Wegen", "", 50, 60],
  ]);
  expect(reading.lines.map(({ row }) => row)).toEqual([2, 2]);
  expect(reading.gemeentefonds.map(({ row, column, actielijn }) => [row, column, actielijn])).toEqual([
    [3, 3, null],
    [3, 4, null],
  ]);
  expect(reading.withoutPok).toBe(2);
});

test.each([
  ["Accres 2022", "accres"],
  ["Nominaal accres", "accres"],
  ["BCF", "bcf"],
  ["Vrijval BTW-compensatiefonds", "bcf"],
  ["btw compensatiefonds", "bcf"],
  ["Opschalingskorting", "opschalingskorting"],
  ["Opschalingskorting (bevroren)", "opschalingskorting"],
  ["Bevriezing opschalingskorting", "freeze benefit"],
  ["Extra 270 mln", "freeze benefit"],
  ["Coronacompensatie", "corona"],
  ["Tel mee met Taal", "taal"],
  ["GHNT", "ghnt"],
])("%s is %s", (text, post) => {
  expect(
    readResult([
      ["Omschrijving", "Jaar", "Bedrag"],
      [text, 2022, 5],
    ]).map((row) => row[5]),
  ).toEqual([post]);
});

test.each([
  "Wegen",
  "Decoratie",
  "Zekeraccresseren van niets",
  "Verward gedrag",
  "Rechtsbijstand",
  "Jeugdzorg",
])("%s is not a post of the gemeentefonds", (text) =>
  expect(
    readResult([
      ["Omschrijving", "Jaar", "Bedrag"],
      [text, 2022, 5],
    ]),
  ).toEqual([]),
);

test("also when the column Actielijn names the post; an unknown actielijn stays an error", () => {
  const rows = [
    ["Actielijn", "Omschrijving", "Jaar", "Bedrag"],
    ["Accres", "", 2022, 5],
    ["Gemeentefonds", "BCF", 2022, 6],
    ["Wijkteens", "corona", 2022, 7],
  ];
  expect(readResult(rows).map((row) => [row[0], row[5]])).toEqual([
    [2, "accres"],
    [3, "bcf"],
  ]);
  const { lines, gemeentefonds } = readPlan(rows);
  const codes = runCheck(lines, new Frame({ amounts: NATIONAL }), gemeentefonds)
    .filter(({ code }) => code === "POK-01")
    .map(({ line }) => line!.row);
  expect(codes).toEqual([4]);
});

test("under a header about POK a row about the accres is still the accres", () => {
  expect(
    readResult([
      ["Omschrijving", 2022],
      ["POK-middelen en gemeentefonds", ""],
      ["Accres", 5],
    ]),
  ).toEqual([[3, 2, 2022, 5, "baten", "accres"]]);
});

test("without a kind it is a bate, and the korting a last; what the plan says goes first", () => {
  expect(
    readResult([
      ["Omschrijving", "Soort", 2022],
      ["Accres", "", 5],
      ["Opschalingskorting", "", 6],
      ["Opschalingskorting", "Baten", -7],
      ["Corona", "Lasten", 8],
    ]).map((row) => [row[3], row[4]]),
  ).toEqual([
    [5, "baten"],
    [6, "lasten"],
    [-7, "baten"],
    [8, "lasten"],
  ]);
});

test("a negative korting says nothing about the signs of the plan", () => {
  const { signs, lines } = readPlan([
    ["Omschrijving", "Actielijn", "Soort", 2022, 2023],
    ["Opschalingskorting", "", "Baten", -300, -700],
    ["POK wijkteams", 4, "Baten", 10, ""],
  ]);
  expect(signs.signConvention).toBe("positive");
  expect(lines.map(({ amount, kind }) => [amount, kind])).toEqual([[10, "baten"]]);
});

test("all texts of the row count, and a total does not", () => {
  const { gemeentefonds, totalRows } = readPlan([
    ["Omschrijving", "Jaar", "Bedrag", "Toelichting", "Editie"],
    ["Accres", 2022, 5, "stelpost", "meicirculaire"],
    ["Totaal accres", 2022, 5, "", ""],
  ]);
  expect(gemeentefonds.map(({ description }) => description)).toEqual(["Accres stelpost meicirculaire"]);
  expect(totalRows.map(({ row }) => row)).toEqual([3]);
});

test("a sheet with only the gemeentefonds is a plan without a question; a table with POK lines below it is the plan, and both are read", () => {
  const only = [
    ["Omschrijving", "Jaar", "Bedrag"],
    ["Accres", 2022, 5],
  ];
  expect(readPlan(only).questions).toEqual([]);
  const header = ["Omschrijving", "Actielijn", "Jaar", "Bedrag"];
  const earlier = [header, ["Accres", "", 2022, 5], [], ["Begroting"], [...header].reverse()];
  const withPok = readPlan([...earlier, [7, 2022, 4, "POK wijkteams"]]);
  expect([withPok.lines.length, withPok.gemeentefonds.length]).toEqual([1, 1]);
  expect(withPok.headerRows).toEqual({ from: 5, until: 5 });
  const withoutPok = readPlan([...earlier, [7, 2022, "", "Wegen"]]);
  expect([withoutPok.lines.length, withoutPok.gemeentefonds.length]).toEqual([0, 1]);
});

test("a sheet with only the gemeentefonds can be chosen, after a plan with actielijnen and before a sheet with nothing", () => {
  const sheet = (name: string, raster: unknown[][]) => ({
    name,
    raster,
    area: { row: 0, column: 0, rows: raster.length, columns: 3 },
    tableList: [],
  });
  const header = ["Omschrijving", "Jaar", "Bedrag"];
  const found = detectPlans([
    sheet("Niets", [header, ["Wegen", 2022, 5]]),
    sheet("Fonds", [header, ["Accres", 2022, 5], ["BCF", 2022, 6]]),
    sheet("Plan", [header, ["POK AL4", 2022, 5]]),
  ]);
  expect(found.map(({ sheet: name, reason }) => [name, reason.nl])).toEqual([
    ["Plan", "1 bedragen op rijen die een actielijn noemen"],
    ["Fonds", "2 bedragen over het gemeentefonds; geen rij noemt een actielijn"],
    ["Niets", "geen rij noemt een actielijn"],
  ]);
});

test("a cell full of text takes no time", () => {
  const long = "zorg regeling ".repeat(20_000);
  const start = performance.now();
  expect(
    readResult([
      ["Omschrijving", "Jaar", "Bedrag"],
      [long, 2022, 5],
    ]),
  ).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
