import ExcelJS from "exceljs";
import JSZip from "jszip";
import { startNodeHost, type NodeHost } from "../testing/nodeHost";
import { functionsJs, functionsJson } from "./fixtures";

jest.setTimeout(30_000);

const AMOUNT = "#,##0;[Red]-#,##0";

async function makeFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Begroting", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRows([
    ["Taakveld", "Omschrijving", 2026],
    ["0.10", "Mutaties reserves", -1250],
    ["6.2", "Toegang", 2000],
    ["2024", "een jaar als tekst", "=geen formule"],
  ]);
  sheet.getCell("C5").value = { formula: "SUM(C2:C3)", result: 750 };
  sheet.getCell("C6").value = { formula: "_xldudf_POK_BEDRAG(4,Jaar)", result: 50_000_000 };
  for (const row of [2, 3, 5]) sheet.getCell(row, 3).numFmt = AMOUNT;
  sheet.getRow(3).height = 40;
  sheet.mergeCells("A8:C8");
  sheet.getCell("A8").value = "samen";
  sheet.getCell("B2").font = { name: "Arial", bold: true };
  const secret = book.addWorksheet("Verborgen", { state: "veryHidden" });
  secret.getCell("A1").value = 1;
  const parameters = book.addWorksheet("Parameters");
  parameters.getCell("B1").value = 2026;
  book.definedNames.add("Parameters!$B$1", "Jaar");
  parameters.addTable({
    name: "tblSoort",
    ref: "D1",
    headerRow: true,
    columns: [{ name: "Soort" }],
    rows: [["AU"], ["DU"]],
  });
  const locked = book.addWorksheet("Slot");
  locked.getCell("A1").protection = { locked: false };
  locked.getCell("A1").value = "vrij";
  await locked.protect("", {});
  return new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer);
}

const open = (xlsx: Uint8Array): Promise<NodeHost> =>
  startNodeHost({ functionsJs, functionsJson, xlsx, fileName: "begroting.xlsx" });

describe("opening a file", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await open(await makeFile());
    await host.waitForFunctions();
  });
  afterAll(() => host.close());

  test("codes that look like numbers are text, whatever they look like", () => {
    expect([host.value("A2"), host.value("A3"), host.value("A4"), host.value("C4")]).toEqual([
      "0.10",
      "6.2",
      "2024",
      "=geen formule",
    ]);
  });

  test("functions get the names the user knows, names their ranges, and results follow", () => {
    expect(host.document.formula({ sheetId: "Begroting", col: 2, row: 5 })).toBe("=POK.BEDRAG(4,Jaar)");
    expect([host.value("C5"), host.value("C6")]).toEqual([750, 50_000_000]);
  });

  test("formats, heights, merges, hidden sheets, tables, protection", () =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Begroting");
      const amount = sheet.getRange("C2").load("numberFormat,text");
      const row = sheet.getRange("3:3").load("format/rowHeight");
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
      const font = sheet.getRange("B2").load("format/font/name,format/font/bold");
      const hidden = context.workbook.worksheets.getItem("Verborgen").load("visibility");
      const table = context.workbook.tables.getItem("tblSoort").getRange().load("address");
      const slot = context.workbook.worksheets.getItem("Slot");
      slot.protection.load("protected");
      const free = slot.getRange("A1").load("format/protection/locked");
      await context.sync();
      expect([amount.numberFormat, amount.text]).toEqual([[[AMOUNT]], [["-1.250"]]]);
      expect([row.format.rowHeight, merged.address, hidden.visibility]).toEqual([
        39.75,
        "Begroting!A8:C8",
        "VeryHidden",
      ]);
      expect([font.format.font.name, font.format.font.bold, table.address]).toEqual([
        "Arial",
        true,
        "Parameters!D1:D3",
      ]);
      expect([slot.protection.protected, free.format.protection.locked]).toEqual([true, false]);
    }));
});

/** As other programs write: texts inline, targets from the root, comments in a folder of their own. */
async function makeForeignFile(): Promise<Uint8Array> {
  const zip = new JSZip();
  const relations = (items: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/xl/comments/comment1.xml" ContentType="${content}.comments+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    relations(`<Relationship Id="rId1" Type="${type}/officeDocument" Target="xl/workbook.xml"/>`),
  );
  zip.file(
    "xl/workbook.xml",
    `<workbook ${main} xmlns:r="${type}"><sheets><sheet name="Iv3" sheetId="1" r:id="rId1"/></sheets><definedNames/></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations(
      `<Relationship Id="rId1" Type="${type}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${type}/styles" Target="styles.xml"/>`,
    ),
  );
  zip.file(
    "xl/styles.xml",
    `<styleSheet ${main}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
  );
  zip.file(
    "xl/worksheets/sheet1.xml",
    `<worksheet ${main} xmlns:r="${type}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>0.10</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>0.10</t></is></c><c r="C1"><v>5</v></c></row></sheetData><legacyDrawing r:id="rId1"/></worksheet>`,
  );
  zip.file(
    "xl/worksheets/_rels/sheet1.xml.rels",
    relations(
      `<Relationship Id="comments" Type="${type}/comments" Target="/xl/comments/comment1.xml"/><Relationship Id="rId1" Type="${type}/vmlDrawing" Target="/xl/drawings/commentsDrawing1.vml"/>`,
    ),
  );
  zip.file(
    "xl/comments/comment1.xml",
    `<comments ${main}><authors><author>Jan</author></authors><commentList><comment ref="C1" authorId="0"><text><t>Let op</t></text></comment></commentList></comments>`,
  );
  zip.file("xl/drawings/commentsDrawing1.vml", "<xml/>");
  return zip.generateAsync({ type: "uint8array" });
}

test("a file of another program: opened, saved and opened again", async () => {
  const first = await open(await makeForeignFile());
  expect([first.value("A1"), first.value("B1"), first.value("C1")]).toEqual(["0.10", "0.10", 5]);
  expect(first.document.notes).toMatchObject([{ content: "Let op", author: "Jan", col: 2, row: 0 }]);
  const bytes = await first.save();
  await first.close();
  const second = await open(bytes);
  expect([second.value("A1"), second.value("B1"), second.document.notes[0]?.content]).toEqual([
    "0.10",
    "0.10",
    "Let op",
  ]);
  await second.close();
});

test("a text that begins with = stays a text, in a cell in text format as in any other", async () => {
  const first = await startNodeHost({ functionsJs: "" });
  await first.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A2");
    range.numberFormat = [["@"], ["General"]];
    range.values = [["'=1+1"], ["'=2+2"]];
    await context.sync();
  });
  const bytes = await first.save();
  await first.close();
  const second = await open(bytes);
  expect([second.value("A1"), second.text("A1"), second.value("A2")]).toEqual(["=1+1", "=1+1", "=2+2"]);
  expect(second.document.numberFormat({ sheetId: "Blad1", col: 0, row: 0 })).toBe("@");
  await second.close();
});

test("save and open again: changes are in, the rest is as it was", async () => {
  const first = await open(await makeFile());
  await first.waitForFunctions();
  await first.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Begroting");
    sheet.getRange("C2").values = [[-1500]];
    sheet.getRange("E1").formulas = [["=POK.TABEL()"]];
    const extra = workbook.worksheets.add("POK");
    extra.getRange("A1:B2").values = [
      ["Lijn", "Bedrag"],
      ["'4", 5],
    ];
    extra.getRange("B2").numberFormat = [[AMOUNT]];
    extra.getRange("A1:B1").format.fill.color = "#DDEBF7";
    extra.tables.add("A1:B2", true).name = "tblPok";
    workbook.names.add("PokBedrag", extra.getRange("B2"));
    workbook.settings.add("keuze", { lijn: 4 });
    workbook.customXmlParts.add('<pok xmlns="urn:pok:test"/>');
    await context.sync();
  });
  await first.waitForFunctions();
  const bytes = await first.save();
  await first.close();

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet("Begroting")!;
  expect([sheet.getCell("A2").value, sheet.getCell("C2").value]).toEqual(["0.10", -1500]);
  expect(sheet.getCell("C5").value).toMatchObject({ formula: "SUM(C2:C3)", result: 500 });
  expect(sheet.getCell("C6").value).toMatchObject({ formula: "_xldudf_POK_BEDRAG(4,Jaar)" });
  expect(sheet.getCell("E1").value).toMatchObject({ formula: "_xldudf_POK_TABEL()", result: "Actielijn" });
  expect(sheet.getCell("B2").font).toMatchObject({ name: "Arial", bold: true });

  const second = await open(bytes);
  await second.waitForFunctions();
  await second.Excel.run(async (context) => {
    const { workbook } = context;
    const setting = workbook.settings.getItem("keuze").load("value");
    const part = workbook.customXmlParts.getByNamespace("urn:pok:test").getOnlyItemOrNullObject();
    const name = workbook.names.getItem("PokBedrag").load("formula");
    const old = workbook.names.getItem("Jaar").load("formula");
    const table = workbook.tables.getItem("tblPok").getRange().load("address,values");
    const spill = workbook.worksheets
      .getItem("Begroting")
      .getRange("E1")
      .getSpillingToRange()
      .load("address");
    const format = workbook.worksheets.getItem("POK").getRange("B2").load("numberFormat");
    await context.sync();
    expect([setting.value, part.isNullObject]).toEqual([{ lijn: 4 }, false]);
    expect([name.formula, old.formula]).toEqual(["=POK!$B$2", "=Parameters!$B$1"]);
    expect([table.address, table.values[1]]).toEqual(["POK!A1:B2", ["4", 5]]);
    expect([spill.address, format.numberFormat]).toEqual(["Begroting!E1:F3", [[AMOUNT]]]);
  });
  await second.close();
});

test("functions newer than the file format carry their prefix in a file, and lose it when it is opened", async () => {
  const formulas = [
    '=IFNA(A1,"IFS(")',
    "=STDEV.S(A1:A2)",
    "=COUNT(FILTER(A1:A2,A1:A2>0))",
    '=TEXTJOIN("; ",TRUE,A1:A2)',
    "=SUM(A1:A2)",
  ];
  const first = await startNodeHost({ functionsJs, functionsJson, cells: { A1: "1", A2: "2" } });
  formulas.forEach((formula, i) => first.document.write("s1", [{ col: 1, row: i, content: formula }]));
  const bytes = await first.save();
  await first.close();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet("Blad1")!;
  expect(formulas.map((_formula, i) => sheet.getCell(i + 1, 2).formula)).toEqual([
    '_xlfn.IFNA(A1,"IFS(")',
    "_xlfn.STDEV.S(A1:A2)",
    "COUNT(_xlfn._xlws.FILTER(A1:A2,A1:A2>0))",
    '_xlfn.TEXTJOIN("; ",TRUE,A1:A2)',
    "SUM(A1:A2)",
  ]);
  const second = await open(bytes);
  expect(
    formulas.map((_formula, row) =>
      second.document.formula({ ...second.document.getters.getActivePosition(), col: 1, row }),
    ),
  ).toEqual(formulas);
  await second.close();
});
