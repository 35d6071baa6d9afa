// @ts-check
const { randomUUID } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const ExcelJS = require("exceljs");
const { TAAKVELDEN, MUTATIES, JAREN } = require("./gegevens");
const { schrijfPokBlad } = require("./pokBlad");
const { AMOUNT, HEADER_FILL, headerRow, title, column, setColumns } = require("./opmaak");

/** @typedef {import("exceljs").Worksheet} Worksheet */
/** @typedef {import("exceljs").Workbook} Workbook */
/** @typedef {{ code: string, naam: string, lasten: number[], baten: number[] }} Regel */

const FIRST_ROW = 6;
const SUBTOTAL_FILL = {
  type: /** @type {"pattern"} */ ("pattern"),
  pattern: /** @type {"solid"} */ ("solid"),
  fgColor: { argb: "FFF3F7FB" },
};

/** @param {Workbook} book */
function schrijfToelichting(book) {
  const sheet = book.addWorksheet("Toelichting", { views: [{ showGridLines: false }] });
  setColumns(sheet, [3, 26, 92]);
  title(sheet, "B2", "Meerjarenbegroting 2024–2028, gemeente Voorbeeldstad");
  const regels = [
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
  regels.forEach(([kop, tekst], i) => {
    sheet.getCell(4 + i, 2).value = kop;
    sheet.getCell(4 + i, 2).font = { bold: true };
    sheet.getCell(4 + i, 3).value = tekst;
    sheet.getCell(4 + i, 3).alignment = { wrapText: true, vertical: "top" };
  });
}

/** Lasten, baten en saldo in een blok van drie keer vijf jaren. @param {Workbook} book */
function schrijfBegroting(book) {
  const sheet = book.addWorksheet("Meerjarenbegroting", {
    views: [{ state: "frozen", xSplit: 2, ySplit: FIRST_ROW - 1 }],
  });
  setColumns(sheet, [10, 44, ...JAREN.map(() => 14), 3, ...JAREN.map(() => 14), 3, ...JAREN.map(() => 14)]);
  title(sheet, "A1", "Meerjarenbegroting per taakveld");
  sheet.getCell("A2").value = "Gemeente Voorbeeldstad – bedragen in hele euro’s";
  sheet.getCell("A2").font = { italic: true, color: { argb: "FF605E5C" } };
  const blokken = { Lasten: 3, Baten: 9, Saldo: 15 };
  for (const [naam, eerste] of Object.entries(blokken)) {
    sheet.mergeCells(4, eerste, 4, eerste + JAREN.length - 1);
    sheet.getCell(4, eerste).value = naam;
    sheet.getCell(4, eerste).alignment = { horizontal: "center" };
    sheet.getCell(4, eerste).font = { bold: true };
    sheet.getCell(4, eerste).fill = HEADER_FILL;
  }
  headerRow(sheet, 5, ["Taakveld", "Omschrijving", ...JAREN, "", ...JAREN, "", ...JAREN]);

  let row = FIRST_ROW;
  /** @type {number[]} */
  const subtotalRows = [];
  for (const { hoofdtaakveld, regels } of TAAKVELDEN) {
    const first = row;
    for (const regel of regels) schrijfRegel(sheet, row++, regel);
    sheet.getCell(row, 2).value = `Totaal ${hoofdtaakveld}`;
    schrijfTotaal(sheet, row, regels, (letter) => `SUM(${letter}${first}:${letter}${row - 1})`);
    emphasise(sheet, row, SUBTOTAL_FILL, "thin");
    subtotalRows.push(row++);
  }
  sheet.getCell(row, 2).value = "Totaal begroting";
  const alle = TAAKVELDEN.flatMap(({ regels }) => regels);
  schrijfTotaal(sheet, row, alle, (letter) => subtotalRows.map((r) => `${letter}${r}`).join("+"));
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

/** @param {Worksheet} sheet @param {number} row @param {Regel} regel */
function schrijfRegel(sheet, row, { code, naam, lasten, baten }) {
  sheet.getCell(row, 1).value = code;
  sheet.getCell(row, 1).numFmt = "@";
  sheet.getCell(row, 2).value = naam;
  JAREN.forEach((_jaar, i) => {
    sheet.getCell(row, 3 + i).value = lasten[i] ?? 0;
    sheet.getCell(row, 9 + i).value = baten[i] ?? 0;
    const formula = `${column(9 + i)}${row}-${column(3 + i)}${row}`;
    sheet.getCell(row, 15 + i).value = { formula, result: (baten[i] ?? 0) - (lasten[i] ?? 0) };
  });
}

/** Formulas with the results they have. @param {Worksheet} sheet @param {number} row @param {Regel[]} regels @param {(letter: string) => string} formula */
function schrijfTotaal(sheet, row, regels, formula) {
  JAREN.forEach((_jaar, i) => {
    const lasten = regels.reduce((sum, regel) => sum + (regel.lasten[i] ?? 0), 0);
    const baten = regels.reduce((sum, regel) => sum + (regel.baten[i] ?? 0), 0);
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
function schrijfMutaties(book) {
  const sheet = book.addWorksheet("Mutaties", { views: [{ state: "frozen", ySplit: 3 }] });
  setColumns(sheet, [10, 36, 10, ...JAREN.map(() => 13), 14, 46]);
  title(sheet, "A1", "Mutaties ten opzichte van de vorige meerjarenbegroting");
  headerRow(sheet, 3, ["Taakveld", "Onderwerp", "Soort", ...JAREN, "Aard", "Toelichting"]);
  MUTATIES.forEach((mutatie, i) => {
    const row = 4 + i;
    [
      mutatie.code,
      mutatie.onderwerp,
      mutatie.soort,
      ...mutatie.bedragen,
      mutatie.aard,
      mutatie.toelichting,
    ].forEach((value, c) => {
      sheet.getCell(row, c + 1).value = value;
    });
    sheet.getCell(row, 1).numFmt = "@";
    for (let c = 4; c < 4 + JAREN.length; c++) sheet.getCell(row, c).numFmt = AMOUNT;
  });
  const total = 4 + MUTATIES.length;
  sheet.getCell(total, 2).value = "Saldo mutaties (baten − lasten)";
  JAREN.forEach((_jaar, i) => {
    const letter = column(4 + i);
    const area = (/** @type {string} */ col) => `${col}4:${col}${total - 1}`;
    const sumOf = (/** @type {string} */ soort) =>
      MUTATIES.filter((m) => m.soort === soort).reduce((sum, m) => sum + (m.bedragen[i] ?? 0), 0);
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
function schrijfParameters(book) {
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
  parameters.forEach(([label, value, format, name, uitleg], i) => {
    const row = 4 + i;
    sheet.getCell(row, 1).value = label;
    sheet.getCell(row, 2).value = value;
    sheet.getCell(row, 2).numFmt = format;
    sheet.getCell(row, 3).value = uitleg;
    book.definedNames.add(`Parameters!$B$${row}`, name);
  });
}

/** Writes the budget of a municipality that does not exist, whole or not at all. @param {string} file */
async function maakBegroting(file) {
  const book = new ExcelJS.Workbook();
  book.creator = "Gemeente Voorbeeldstad";
  book.created = new Date(Date.UTC(2025, 8, 15));
  book.modified = book.created;
  schrijfToelichting(book);
  schrijfBegroting(book);
  schrijfMutaties(book);
  schrijfParameters(book);
  schrijfPokBlad(book);
  book.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 1, visibility: "visible" },
  ];
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Another process may be reading this file: it never meets a half one.
  const half = `${file}.${process.pid}.${randomUUID()}`;
  await book.xlsx.writeFile(half);
  fs.renameSync(half, file);
}

module.exports = { maakBegroting };
