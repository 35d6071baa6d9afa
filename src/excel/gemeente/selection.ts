import type { SelectionRange } from "../../work/gemeente/workbook";
import { WorkbookError } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { targetOf, PLACE, hiddenIn } from "../read";
import { readCells } from "../readCells";
import { must } from "../../sheet/must";

/** Reads the selected range, without empty rows and columns around it. @throws {WorkbookError} `selectionEmpty` */
export async function readSelection(context: Excel.RequestContext): Promise<SelectionRange> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load(`${PLACE},rowHidden`);
  used.worksheet.load("id,name");
  await context.sync();
  if (used.isNullObject) throw new WorkbookError({ kind: "selectionEmpty" });
  const target = targetOf(used, used.worksheet);
  let rows: ReturnType<typeof used.getRowProperties> | null = null;
  const [cells] = await readCells(context, [target], ["values"], {
    withFirstPiece: () =>
      (rows = used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true })),
  });
  return {
    address: targetAddress(target),
    sheet: target.sheet,
    row: target.row,
    column: target.column,
    raster: must(cells).values,
    hiddenRows: hiddenIn(rows),
  };
}
