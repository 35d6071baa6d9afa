import { checkLocation, type Check, type CheckData } from "../../src/work/check";
import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import type { TaskProgress } from "../../src/sheet/progress";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import type { PlanCorrection } from "../../src/reading/plan";
import { national } from "../../src/knowledge/pok/amounts";
import { currentEditie } from "../../src/knowledge/pok/edities";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";

export const progress = (abort = new AbortController()): TaskProgress => ({
  onProgress: () => undefined,
  signal: abort.signal,
});

export const DATA: CheckData = { amounts: national(currentEditie) };

/** Rows of cells from a given cell on, as startNodeHost takes them. */
export function block(rows: readonly (readonly (string | number)[])[], row = 1, column = 0) {
  const cells: Record<string, string> = {};
  rows.forEach((content, r) =>
    content.forEach((cell, k) => {
      if (cell !== "") cells[`${String.fromCharCode(65 + column + k)}${row + r}`] = String(cell);
    }),
  );
  return cells;
}

export const LONG = [
  ["Actielijn", "Jaar", "Soort", "Bedrag", "Omschrijving"],
  [4, 2022, "lasten", 45_000_000, "wijkteams"],
  [2, 2022, "lasten", 23_000_000, "rechtsbescherming"],
  [9, 2022, "lasten", 1_000, "bestaat niet"],
  [4, 2030, "baten", 5_000, "te laat"],
  [2, 2022, "baten", "PM", "nog onbekend"],
];

/** Does something in the workbook, outside the task pane. */
export const perform = (host: NodeHost, action: (context: Excel.RequestContext) => void) =>
  host.Excel.run(async (context) => {
    action(context);
    await context.sync();
  });

export const select = (host: NodeHost, sheet: string, address: string) =>
  perform(host, ({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
  });

export async function reason(promise: Promise<unknown>): Promise<Obstacle> {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError: ${String(error)}`);
  return error.obstacle;
}

/** Selects an address and checks what is then selected. */
export async function runCheck(
  host: NodeHost,
  address: string,
  sheet = "Blad1",
  correction: PlanCorrection = {},
  data = DATA,
): Promise<Check> {
  await select(host, sheet, address);
  return checkLocation(await workbook.readSelection(progress()), correction, data);
}

export const found = ({ findings }: Check): string[] =>
  findings.map(({ severity, code, address }) => `${severity} ${code} ${address}`.trim());

/** Everything on a sheet, and how it looks. */
export const picture = (host: NodeHost, sheet: string) =>
  host.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange("A1:Z60");
    range.load("formulas,values,numberFormat,text");
    const format = range.getCellProperties({
      format: { fill: { color: true }, font: { bold: true, italic: true, color: true } },
    });
    const { conditionalFormats } = worksheet.getRange();
    conditionalFormats.load("items/id");
    const { tables } = worksheet;
    tables.load("items/name");
    await context.sync();
    const tableRanges = tables.items.map((table) => {
      const tableRange = table.getRange();
      tableRange.load("address");
      return tableRange;
    });
    await context.sync();
    return {
      formulas: range.formulas,
      values: range.values,
      numberFormat: range.numberFormat,
      text: range.text,
      format: format.value,
      conditionalFormats: conditionalFormats.items.length,
      tables: tableRanges.map(({ address }) => address),
    };
  });
