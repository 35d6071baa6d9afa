import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import type { Check } from "../../src/work/check";
import { invalidArgument } from "../../packages/excel-host/src/richapi/errors";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { block, runCheck, perform, picture, LONG, reason, progress } from "./checkHelper";

let host: NodeHost;
afterEach(() => host.close());

const all = ({ findings }: Check) => new Set(findings.map(({ key }) => key));
const color = (check: Check) => workbook.markCells(check, all(check), progress(), "nl");
const column = (check: Check) => workbook.addColumns(check, null, progress());
const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Blad1");

/** Starts with fill, notations, a conditional format and text next to the plan that are the user's own. */
async function formatted(): Promise<void> {
  host = await startNodeHost({
    cells: { ...block(LONG, 3, 1), H1: "buiten", I3: "ver weg", A9: "voetnoot" },
  });
  await perform(host, (context) => {
    sheet(context).getRange("B5").format.fill.color = "#00FF00";
    sheet(context).getRange("E4:E8").numberFormat = Array.from({ length: 5 }, () => ["#,##0"]);
    const own = sheet(context).getRange("E4:E8").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=E4>100";
    own.custom.format.fill.color = "#123456";
  });
}

async function reopen(): Promise<void> {
  const xlsx = await host.save();
  await host.close();
  host = await startNodeHost({ xlsx });
}

describe("colored cells", () => {
  test("colors only the cells with findings; clearing leaves the sheet as it was", async () => {
    await formatted();
    const before = await picture(host, "Blad1");
    const check = await runCheck(host, "B3:F8");
    expect(await color(check)).toEqual({
      mode: "color",
      count: 3,
      notes: null,
      address: "Blad1!B3:F8",
    });
    const after = await picture(host, "Blad1");
    expect(after.conditionalFormats).toBe(before.conditionalFormats + 3);
    expect({ ...after, conditionalFormats: 0 }).toEqual({ ...before, conditionalFormats: 0 });
    expect(await workbook.readMarks()).toEqual({ colors: 3, notes: 0, columns: [] });
    expect(await workbook.clearMarks(progress())).toEqual({ colors: 3, notes: 0, columns: [] });
    expect(await picture(host, "Blad1")).toEqual(before);
    expect(await workbook.readMarks()).toEqual({ colors: 0, notes: 0, columns: [] });
  });

  test("marking again replaces the marks, and marks only the chosen findings", async () => {
    await formatted();
    const check = await runCheck(host, "B3:F8");
    await color(check);
    const onlyFirst = new Set([check.findings[0]!.key]);
    expect(await workbook.markCells(check, onlyFirst, progress(), "nl")).toMatchObject({ count: 1 });
    expect((await workbook.readMarks()).colors).toBe(1);
  });

  test("can be cleared after adding rows, saving and opening; what the user colored since then stays", async () => {
    await formatted();
    await color(await runCheck(host, "B3:F8"));
    await perform(host, (context) => {
      sheet(context).getRange("6:6").insert("Down");
      sheet(context).getRange("B7").format.fill.color = "#ABCDEF";
    });
    await reopen();
    const marked = await picture(host, "Blad1");
    expect((await workbook.clearMarks(progress())).colors).toBe(3);
    const cleared = await picture(host, "Blad1");
    expect({ ...cleared, conditionalFormats: marked.conditionalFormats }).toEqual(marked);
    expect(cleared.conditionalFormats).toBe(1);
    expect(cleared.format[6]![1]).toMatchObject({ format: { fill: { color: "#ABCDEF" } } });
  });

  test("writes nothing if the plan changed, the sheet is hidden or protected, or the user cancels", async () => {
    await formatted();
    const check = await runCheck(host, "B3:F8");
    const abort = new AbortController();
    abort.abort();
    expect(await reason(workbook.markCells(check, all(check), progress(abort), "nl"))).toEqual({
      kind: "cancelled",
    });
    host.type("E6", "7");
    expect(await reason(color(check))).toEqual({ kind: "planChanged" });
    const recheck = await runCheck(host, "B3:F8");
    await perform(host, (context) => sheet(context).protection.protect({}));
    expect(await reason(color(recheck))).toEqual({ kind: "formatProtected", sheet: "Blad1" });
    await perform(host, (context) => {
      sheet(context).protection.unprotect();
      context.workbook.worksheets.add("Ander").activate();
      sheet(context).visibility = "Hidden";
    });
    expect(await reason(color(recheck))).toEqual({ kind: "sheetHidden", sheet: "Blad1" });
    expect((await workbook.readMarks()).colors).toBe(0);
  });

  test("refuses too many cells, with their count", async () => {
    const lines = Array.from({ length: 2_001 }, (_, i) => [9, 2022, "lasten", i + 1, `x${i}`]);
    host = await startNodeHost({ cells: block([LONG[0]!, ...lines]) });
    expect(await reason(color(await runCheck(host, "A:E")))).toEqual({
      kind: "tooManyMarks",
      count: 2_001,
      most: 2_000,
    });
  });

  test("refuses to clear marks on a sheet protected afterwards, and names it", async () => {
    await formatted();
    await color(await runCheck(host, "B3:F8"));
    await perform(host, (context) => sheet(context).protection.protect({}));
    expect(await reason(workbook.clearMarks(progress()))).toEqual({ kind: "sheetProtected", sheet: "Blad1" });
    expect((await workbook.readMarks()).colors).toBe(3);
  });
});

describe("“Controle” columns", () => {
  test("give live verdicts to the right of the plan; clearing leaves the sheet as it was", async () => {
    await formatted();
    const before = await picture(host, "Blad1");
    const check = await runCheck(host, "B3:F8");
    expect(await column(check)).toEqual({
      mode: "column",
      count: 5,
      notes: null,
      address: "Blad1!G3:G8",
    });
    await host.waitForFunctions();
    expect(host.value("G3")).toBe("Controle");
    expect(host.value("G4")).toBe("akkoord");
    expect(host.value("G6")).toMatch(/^fout POK-01/);
    host.type("B6", "4");
    await host.waitForFunctions();
    expect(host.value("G6")).toBe("akkoord");
    host.type("B6", "9");
    expect(await workbook.readMarks()).toEqual({ colors: 0, notes: 0, columns: ["Blad1!G3:G8"] });
    await workbook.clearMarks(progress());
    expect(await picture(host, "Blad1")).toEqual(before);
  });

  test("leave the notation of text cells and the format of the column as they were", async () => {
    await formatted();
    await perform(host, (context) => {
      sheet(context).getRange("G3:G8").numberFormat = Array.from({ length: 6 }, () => ["@"]);
      sheet(context).getRange("G4").format.fill.color = "#FF0000";
    });
    const before = await picture(host, "Blad1");
    await column(await runCheck(host, "B3:F8"));
    await host.waitForFunctions();
    expect(host.value("G4")).toBe("akkoord");
    await workbook.clearMarks(progress());
    expect(await picture(host, "Blad1")).toEqual(before);
  });

  test("can be cleared after adding rows, saving and opening; what the user wrote in between stays", async () => {
    await formatted();
    await column(await runCheck(host, "B3:F8"));
    await perform(host, (context) => {
      sheet(context).getRange("6:6").insert("Down");
      sheet(context).getRange("1:1").insert("Down");
      sheet(context).getRange("G7").values = [["nagaan"]];
    });
    await reopen();
    expect((await workbook.clearMarks(progress())).columns).toHaveLength(1);
    const { formulas } = await picture(host, "Blad1");
    expect(formulas.map((row) => row[6]).filter(Boolean)).toEqual(["nagaan"]);
    expect((await workbook.readMarks()).columns).toEqual([]);
  });

  test("become columns of an Excel table; after clearing, what is to the right of it is back in its place", async () => {
    await formatted();
    await perform(host, (context) => {
      sheet(context).tables.add("B3:F8", true).name = "Plan";
    });
    const before = await picture(host, "Blad1");
    await column(await runCheck(host, "B4"));
    await host.waitForFunctions();
    expect((await picture(host, "Blad1")).tables).toEqual(["Blad1!B3:G8"]);
    const recheck = await runCheck(host, "B4");
    expect(recheck.findings).toHaveLength(3);
    await column(recheck);
    expect((await picture(host, "Blad1")).tables).toEqual(["Blad1!B3:G8"]);
    await reopen();
    await workbook.clearMarks(progress());
    expect(await picture(host, "Blad1")).toEqual(before);
  });

  test("are one per year in a wide plan, with its unit and sign", async () => {
    host = await startNodeHost({
      cells: block([
        ["x € 1.000"],
        ["Omschrijving", "2022", "2023"],
        ["Lasten"],
        ["POK AL4 wijkteams", -45_000, -70_000],
        ["POK AL2 rechtsbescherming", -23_000, ""],
        ["Totaal lasten", -68_000, -70_000],
      ]),
    });
    const before = await picture(host, "Blad1");
    await column(await runCheck(host, "A1:C6"));
    await host.waitForFunctions();
    expect(["D2", "E2"].map((address) => host.value(address))).toEqual(["Controle 2022", "Controle 2023"]);
    expect(host.value("D4")).toBe("akkoord");
    expect(host.value("E4")).toMatch(/^advies POK-05: €\u00a070\.000\.000 lasten op actielijn 4/);
    await workbook.clearMarks(progress());
    expect(await picture(host, "Blad1")).toEqual(before);
  });

  test("are not added if something is already there, which is named", async () => {
    await formatted();
    host.type("G5", "opmerking");
    const before = await picture(host, "Blad1");
    const check = await runCheck(host, "B3:F8");
    expect(await reason(column(check))).toEqual({
      kind: "columnOccupied",
      address: "Blad1!G5",
      content: "opmerking",
    });
    expect(await picture(host, "Blad1")).toEqual(before);
  });

  test("whether there is room can be asked beforehand; nothing changes", async () => {
    await formatted();
    const check = await runCheck(host, "B3:F8");
    await workbook.requireColumnPlace(check, null);
    host.type("G5", "opmerking");
    const before = await picture(host, "Blad1");
    expect(await reason(workbook.requireColumnPlace(check, null))).toMatchObject({ kind: "columnOccupied" });
    expect(await picture(host, "Blad1")).toEqual(before);
  });

  test("a hidden row gets its verdict too; a hidden column refuses", async () => {
    await formatted();
    await perform(host, (context) => {
      sheet(context).getRange("6:6").rowHidden = true;
    });
    const check = await runCheck(host, "B3:F8");
    expect(await column(check)).toMatchObject({ count: 5 });
    await host.waitForFunctions();
    expect(host.value("G6")).toMatch(/^fout POK-01/);
    await workbook.clearMarks(progress());
    await perform(host, (context) => {
      sheet(context).getRange("G:G").columnHidden = true;
    });
    expect(await reason(column(check))).toMatchObject({ kind: "hiddenCells" });
  });

  test("a text that becomes a number counts in the unit of the plan", async () => {
    host = await startNodeHost({
      cells: block([
        ["x € 1.000"],
        ["Actielijn", "Soort", 2026],
        ["AL4", "baten", "PM"],
        ["AL2", "baten", 5],
      ]),
    });
    const check = await runCheck(host, "A:C");
    await column(check);
    await host.waitForFunctions();
    expect(host.value("D3")).toMatch(/^fout POK-19/);
    host.type("C3", "60000");
    await host.waitForFunctions();
    expect(host.value("D3")).toMatch(/^fout POK-04/);
  });

  test("no longer fit the plan after another unit or an added line", async () => {
    await formatted();
    const check = await runCheck(host, "B3:F8");
    expect(await workbook.columnsFit(check, null)).toBe(true);
    await column(check);
    expect(await workbook.columnsFit(check, null)).toBe(true);
    expect(await workbook.columnsFit(check, "POK_Bedragen")).toBe(false);
    const thousands = await runCheck(host, "B3:F8", "Blad1", { unit: 1_000 });
    expect(await workbook.columnsFit(thousands, null)).toBe(false);
    await column(thousands);
    expect(await workbook.columnsFit(thousands, null)).toBe(true);
    await perform(host, (context) => sheet(context).getRange("6:6").insert("Down"));
    expect(await workbook.columnsFit(await runCheck(host, "B3:F9", "Blad1", { unit: 1_000 }), null)).toBe(
      true,
    );
    ["4", "2022", "lasten", "5"].forEach((cell, k) => host.type(`${"BCDE"[k]!}6`, cell));
    expect(await workbook.columnsFit(await runCheck(host, "B3:F9", "Blad1", { unit: 1_000 }), null)).toBe(
      false,
    );
  });

  test("are refused with a reason for a plan without lines, a protected sheet or a changed plan", async () => {
    await formatted();
    const check = await runCheck(host, "B3:F8");
    expect(await reason(column({ ...check, lines: [] }))).toEqual({ kind: "noLines" });
    await perform(host, (context) => sheet(context).protection.protect({}));
    expect(await reason(column(check))).toEqual({ kind: "sheetProtected", sheet: "Blad1" });
    await perform(host, (context) => sheet(context).protection.unprotect());
    host.type("E6", "8");
    expect(await reason(column(check))).toEqual({ kind: "planChanged" });
  });

  test("go together with the colors in one action", async () => {
    await formatted();
    const before = await picture(host, "Blad1");
    const check = await runCheck(host, "B3:F8");
    await column(check);
    await host.waitForFunctions();
    await color(check);
    expect(await workbook.clearMarks(progress())).toEqual({
      colors: 3,
      notes: 0,
      columns: ["Blad1!G3:G8"],
    });
    expect(await picture(host, "Blad1")).toEqual(before);
  });
});

test("if Excel refuses halfway, there is no column and the sheet is as it was", async () => {
  await formatted();
  await perform(host, (context) => {
    sheet(context).tables.add("B3:F8", true).name = "Plan";
  });
  const before = await picture(host, "Blad1");
  const check = await runCheck(host, "B4");
  // Writing the column header succeeds; at the formulas Excel stops.
  const write = host.document.write.bind(host.document);
  const refused = jest
    .spyOn(host.document, "write")
    .mockImplementationOnce(write)
    .mockImplementationOnce(() => {
      throw invalidArgument("Range.formulas");
    });
  const outcome = await reason(column(check));
  refused.mockRestore();
  expect(outcome).toEqual({ kind: "refused", code: "InvalidArgument" });
  expect(await picture(host, "Blad1")).toEqual(before);
});
