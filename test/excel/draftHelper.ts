import { excelPlanWorkbook as workbook } from "../../src/excel/plan/workbook";
import type { WriteReceipt, WriteRequest } from "../../src/work/plan/workbook";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";

/** With the functions of the real add-in the grid calculates for several seconds. */
export const AMPLE = 120_000;
export const noAbort = new AbortController().signal;

export async function write(host: NodeHost, provided: WriteRequest): Promise<WriteReceipt> {
  const receipt = await workbook.write(await workbook.prepare(provided), noAbort);
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

/** An update can give this many rows of each sheet another height. */
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
      const imprint = sheet.pageLayout.getPrintAreaOrNullObject();
      imprint.load("address");
      const heights = sheet
        .getRangeByIndexes(0, 0, MEASURED, 1)
        .getRowProperties({ format: { rowHeight: true } });
      return { sheet, used, imprint, heights };
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
      sheets: sheets.map(({ sheet, used, imprint, heights }) => ({
        name: sheet.name,
        imprint: imprint.isNullObject ? null : imprint.address,
        heights: heights.value.slice(0, rowsOf(sheet.name)).map(({ format }) => format!.rowHeight),
        charts: sheet.charts.items.map(({ name }) => name),
        content: used.isNullObject ? null : withoutSpill(used),
      })),
      nameList: names.items.map(({ name, formula }) => [name, formula]).sort(),
      tableList: tables.items.map(({ name, showTotals }, i) => [name, showTotals, ranges[i]!.address]).sort(),
      xml: xml?.value ?? null,
    };
  });

/**
 * Stops the grid calculating formulas. What has to be back after a break is content, not results, and calculating after every
 * command is half the time.
 */
export function withoutCalculation({ model }: NodeHost): void {
  const { handlers } = model as unknown as {
    handlers: { constructor: { name: string }; finalize(): void }[];
  };
  const calculator = handlers.find(({ constructor: { name } }) => name === "EvaluationPlugin")!;
  calculator.finalize = () => undefined;
}

/** Free rows a shortened sheet keeps below its content: ample for what CONTROLE spills. */
const RUIMTE = 12;

/** Removes the empty rows at the bottom of every sheet: the grid would move them with every row that shifts in a table. */
export function trimRaster({ document }: NodeHost): void {
  const { getters } = document;
  for (const sheetId of getters.getSheetIds()) {
    const used = document.usedZone(sheetId, true);
    const first = (used?.bottom ?? 0) + RUIMTE;
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
        const running = check !== -1 && r >= check && k >= column && !(r === check && k === column);
        return cell === "" || running ? [] : [[r, k, cell, numberFormat[r]![k]]];
      }),
    ),
  };
}

/** Makes the nth send to Excel fail after all of it has been done: what is there then has to be undone. */
export function breakAt(host: NodeHost, times: number): { hasBroken(): boolean; restore(): void } {
  const prototype = Object.getPrototypeOf(new host.Excel.RequestContext()) as Excel.RequestContext;
  const basis = Object.getPrototypeOf(prototype) as Excel.RequestContext;
  const carrier = Object.prototype.hasOwnProperty.call(prototype, "sync") ? prototype : basis;
  const real = carrier.sync;
  let counter = 0;
  carrier.sync = function (this: Excel.RequestContext, ...argumentList) {
    if (++counter === times) this.workbook.worksheets.getItem("bestaat niet").activate();
    return real.apply(this, argumentList) as never;
  };
  return { hasBroken: () => counter >= times, restore: () => void (carrier.sync = real) };
}

/** Makes Excel stop in the middle of a series of commands, as soon as a command is given for the first time. */
export function breakAfter<T extends object>(preview: T, name: keyof T & string): () => void {
  let carrier = preview;
  while (!Object.prototype.hasOwnProperty.call(carrier, name)) carrier = Object.getPrototypeOf(carrier) as T;
  const real = carrier[name] as (...argumentList: unknown[]) => unknown;
  let hasBroken = false;
  Object.assign(carrier, {
    [name](this: { context: Excel.RequestContext }, ...argumentList: unknown[]) {
      const outcome = real.apply(this, argumentList);
      if (!hasBroken) this.context.workbook.worksheets.getItem("bestaat niet").activate();
      hasBroken = true;
      return outcome;
    },
  });
  return () => void Object.assign(carrier, { [name]: real });
}
