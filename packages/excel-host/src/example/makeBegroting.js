// @ts-check
const { randomUUID } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const ExcelJS = require("exceljs");
const { TAAKVELDEN, MUTATIES, YEARS } = require("./data");
const { writePokSheet } = require("./pokSheet");
const { AMOUNT, HEADER_FILL, headerRow, title, column, setColumns } = require("./format");

/** @typedef {import("exceljs").Worksheet} Worksheet */
/** @typedef {import("exceljs").Workbook} Workbook */
/** @typedef {{ code: string, name: string, lasten: number[], baten: number[] }} Line */

const FIRST_ROW = 6;
const SUBTOTAL_FILL = {
  type: /** @type {"pattern"} */ ("pattern"),
  pattern: /** @type {"solid"} */ ("solid"),
  fgColor: { argb: "FFF3F7FB" },
};

/** @param {Workbook} book */
function writeNotes(book) {
  const sheet = book.addWorksheet("Toelichting", { views: [{ showGridLines: false }] });
  setColumns(sheet, [3, 26, 92]);
  title(sheet, "B2", "Meerjarenbegroting 2024–2028, gemeente Voorbeeldstad");
  const lines = [
    ["Status", "Ontwerp, ter voorbereiding van de behandeling in de gemeenteraad"],
    [
      "Bedragen",
      "In hele euro’s, lopende prijzen; lasten en baten positief, een nadelig saldo is negatief en rood",
    ],
    [
      "Meerjarenbegroting",
      "Lasten, baten en saldo per taakveld (Iv3-codes staan als tekst: 0.10 is een ander taakveld dan 0.1)",
    ],
    ["Mutaties", "Wijzigingen ten opzichte van de vorige meerjarenbegroting"],
    ["Parameters", "Uitgangspunten, met namen die de formules gebruiken"],
    [
      "POK",
      "Middelen uit de Parlementaire ondervragingscommissie Kinderopvangtoeslag, berekend met de POK-functies",
    ],
    [
      "Let op",
      "Voorbeeldstad bestaat niet. Alle bedragen zijn verzonnen, behalve de landelijke POK-bedragen",
    ],
  ];
  lines.forEach(([header, text], i) => {
    sheet.getCell(4 + i, 2).value = header;
    sheet.getCell(4 + i, 2).font = { bold: true };
    sheet.getCell(4 + i, 3).value = text;
    sheet.getCell(4 + i, 3).alignment = { wrapText: true, vertical: "top" };
  });
}

/** Lasten, baten and saldo in a block of three times five years. @param {Workbook} book */
function writeBegroting(book) {
  const sheet = book.addWorksheet("Meerjarenbegroting", {
    views: [{ state: "frozen", xSplit: 2, ySplit: FIRST_ROW - 1 }],
  });
  setColumns(sheet, [10, 44, ...YEARS.map(() => 14), 3, ...YEARS.map(() => 14), 3, ...YEARS.map(() => 14)]);
  title(sheet, "A1", "Meerjarenbegroting per taakveld");
  sheet.getCell("A2").value = "Gemeente Voorbeeldstad – bedragen in hele euro’s";
  sheet.getCell("A2").font = { italic: true, color: { argb: "FF605E5C" } };
  const blocks = { Lasten: 3, Baten: 9, Saldo: 15 };
  for (const [name, firstColumn] of Object.entries(blocks)) {
    sheet.mergeCells(4, firstColumn, 4, firstColumn + YEARS.length - 1);
    sheet.getCell(4, firstColumn).value = name;
    sheet.getCell(4, firstColumn).alignment = { horizontal: "center" };
    sheet.getCell(4, firstColumn).font = { bold: true };
    sheet.getCell(4, firstColumn).fill = HEADER_FILL;
  }
  headerRow(sheet, 5, ["Taakveld", "Omschrijving", ...YEARS, "", ...YEARS, "", ...YEARS]);

  let row = FIRST_ROW;
  /** @type {number[]} */
  const subtotalRows = [];
  for (const { mainTaakveld, lines } of TAAKVELDEN) {
    const first = row;
    for (const line of lines) writeLine(sheet, row++, line);
    sheet.getCell(row, 2).value = `Totaal ${mainTaakveld}`;
    writeTotal(sheet, row, lines, (letter) => `SUM(${letter}${first}:${letter}${row - 1})`);
    emphasise(sheet, row, SUBTOTAL_FILL, "thin");
    subtotalRows.push(row++);
  }
  sheet.getCell(row, 2).value = "Totaal begroting";
  const all = TAAKVELDEN.flatMap(({ lines }) => lines);
  writeTotal(sheet, row, all, (letter) => subtotalRows.map((r) => `${letter}${r}`).join("+"));
  emphasise(sheet, row, HEADER_FILL, "medium");
  for (let r = FIRST_ROW; r <= row; r++) for (let c = 3; c <= 19; c++) sheet.getCell(r, c).numFmt = AMOUNT;
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "4:5",
    printArea: `A1:S${row}`,
  };
  book.definedNames.add(`Meerjarenbegroting!$O$${row}:$S$${row}`, "SaldoBegroting");
}

/** @param {Worksheet} sheet @param {number} row @param {Line} line */
function writeLine(sheet, row, { code, name, lasten, baten }) {
  sheet.getCell(row, 1).value = code;
  sheet.getCell(row, 1).numFmt = "@";
  sheet.getCell(row, 2).value = name;
  YEARS.forEach((_year, i) => {
    sheet.getCell(row, 3 + i).value = lasten[i] ?? 0;
    sheet.getCell(row, 9 + i).value = baten[i] ?? 0;
    const formula = `${column(9 + i)}${row}-${column(3 + i)}${row}`;
    sheet.getCell(row, 15 + i).value = { formula, result: (baten[i] ?? 0) - (lasten[i] ?? 0) };
  });
}

/** Formulas with the results they have. @param {Worksheet} sheet @param {number} row @param {Line[]} lines @param {(letter: string) => string} formula */
function writeTotal(sheet, row, lines, formula) {
  YEARS.forEach((_year, i) => {
    const lasten = lines.reduce((sum, line) => sum + (line.lasten[i] ?? 0), 0);
    const baten = lines.reduce((sum, line) => sum + (line.baten[i] ?? 0), 0);
    sheet.getCell(row, 3 + i).value = { formula: formula(column(3 + i)), result: lasten };
    sheet.getCell(row, 9 + i).value = { formula: formula(column(9 + i)), result: baten };
    sheet.getCell(row, 15 + i).value = { formula: formula(column(15 + i)), result: baten - lasten };
  });
}

/** @param {Worksheet} sheet @param {number} row @param {import("exceljs").Fill} fill @param {"thin" | "medium"} line */
function emphasise(sheet, row, fill, line) {
  for (let c = 1; c <= 19; c++) {
    const cell = sheet.getCell(row, c);
    cell.font = { bold: true };
    cell.fill = fill;
    cell.border = { top: { style: line } };
  }
}

/** @param {Workbook} book */
function writeMutaties(book) {
  const sheet = book.addWorksheet("Mutaties", { views: [{ state: "frozen", ySplit: 3 }] });
  setColumns(sheet, [10, 36, 10, ...YEARS.map(() => 13), 14, 46]);
  title(sheet, "A1", "Mutaties ten opzichte van de vorige meerjarenbegroting");
  headerRow(sheet, 3, ["Taakveld", "Onderwerp", "Soort", ...YEARS, "Aard", "Toelichting"]);
  MUTATIES.forEach((mutatie, i) => {
    const row = 4 + i;
    [mutatie.code, mutatie.subject, mutatie.kind, ...mutatie.amounts, mutatie.aard, mutatie.note].forEach(
      (value, c) => {
        sheet.getCell(row, c + 1).value = value;
      },
    );
    sheet.getCell(row, 1).numFmt = "@";
    for (let c = 4; c < 4 + YEARS.length; c++) sheet.getCell(row, c).numFmt = AMOUNT;
  });
  const total = 4 + MUTATIES.length;
  sheet.getCell(total, 2).value = "Saldo mutaties (baten − lasten)";
  YEARS.forEach((_year, i) => {
    const letter = column(4 + i);
    const area = (/** @type {string} */ col) => `${col}4:${col}${total - 1}`;
    const sumOf = (/** @type {string} */ kind) =>
      MUTATIES.filter((m) => m.kind === kind).reduce((sum, m) => sum + (m.amounts[i] ?? 0), 0);
    sheet.getCell(total, 4 + i).value = {
      formula: `SUMIFS(${area(letter)},${area("C")},"baten")-SUMIFS(${area(letter)},${area("C")},"lasten")`,
      result: sumOf("baten") - sumOf("lasten"),
    };
    sheet.getCell(total, 4 + i).numFmt = AMOUNT;
  });
  sheet.getRow(total).font = { bold: true };
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "3:3",
  };
}

/** @param {Workbook} book */
function writeParameters(book) {
  const sheet = book.addWorksheet("Parameters");
  setColumns(sheet, [34, 18, 60]);
  title(sheet, "A1", "Uitgangspunten");
  headerRow(sheet, 3, ["Parameter", "Waarde", "Toelichting"]);
  /** @type {[string, number, string, string, string][]} */
  const parameters = [
    ["Begrotingsjaar", 2026, "0", "Begrotingsjaar", "Het jaar waarvoor de raad de begroting vaststelt"],
    ["Aantal inwoners", 61850, "#,##0", "Inwoners", "Fictief"],
    [
      "Aandeel in het gemeentefonds",
      0.0034,
      "0.00%",
      "AandeelGemeentefonds",
      "Fictief; voor ramingen uit landelijke bedragen",
    ],
    ["Loon- en prijsontwikkeling", 0.029, "0.0%", "Indexering", "Voor de jaarschijven na het begrotingsjaar"],
    ["Rekenrente", 0.02, "0.0%", "Rekenrente", "Voor nieuwe investeringen"],
  ];
  parameters.forEach(([label, value, format, name, explanation], i) => {
    const row = 4 + i;
    sheet.getCell(row, 1).value = label;
    sheet.getCell(row, 2).value = value;
    sheet.getCell(row, 2).numFmt = format;
    sheet.getCell(row, 3).value = explanation;
    book.definedNames.add(`Parameters!$B$${row}`, name);
  });
}

/** Writes the budget of a municipality that does not exist, whole or not at all. @param {string} file */
async function makeBegroting(file) {
  const book = new ExcelJS.Workbook();
  book.creator = "Gemeente Voorbeeldstad";
  book.created = new Date(Date.UTC(2025, 8, 15));
  book.modified = book.created;
  writeNotes(book);
  writeBegroting(book);
  writeMutaties(book);
  writeParameters(book);
  writePokSheet(book);
  book.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 1, visibility: "visible" },
  ];
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Another process may be reading this file: it never meets a half one.
  const half = `${file}.${process.pid}.${randomUUID()}`;
  await book.xlsx.writeFile(half);
  fs.renameSync(half, file);
}

module.exports = { makeBegroting };
