import { type Workbook } from "../work/insert/workbook";
import { type Survey } from "../work/survey";
import { WorkbookError } from "../sheet/obstacle";
import { type Target } from "../sheet/target";
import { rangeOf, obstacleOffSheet, readSituation } from "./read";
import { reportSelection } from "./selection";
import { supportsNotes } from "./notes";
import { execute } from "./execution";

/** The open workbook in Excel. */
export const excelWorkbook: Workbook = {
  onSelection: reportSelection,
  surveyTarget: (size) =>
    execute(async (context): Promise<Survey> => {
      const selection = context.workbook.getSelectedRange();
      selection.load("rowIndex,columnIndex");
      selection.worksheet.load("id,name");
      await context.sync();
      const { id, name } = selection.worksheet;
      const target: Target = {
        sheetId: id,
        sheet: name,
        row: selection.rowIndex,
        column: selection.columnIndex,
        ...size,
      };
      const obstacle = obstacleOffSheet(target);
      if (obstacle) throw new WorkbookError(obstacle);
      return (await readSituation(context, target)).survey;
    }),
  supportsNotes,
  // Looking comes first: what writes is no part of the first load.
  write: async (...request) => (await import("./write")).writeBlock(...request),
  revert: async (receipt) => (await import("./transaction")).undo(receipt),
  surveyCells: (choose) => execute(async (context) => (await import("./fill")).surveyCells(context, choose)),
  fill: async (...request) => (await import("./fill")).fillCells(...request),
  select: (target) =>
    execute(async (context) => {
      context.workbook.worksheets.getItem(target.sheetId).activate();
      rangeOf(context, target).select();
      await context.sync();
    }),
};
