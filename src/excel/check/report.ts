import type { ReportSheet } from "../../work/check/report";
import type { ReportReceipt } from "../../work/check/kinds";
import { bundle } from "../../sheet/bundles";
import type { TaskProgress } from "../../sheet/progress";
import { WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import type { BlockCell } from "../../work/block";
import { valueInput } from "../input";
import { requireMeant } from "../meant";
import { fingerprintOf, rangeOf, PLACE } from "../read";
import { transact } from "../transaction";

/** Width of a character in points, with Excel's default font. */
const POINTS_PER_CHARACTER = 5.25;

/** Writes a report on a new sheet; if the name exists, with a number behind it. If it fails, no sheet is added. */
export const writeReport = (report: ReportSheet, { signal }: TaskProgress): Promise<ReportReceipt> =>
  transact(signal, {
    async read(context) {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const name = freeName(
        report.sheetName,
        worksheets.items.map((sheet) => sheet.name),
      );
      // Afterwards the sheet is found by id, as the user may rename it; until it is there, only its name is known.
      return { name, key: name };
    },
    async write(context, made) {
      const sheet = context.workbook.worksheets.add(made.name);
      const range = putContent(sheet, report);
      sheet.activate();
      sheet.load("id");
      await context.sync();
      made.key = sheet.id;
      await setUpPrint(context, sheet, range, report);
      return range;
    },
    async verify(context, range, { name, key }) {
      range.load("formulas");
      await context.sync();
      const { formulas } = range;
      const target = { sheetId: key, sheet: name, row: 0, column: 0, ...size(report) };
      requireMeant(target, inputOf(report), formulas);
      return {
        receipt: { sheet: name, sheetId: key },
        unchanged: (now) => requireUnchanged(now, target, fingerprintOf(formulas)),
      };
    },
    async restore(context, { key }) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key);
      sheet.load("name");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
    },
    address: ({ name }) => name,
  });

/** @throws {WorkbookError} `changed` if something has been changed or added to the report meanwhile */
async function requireUnchanged(
  context: Excel.RequestContext,
  target: Target,
  fingerprint: string,
): Promise<void> {
  const used = context.workbook.worksheets.getItem(target.sheetId).getUsedRange(true);
  used.load(PLACE);
  const range = rangeOf(context, target);
  range.load("formulas");
  await context.sync();
  const outside =
    used.rowIndex + used.rowCount > target.rows || used.columnIndex + used.columnCount > target.columns;
  if (outside || fingerprintOf(range.formulas) !== fingerprint) throw new WorkbookError({ kind: "changed" });
}

const size = ({ cells, widths }: ReportSheet) => ({ rows: cells.length, columns: widths.length });

const inputOf = ({ cells }: ReportSheet) => cells.map((row) => row.map(({ content }) => valueInput(content)));

function freeName(name: string, occupied: readonly string[]): string {
  const taken = new Set(occupied.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

function putContent(sheet: Excel.Worksheet, report: ReportSheet): Excel.Range {
  const { cells, widths } = report;
  const range = sheet.getRangeByIndexes(0, 0, cells.length, widths.length);
  range.numberFormat = cells.map((row) => row.map(({ notation }) => notation));
  range.values = inputOf(report);
  for (const target of placesOf(cells, ({ bold }) => bold)) rangeOn(sheet, target).format.font.bold = true;
  for (const target of placesOf(cells, ({ italic }) => italic))
    rangeOn(sheet, target).format.font.italic = true;
  widths.forEach((width, i) => (range.getColumn(i).format.columnWidth = width * POINTS_PER_CHARACTER));
  const texts = range.getColumn(TEXT_COLUMNS.from).getResizedRange(0, TEXT_COLUMNS.count - 1);
  texts.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.format.autofitRows();
  sheet.showGridlines = false;
  return range;
}

/** Contiguous places of cells with a given format: as few commands to Excel as possible. */
function placesOf(cells: ReportSheet["cells"], belongs: (cell: BlockCell) => boolean): Target[] {
  const found = cells.flatMap((row, r) =>
    row.flatMap((cell, k) =>
      cell.content !== "" && belongs(cell)
        ? [{ target: { sheetId: "", sheet: "", row: r, column: k, rows: 1, columns: 1 } }]
        : [],
    ),
  );
  return bundle(found, true).map(({ target }) => target);
}

const rangeOn = (sheet: Excel.Worksheet, { row, column, rows, columns }: Target) =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/**
 * Landscape, one page wide, with the header of the findings and a page header on every page. An Excel without a printer
 * sometimes refuses page settings; the report is there all the same.
 */
async function setUpPrint(
  context: Excel.RequestContext,
  { pageLayout }: Excel.Worksheet,
  range: Excel.Range,
  { pageHeader, titleRow }: ReportSheet,
): Promise<void> {
  try {
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea(range);
    pageLayout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
    const { defaultForAllPages } = pageLayout.headersFooters;
    // An & starts a code in a page header.
    defaultForAllPages.leftHeader = pageHeader.replaceAll("&", "&&");
    defaultForAllPages.rightFooter = "&P / &N";
    await context.sync();
  } catch {
    return;
  }
}

/** Finding, source and reason are longer than their column is wide. */
const TEXT_COLUMNS = { from: 3, count: 3 } as const;
