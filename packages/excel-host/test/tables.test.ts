import ExcelJS from "exceljs";
import JSZip from "jszip";
import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

let host: NodeHost;
const open = async (xlsx?: Uint8Array) => {
  host = await startNodeHost({ functionsJs: "", ...(xlsx ? { xlsx } : {}) });
};
beforeEach(() => open());
afterEach(() => host.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);
const saveAndOpen = async (): Promise<Uint8Array> => {
  const bytes = await host.save();
  await host.close();
  await open(bytes);
  return bytes;
};
const inExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
};
const tableModel = (sheet: ExcelJS.Worksheet, name: string) =>
  (
    sheet.getTable(name) as unknown as {
      table: { tableRef: string; columns: { name: string }[]; style: object };
    }
  ).table;

/** The sheet and table the add-in keeps its own amounts in. */
const makeTable = (): Promise<void> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("POK bedragen");
    sheet.tabColor = "#154273";
    sheet.showGridlines = false;
    sheet.getRange("A1:D1").values = [["Actielijn", 2026, "Bedrag", "Bedrag"]];
    const table = sheet.tables.add("A1:D3", true);
    table.name = "POK_Bedragen";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.getDataBodyRange().values = [
      [4, 2026, 52_000, 1],
      [5, 2026, 33_000, 2],
    ];
    sheet.freezePanes.freezeRows(1);
    sheet.getRange("A:D").format.autofitColumns();
    await context.sync();
  });

test("a new table: headers are texts of their own, and its parts are where Excel has them", async () => {
  await makeTable();
  await run(async (context) => {
    const table = context.workbook.tables.getItem("POK_Bedragen");
    table.load("name,style,showBandedRows,showFilterButton,showHeaders");
    const header = table.getHeaderRowRange().load("values,valueTypes,address");
    const body = table.getDataBodyRange().load("address");
    const column = table.columns.getItem("Bedrag2").getDataBodyRange().load("address,values");
    table.columns.load("items/name");
    await context.sync();
    expect([table.style, table.showBandedRows, table.showFilterButton, table.showHeaders]).toEqual([
      "TableStyleLight9",
      false,
      false,
      true,
    ]);
    expect(header.values).toEqual([["Actielijn", "2026", "Bedrag", "Bedrag2"]]);
    expect([header.address, body.address, column.address]).toEqual([
      "'POK bedragen'!A1:D1",
      "'POK bedragen'!A2:D3",
      "'POK bedragen'!D2:D3",
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Actielijn", "2026", "Bedrag", "Bedrag2"]);
  });
});

test("rows: added at the end and in between, deleted singly, several at once, and to the last", async () => {
  await makeTable();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("POK bedragen");
    sheet.getRange("A6").values = [["eronder"]];
    const { rows } = sheet.tables.getItem("POK_Bedragen");
    rows.add(undefined, [[6, 2026, 1000, 3]]);
    rows.add(1, [[7, 2026, 2000, 4]]);
    sheet.getRange("D5").numberFormat = [["@"]];
    rows.add(undefined, [[8, 2026, 3000, "=geen formule"]]);
    await context.sync();
    const last = sheet.getRange("D6").load("values,numberFormat");
    await context.sync();
    expect([last.values[0]![0], last.numberFormat[0]![0]]).toEqual(["=geen formule", "@"]);
    rows.deleteRowsAt(4);
    await context.sync();
    const body = sheet.tables.getItem("POK_Bedragen").getDataBodyRange().load("values");
    await context.sync();
    expect(body.values.map(([line]) => line)).toEqual([4, 7, 5, 6]);
    rows.getItemAt(0).delete();
    rows.deleteRowsAt(1, 2);
    const left = sheet.tables.getItem("POK_Bedragen").getRange().load("values,address");
    await context.sync();
    expect([left.address, left.values[1]]).toEqual(["'POK bedragen'!A1:D2", [7, 2026, 2000, 4]]);
    rows.deleteRowsAt(0, 1);
    const empty = sheet.tables.getItem("POK_Bedragen").getRange().load("values,address");
    const below = sheet.getUsedRange().getLastRow().load("values");
    await context.sync();
    expect([empty.address, empty.values[1]]).toEqual(["'POK bedragen'!A1:D2", ["", "", "", ""]]);
    expect(below.values[0]![0]).toBe("eronder");
  });
  const refused = run(async (context) => {
    context.workbook.tables.getItem("POK_Bedragen").rows.deleteRowsAt(3, 1);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("saved and opened: in exceljs as in the host, name, style, size, sheet and all", async () => {
  await makeTable();
  const bytes = await saveAndOpen();
  const sheet = (await inExcelJs(bytes)).getWorksheet("POK bedragen")!;
  const model = tableModel(sheet, "POK_Bedragen");
  expect([model.tableRef, model.columns.map(({ name }) => name)]).toEqual([
    "A1:D3",
    ["Actielijn", "2026", "Bedrag", "Bedrag2"],
  ]);
  expect(model.style).toMatchObject({ theme: "TableStyleLight9", showRowStripes: false });
  expect([sheet.getCell("C2").value, sheet.properties.tabColor?.argb]).toEqual([52_000, "FF154273"]);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1, showGridLines: false });
  const part = await (await JSZip.loadAsync(bytes)).file("xl/tables/table1.xml")!.async("text");
  expect(part).toContain('headerRowCount="1"');
  expect(part).not.toContain("autoFilter");
  await run(async (context) => {
    const table = context.workbook.tables.getItem("POK_Bedragen");
    table.load("style,showBandedRows,showFilterButton");
    const range = table.getRange().load("address");
    await context.sync();
    expect([table.style, table.showBandedRows, table.showFilterButton, range.address]).toEqual([
      "TableStyleLight9",
      false,
      false,
      "'POK bedragen'!A1:D3",
    ]);
  });
});

test("a table of the file: grown, renamed, filter shown; another one dissolved, a third deleted", async () => {
  await makeTable();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("POK bedragen");
    for (const address of ["F1:G3", "I1:J3"]) sheet.tables.add(address, true);
    await context.sync();
  });
  await saveAndOpen();
  await run(async (context) => {
    const { tables } = context.workbook;
    const table = tables.getItem("POK_Bedragen");
    table.rows.add(undefined, [[6, 2026, 1000, 3]]);
    table.name = "POK_Bedragen_Archief";
    table.showFilterButton = true;
    tables.getItem("Tabel1").convertToRange();
    tables.getItem("Tabel2").delete();
    await context.sync();
  });
  const bytes = await saveAndOpen();
  const sheet = (await inExcelJs(bytes)).getWorksheet("POK bedragen")!;
  expect(tableModel(sheet, "POK_Bedragen_Archief").tableRef).toBe("A1:D4");
  expect(sheet.getCell("A4").value).toBe(6);
  await run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/showFilterButton");
    await context.sync();
    expect(tables.items.map((table) => [table.name, table.showFilterButton])).toEqual([
      ["POK_Bedragen_Archief", true],
    ]);
  });
});

test("a name that is taken, or no name, is refused", async () => {
  await makeTable();
  const rename = (name: string) =>
    run(async (context) => {
      context.workbook.names.add("Jaar", "=2026");
      await context.sync();
      context.workbook.tables.getItem("POK_Bedragen").name = name;
      await context.sync();
    });
  await expect(rename("Jaar")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await run(async (context) => {
    context.workbook.names.getItem("Jaar").delete();
    await context.sync();
  });
  await expect(rename("met spatie")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("names of ranges, constants and one sheet survive, with what was said of them", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    context.workbook.names.add("Reeks", sheet.getRange("B2:B4"), 'de "reeks" & meer');
    context.workbook.names.add("Eenheid", "=1000");
    sheet.names.add("Lokaal", sheet.getRange("A2"));
    sheet.getRange("A1").formulas = [["=2*Eenheid"]];
    await context.sync();
  });
  await saveAndOpen();
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const range = names.getItem("Reeks").load("formula,comment");
    const constant = names.getItem("Eenheid").load("formula,type");
    const local = worksheets.getItem("Blad1").names.getItem("Lokaal").load("formula,scope");
    await context.sync();
    expect([range.formula, range.comment]).toEqual(["=Blad1!$B$2:$B$4", 'de "reeks" & meer']);
    expect([constant.formula, constant.type]).toEqual(["=1000", "Double"]);
    expect([local.formula, local.scope]).toEqual(["=Blad1!$A$2", "Worksheet"]);
  });
  expect(host.value("A1")).toBe(2000);
});

test("rows hidden in a file and shown again are shown when it is opened", async () => {
  const hide = (hidden: boolean) =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("2:3").rowHidden = hidden;
      await context.sync();
    });
  await hide(true);
  await saveAndOpen();
  await hide(false);
  await saveAndOpen();
  await run(async (context) => {
    const rows = context.workbook.worksheets.getItem("Blad1").getRange("2:3").load("rowHidden");
    await context.sync();
    expect(rows.rowHidden).toBe(false);
  });
});

describe("notes", () => {
  test("notes of a file are kept with their authors, follow their cells, and are no comments", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Blad1");
    sheet.getCell("A1").value = 1;
    sheet.getCell("B2").note = "Afgesproken met het college";
    sheet.getCell("B3").note = "Nog nagaan";
    const zip = await JSZip.loadAsync((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer);
    const comments = await zip.file("xl/comments1.xml")!.async("text");
    zip.file(
      "xl/comments1.xml",
      comments
        .replace(
          /<authors>.*<\/authors>/s,
          "<authors><author>J. de Vries</author><author>M. Bakker</author></authors>",
        )
        .replace(/(ref="B3" authorId=)"0"/, '$1"1"'),
    );
    await host.close();
    await open(await zip.generateAsync({ type: "uint8array" }));
    await run(async (context) => {
      const comment = context.workbook.comments.getCount();
      context.workbook.worksheets.getItem("Blad1").getRange("1:1").insert("Down");
      await context.sync();
      expect(comment.value).toBe(0);
    });
    await saveAndOpen();
    expect(host.document.notes).toMatchObject([
      { col: 1, row: 2, content: "Afgesproken met het college", author: "J. de Vries" },
      { col: 1, row: 3, content: "Nog nagaan", author: "M. Bakker" },
    ]);
  });
});

test("a table that a user cuts and pastes keeps its name; one that a user makes gets one", async () => {
  await makeTable();
  const zone = { left: 0, right: 3, top: 0, bottom: 2 };
  const dispatch = (type: string, payload: object = {}) =>
    (host.model.dispatch as (type: string, payload: object) => unknown)(type, payload);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [["=SUM(POK_Bedragen[Bedrag])"]];
    context.workbook.worksheets.getItem("POK bedragen").activate();
    await context.sync();
  });
  host.model.selection.selectZone({ cell: { col: 0, row: 0 }, zone });
  dispatch("CUT");
  dispatch("PASTE", { target: [{ left: 6, right: 6, top: 9, bottom: 9 }] });
  expect(host.document.tables.list().map(({ name, zone: { left, top } }) => [name, left, top])).toEqual([
    ["POK_Bedragen", 6, 9],
  ]);
  expect(host.value("A1")).toBe(85_000);
  host.model.selection.selectZone({ cell: { col: 0, row: 0 }, zone });
  const sheetId = host.document.getters.getActiveSheetId();
  const ranges = [host.document.getters.getRangeDataFromZone(sheetId, zone)];
  dispatch("CREATE_TABLE", { sheetId, ranges, tableType: "static" });
  expect(host.document.tables.list().map(({ name }) => name)).toContain("Tabel1");
});

test("cells inserted, deleted and cleared by address: the table grows, shrinks and stays", async () => {
  await makeTable();
  const tableAt = () =>
    run(async (context) => {
      const range = context.workbook.tables.getItem("POK_Bedragen").getRange().load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
  const on = (change: (sheet: Excel.Worksheet) => void) =>
    run(async (context) => {
      change(context.workbook.worksheets.getItem("POK bedragen"));
      await context.sync();
    });
  await on((sheet) => (sheet.getRange("A5").values = [["eronder"]]));
  await on((sheet) => sheet.getRange("A3:D3").insert("Down"));
  expect(await tableAt()).toBe("A1:D4");
  await on((sheet) => sheet.getRange("A2:D3").delete("Up"));
  expect(await tableAt()).toBe("A1:D2");
  await on((sheet) => sheet.getRange("A:Z").clear());
  expect(await tableAt()).toBe("A1:D2");
});

test("columns: added at the front, in between and at the end; what stands beside the table moves on", async () => {
  await makeTable();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("POK bedragen");
    sheet.getRange("F1:F2").values = [["naast"], ["naast"]];
    const table = sheet.tables.getItem("POK_Bedragen");
    table.columns.add(0, [["Kop"], ["a"], ["=1+1"]]);
    table.columns.add(2);
    table.columns.add(undefined, [["Laatste"], [1], [2]]);
    table.columns.load("items/name");
    const range = table.getRange().load("address,values");
    const beside = sheet.getRange("I1").load("values");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      "Kop",
      "Actielijn",
      "Kolom6",
      "2026",
      "Bedrag",
      "Bedrag2",
      "Laatste",
    ]);
    expect([range.address, range.values[2], beside.values]).toEqual([
      "'POK bedragen'!A1:G3",
      [2, 5, "", 2026, 33_000, 2, 2],
      [["naast"]],
    ]);
    table.columns.getItem("Kolom6").delete();
    const left = table.getRange().load("address");
    await context.sync();
    expect(left.address).toBe("'POK bedragen'!A1:F3");
  });
});
