import { excelIndexWorkbook as workbook } from "../../src/excel/indexing/workbook";
import { makeIndexPlan, type IndexRequest, type IndexView, type Place } from "../../src/work/indexing";
import {
  startNodeHost,
  type NodeHost,
  type NodeHostOptions,
} from "../../packages/excel-host/testing/nodeHost";
import { abortedAt, formula, read, reason } from "./formulasHelper";

const REQUEST: IndexRequest = {
  component: "totaal",
  editie: "mev",
  from: 2022,
  to: 2025,
  place: "itself",
};
const CELLS = { A1: "Wijkteams", A2: "2022", B1: "100000", B2: "=A4*2", B3: "PM", A4: "500,5" };

let host: NodeHost;
afterEach(() => host.close());

async function start(address: string, options: NodeHostOptions = { cells: CELLS }): Promise<void> {
  host = await startNodeHost(options);
  await select(address);
}

async function select(address: string): Promise<void> {
  await onSheet((sheet) => sheet.getRange(address).select());
  // In the browser the grid does this at every move of the selection.
  host.document.followSelection();
}

const onSheet = (action: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });

const changes = (view: IndexView) => makeIndexPlan(view, { ...REQUEST, place: view.place }).changes;

async function applyIndex(place: Place, abort = new AbortController().signal) {
  const view = await workbook.inspect(place);
  return workbook.write(view, changes(view), abort);
}

test("in place: amounts and formulas are indexed, the rest and the format stay", async () => {
  await start("A1:B3");
  await onSheet((sheet) => (sheet.getRange("B1:B2").numberFormat = [["#,##0.00"], ["0.0"]]));
  await applyIndex("itself");
  await host.waitForFunctions();
  const { formulas, numberFormat } = await read(host, "Blad1", "A1:B3");
  expect(formulas).toEqual([
    ["Wijkteams", "=POK.INDEXEER(100000,2022,2025)"],
    [2022, "=POK.INDEXEER(A4*2,2022,2025)"],
    ["", "PM"],
  ]);
  expect([numberFormat[0]![1], numberFormat[1]![1]]).toEqual(["#,##0.00", "0.0"]);
  expect(host.value("B1")).toBeCloseTo(106_016.43, 2);
  expect(host.value("B2")).toBeCloseTo(1001 * 1.0601643, 3);
});

test("alongside: references to the right of the whole selection, with the notation of the amount", async () => {
  await start("A1:B3");
  await onSheet((sheet) => (sheet.getRange("B1").numberFormat = [["#,##0.00"]]));
  const view = await workbook.inspect("beside");
  expect([view.shift, view.filled]).toEqual([2, 0]);
  await workbook.write(view, changes(view), new AbortController().signal);
  await host.waitForFunctions();
  const { formulas, numberFormat } = await read(host, "Blad1", "C1:D3");
  expect(formulas).toEqual([
    ["", "=POK.INDEXEER(B1,2022,2025)"],
    ["", "=POK.INDEXEER(B2,2022,2025)"],
    ["", ""],
  ]);
  expect(numberFormat[0]![1]).toBe("#,##0.00");
  expect(host.value("B1")).toBe(100_000);
});

test("if something is already alongside where a formula would go, that shows before anything happens", async () => {
  await start("B1:B3", { cells: { ...CELLS, C2: "bezet", C3: "naast tekst" } });
  expect(await workbook.inspect("beside")).toMatchObject({
    filled: 1,
    examples: [{ address: "C2", content: "bezet" }],
    obstacle: null,
  });
  expect((await workbook.inspect("itself")).filled).toBe(0);
});

test("undo brings back content and format; if something has changed meanwhile, everything stays", async () => {
  await start("A1:B3");
  const before = await read(host, "Blad1", "A1:D4");
  await workbook.revert(await applyIndex("itself"));
  await host.waitForFunctions();
  expect(await read(host, "Blad1", "A1:D4")).toEqual(before);
  const receipt = await applyIndex("beside");
  host.type("D1", "7");
  expect(await reason(workbook.revert(receipt))).toEqual({ kind: "changed" });
  expect(await formula(host, "Blad1", "D1")).toBe(7);
  expect(await formula(host, "Blad1", "D2")).toBe("=POK.INDEXEER(B2,2022,2025)");
});

test("if something has changed after inspecting, nothing is written", async () => {
  await start("B1:B3");
  const view = await workbook.inspect("itself");
  host.type("B1", "5");
  const attempt = workbook.write(view, changes(view), new AbortController().signal);
  expect(await reason(attempt)).toEqual({ kind: "changed" });
  expect(await formula(host, "Blad1", "B1")).toBe(5);
});

test("if writing fails halfway, what was there comes back", async () => {
  await start("A1:B4", { cells: { ...CELLS, B4: "300" } });
  const before = await read(host, "Blad1", "A1:D4");
  const view = await workbook.inspect("itself");
  const prototype = Object.getPrototypeOf(
    new host.Excel.RequestContext().workbook.getSelectedRange(),
  ) as Excel.Range;
  const real = Object.getOwnPropertyDescriptor(prototype, "formulas")!;
  let turn = 0;
  Object.defineProperty(prototype, "formulas", {
    ...real,
    set(this: Excel.Range, input: unknown[][]) {
      // The first cells are already there when the second piece fails.
      turn += 1;
      real.set!.call(this, turn === 2 ? [["te", "veel", "kolommen"]] : input);
    },
  });
  const attempt = reason(workbook.write(view, changes(view), new AbortController().signal));
  expect(await attempt).toEqual({ kind: "refused", code: "InvalidArgument" });
  Object.defineProperty(prototype, "formulas", real);
  await host.waitForFunctions();
  expect(turn).toBeGreaterThan(2);
  expect(await read(host, "Blad1", "A1:D4")).toEqual(before);
});

test("cancelling in time changes nothing", async () => {
  await start("B1:B3");
  expect(await reason(applyIndex("itself", abortedAt(1).signal))).toEqual({ kind: "cancelled" });
  expect(await formula(host, "Blad1", "B1")).toBe(100_000);
});

describe("where it is not possible, everything stays as it is", () => {
  test("a protected sheet", async () => {
    await start("B1:B3");
    await onSheet((sheet) => sheet.protection.protect());
    expect((await workbook.inspect("itself")).obstacle).toEqual({ kind: "sheetProtected", sheet: "Blad1" });
    expect(await reason(applyIndex("itself"))).toEqual({ kind: "sheetProtected", sheet: "Blad1" });
  });

  test("merged cells", async () => {
    await start("B1:C3");
    await onSheet((sheet) => sheet.getRange("B1:C1").merge());
    expect((await workbook.inspect("itself")).obstacle).toMatchObject({ kind: "merged" });
  });

  test("a spill range", async () => {
    await start("B1:C1", { cells: { B1: "=POK.REEKS(4,2021,2022)" } });
    await host.waitForFunctions();
    expect((await workbook.inspect("itself")).obstacle).toMatchObject({ kind: "matrix" });
  });

  test("an Excel table, but alongside is allowed", async () => {
    await start("A1:B3", { cells: { A1: "Wat", B1: "Bedrag", A2: "x", B2: "100", A3: "y", B3: "200" } });
    await onSheet((sheet) => void sheet.tables.add("A1:B3", true));
    expect((await workbook.inspect("itself")).obstacle).toMatchObject({ kind: "inTable" });
    await select("B2:B3");
    expect((await workbook.inspect("beside")).obstacle).toBeNull();
  });

  test("an empty selection", async () => {
    await start("E5:F9");
    expect(await reason(workbook.inspect("itself"))).toEqual({ kind: "selectionEmpty" });
  });
});

test("only the filled part of a whole column counts", async () => {
  await start("B:B");
  const view = await workbook.inspect("itself");
  expect(view.cells.length).toBeLessThan(10);
  expect(changes(view).map(({ source }) => source)).toEqual(["B1", "B2"]);
});

describe("what already calculates with indexed cells is not indexed again", () => {
  const TOTALS = {
    B1: "1000",
    B2: "2000",
    B3: "=SUM(B1:B2)",
    B4: "=B3*2",
    B5: "=A1",
    A1: "7",
    D2: "=SUM(B:B)",
  };

  const planFor = async (address: string, place: Place = "itself") => {
    await select(address);
    const view = await workbook.inspect(place);
    return makeIndexPlan(view, { ...REQUEST, place });
  };

  test("a total, a reference through a total and a whole column; also in the same selection and alongside", async () => {
    await start("B1:B2", { cells: TOTALS });
    expect((await planFor("B3")).skipped).toEqual([]);
    await select("B1:B2");
    await applyIndex("itself");
    await host.waitForFunctions();
    const reason = "calculatesWithIndex";
    expect(await planFor("B3")).toMatchObject({
      changes: [],
      skipped: [{ reason, addresses: ["B3"] }],
    });
    expect((await planFor("B4", "beside")).skipped).toEqual([{ reason, addresses: ["B4"] }]);
    expect((await planFor("D2")).skipped).toEqual([{ reason, addresses: ["D2"] }]);
    const everything = await planFor("B1:B5");
    expect(everything.changes.map(({ source }) => source)).toEqual(["B5"]);
    expect(everything.skipped).toContainEqual({ reason, addresses: ["B3", "B4"] });
    expect(everything.notFollowed).toEqual([]);
  });

  test("on another sheet", async () => {
    await start("C1", { cells: {} });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ander");
      sheet.getRange("A1").formulas = [["=1+POK.INDEXEER(5,2022,2025)"]];
      await context.sync();
    });
    await host.waitForFunctions();
    await onSheet((sheet) => (sheet.getRange("C1").formulas = [["=Ander!A1"]]));
    await host.waitForFunctions();
    expect((await planFor("C1")).skipped).toMatchObject([{ reason: "calculatesWithIndex" }]);
  });

  test("what is more than four steps away is not followed and is named", async () => {
    const chain = Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [`A${row}`, `=A${row - 1}`]));
    await start("A5", { cells: { A1: "100", ...chain } });
    expect((await planFor("A5")).notFollowed).toEqual([]);
    expect(await planFor("A7")).toMatchObject({ changes: [{ source: "A7" }], notFollowed: ["A7"] });
  });

  test("if a precedent is indexed after inspecting, nothing is written", async () => {
    await start("B3", { cells: TOTALS });
    const view = await workbook.inspect("itself");
    await select("B1");
    await applyIndex("itself");
    await host.waitForFunctions();
    const attempt = workbook.write(view, changes(view), new AbortController().signal);
    expect(await reason(attempt)).toEqual({ kind: "changed" });
  });
});

test("a merged header that is not written does not stop indexing", async () => {
  await start("A1:C3", { cells: { A1: "Kop", B2: "100", C3: "200" } });
  await onSheet((sheet) => sheet.getRange("A1:C1").merge());
  await applyIndex("itself");
  expect(await formula(host, "Blad1", "B2")).toBe("=POK.INDEXEER(100,2022,2025)");
  expect(await formula(host, "Blad1", "C3")).toBe("=POK.INDEXEER(200,2022,2025)");
});
