import { excelFormulaWorkbook as workbook } from "../../src/excel/formulas/workbook";
import { makeFreezePlan, type FreezePlan } from "../../src/work/formulas/freezePlan";
import type { FrozenCell } from "../../src/work/formulas/workbook";
import type { TaskProgress } from "../../src/sheet/progress";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";

export const TODAY = "2026-11-22";

export const progress = (abort = new AbortController()): TaskProgress => ({
  onProgress: () => undefined,
  signal: abort.signal,
});

/** A progress that is cancelled once its signal is checked for the nth time. */
export function abortedAt(nth: number): TaskProgress {
  let checks = 0;
  const signal = {
    get aborted() {
      return ++checks >= nth;
    },
  };
  return { onProgress: () => undefined, signal: signal as AbortSignal };
}

/** Reads a range as Excel gives it. */
export const read = (host: NodeHost, sheet: string, address: string) =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas,formulasLocal,values,text,numberFormat");
    await context.sync();
    const { formulas, formulasLocal, values, text, numberFormat } = range;
    return { formulas, formulasLocal, values, text, numberFormat };
  });

export const formula = async (host: NodeHost, sheet: string, address: string) =>
  (await read(host, sheet, address)).formulas[0]![0] as string;

/** Does something in the workbook, outside the task pane. */
export const perform = (host: NodeHost, action: (context: Excel.RequestContext) => void) =>
  host.Excel.run(async (context) => {
    action(context);
    await context.sync();
  });

export async function plan(sheet: string | null = null): Promise<FreezePlan> {
  const { cells } = await workbook.scan(progress());
  return makeFreezePlan(cells, sheet, () => "Lbr. 21/083");
}

export async function freeze(sheet: string | null = null) {
  return workbook.freeze((await plan(sheet)).freezes, TODAY, progress());
}

export async function registerRows(): Promise<readonly FrozenCell[]> {
  const register = await workbook.readRegister();
  if (register.kind !== "readResult") throw new Error(`register: ${register.kind}`);
  return register.rows;
}

export async function reason(promise: Promise<unknown>): Promise<Obstacle> {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError: ${String(error)}`);
  return error.obstacle;
}
