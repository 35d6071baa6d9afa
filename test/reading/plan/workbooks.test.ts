import { Workbook, type Worksheet } from "exceljs";
import { readPlan, detectPlans, type PlanReading } from "../../../src/reading/plan";

type Cells = readonly (readonly unknown[])[];

/** Saves cells as .xlsx and reads them back, with merged cells as Excel (empty) or exceljs (repeated) gives them. */
async function roundTrip(cells: Cells, format: (sheet: Worksheet) => void = () => {}) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Begroting");
  sheet.addRows(cells.map((row) => [...row]));
  format(sheet);
  const anew = new Workbook();
  await anew.xlsx.load(await workbook.xlsx.writeBuffer());
  const back = anew.worksheets[0]!;
  const raster = (repeated: boolean) =>
    cells.map((_, r) =>
      Array.from({ length: back.columnCount }, (_, k) => {
        const cell = back.getRow(r + 1).getCell(k + 1);
        return cell.isMerged && cell.master !== cell && !repeated ? "" : (cell.value ?? "");
      }),
    );
  const hidden = cells.flatMap((_, r) => (back.getRow(r + 1).hidden ? [r + 1] : []));
  return { excel: raster(false), exceljs: raster(true), hidden };
}

const flatten = ({ lines }: PlanReading) =>
  lines.map(({ row, actielijn, year, amount, kind, taakveld }) =>
    [row, actielijn, year, amount ?? "?", kind, taakveld ?? "-"].join(" "),
  );

test("wide with sections: POK lines between the ordinary posts of Baten and Lasten", async () => {
  const { excel, exceljs } = await roundTrip([
    ["(bedragen x € 1.000)"],
    ["Taakveld", "Omschrijving", "Werkelijk 2022", "Begroting 2023", 2024, 2025],
    ["", "Baten", 300, 310, 320, 330],
    ["6.1", "Samenkracht", 200, 205, 210, 215],
    ["0.7", "POK AL4 wijkteams", 45, 45, 46, 46],
    ["6.2", "Wijkteams", 55, 60, "", ""],
    ["", "Lasten", 900, 910, 920, 930],
    ["6.2", "Wijkteams", 800, 805, 810, 815],
    ["6.2", "POK-middelen wijkteams", "", 45, 46, 46],
    ["6.3", "Inkomensregelingen", 8523, 6067, 6067, 6067],
    ["", "Totaal Sociaal domein", -600, -600, -600, -600],
  ]);
  const reading = readPlan(excel);
  expect(flatten(reading)).toEqual([
    "5 4 2022 45000 baten 0.7",
    "5 4 2023 45000 baten 0.7",
    "5 4 2024 46000 baten 0.7",
    "5 4 2025 46000 baten 0.7",
    "9 4 2023 45000 lasten 6.2",
    "9 4 2024 46000 lasten 6.2",
    "9 4 2025 46000 lasten 6.2",
  ]);
  expect(reading).toMatchObject({
    shape: "wide",
    unit: { value: 1_000 },
    withoutPok: 4,
    questions: [],
    remarks: [],
  });
  expect(reading.totalRows.map(({ row }) => row)).toEqual([3, 7, 11]);
  expect(readPlan(exceljs)).toEqual(reading);
});

describe("long, like an Iv3 export", () => {
  const HEADER = [
    "Gemeentecode",
    "Gemeente",
    "Jaar",
    "Verslagsoort",
    "Taakveld",
    "Omschrijving taakveld",
    "Baten/Lasten",
    "Bedrag x € 1.000",
  ];
  const row = (taakveld: string, name: string, kind: string, amount: number) => [
    "GM0546",
    "Leiden",
    2025,
    "2025X000 begroting",
    taakveld,
    name,
    kind,
    amount,
  ];
  const regular = ["0.1", "0.10", "0.7", "6.2", "6.3"].flatMap((code) => [
    row(code, "Wijkteams", "Lasten", 2026),
    row(code, "Wijkteams", "Baten", 0),
  ]);

  test("POK lines in the description", async () => {
    const { excel } = await roundTrip([
      HEADER,
      ...regular,
      row("0.7", "POK AL4 wijkteams", "Baten", 120),
      row("6.2", "POK AL4 wijkteams", "Lasten", 110),
    ]);
    const reading = readPlan(excel);
    expect(flatten(reading)).toEqual(["12 4 2025 120000 baten 0.7", "13 4 2025 110000 lasten 6.2"]);
    expect(reading).toMatchObject({ shape: "long", unit: { value: 1_000 }, questions: [], remarks: [] });
  });

  test("POK lines with a column of their own, empty for the rest", async () => {
    const { excel } = await roundTrip([
      [...HEADER, "Actielijn"],
      ...regular.map((cells) => [...cells, ""]),
      [...row("0.7", "Algemene uitkering", "Baten", 120), "AL4"],
      [...row("6.2", "Wijkteams", "Lasten", 110), 9],
    ]);
    const reading = readPlan(excel);
    expect(flatten(reading)).toEqual(["12 4 2025 120000 baten 0.7", "13  2025 110000 lasten 6.2"]);
    expect(reading).toMatchObject({ withoutPok: 10, questions: [], remarks: [] });
  });
});

describe("messy: two header rows with merged cells, text in amount cells, hidden row", () => {
  const CELLS = [
    ["Programmabegroting 2023 en meerjarenraming 2024-2025"],
    ["Programma 7 (bedragen in hele euro's)"],
    [],
    ["Programma / product", "", "Realisatie", "Begroting", "Meerjarenraming", "", "Toelichting"],
    ["", "", 2022, 2023, 2024, 2025, ""],
    ["Lasten"],
    ["7.1", "Ondersteuning", 4171452, 4696000, 4153000, 4154200],
    ["7.6", "Wijkteams", 1938560, 1691600, 2241500, 2235000],
    ["Totaal Lasten", "", 6110012, 6387600, 6394500, 6389200],
    [],
    ["POK-middelen"],
    ["", "AL2 sociaal raadslieden", "", "33.000-", 36000, "PM", "tekst met sluitminus"],
    ["", "AL4 wijkteams", "-", -65000, -65000, -72000, "N"],
    ["", "AL5 integraal werken", "€ 52.000", 4300, 0, "", "incidenteel"],
    ["", "w.v. reservemutatie 0.10", 0, 0, 0, 0, "0.10 als getal gelezen"],
    [0.1, "Mutaties reserves"],
    ["", "AL7 verborgen", 999],
  ];
  const format = (sheet: Worksheet) => {
    for (const range of ["A1:G1", "A2:G2", "A4:B5", "E4:F4", "G4:G5", "A9:B9", "A11:G11"])
      sheet.mergeCells(range);
    sheet.getRow(17).hidden = true;
  };

  test("understood without correction", async () => {
    const { excel, exceljs, hidden } = await roundTrip(CELLS, format);
    const reading = readPlan(excel, { hidden });
    expect(flatten(reading)).toEqual([
      "12 2 2023 ? lasten -",
      "12 2 2024 36000 lasten -",
      "12 2 2025 ? lasten -",
      "13 4 2023 65000 lasten -",
      "13 4 2024 65000 lasten -",
      "13 4 2025 72000 lasten -",
      "14 5 2022 52000 lasten -",
      "14 5 2023 4300 lasten -",
      "14 5 2024 0 lasten -",
      "17 7 2022 999 lasten -",
    ]);
    expect(reading.lines.filter(({ aard }) => aard === "incidenteel").map(({ row }) => row)).toEqual([
      14, 14, 14,
    ]);
    expect(reading).toMatchObject({
      headerRows: { from: 4, until: 5 },
      unit: { value: 1 },
      questions: [],
      withoutPok: 2,
    });
    expect(reading.remarks.map(({ nl }) => nl)).toEqual([
      "Bij 7 van de 10 bedragen staat niet of het baten of lasten zijn; zij zijn als lasten gelezen.",
      "1 × een verborgen of weggefilterde rij die wel meetelt.",
    ]);
    expect(flatten(readPlan(exceljs))).toEqual(flatten(reading));
  });

  test("found as a candidate on the sheet", async () => {
    const { excel } = await roundTrip(CELLS, format);
    const area = { row: 0, column: 0, rows: 17, columns: 7 };
    expect(detectPlans([{ name: "Prog 7", area, raster: excel, tableList: [] }])).toMatchObject([
      { sheet: "Prog 7", area, lines: 10 },
    ]);
  });
});
