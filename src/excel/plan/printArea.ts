import { rangeAddress, toColumnLetters, type Rectangle } from "../../sheet/address";
import type { Spill } from "../../work/plan/sheet/kinds";
import type { NewSheet } from "./make";
import type { BoxState } from "./state";
import { areaOf, enclosingRectangle } from "./task";
import { must } from "../../sheet/must";

/** Narrow margins, in points: a plan is wide. */
const MARGIN = 28;

/** An Excel without a printer sometimes refuses page settings; the sheets are there all the same. */
export async function setUpPrint(
  context: Excel.RequestContext,
  newSheets: readonly NewSheet[],
): Promise<void> {
  try {
    for (const { draft, sheet } of newSheets) {
      const { printSetup, name } = draft;
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = MARGIN;
      pageLayout.rightMargin = MARGIN;
      pageLayout.orientation = printSetup.landscape ? "Landscape" : "Portrait";
      pageLayout.zoom = {
        horizontalFitToPages: printSetup.wide,
        ...(printSetup.onePage && { verticalFitToPages: 1 }),
      };
      pageLayout.setPrintArea(
        sheet.getRangeByIndexes(0, 0, printSetup.lastRow + 1, printSetup.lastColumn + 1),
      );
      if (printSetup.titleRow !== null)
        pageLayout.setPrintTitleRows(`$${printSetup.titleRow + 1}:$${printSetup.titleRow + 1}`);
      if (printSetup.titleColumn !== null)
        pageLayout.setPrintTitleColumns(`$A:$${toColumnLetters(printSetup.titleColumn)}`);
      const { defaultForAllPages } = pageLayout.headersFooters;
      // An & starts a code in a page footer.
      defaultForAllPages.leftFooter = name.replaceAll("&", "&&");
      defaultForAllPages.rightFooter = "&P / &N";
    }
    await context.sync();
  } catch {
    return;
  }
}

/**
 * The print area of each sheet; null without one (Excel then prints everything), and for one of several parts, which the user
 * chose. An Excel without a printer sometimes refuses page settings: then no area is known.
 */
export async function readPrintAreas(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<(Rectangle | null)[]> {
  try {
    const ranges = sheetIds.map((sheetId) => {
      const range = context.workbook.worksheets.getItem(sheetId).pageLayout.getPrintAreaOrNullObject();
      range.load("address");
      return range;
    });
    await context.sync();
    const chosen = ranges.filter((range) => !range.isNullObject);
    for (const { areas } of chosen)
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    return ranges.map((range) => {
      const [part, ...more] = range.isNullObject ? [] : range.areas.items;
      if (!part || more.length > 0) return null;
      const { rowIndex, columnIndex, rowCount, columnCount } = part;
      return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
    });
  } catch {
    return sheetIds.map(() => null);
  }
}

/** The boxes of an existing sheet after writing, and where a formula on it spills. */
export interface GrownSheet {
  readonly boxes: readonly BoxState[];
  readonly spill: Spill | null;
}

/** Makes the print area of existing sheets big enough for the whole plan; what the user added stays. */
export async function widenPrintArea(
  context: Excel.RequestContext,
  sheets: readonly GrownSheet[],
): Promise<void> {
  const areas = await readPrintAreas(
    context,
    sheets.map(({ boxes }) => must(boxes[0]).sheetId),
  );
  try {
    sheets.forEach(({ boxes, spill }, i) => {
      const now = areas[i];
      if (!now) return;
      const area = enclosingRectangle([now, ...boxes.flatMap((state) => areasToPrint(state, spill, now))]);
      const { pageLayout } = context.workbook.worksheets.getItem(must(boxes[0]).sheetId);
      pageLayout.setPrintArea(rangeAddress(area));
    });
    await context.sync();
  } catch {
    return;
  }
}

/** A spill range that the user does not print is not added. */
function areasToPrint(state: BoxState, spill: Spill | null, now: Rectangle): Rectangle[] {
  const area = areaOf(state);
  if (!spill || state.box.name !== spill.box) return [area];
  if (state.column >= now.column + now.columns) return [];
  return [{ ...area, rows: area.rows - 1 + spill.lines.length, columns: spill.columns }];
}
