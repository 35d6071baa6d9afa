import type { CheckWorkbook } from "../../work/check/workbook";
import { execute } from "../execution";
import { excelWorkbook } from "../workbook";
import { stateOf, findMarks } from "./found";
import { readMemory, remember, forget } from "./memory";
import { markCells } from "./colors";
import { requireColumnPlace, columnsFit, addColumns } from "./columns";
import { readLocation, readSelection } from "./read";
import { reportChanges } from "./notify";
import { writeReport } from "./report";
import { undo } from "../transaction";
import { clearMarks } from "./clear";
import { findPlans } from "./find";

/** The plans in the workbook open in Excel, to check them where they are. */
export const excelCheckWorkbook: CheckWorkbook = {
  onChanges: reportChanges,
  findPlans,
  readSelection,
  readLocation,
  readMemory,
  remember,
  forget,
  readMarks: () => execute(async (context) => stateOf(await findMarks(context))),
  markCells,
  requireColumnPlace,
  addColumns,
  columnsFit,
  clearMarks,
  writeReport,
  removeReport: undo,
  select: excelWorkbook.select,
};
