import { Inserter } from "../../src/taskpane/insert/inserter";
import { excelWorkbook } from "../../src/excel/workbook";
import { currentEditie as editie } from "../../src/knowledge/pok/edities";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

/** Filling under the headings of a sheet, in Excel's own object model. */
const CELLS = {
  A1: "Begroting (bedragen × € 1.000)",
  A2: "Omschrijving",
  B2: "2024",
  C2: "2025",
  D2: "Toelichting",
  E2: "2026",
  F2: "2028",
  A3: "Bestuur",
  B3: "10",
  C3: "11",
  E3: "12",
  F3: "13",
  A4: "POK AL4 wijkteams",
  D4: "zie bijlage",
  A6: "POK AL2 rechtsbescherming",
  C6: "77",
};

let host: NodeHost;
let inserter: Inserter;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1", cells: CELLS }] });
  inserter = new Inserter(editie, excelWorkbook, () => "2026-11-30");
});
afterEach(() => host.close());

async function select(address: string): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).select();
    await context.sync();
  });
  host.document.followSelection();
}

/** Formulas and widths of A1:G12. */
const sheet = () =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:G12");
    range.load("formulas,numberFormat");
    const column = range.getColumn(1).format;
    column.load("columnWidth");
    await context.sync();
    return { formulas: range.formulas, notations: range.numberFormat, width: column.columnWidth };
  });

const message = () => inserter.placement.read().message;

test("every POK row of the sheet, after the question about what stands there; undo gives all of it back", async () => {
  const before = await sheet();
  await select("B4");
  inserter.placement.choose({ what: "matching" });
  await inserter.placement.look();
  await inserter.placement.insert();
  expect(inserter.placement.read().question).toBe(true);
  expect((await sheet()).formulas).toEqual(before.formulas);

  await inserter.placement.overwrite();
  await host.waitForFunctions();
  expect(message()).toMatchObject({
    kind: "inserted",
    receipt: { target: { row: 3, column: 1, rows: 3, columns: 4 } },
  });
  expect(["B4", "C4", "D4", "E4"].map((address) => host.value(address))).toEqual([
    45_000,
    45_000,
    "zie bijlage",
    50_000,
  ]);
  // 2028 has no amount.
  expect((await sheet()).formulas[3]?.[5]).toBe("");
  expect(["B6", "C6", "E6"].map((address) => host.value(address))).toEqual([25_000, 25_000, 25_000]);
  expect((await sheet()).width).toBe(before.width);

  await inserter.placement.undo();
  expect(message()).toMatchObject({ kind: "reverted" });
  expect(await sheet()).toEqual(before);
});

test("the formulas follow the headings and names of the sheet", async () => {
  await select("B4");
  inserter.placement.choose({ what: "row" });
  await inserter.placement.look();
  await inserter.placement.insert();
  expect((await sheet()).formulas[3]).toEqual([
    "POK AL4 wijkteams",
    "=POK.BEDRAG($A4,B$2,,1000)",
    "=POK.BEDRAG($A4,C$2,,1000)",
    "zie bijlage",
    "=POK.BEDRAG($A4,E$2,,1000)",
    "",
    "",
  ]);
  host.type("A4", "POK AL2");
  host.type("B2", "2026");
  await host.waitForFunctions();
  expect([host.value("B4"), host.value("E4")]).toEqual([25_000, 25_000]);
});

test("what changed since the look is not overwritten", async () => {
  await select("B4");
  inserter.placement.choose({ what: "row" });
  await inserter.placement.look();
  host.type("E4", "ik was eerder");
  await inserter.placement.insert();
  expect(message()).toMatchObject({ kind: "failed", obstacle: { kind: "changed" } });
  expect(host.value("E4")).toBe("ik was eerder");
  expect((await sheet()).formulas[3]?.[1]).toBe("");
});

test("merged cells between what is filled are not in the way; in it they are", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("D4:D5").merge();
    await context.sync();
  });
  await select("B4");
  inserter.placement.choose({ what: "row" });
  await inserter.placement.look();
  expect(inserter.placement.read().placeView).toMatchObject({ phase: "seen", survey: { obstacle: null } });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("B4:C4").merge();
    await context.sync();
  });
  await inserter.placement.look();
  expect(inserter.placement.read().placeView).toMatchObject({ survey: { obstacle: { kind: "merged" } } });
});

test("a sheet without year headings gets a block of its own, and cannot be matched", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:G12").clear();
    await context.sync();
  });
  await select("B4");
  await inserter.placement.look();
  expect(inserter.placement.read().placeView).toMatchObject({ survey: { target: { rows: 15, columns: 4 } } });
  inserter.placement.choose({ what: "matching" });
  await inserter.placement.look();
  await inserter.placement.insert();
  expect(message()).toBeNull();
});
