import { makeBlock, blockSize } from "../../src/work/insert/makeBlock";
import type { LooseRequest } from "../../src/work/amounts/request";
import { type Survey } from "../../src/work/survey";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import { excelWorkbook } from "../../src/excel/workbook";
import { currentEditie as editie } from "../../src/knowledge/pok/edities";
import {
  startNodeHost,
  type NodeHost,
  type NodeHostOptions,
} from "../../packages/excel-host/testing/nodeHost";
import { withNotes, type Note } from "./withNotes";

const TABLE: LooseRequest = {
  what: "table",
  how: "formulas",
  actielijn: 4,
  year: 2026,
  kanaal: null,
  unit: 1_000,
};
const noAbort = () => new AbortController().signal;

let host: NodeHost;
const start = async (options: NodeHostOptions) => (host = await startNodeHost(options));
afterEach(async () => {
  jest.restoreAllMocks();
  await host.close();
});

async function select(address: string, sheet = "Blad1"): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
  // In the browser the grid does this at every move of the selection.
  host.document.followSelection();
}

/** Does something on the first sheet, outside the task pane. */
const onSheet = (action: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });

const surveyTarget = (request = TABLE) => excelWorkbook.surveyTarget(blockSize(editie, request));
const write = ({ target, fingerprint }: Survey, request = TABLE, abort = noAbort()) =>
  excelWorkbook.write(target, makeBlock(editie, request, target, "2026-11-22"), fingerprint, abort);

async function reason(promise: Promise<unknown>): Promise<Obstacle> {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  return (error as WorkbookError).obstacle;
}

const cell = (address: string) =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address);
    range.load("formulas,numberFormat,values");
    range.format.font.load("bold,italic");
    range.format.load("columnWidth");
    await context.sync();
    return {
      formula: range.formulas[0]![0],
      notation: range.numberFormat[0]![0],
      value: range.values[0]![0],
      bold: range.format.font.bold,
      width: range.format.columnWidth,
    };
  });

describe("surveying", () => {
  test("the target starts at the selection and has the size of the block", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await select("B5");
    const { target, obstacle, filled } = await surveyTarget();
    expect(target).toMatchObject({ sheet: "Blad1", row: 4, column: 1, rows: 15, columns: 9 });
    expect({ obstacle, filled }).toEqual({ obstacle: null, filled: 0 });
  });

  test("counts the filled cells, also a formula with an empty result, and shows the first three", async () => {
    await start({
      sheets: [{ name: "Blad1", cells: { B6: "Wijkteams", C7: '=""', D8: "12500", E9: "PM", K6: "buiten" } }],
    });
    await select("B5");
    const { filled, examples } = await surveyTarget();
    expect(filled).toBe(4);
    expect(examples.map(({ address }) => address)).toEqual(["B6", "C7", "D8"]);
    expect(examples[0]!.content).toBe("Wijkteams");
  });

  test("a block that reaches beyond the sheet does not fit", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const beyond = await reason(excelWorkbook.surveyTarget({ rows: 15, columns: 20_000 }));
    expect(beyond).toEqual({ kind: "outsideSheet", rows: 15, columns: 20_000 });
  });

  test("merged cells are in the way", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await onSheet((sheet) => sheet.getRange("C3:D4").merge());
    await select("A1");
    expect((await surveyTarget()).obstacle).toMatchObject({ kind: "merged" });
  });

  test("an Excel table is in the way", async () => {
    await start({ sheets: [{ name: "Blad1", cells: { C3: "a", C4: "b" } }] });
    await onSheet((sheet) => sheet.tables.add("C3:D6", true));
    await select("A1");
    expect((await surveyTarget()).obstacle).toMatchObject({ kind: "inTable" });
  });

  test("hidden rows are in the way", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await onSheet((sheet) => (sheet.getRange("3:4").rowHidden = true));
    await select("A1");
    expect((await surveyTarget()).obstacle).toEqual({ kind: "hiddenCells", address: "Blad1!A1:I15" });
  });

  test("a protected sheet is in the way", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await onSheet((sheet) => sheet.protection.protect());
    expect((await surveyTarget()).obstacle).toEqual({ kind: "sheetProtected", sheet: "Blad1" });
  });

  test("a protected sheet with unlocked cells is in the way if it does not allow formatting", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await onSheet((sheet) => {
      sheet.getRange("A1:I20").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect((await surveyTarget()).obstacle).toEqual({ kind: "formatProtected", sheet: "Blad1" });
  });
});

describe("writing", () => {
  test("the whole table calculates, with notation and bold, and no column is widened unasked", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await select("B5");
    const before = await cell("C8");
    await write(await surveyTarget());
    await host.waitForFunctions();
    expect(host.value("I11")).toBe(50_000);
    expect(host.value("J16")).toBe(130_000);
    expect(host.text("G12")).toBe("–");
    expect(host.text("I13")).toBe("0");
    expect(await cell("I11")).toMatchObject({
      formula: "=POK.BEDRAG($B11,I$7,,1000)",
      notation: "#,##0",
      bold: false,
    });
    expect((await cell("B7")).bold).toBe(true);
    expect((await cell("C8")).width).toBe(before.width);
  });

  test("columns that are too narrow become wider when asked, and as narrow again when taken back", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await select("B5");
    const before = await cell("C8");
    const request: LooseRequest = { ...TABLE, widen: true };
    const receipt = await write(await surveyTarget(request), request);
    expect((await cell("C8")).width).toBeGreaterThan(before.width);
    await excelWorkbook.revert(receipt);
    expect((await cell("C8")).width).toBe(before.width);
  });

  test("the source in a note stands at the first amount and goes with the undo", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const notes: Note[] = [];
    withNotes(notes);
    await select("B5");
    const request: LooseRequest = { ...TABLE, sourcePlace: "note" };
    const receipt = await write(await surveyTarget(request), request);
    expect(receipt.noteMissing).toBe(false);
    expect(notes.map(({ address, content }) => [address(), content.split("\n")[0]])).toEqual([
      ["D8", "POK bron:"],
    ]);
    await excelWorkbook.revert(receipt);
    expect(notes).toEqual([]);
  });

  test("a note of the user at that place stays, and so does what the user adds to ours", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const notes: Note[] = [{ address: () => "D8", content: "van mij" }];
    withNotes(notes);
    await select("B5");
    const request: LooseRequest = { ...TABLE, sourcePlace: "note" };
    const receipt = await write(await surveyTarget(request), request);
    expect(receipt.noteMissing).toBe(true);
    await excelWorkbook.revert(receipt);
    expect(notes.map(({ content }) => content)).toEqual(["van mij"]);
    notes.length = 0;
    const again = await write(await surveyTarget(request), request);
    notes[0]!.content += "\nbesproken";
    await excelWorkbook.revert(again);
    expect(notes).toHaveLength(1);
  });

  test("writes values as numbers, not formulas", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const request: LooseRequest = { ...TABLE, what: "row", how: "values" };
    await write(await surveyTarget(request), request);
    expect(await cell("G2")).toMatchObject({ formula: 50_000, value: 50_000 });
  });

  test("if the target has changed meanwhile, nothing is written", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const seen = await surveyTarget();
    host.type("C9", "net getypt");
    expect(await reason(write(seen))).toEqual({ kind: "changed" });
    expect((await cell("A1")).formula).toBe("");
    expect((await cell("C9")).formula).toBe("net getypt");
  });

  test("if the sheet has been protected meanwhile, nothing is written", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const seen = await surveyTarget();
    await onSheet((sheet) => sheet.protection.protect());
    expect(await reason(write(seen))).toMatchObject({ kind: "sheetProtected" });
    expect((await cell("A1")).formula).toBe("");
  });

  test("if the sheet has been hidden or removed meanwhile, nothing is written", async () => {
    await start({ sheets: [{ name: "Blad1" }, { name: "Blad2" }] });
    const seen = await surveyTarget();
    await select("A1", "Blad2");
    await onSheet((sheet) => (sheet.visibility = "VeryHidden"));
    expect(await reason(write(seen))).toEqual({ kind: "sheetHidden", sheet: "Blad1" });
    await onSheet((sheet) => (sheet.visibility = "Visible"));
    await onSheet((sheet) => sheet.delete());
    expect(await reason(write(seen))).toEqual({ kind: "sheetGone" });
  });

  test("writes nothing if cancelled", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const seen = await surveyTarget();
    const abort = new AbortController();
    abort.abort();
    expect(await reason(write(seen, TABLE, abort.signal))).toEqual({ kind: "cancelled" });
    expect((await cell("A1")).formula).toBe("");
  });

  test("waits until the user has finished typing", async () => {
    let stopTyping = () => undefined as void;
    const edit = { busy: false, end: new Promise<void>((resolve) => (stopTyping = resolve)) };
    await start({
      sheets: [{ name: "Blad1" }],
      isEditingCell: () => edit.busy,
      afterEditing: () => edit.end,
    });
    const seen = await surveyTarget();
    edit.busy = true;
    let finished = false;
    const written = write(seen).then(() => (finished = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(finished).toBe(false);
    edit.busy = false;
    stopTyping();
    await written;
    expect((await cell("A1")).formula).toBe("POK-middelen landelijk, per actielijn en jaar");
  });
});

describe("undoing", () => {
  test("brings back content, notation, font and column width", async () => {
    await start({ sheets: [{ name: "Blad1", cells: { A1: "Programma", B2: "=1+2", C3: "1250" } }] });
    await onSheet((sheet) => {
      sheet.getRange("A1").format.font.italic = true;
      sheet.getRange("C3").numberFormat = [["0.00"]];
      sheet.getRange("D4").numberFormat = [["@"]];
      sheet.getRange("D4").values = [["0.10"]];
    });
    const before = await Promise.all(["A1", "B2", "C3", "D4", "E5"].map(cell));
    const receipt = await write(await surveyTarget());
    expect((await cell("A1")).formula).not.toBe("Programma");
    await excelWorkbook.revert(receipt);
    expect(await Promise.all(["A1", "B2", "C3", "D4", "E5"].map(cell))).toEqual(before);
  });

  test("is refused if the block has changed meanwhile", async () => {
    await start({ sheets: [{ name: "Blad1", cells: { A1: "Programma" } }] });
    const receipt = await write(await surveyTarget());
    host.type("D6", "99");
    expect(await reason(excelWorkbook.revert(receipt))).toEqual({ kind: "changed" });
    expect((await cell("D6")).value).toBe(99);
  });
});

test("selects the block", async () => {
  await start({ sheets: [{ name: "Blad1" }, { name: "Blad2" }] });
  const { target } = await surveyTarget();
  await select("C3", "Blad2");
  await excelWorkbook.select(target);
  expect((await surveyTarget()).target).toEqual(target);
});

test("reports every change of selection until stopped", async () => {
  await start({ sheets: [{ name: "Blad1" }] });
  await select("B2");
  const notify = jest.fn();
  const stop = excelWorkbook.onSelection(notify);
  await settle();
  await select("C3");
  await settle();
  expect(notify).toHaveBeenCalled();
  stop();
  await settle();
  notify.mockClear();
  await select("D4");
  await settle();
  expect(notify).not.toHaveBeenCalled();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 100));
