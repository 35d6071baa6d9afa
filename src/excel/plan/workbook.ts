import type { PlanWorkbook } from "../../work/plan/workbook";
import { savePart, parsePart, findPart } from "../storage";
import { executeWrite, execute } from "../execution";

/** Drafting a plan in the open workbook. What writing needs is not part of the first load. */
export const excelPlanWorkbook: PlanWorkbook = {
  readDraft: () =>
    execute(async (context) => {
      const part = findPart(context, "plan");
      await context.sync();
      if (part.isNullObject) return null;
      const xml = part.getXml();
      await context.sync();
      return parsePart(xml.value);
    }),
  storeDraft: (draft) =>
    executeWrite(async (context) => {
      const part = findPart(context, "plan");
      await context.sync();
      savePart(context, "plan", part, draft);
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
