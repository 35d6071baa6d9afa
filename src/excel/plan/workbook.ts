import type { PlanWorkbook } from "../../work/plan/workbook";
import { DRAFT_FORMAT } from "../../work/plan/storedDraft";
import { readStored, toStored } from "../../work/stored";
import { loadPart, savePart } from "../stored";
import { executeWrite, execute } from "../execution";

/** Drafting a plan in the open workbook. What writing needs is not part of the first load. */
export const excelPlanWorkbook: PlanWorkbook = {
  readDraft: () =>
    execute(async (context) => readStored(DRAFT_FORMAT, (await loadPart(context, "plan")).content)),
  storeDraft: (draft) =>
    executeWrite(async (context) => {
      savePart(context, "plan", await loadPart(context, "plan"), toStored(DRAFT_FORMAT, draft));
      await context.sync();
    }),
  readWritten: async () => execute((await import("./written")).readWritten),
  prepare: async (request) => (await import("./write")).prepare(request),
  write: async (...writing) => (await import("./write")).write(...writing),
  undo: async (receipt) => (await import("../transaction")).undo(receipt),
  show: (sheet) =>
    execute(async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    }),
};
