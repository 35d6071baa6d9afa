import type { ReportSheet } from "../../work/check/report";
import type { ReportReceipt } from "../../work/check/kinds";
import { bundle } from "../../sheet/bundles";
import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import type { BlockCell } from "../../work/block";
import { valueInput } from "../input";
import { imprintOf, rangeOf, PLACE } from "../read";
import { asWorkbookError, executeWrite } from "../execution";

/** Width of a character in points, with Excel's default font. */
const POINTS_PER_CHARACTER = 5.25;

interface Receipt extends ReportReceipt {
  target: Target;
  /** Content as Excel gave it back after writing. */
  imprint: string;
}

/** Writes a report on a new sheet; if the name exists, with a sequence number. If it fails, no sheet is added. */
export async function writeReport(report: ReportSheet, { signal }: TaskProgress): Promise<ReportReceipt> {
  let made: string | null = null;
  try {
    return await executeWrite(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      assertNotAborted(signal);
      made = freeName(
        report.sheetName,
        worksheets.items.map(({ name }) => name),
      );
      const sheet = worksheets.add(made);
      const range = putContent(sheet, report);
      sheet.activate();
      sheet.load("id");
      range.load("formulas");
      await context.sync();
      await setUpPrint(context, sheet, range, report);
      return {
        sheet: made,
        sheetId: sheet.id,
        target: { sheetId: sheet.id, sheet: made, row: 0, column: 0, ...size(report) },
        imprint: imprintOf(range.formulas),
      } satisfies Receipt;
    });
  } catch (error) {
    if (made !== null) await remove(made);
    throw asWorkbookError(error);
  }
}

/** Removes a written report. @throws {WorkbookError} `changed` if something has been changed or added meanwhile */
export async function removeReport(receipt: ReportReceipt): Promise<void> {
  const { sheetId, target, imprint } = receipt as Receipt;
  await executeWrite(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRange(true);
    used.load(PLACE);
    const range = rangeOf(context, target);
    range.load("formulas");
    await context.sync();
    const outside =
      used.rowIndex + used.rowCount > target.rows || used.columnIndex + used.columnCount > target.columns;
    if (outside || imprintOf(range.formulas) !== imprint) throw new WorkbookError({ kind: "changed" });
    sheet.delete();
    await context.sync();
  });
}

const size = ({ cells, widths }: ReportSheet) => ({ rows: cells.length, columns: widths.length });

function freeName(name: string, occupied: readonly string[]): string {
  const nameList = new Set(occupied.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; nameList.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

function putContent(sheet: Excel.Worksheet, report: ReportSheet): Excel.Range {
  const { cells, widths } = report;
  const range = sheet.getRangeByIndexes(0, 0, cells.length, widths.length);
  range.numberFormat = cells.map((row) => row.map(({ notation }) => notation));
  range.values = cells.map((row) => row.map(({ content }) => valueInput(content)));
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

async function remove(name: string): Promise<void> {
  try {
    await executeWrite(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    throw new WorkbookError({ kind: "halfWritten", address: name });
  }
}
