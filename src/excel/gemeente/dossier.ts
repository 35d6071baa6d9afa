import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { AmountsWorkbook } from "../../work/gemeente/workbook";
import { currentEditie } from "../../knowledge/pok/edities";
import { execute } from "../execution";
import { readDossier } from "./read";
import { reportChanges } from "./notify";

/** The own amounts in the open workbook. What is seldom needed does not come with the first load. */
export const excelDossier: AmountsWorkbook = {
  read: () => execute(readDossier),
  save: async (settings) => (await import("./settings")).saveSettings(settings),
  onChanges: reportChanges,
  readSelection: async () => execute((await import("./selection")).readSelection),
  findUsage: async (progress) => {
    const [{ findUsage }, { excelFormulaWorkbook }] = await Promise.all([
      import("../../work/gemeente/usage"),
      import("../formulas/workbook"),
    ]);
    return findUsage(excelFormulaWorkbook, currentEditie, progress);
  },
  adopt: async (...adoption) => (await import("./write")).adopt(...adoption),
  revert: async (receipt) => (await import("../transaction")).undo(receipt),
  showRow: (row) =>
    execute(async (context) => {
      const table = context.workbook.tables.getItem(AMOUNTS_TABLE);
      table.worksheet.activate();
      table
        .getRange()
        .getRow(row - 1)
        .select();
      await context.sync();
    }),
};
