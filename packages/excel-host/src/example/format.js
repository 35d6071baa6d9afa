// @ts-check

/** @typedef {import("exceljs").Worksheet} Worksheet */

const AMOUNT = "#,##0;[Red]-#,##0";
/** @type {import("exceljs").Fill} */
const HEADER_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDCE6F1" } };
const TITLE_COLOR = { argb: "FF1F4E79" };

/** 1 -> A, 27 -> AA @param {number} number @returns {string} */
const column = (number) =>
  (number > 26 ? column(Math.floor((number - 1) / 26)) : "") + String.fromCharCode(65 + ((number - 1) % 26));

/** @param {Worksheet} sheet @param {string} address @param {string} text */
function title(sheet, address, text) {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.font = { bold: true, size: 16, color: TITLE_COLOR };
}

/** @param {Worksheet} sheet @param {number} row @param {(string | number)[]} texts */
function headerRow(sheet, row, texts) {
  texts.forEach((text, i) => {
    if (text === "") return;
    const cell = sheet.getCell(row, i + 1);
    cell.value = text;
    cell.font = { bold: true };
    cell.fill = HEADER_FILL;
    cell.border = { bottom: { style: "thin" } };
    if (typeof text === "number") cell.alignment = { horizontal: "right" };
  });
}

/** @param {Worksheet} sheet @param {number[]} widths */
function setColumns(sheet, widths) {
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}

module.exports = { AMOUNT, HEADER_FILL, column, headerRow, setColumns, title };
