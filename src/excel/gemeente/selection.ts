import type { SelectionRange } from "../../work/gemeente/workbook";
import { WorkbookError } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { targetOf, PLACE, hiddenIn } from "../read";

/** This many cells fit in one answer of Excel on the web. */
const MAX_CELLS = 200_000;

/** Reads the selected range, without empty rows and columns around it. @throws {WorkbookError} `selectieLeeg` or `selectionTooLarge` */
export async function readSelection(context: Excel.RequestContext): Promise<SelectionRange> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load(`${PLACE},rowHidden`);
  await context.sync();
  if (used.isNullObject) throw new WorkbookError({ kind: "selectionEmpty" });
  const cells = used.rowCount * used.columnCount;
  if (cells > MAX_CELLS) throw new WorkbookError({ kind: "selectionTooLarge", cells, most: MAX_CELLS });
  used.load("values");
  used.worksheet.load("id,name");
  const rows = used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true });
  await context.sync();
  const target = targetOf(used, used.worksheet);
  return {
    address: targetAddress(target),
    sheet: target.sheet,
    row: target.row,
    column: target.column,
    raster: used.values,
    hiddenRows: hiddenIn(rows),
  };
}
