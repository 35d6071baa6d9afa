import path from "node:path";
import ExcelJS from "exceljs";

/** Where the plan starts: header on row 5, the first line on row 6, the first amount in column D. */
export const PLAN_SHEET = "Begroting POK";

type Line = readonly [actielijn: string, kind: string, aard: string, ...amounts: number[]];

/** As a controller writes it: title, unit line, a year per column and a total row. Amounts × € 1.000. */
const LINES: readonly Line[] = [
  ["AL2 Robuuste rechtsbescherming", "Baten", "structureel", 25_000, 25_000, 25_000],
  ["AL2 Robuuste rechtsbescherming", "Lasten", "structureel", 25_000, 25_000, 25_000],
  ["AL4 Wijkteams", "Baten", "structureel", 45_000, 60_000, 50_000],
  ["AL4 Wijkteams", "Lasten", "structureel", 45_000, 50_000, 50_000],
  ["AL5 Impuls integraal werken", "Baten", "incidenteel", 1_000, 0, 0],
];

/** A workbook with a plan with two errors: in E8 more baten than there are (2026), in D10 baten where there is no money (2025). */
export async function writePlan(folder: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Leeswijzer").getCell("A1").value = "Zie het tweede blad.";
  const sheet = book.addWorksheet(PLAN_SHEET);
  sheet.getCell("A1").value = "Meerjarenbegroting POK-middelen";
  sheet.getCell("A2").value = "bedragen x € 1.000";
  sheet.getRow(5).values = ["Actielijn", "Baten/lasten", "Aard", 2025, 2026, 2027];
  LINES.forEach((line, i) => (sheet.getRow(6 + i).values = [...line]));
  sheet.getRow(11).values = ["Totaal baten", "Baten", "", 71_000, 85_000, 75_000];
  sheet.getColumn(1).width = 34;
  const file = path.join(folder, "plan.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}
