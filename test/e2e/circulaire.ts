import path from "node:path";
import ExcelJS from "exceljs";
import { gemeentenIn, CURRENT_YEAR } from "../../src/knowledge/gemeenten/register";

/** Amounts in thousands of euros per actielijn, for 2025–2027; text as people type it. */
export type Lines = readonly (readonly [name: string, ...amounts: (number | string | null)[]])[];

/** A sheet as it comes from a gemeente: title over merged cells, unit line, empty rows, amounts as text, a total and a footnote. */
export async function writeMessy(folder: string, name: string, lines: Lines): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Leeswijzer").getCell("B2").value = "Zie het tweede blad.";
  const sheet = book.addWorksheet("DU en AU");
  sheet.mergeCells("B2:F2");
  sheet.getCell("B2").value = "Middelen POK gemeente Utrecht";
  sheet.getCell("B3").value = "bedragen x € 1.000";
  sheet.getRow(6).values = [null, null, "Actielijn", null, "2025", "2026", "2027"];
  sheet.mergeCells("C6:D6");
  let row = 7;
  for (const [text, ...amounts] of lines) {
    sheet.getRow(row).values = [null, null, text, null, ...amounts];
    row += 2;
  }
  sheet.getRow(row).values = [null, null, "Totaal", null, 9, 9, 9];
  sheet.getCell(`B${row + 2}`).value = "PM: volgt in de decembercirculaire.";
  const file = path.join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}

/** All present gemeenten with eight actielijnen and seven years each: 342 × 56 amounts. */
export async function writeNational(folder: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Bijlage");
  const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
  sheet.addRow(["Gemeentecode", "Gemeente", "Actielijn", "Kanaal", ...years]);
  for (const { code, name } of gemeentenIn(CURRENT_YEAR)) {
    for (let lijn = 1; lijn <= 8; lijn++)
      sheet.addRow([
        code,
        name,
        `AL${lijn}`,
        "AU",
        ...years.map((year) => Number(code.slice(2)) * 100 + lijn * 10 + year - 2020),
      ]);
  }
  const file = path.join(folder, "alle gemeenten.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}
