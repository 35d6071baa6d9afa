import type { IndexWorkbook } from "../../work/indexing";
import { reportSelection } from "../selection";
import { execute } from "../execution";
import { excelWorkbook } from "../workbook";
import { readLocation, findLocation } from "./read";
import { undo } from "../transaction";
import { writeIndex } from "./write";

/** Indexing in the workbook open in Excel. */
export const excelIndexWorkbook: IndexWorkbook = {
  onSelection: reportSelection,
  inspect: (place) => execute(async (context) => readLocation(context, await findLocation(context, place))),
  write: writeIndex,
  revert: undo,
  select: excelWorkbook.select,
};
