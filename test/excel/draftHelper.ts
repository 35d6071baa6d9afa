import { excelPlanWorkbook as workbook } from "../../src/excel/plan/workbook";
import type { WriteReceipt, WriteRequest } from "../../src/work/plan/workbook";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";

/** In milliseconds: with the functions of the real add-in the grid calculates for several seconds. */
export const AMPLE = 120_000;
export const noAbort = new AbortController().signal;

export async function write(host: NodeHost, writeRequest: WriteRequest): Promise<WriteReceipt> {
  const receipt = await workbook.write(await workbook.prepare(writeRequest), noAbort);
  await host.waitForFunctions();
  return receipt;
}

export const values = (host: NodeHost, name: string, isTable = true): Promise<unknown[][]> =>
  host.Excel.run(async (context) => {
    const range = isTable
      ? context.workbook.tables.getItem(name).getRange()
      : context.workbook.names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

/** Rows of each sheet whose height an update may change. */
const MEASURED = 60;

/** Everything a failed or undone write may not leave behind. */
export const snapshot = (host: NodeHost) =>
  host.Excel.run(async (context) => {
    const { worksheets, names, tables, customXmlParts } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    tables.load("items/name,items/showTotals");
    const part = customXmlParts
      .getByNamespace("urn:pok-invoegtoepassing:written:1")
      .getOnlyItemOrNullObject();
    part.load("id");
    await context.sync();
    const xml = part.isNullObject ? null : part.getXml();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,formulas,numberFormat");
      sheet.charts.load("items/name");
      const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
      printArea.load("address");
      const heights = sheet
        .getRangeByIndexes(0, 0, MEASURED, 1)
        .getRowProperties({ format: { rowHeight: true } });
      return { sheet, used, printArea, heights };
    });
    const ranges = tables.items.map((table) => {
      const range = table.getRange();
      range.load("address,rowIndex,rowCount");
      range.worksheet.load("name");
      return range;
    });
    await context.sync();
    // Below a table the grid itself fits a row to what CONTROLE spills.
    const rowsOf = (name: string) =>
      Math.max(
        0,
        ...ranges
          .filter(({ worksheet }) => worksheet.name === name)
          .map(({ rowIndex, rowCount }) => rowIndex + rowCount),
      ) || MEASURED;
    return {
      sheets: sheets.map(({ sheet, used, printArea, heights }) => ({
        name: sheet.name,
        printArea: printArea.isNullObject ? null : printArea.address,
        heights: heights.value.slice(0, rowsOf(sheet.name)).map(({ format }) => format!.rowHeight),
        charts: sheet.charts.items.map(({ name }) => name),
        content: used.isNullObject ? null : withoutSpill(used),
      })),
      names: names.items.map(({ name, formula }) => [name, formula]).sort(),
      tables: tables.items.map(({ name, showTotals }, i) => [name, showTotals, ranges[i]!.address]).sort(),
      xml: xml?.value ?? null,
    };
  });

/** Empty rows a trimmed sheet keeps below its content: ample for what CONTROLE spills. */
const SPARE_ROWS = 12;

/** Removes the empty rows at the bottom of every sheet, which the grid would move with every row that shifts in a table. */
export function trimRows({ document }: NodeHost): void {
  const { getters } = document;
  for (const sheetId of getters.getSheetIds()) {
    const used = document.usedZone(sheetId, true);
    const first = (used?.bottom ?? 0) + SPARE_ROWS;
    const elements = Array.from({ length: getters.getNumberRows(sheetId) - first }, (_, i) => first + i);
    if (elements.length > 0)
      document.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: getters.getSheetName(sheetId),
        dimension: "ROW",
        elements,
      });
  }
}

/** The filled cells; what CONTROLE spills is a result, not content. */
function withoutSpill({ address, formulas, numberFormat }: Excel.Range) {
  const check = formulas.findIndex((row) => row.some((cell) => String(cell).startsWith("=POK.CONTROLE")));
  const column =
    check === -1 ? -1 : formulas[check]!.findIndex((cell) => String(cell).startsWith("=POK.CONTROLE"));
  return {
    start: address.split(":")[0],
    cells: formulas.flatMap((row, r) =>
      row.flatMap((cell, k) => {
        const isSpilled = check !== -1 && r >= check && k >= column && !(r === check && k === column);
        return cell === "" || isSpilled ? [] : [[r, k, cell, numberFormat[r]![k]]];
      }),
    ),
  };
}

/** Makes the nth send to Excel fail after all its commands were carried out, so that there is something to undo. */
export function breakAt(host: NodeHost, nth: number): { hasBroken(): boolean; restore(): void } {
  const prototype = Object.getPrototypeOf(new host.Excel.RequestContext()) as Excel.RequestContext;
  const base = Object.getPrototypeOf(prototype) as Excel.RequestContext;
  const owner = Object.prototype.hasOwnProperty.call(prototype, "sync") ? prototype : base;
  const real = owner.sync;
  let counter = 0;
  owner.sync = function (this: Excel.RequestContext, ...args) {
    if (++counter === nth) this.workbook.worksheets.getItem("bestaat niet").activate();
    return real.apply(this, args) as never;
  };
  return { hasBroken: () => counter >= nth, restore: () => void (owner.sync = real) };
}

/** Makes Excel stop halfway a batch, at the first use of a command. @param sample an object with that command */
export function breakAfter<T extends object>(sample: T, name: keyof T & string): () => void {
  let owner = sample;
  while (!Object.prototype.hasOwnProperty.call(owner, name)) owner = Object.getPrototypeOf(owner) as T;
  const real = owner[name] as (...args: unknown[]) => unknown;
  let hasBroken = false;
  Object.assign(owner, {
    [name](this: { context: Excel.RequestContext }, ...args: unknown[]) {
      const outcome = real.apply(this, args);
      if (!hasBroken) this.context.workbook.worksheets.getItem("bestaat niet").activate();
      hasBroken = true;
      return outcome;
    },
  });
  return () => void Object.assign(owner, { [name]: real });
}
