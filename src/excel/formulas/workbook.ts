import type { FormulaWorkbook } from "../../work/formulas/workbook";
import { reportSelection } from "../selection";
import { execute } from "../execution";
import { excelWorkbook } from "../workbook";
import { readRanges } from "./ranges";
import { freeze } from "./freeze";
import { recalculate } from "./recalculate";
import { repair } from "./repair";
import { reportChanges } from "./notify";
import { thaw } from "./thaw";
import { readRegister } from "./register";
import { scan } from "./scan";
import { readSelection } from "./selection";
import { findReferenced } from "./referenced";

/** The POK formulas of the workbook open in Excel. */
export const excelFormulaWorkbook: FormulaWorkbook = {
  onSelection: reportSelection,
  onChanges: reportChanges,
  scan,
  freeze,
  readRegister: () => execute(readRegister),
  thaw,
  restore: repair,
  recalculate,
  readSelection: () => execute(readSelection),
  readRanges,
  findReferenced,
  select: excelWorkbook.select,
};
