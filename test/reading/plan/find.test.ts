import { detectPlans, type PlanSheet } from "../../../src/reading/plan";

const sheet = (name: string, raster: unknown[][], rest: Partial<PlanSheet> = {}): PlanSheet => ({
  name,
  raster,
  area: { row: 0, column: 0, rows: raster.length, columns: Math.max(...raster.map((row) => row.length)) },
  tableList: [],
  ...rest,
});
const LONG = [
  ["Actielijn", "Jaar", "Bedrag"],
  [4, 2026, 5],
  [5, 2026, 6],
];
const BEGROTING = [
  ["Omschrijving", 2025, 2026],
  ["Wijkteams", 5, 6],
  ["POK AL4", 5, 6],
  ["POK AL5", 5, 6],
];

test("ranges with a recognizable header, most POK lines first, with the reason", () => {
  const found = detectPlans([
    sheet("Leeg", [[]]),
    sheet("Notities", [["Zie bijlage"], ["Ook dat"]]),
    sheet("Personeel", [
      ["Naam", "Bedrag"],
      ["Jansen", 5],
    ]),
    sheet("Plan", LONG),
    sheet("Begroting", BEGROTING),
  ]);
  expect(found.map(({ sheet: name, lines, reason }) => [name, lines, reason.nl])).toEqual([
    ["Begroting", 4, "4 bedragen op rijen die een actielijn noemen"],
    ["Plan", 2, "2 bedragen bij een kolom Actielijn"],
    ["Personeel", 0, "geen rij noemt een actielijn"],
  ]);
});

test("the area counts from the place of the raster on the sheet; a table is a candidate of its own", () => {
  const area = { row: 9, column: 2, rows: 5, columns: 4 };
  const raster = [["Titel", "", "", ""], ["", "", "", ""], ...LONG.map((row) => ["", ...row])];
  expect(detectPlans([sheet("Plan", raster, { area })])).toMatchObject([{ table: null, area, lines: 2 }]);
  const table = { name: "Tabel1", area: { row: 11, column: 3, rows: 3, columns: 3 } };
  const found = detectPlans([sheet("Plan", raster, { area, tableList: [table] })]);
  expect(found).toMatchObject([{ table: "Tabel1", area: table.area, lines: 2 }]);
  expect(found[0]!.reading.lines[0]).toMatchObject({ row: 2, column: 3 });
});

test("two tables below each other are two candidates; a repeated header does not split", () => {
  const raster = [...BEGROTING, [], ["POK-plan", "", ""], ...LONG, LONG[0]!, [6, 2024, 7]];
  const found = detectPlans([sheet("Blad1", raster)]);
  expect(found.map(({ area: { row, rows }, lines }) => [row, rows, lines])).toEqual([
    [0, 4, 4],
    [4, 7, 3],
  ]);
});

test("a range without a unit of its own gets that of the line higher on the sheet", () => {
  const raster = [["(x € 1.000)"], ...BEGROTING, [], ...LONG];
  const [begroting, plan] = detectPlans([sheet("Blad1", raster)]);
  expect([begroting!.correction, begroting!.reading.lines[0]!.amount]).toEqual([{}, 5_000]);
  expect([plan!.correction, plan!.reading.lines[0]!.amount]).toEqual([{ unit: 1_000 }, 5_000]);
});

test("the add-in's own sheets and tables are not a plan", () => {
  const raster = [
    ["Actielijn", "Jaar", "Kanaal", "Bedrag"],
    [4, 2026, "AU", 5],
  ];
  const area = { row: 0, column: 0, rows: 2, columns: 4 };
  expect(detectPlans([sheet("POK_Bedragen", raster), sheet("POK_Bedragen_Archief", raster)])).toEqual([]);
  expect(detectPlans([sheet("Anders", raster, { tableList: [{ name: "POK_Bedragen", area }] })])).toEqual([]);
});
