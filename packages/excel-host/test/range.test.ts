import { startNodeHost, type NodeHost } from "../testing/nodeHost";
import { functionsJs, functionsJson } from "./fixtures";

jest.setTimeout(30_000);

let host: NodeHost;
beforeAll(async () => {
  host = await startNodeHost({
    functionsJs,
    functionsJson,
    sheets: [
      {
        name: "Begroting",
        cells: { A1: "Taakveld", B1: "2026", A2: "'0.10", B2: "1500", B3: "=B2*2", C2: "=1/0" },
      },
      { name: "Andere blad", cells: { A1: "x" } },
    ],
  });
});
afterAll(() => host.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);
const codeOf = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  run(batch).then(
    () => "no error",
    (error: { code: string }) => error.code,
  );

test("values, text, formulas, types and formats", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("A2:C3");
    range.load("values,text,formulas,formulasLocal,valueTypes,numberFormat,address");
    await context.sync();
    expect(range.address).toBe("Begroting!A2:C3");
    expect(range.values).toEqual([
      ["0.10", 1500, "#DIV/0!"],
      ["", 3000, ""],
    ]);
    expect(range.formulas).toEqual([
      ["0.10", 1500, "=1/0"],
      ["", "=B2*2", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "Error"],
      ["Empty", "Double", "Empty"],
    ]);
    expect(range.numberFormat[0]).toEqual(["General", "General", "General"]);
  }));

test("what is written as text stays text, what begins with = becomes a formula", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("E1:G1");
    range.values = [["'0.10", "=SUM(1,2)", true]];
    range.load("values,formulas,formulasLocal");
    await context.sync();
    expect(range.values).toEqual([["0.10", 3, true]]);
    expect(range.formulas).toEqual([["0.10", "=SUM(1,2)", true]]);
    expect(range.formulasLocal).toEqual([["0.10", "=SOM(1;2)", true]]);
  }));

test("a Dutch formula comes back in English", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("E2");
    range.formulasLocal = [["=SOM(1,5;2)"]];
    range.load("formulas,values");
    await context.sync();
    expect([range.formulas, range.values]).toEqual([[["=SUM(1.5,2)"]], [[3.5]]]);
  }));

test("formats the grid cannot read come back as they were written", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("E3:F3");
    range.values = [[-1234.5, 7]];
    range.numberFormat = [["#,##0;[Red]-#,##0", '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-']];
    range.load("numberFormat,text");
    await context.sync();
    expect(range.numberFormat).toEqual([["#,##0;[Red]-#,##0", '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-']]);
    expect(range.text).toEqual([["-1.235", "7"]]);
  }));

test("moving about", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Begroting");
    const base = sheet.getRange("B2:C3");
    const ranges = {
      cell: base.getCell(1, 1),
      offset: base.getOffsetRange(1, 2),
      resized: base.getResizedRange(2, 0),
      absolute: base.getAbsoluteResizedRange(1, 1),
      column: base.getEntireColumn(),
      row: base.getEntireRow(),
      last: base.getLastCell(),
      bounding: base.getBoundingRect("E9"),
      intersection: base.getIntersection("C1:C9"),
      used: sheet.getRange("A:B").getUsedRange(true),
      indexes: sheet.getRangeByIndexes(4, 2, 1, 3),
    };
    const none = base.getIntersectionOrNullObject("Z9");
    for (const range of Object.values(ranges)) range.load("address");
    await context.sync();
    expect(
      Object.fromEntries(
        Object.entries(ranges).map(([name, { address }]) => [name, address.replace("Begroting!", "")]),
      ),
    ).toEqual({
      cell: "C3",
      offset: "D3:E4",
      resized: "B2:C5",
      absolute: "B2",
      column: "B:C",
      row: "2:3",
      last: "C3",
      bounding: "B2:E9",
      intersection: "C2:C3",
      used: "A1:B3",
      indexes: "C5:E5",
    });
    expect(none.isNullObject).toBe(true);
  }));

test("sheets are full size: reading beyond the grid gives empty cells, writing makes it grow", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Andere blad");
    const far = sheet.getRange("AZ5000").load("values");
    await context.sync();
    expect(far.values).toEqual([[""]]);
    expect(host.model.getters.getNumberRows("s2")).toBe(100);
    far.values = [[5]];
    far.load("values");
    await context.sync();
    expect(far.values).toEqual([[5]]);
  }));

test("format", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("A10:B11");
    range.format.fill.color = "#DDEEFF";
    range.format.font.bold = true;
    range.format.font.color = "#123456";
    range.format.columnWidth = 90;
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    const border = range.format.borders.getItem("EdgeBottom");
    border.style = "Continuous";
    border.weight = "Medium";
    range.load(
      "format/fill/color,format/font/bold,format/font/color,format/columnWidth,format/horizontalAlignment,format/wrapText,format/indentLevel",
    );
    border.load("style,weight");
    await context.sync();
    const { format } = range;
    expect([format.fill.color, format.font.bold, format.font.color, format.columnWidth]).toEqual([
      "#DDEEFF",
      true,
      "#123456",
      90,
    ]);
    expect([format.horizontalAlignment, format.wrapText, format.indentLevel]).toEqual(["Center", true, 2]);
    expect([border.style, border.weight]).toEqual(["Continuous", "Medium"]);
    range.clear("Formats");
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  }));

test("rows inserted and deleted, cells merged, a list to choose from, a rule that colours", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Proef");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("2:2").insert("Down");
    const values = sheet.getRange("A1:A4").load("values");
    await context.sync();
    expect(values.values).toEqual([[1], [""], [2], [3]]);
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("A5:B5").merge();
    const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
    const list = sheet.getRange("C1").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "AU,DU" } };
    list.load("rule,type");
    const rule = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
    rule.cellValue.format.font.color = "#C00000";
    rule.cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
    rule.load("type");
    const count = sheet.getRange("A1:A3").conditionalFormats.getCount();
    values.load("values");
    await context.sync();
    expect(values.values).toEqual([[1], [2], [3]]);
    expect(merged.address).toBe("Proef!A5:B5");
    expect([list.type, list.rule.list?.source]).toEqual(["List", "AU,DU"]);
    expect([rule.type, count.value]).toEqual(["CellValue", 1]);
    sheet.delete();
    await context.sync();
  }));

describe("errors, as Excel gives them", () => {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Begroting");
  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "a matrix of another size",
      "InvalidArgument",
      (c) => void (sheetOf(c).getRange("A1:B2").values = [[1, 2]]),
    ],
    ["an address that is none", "InvalidArgument", (c) => void sheetOf(c).getRange("A0").load("address")],
    ["a row beyond the last", "InvalidArgument", (c) => void sheetOf(c).getRange("A1048577").load("address")],
    ["a column beyond the last", "InvalidArgument", (c) => void sheetOf(c).getRange("XFE1").load("address")],
    [
      "an offset off the sheet",
      "InvalidArgument",
      (c) => void sheetOf(c).getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a sheet that is not there",
      "ItemNotFound",
      (c) => void c.workbook.worksheets.getItem("Zoek").load("name"),
    ],
    [
      "a sheet that is there already",
      "ItemAlreadyExists",
      (c) => void c.workbook.worksheets.add("Begroting"),
    ],
    [
      "a member this host has not got",
      "NotImplementedInHost",
      (c) => void sheetOf(c).getRange("A1").getDirectPrecedents().load("addresses"),
    ],
  ])("%s", async (_what, code, act) => {
    const found = await codeOf(async (context) => {
      act(context);
      await context.sync();
    });
    expect(found).toBe(code);
  });

  test("an unknown member is named", async () => {
    const act = run(async (context) => {
      context.workbook.worksheets.getItem("Begroting").pivotTables.load("items/name");
      await context.sync();
    });
    await expect(act).rejects.toThrow(/Worksheet\.PivotTables/i);
  });

  test("what came before the failing action is kept", async () => {
    const code = await codeOf(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("H1").values = [["blijft"]];
      sheet.getRange("A0").values = [["fout"]];
      sheet.getRange("H2").values = [["komt niet"]];
      await context.sync();
    });
    expect([code, host.value("H1"), host.value("H2")]).toEqual(["InvalidArgument", "blijft", ""]);
  });
});

test("text stays text whichever way its format goes", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("J1:J3");
    range.numberFormat = [["@"], ["General"], ["@"]];
    range.values = [["0.10"], ["'0.10"], ["'0.20"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["0.10"], ["0.10"], ["0.20"]]);
    range.numberFormat = [["General"], ["@"], ["@"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["0.10"], ["0.10"], ["0.20"]]);
    expect(range.valueTypes.flat()).toEqual(["String", "String", "String"]);
  }));

test("in a cell in text format everything is text, a formula too; and it stays so in a file", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tekst");
    const range = sheet.getRange("A1:A4");
    range.numberFormat = [["@"], ["@"], ["@"], ["General"]];
    range.formulas = [["=SUM(1,2)"], ["'=abc"], ["0.10"], ["'=def"]];
    sheet.getRange("A4").numberFormat = [["@"]];
    sheet.getRange("B1:B2").formulas = [['=A1&"!"'], ["=POK.SOORTEN(A1:A4)"]];
    range.load("values,formulas,numberFormat,text");
    await context.sync();
    const texts = [["=SUM(1,2)"], ["=abc"], ["0.10"], ["=def"]];
    expect([range.values, range.formulas, range.text]).toEqual([texts, texts, texts]);
    expect(range.numberFormat.flat()).toEqual(["@", "@", "@", "@"]);
  });
  await host.waitForFunctions();
  expect(host.value("B1", "Tekst")).toBe("=SUM(1,2)!");
  expect(JSON.parse(String(host.value("B2", "Tekst")))).toEqual([
    ["=SUM(1,2)"],
    ["=abc"],
    ["0.10"],
    ["=def"],
  ]);
  // another format, and typed anew: then it is a formula
  await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Tekst").getRange("A1");
    cell.numberFormat = [["General"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["=SUM(1,2)"]]);
    cell.formulas = [["=SUM(1,2)"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[3]]);
  });
});

test("properties of rows and of columns, each on its own", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Rijen");
    sheet.getRange("2:2").rowHidden = true;
    const rows = sheet.getRange("A1:B3").getRowProperties({ rowHidden: true });
    const columns = sheet.getRange("A1:B3").getColumnProperties({ columnHidden: true, address: true });
    await context.sync();
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(columns.value).toEqual([
      { columnHidden: false, address: "Rijen!A1:A3" },
      { columnHidden: false, address: "Rijen!B1:B3" },
    ]);
  }));

test("a reference whose cells are gone reads #REF!, and can be written so", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Weg");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("C1").formulas = [["=SUM(A1, A2)"]];
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("C2").formulas = [["=IFERROR(#REF!,5)"]];
    const cells = sheet.getRange("C1:C2").load("formulas,values");
    await context.sync();
    expect(cells.formulas).toEqual([["=SUM(A1, #REF!)"], ["=IFERROR(#REF!,5)"]]);
    expect(cells.values).toEqual([["#REF!"], [5]]);
  }));

test("several ranges at once: where they are, how they look, and emptied", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Delen, en meer");
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const areas = sheet.getRanges("A1,'Delen, en meer'!B2:C3");
    areas.format.fill.color = "#FFE699";
    sheet.getRange("A1").format.font.bold = true;
    areas.load("address,areaCount,cellCount,format/fill/color,format/font/bold,worksheet/name");
    areas.areas.load("items/address");
    const outside = sheet.getRange("A2").load("format/fill/color");
    await context.sync();
    expect([areas.areaCount, areas.cellCount, areas.worksheet.name]).toEqual([2, 5, "Delen, en meer"]);
    expect(areas.areas.items.map(({ address }) => address.split("!")[1])).toEqual(["A1", "B2:C3"]);
    expect([areas.format.fill.color, areas.format.font.bold, outside.format.fill.color]).toEqual([
      "#FFE699",
      null,
      "#FFFFFF",
    ]);
    areas.clear("Contents");
    const left = sheet.getRange("A1:C3").load("values");
    await context.sync();
    expect(left.values).toEqual([
      ["", 2, 3],
      [4, "", ""],
      [7, "", ""],
    ]);
  }));

test("ranges from ranges: resized, moved, a cell of it, whole rows, what two share, what is used", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Vormen");
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const base = sheet.getRange("B2:C3");
    const found = [
      base.getResizedRange(1, 2),
      base.getOffsetRange(2, 1),
      base.getCell(1, 1),
      base.getEntireRow(),
      base.getIntersectionOrNullObject("C3:D4"),
      base.getIntersectionOrNullObject("E5"),
      sheet.getUsedRangeOrNullObject(true),
      sheet.getUsedRangeOrNullObject(),
      sheet.getRange("H1:J4").getUsedRangeOrNullObject(true),
    ].map((range) => range.load("address"));
    await context.sync();
    expect(found.map((range) => (range.isNullObject ? null : range.address.split("!")[1]))).toEqual([
      "B2:E4",
      "C4:D5",
      "C3",
      "2:3",
      "C3",
      null,
      "B2:C3",
      "B2:F9",
      null,
    ]);
  }));

test("thousands of cells at once, which Office.js writes in parts; a matrix that does not fit is refused", async () => {
  const rows = Array.from({ length: 900 }, (_, i) => [i, `rij ${i}`, `=A${i + 1}*2`]);
  await run(async (context) => {
    const range = context.workbook.worksheets.add("Groot").getRange("A1:C900");
    range.formulas = rows;
    range.load("values");
    await context.sync();
    expect([range.values[0], range.values[899]]).toEqual([
      [0, "rij 0", 0],
      [899, "rij 899", 1798],
    ]);
  });
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Groot").getRange("A1:C899").values = rows;
      await context.sync();
    }),
  ).toBe("InvalidArgument");
});

test("columns are made to fit what the range holds, not what stands above it", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Breed");
    sheet.getRange("A1:A3").values = [
      ["een zin die over de hele breedte van het blad heen loopt"],
      ["kort"],
      ["x"],
    ];
    const column = sheet.getRange("A2:A3");
    column.format.autofitColumns();
    column.load("format/columnWidth");
    await context.sync();
    const narrow = column.format.columnWidth;
    sheet.getRange("A:A").format.autofitColumns();
    column.load("format/columnWidth");
    await context.sync();
    expect(column.format.columnWidth).toBeGreaterThan(2 * narrow);
  }));
