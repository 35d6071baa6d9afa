// @ts-check
const { AMOUNT, column, headerRow, setColumns, title } = require("./format");

/** The amounts of edition lbr-21-083 in millions, for the cached results that a file carries. */
const NATIONAL = [
  { actielijn: 1, name: "Digitale dienstverlening en IDO", amounts: [35, 35, 35, 35], status: "voorlopig" },
  { actielijn: 2, name: "Robuuste rechtsbescherming", amounts: [25, 25, 25, 25], status: "voorlopig" },
  { actielijn: 4, name: "Uitvoeringscapaciteit wijkteams", amounts: [45, 45, 50, 50], status: "voorlopig" },
];
const POK_YEARS = [2024, 2025, 2026, 2027];
const TOTALS = [148, 148, 130, 130];
const MILLION = 1_000_000;
const FIRST_ROW = 6;

/** A sheet that uses the add-in's functions, named as Excel names them in a file. @param {import("exceljs").Workbook} book */
function writePokSheet(book) {
  const sheet = book.addWorksheet("POK", { views: [{ state: "frozen", ySplit: FIRST_ROW - 1 }] });
  setColumns(sheet, [12, 40, 16, 16, 16, 16, 22]);
  title(sheet, "A1", "POK-middelen: landelijk bedrag en raming voor Voorbeeldstad");
  sheet.getCell("A3").value =
    "Landelijke bedragen in euro’s. De raming rekent met de naam AandeelGemeentefonds (blad Parameters).";
  headerRow(sheet, FIRST_ROW - 1, ["Actielijn", "Omschrijving", ...POK_YEARS, "Status begrotingsjaar"]);
  NATIONAL.forEach(({ actielijn, name, amounts, status }, i) => {
    const row = FIRST_ROW + i;
    sheet.getCell(row, 1).value = actielijn;
    sheet.getCell(row, 2).value = name;
    POK_YEARS.forEach((_year, j) => {
      const cell = sheet.getCell(row, 3 + j);
      cell.value = {
        formula: `_xldudf_POK_BEDRAG($A${row},${column(3 + j)}$${FIRST_ROW - 1})`,
        result: (amounts[j] ?? 0) * MILLION,
      };
      cell.numFmt = AMOUNT;
    });
    sheet.getCell(row, 7).value = { formula: `_xldudf_POK_STATUS($A${row},Begrotingsjaar)`, result: status };
  });

  const total = FIRST_ROW + NATIONAL.length + 1;
  sheet.getCell(total, 2).value = "Alle actielijnen";
  POK_YEARS.forEach((_year, j) => {
    const cell = sheet.getCell(total, 3 + j);
    cell.value = {
      formula: `_xldudf_POK_TOTAAL(${column(3 + j)}$${FIRST_ROW - 1})`,
      result: (TOTALS[j] ?? 0) * MILLION,
    };
    cell.numFmt = AMOUNT;
  });
  sheet.getRow(total).font = { bold: true };

  const raming = total + 1;
  sheet.getCell(raming, 2).value = "Raming actielijn 4 voor Voorbeeldstad";
  POK_YEARS.forEach((_year, j) => {
    const cell = sheet.getCell(raming, 3 + j);
    const amount = (NATIONAL[2]?.amounts[j] ?? 0) * MILLION;
    cell.value = {
      formula: `_xldudf_POK_RAMING(4,${column(3 + j)}$${FIRST_ROW - 1},AandeelGemeentefonds)`,
      result: amount * 0.0034,
    };
    cell.numFmt = AMOUNT;
  });

  const source = raming + 2;
  sheet.getCell(source, 1).value = "Bron";
  sheet.getCell(source, 2).value = {
    formula: "_xldudf_POK_BRON(4,Begrotingsjaar)",
    result: "Ledenbrief VNG Lbr. 21/083 van 14 december 2021, bijlage",
  };
  sheet.getCell(source + 2, 1).value = "Landelijke tabel (× € 1 miljoen)";
  sheet.getCell(source + 2, 1).font = { bold: true };
  sheet.getCell(source + 3, 1).value = { formula: "_xldudf_POK_TABEL(,1000000)", result: "Actielijn" };
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

module.exports = { writePokSheet };
