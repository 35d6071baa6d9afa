import { rangeAddress, type Rectangle } from "../../sheet/address";
import { readPrintAreas } from "./printArea";
import { areaOf, enclosingRectangle, type SheetTask } from "./task";
import { must } from "../../sheet/must";

/** The format of an existing sheet that updating changes, as it was before. */
export interface SheetFormat {
  readonly sheetId: string;
  /** Height of every row from the first on, in points. */
  readonly heights: readonly number[];
  /** The print area; null if it does not change. */
  readonly printArea: Rectangle | null;
}

/** Reads the format of the sheets that are updated. */
export async function readFormat(
  context: Excel.RequestContext,
  sheets: readonly SheetTask[],
): Promise<readonly SheetFormat[]> {
  const loaded = sheets.map(({ sheetId, boxes, draft }) => {
    const { rows } = enclosingRectangle([
      { row: 0, column: 0, rows: 1, columns: 1 },
      ...boxes.map(({ state }) => {
        const area = areaOf(state);
        const spillRows = state.box.name === draft.spill?.box ? draft.spill.lines.length : 0;
        return { ...area, rows: area.rows + spillRows };
      }),
    ]);
    return { sheetId, heights: loadHeights(context, sheetId, rows) };
  });
  await context.sync();
  const printAreas = await readPrintAreas(
    context,
    sheets.map(({ sheetId }) => sheetId),
  );
  return loaded.map(({ sheetId, heights }, i) => ({
    sheetId,
    heights: heights.value.map(({ format }) => must(must(format).rowHeight)),
    printArea: printAreas[i] ?? null,
  }));
}

const loadHeights = ({ workbook }: Excel.RequestContext, sheetId: string, rows: number) =>
  workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(0, 0, rows, 1)
    .getRowProperties({ format: { rowHeight: true } });

/** Reverts row heights and print area, once rows and columns are back where they were. */
export async function revertFormat(
  context: Excel.RequestContext,
  sheets: readonly SheetFormat[],
): Promise<void> {
  const now = sheets.map(({ sheetId, heights }) => loadHeights(context, sheetId, heights.length));
  await context.sync();
  sheets.forEach(({ sheetId, heights }, i) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    heights.forEach((height, row) => {
      if (must(must(must(now[i]).value[row]).format).rowHeight !== height)
        sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    });
  });
  await context.sync();
  try {
    for (const { sheetId, printArea } of sheets)
      if (printArea)
        context.workbook.worksheets.getItem(sheetId).pageLayout.setPrintArea(rangeAddress(printArea));
    await context.sync();
  } catch {
    return;
  }
}
