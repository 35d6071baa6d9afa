import ExcelJS from "exceljs";
import JSZip from "jszip";
import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

const open = (xlsx: Uint8Array): Promise<NodeHost> =>
  startNodeHost({ functionsJs: "", xlsx, fileName: "plan.xlsx" });

type Context = Excel.RequestContext;

/** A sheet as an add-in writes one: a table that calculates, and all that goes with a sheet for people. */
async function makePlan(context: Context, sheet: Excel.Worksheet): Promise<void> {
  const { workbook } = context;
  sheet.getRange("A3:D5").values = [
    ["Lijn", "Bedrag", "Aandeel", "Status"],
    ["4", 100, "", "concept"],
    ["5a", 300, "", "vast"],
  ];
  const table = sheet.tables.add("A3:D5", true);
  table.name = "tblPlan";
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  table.showFilterButton = false;
  table.columns.getItem("Aandeel").getDataBodyRange().formulas = [
    ["=[@Bedrag]/SUM(tblPlan[Bedrag])"],
    ["=[@Bedrag]/SUM(tblPlan[Bedrag])"],
  ];
  table.showTotals = true;
  table.columns.getItem("Bedrag").getTotalRowRange().formulas = [["=SUBTOTAL(109,tblPlan[Bedrag])"]];
  await context.sync();
  workbook.names.add("PlanTotaal", sheet.getRange("B6"));
  sheet.getRange("F1").formulas = [["=PlanTotaal*2+SUM(tblPlan[Bedrag])"]];
  sheet.getRange("D4:D5").dataValidation.rule = { list: { inCellDropDown: true, source: "concept,vast" } };
  sheet.getRange("D4:D5").dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: "Status",
    message: "Kies concept of vast.",
  };
  sheet.getRange("D4:D5").dataValidation.prompt = { showPrompt: true, title: "Status", message: "Kies" };
  const higher = sheet.getRange("B4:B5").conditionalFormats.add("CellValue");
  higher.cellValue.format.fill.color = "#FDE7E9";
  higher.cellValue.format.font.color = "#C50F1F";
  higher.cellValue.rule = { formula1: "=200", operator: "GreaterThan" };
  const own = sheet.getRange("A4:D5").conditionalFormats.add("Custom");
  own.custom.rule.formula = '=$D4="vast"';
  own.custom.format.font.bold = true;
  sheet.getRange("B:B").format.columnWidth = 90;
  sheet.getRange("1:1").format.rowHeight = 30;
  sheet.freezePanes.freezeAt(sheet.getRange("A1:A3"));
  sheet.tabColor = "#107C41";
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.setPrintArea("A1:F6");
  page.setPrintTitleRows("$3:$3");
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins("Centimeters", { left: 1.5, right: 1.5 });
  page.headersFooters.defaultForAllPages.set({
    leftHeader: "Plan && raming",
    centerFooter: "&D",
    rightFooter: "&P / &N",
  });
  await context.sync();
}

/** The same sheet, as Office.js tells of it. */
async function sayings(context: Context, sheet: Excel.Worksheet): Promise<unknown> {
  const table = context.workbook.tables.getItem("tblPlan");
  table.load("name,style,showTotals,showBandedRows,showFilterButton");
  const body = table.getRange().load("address,values,formulas");
  const total = table.columns.getItem("Bedrag").getTotalRowRange().load("address");
  const name = context.workbook.names.getItem("PlanTotaal").load("formula,scope");
  const outside = sheet.getRange("F1").load("formulas,values");
  const validation = sheet.getRange("D4").dataValidation.load("rule,type,errorAlert,prompt");
  const formats = sheet.getRange("B4").conditionalFormats.load("items/type,items/priority");
  await context.sync();
  const [higher, own] = formats.items;
  higher!.cellValue.load("rule");
  higher!.cellValue.format.fill.load("color");
  higher!.cellValue.format.font.load("color");
  own!.custom.rule.load("formula");
  own!.custom.format.font.load("bold");
  const width = sheet.getRange("B1").load("format/columnWidth,format/rowHeight");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  sheet.load("tabColor,showGridlines,visibility");
  const { pageLayout: page } = sheet;
  page.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin");
  page.headersFooters.defaultForAllPages.load(
    "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter",
  );
  const area = page.getPrintAreaOrNullObject().load("address");
  const titles = page.getPrintTitleRowsOrNullObject().load("address");
  const columns = page.getPrintTitleColumnsOrNullObject().load("isNullObject");
  await context.sync();
  const { defaultForAllPages: texts } = page.headersFooters;
  return {
    table: [table.name, table.style, table.showTotals, table.showBandedRows, table.showFilterButton],
    cells: [body.address, body.formulas, body.values],
    total: total.address,
    name: [name.formula, name.scope],
    outside: [outside.formulas, outside.values],
    validation: [validation.type, validation.rule.list?.source, validation.errorAlert, validation.prompt],
    higher: [
      higher!.cellValue.rule,
      higher!.cellValue.format.fill.color,
      higher!.cellValue.format.font.color,
    ],
    own: [own!.custom.rule.formula, own!.custom.format.font.bold],
    sizes: [width.format.columnWidth, width.format.rowHeight],
    sheet: [frozen.address, sheet.tabColor, sheet.showGridlines, sheet.visibility],
    page: [page.orientation, page.paperSize, page.zoom, page.centerHorizontally],
    margins: [page.leftMargin, page.topMargin].map((points) => Math.round(points * 10) / 10),
    texts: [
      [texts.leftHeader, texts.centerHeader, texts.rightHeader],
      [texts.leftFooter, texts.centerFooter, texts.rightFooter],
    ],
    print: [area.address, titles.address, columns.isNullObject],
  };
}

const PLAN = {
  table: ["tblPlan", "TableStyleLight9", true, false, false],
  cells: [
    "Plan!A3:D6",
    [
      ["Lijn", "Bedrag", "Aandeel", "Status"],
      [4, 100, "=[@Bedrag]/SUM(tblPlan[Bedrag])", "concept"],
      ["5a", 300, "=[@Bedrag]/SUM(tblPlan[Bedrag])", "vast"],
      ["Totaal", "=SUBTOTAL(109,tblPlan[Bedrag])", "", ""],
    ],
    [
      ["Lijn", "Bedrag", "Aandeel", "Status"],
      [4, 100, 0.25, "concept"],
      ["5a", 300, 0.75, "vast"],
      ["Totaal", 400, "", ""],
    ],
  ],
  total: "Plan!B6",
  name: ["=Plan!$B$6", "Workbook"],
  outside: [[["=PlanTotaal*2+SUM(tblPlan[Bedrag])"]], [[1200]]],
  validation: [
    "List",
    "concept,vast",
    { showAlert: true, style: "Stop", title: "Status", message: "Kies concept of vast." },
    { showPrompt: true, title: "Status", message: "Kies" },
  ],
  higher: [{ formula1: "=200", operator: "GreaterThan" }, "#FDE7E9", "#C50F1F"],
  own: ['=$D4="vast"', true],
  sizes: [90, 30],
  sheet: ["Plan!A1:A3", "#107C41", false, "Visible"],
  page: ["Landscape", "A4", { horizontalFitToPages: 1, verticalFitToPages: null, scale: null }, true],
  margins: [42.5, 54],
  texts: [
    ["Plan && raming", "", ""],
    ["", "&D", "&P / &N"],
  ],
  print: ["Plan!A1:F6", "Plan!3:3", true],
};

async function reopened(host: NodeHost): Promise<{ next: NodeHost; bytes: Uint8Array }> {
  const bytes = await host.save();
  await host.close();
  return { next: await open(bytes), bytes };
}

const tell = (host: NodeHost): Promise<unknown> =>
  host.Excel.run((context) => sayings(context, context.workbook.worksheets.getItem("Plan")));

test("a new sheet says the same before saving, after opening, and after a second time", async () => {
  const first = await startNodeHost({ functionsJs: "", sheets: [{ name: "Blad1" }] });
  await first.Excel.run((context) => makePlan(context, context.workbook.worksheets.add("Plan")));
  expect(await tell(first)).toEqual(PLAN);
  const { next: second } = await reopened(first);
  expect(await tell(second)).toEqual(PLAN);
  const { next: third } = await reopened(second);
  expect(await tell(third)).toEqual(PLAN);
  await third.close();
});

test("so does a sheet that was in the file, empty, before the add-in wrote on it", async () => {
  const empty = await startNodeHost({ functionsJs: "", sheets: [{ name: "Plan" }] });
  const { next: first } = await reopened(empty);
  await first.Excel.run((context) => makePlan(context, context.workbook.worksheets.getItem("Plan")));
  expect(await tell(first)).toEqual(PLAN);
  const { next: second } = await reopened(first);
  expect(await tell(second)).toEqual(PLAN);
  await second.close();
});

test("what is taken away again is not in the file", async () => {
  const first = await startNodeHost({ functionsJs: "", sheets: [{ name: "Blad1" }] });
  await first.Excel.run((context) => makePlan(context, context.workbook.worksheets.add("Plan")));
  const { next: second } = await reopened(first);
  await second.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("D4:D5").dataValidation.clear();
    sheet.getRange("A4:D5").conditionalFormats.clearAll();
    sheet.tabColor = "";
    sheet.freezePanes.unfreeze();
    sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "";
    sheet.pageLayout.zoom = { scale: 80 };
    sheet.visibility = "Hidden";
    await context.sync();
  });
  const { next: third, bytes } = await reopened(second);
  await third.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan").load("tabColor,visibility");
    const validation = sheet.getRange("D4").dataValidation.load("type");
    const formats = sheet.getRange("A1:D9").conditionalFormats.getCount();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.load("zoom");
    sheet.pageLayout.headersFooters.defaultForAllPages.load("leftHeader,rightFooter");
    await context.sync();
    expect([sheet.tabColor, sheet.visibility, validation.type, formats.value, frozen.isNullObject]).toEqual([
      "",
      "Hidden",
      "None",
      0,
      true,
    ]);
    const { leftHeader, rightFooter } = sheet.pageLayout.headersFooters.defaultForAllPages;
    expect([sheet.pageLayout.zoom.scale, leftHeader, rightFooter]).toEqual([80, "", "&P / &N"]);
  });
  await third.close();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(book.getWorksheet("Plan")!.getCell("D4").dataValidation).toBeUndefined();
});

test("exceljs reads the same: table, totals, formulas, name, rules, page", async () => {
  const host = await startNodeHost({ functionsJs: "", sheets: [{ name: "Blad1" }] });
  await host.Excel.run((context) => makePlan(context, context.workbook.worksheets.add("Plan")));
  const bytes = await host.save();
  await host.close();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet("Plan")!;
  expect(sheet.getCell("C4").value).toMatchObject({
    formula: "tblPlan[[#This Row],[Bedrag]]/SUM(tblPlan[Bedrag])",
    result: 0.25,
  });
  expect(sheet.getCell("B6").value).toMatchObject({ formula: "SUBTOTAL(109,tblPlan[Bedrag])", result: 400 });
  const { table } = sheet.getTable("tblPlan") as unknown as { table: Record<string, unknown> };
  expect([table.tableRef, table.totalsRow]).toEqual(["A3:D6", true]);
  expect(sheet.getCell("D5").dataValidation).toMatchObject({ type: "list", formulae: ['"concept,vast"'] });
  expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, printArea: "A1:F6" });
  expect(book.definedNames.getRanges("PlanTotaal").ranges).toEqual(["Plan!$B$6"]);
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string }[] };
  expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(["B4:B5", "A4:D5"]);
});

test("the parts of the file: a calculated column, the totals row, the print area", async () => {
  const host = await startNodeHost({ functionsJs: "", sheets: [{ name: "Blad1" }] });
  await host.Excel.run((context) => makePlan(context, context.workbook.worksheets.add("Plan")));
  const zip = await JSZip.loadAsync(await host.save());
  await host.close();
  const table = await zip.file("xl/tables/table1.xml")!.async("text");
  expect([...table.matchAll(/<tableColumn .*?<\/tableColumn>/g)].map(([column]) => column)).toEqual([
    '<tableColumn id="1" name="Lijn" totalsRowLabel="Totaal"></tableColumn>',
    '<tableColumn id="2" name="Bedrag" totalsRowFunction="sum"></tableColumn>',
    '<tableColumn id="3" name="Aandeel"><calculatedColumnFormula>tblPlan[[#This Row],[Bedrag]]/SUM(tblPlan[Bedrag])</calculatedColumnFormula></tableColumn>',
    '<tableColumn id="4" name="Status"></tableColumn>',
  ]);
  const workbook = await zip.file("xl/workbook.xml")!.async("text");
  expect(workbook).toMatch(/Print_Area"[^>]*>(?:&apos;)?Plan(?:&apos;)?!\$A\$1:\$F\$6</);
  expect(workbook).toMatch(/Print_Titles"[^>]*>(?:&apos;)?Plan(?:&apos;)?!\$3:\$3</);
});

test("a table with two calculated columns loads in exceljs, and keeps its columns when it is saved again", async () => {
  const first = await startNodeHost({ functionsJs: "", sheets: [{ name: "Plan" }] });
  await first.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1:D3");
    range.formulas = [
      ["Bedrag", "Dubbel", "Half", "Bron"],
      [2, "=[@Bedrag]*2", "=[@Bedrag]/2", "brief"],
      [3, "=[@Bedrag]*2", "=[@Bedrag]/2", "brief"],
    ];
    context.workbook.tables.add(range, true).name = "tblTwee";
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$A2>2";
    own.custom.format.font.bold = true;
    await context.sync();
  });
  const bytes = await first.save();
  await first.close();
  const partOf = async (file: Uint8Array) =>
    (await JSZip.loadAsync(file)).file("xl/tables/table1.xml")!.async("text");
  const part = await partOf(bytes);
  expect(part).toMatch(/<autoFilter ref="A1:D3"(?:\/>|><\/autoFilter>)/);
  expect(part.match(/<calculatedColumnFormula>[^<]*/g)).toEqual([
    "<calculatedColumnFormula>tblTwee[[#This Row],[Bedrag]]*2",
    "<calculatedColumnFormula>tblTwee[[#This Row],[Bedrag]]/2",
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(book.getWorksheet("Plan")!.getTable("tblTwee")).toMatchObject({ table: { tableRef: "A1:D3" } });

  // as Excel itself writes it: a column may hide its button, and know how its cells look
  const zip = await JSZip.loadAsync(bytes);
  const asExcel = part
    .replace(
      /<autoFilter.*?<\/autoFilter>/,
      '<autoFilter ref="A1:D3"><filterColumn colId="3" hiddenButton="1"/></autoFilter>',
    )
    .replace('name="Bron"', 'name="Bron" dxfId="0"');
  expect(asExcel).toMatch(/hiddenButton.*dxfId/s);
  zip.file("xl/tables/table1.xml", asExcel);
  const second = await open(await zip.generateAsync({ type: "uint8array" }));
  const saved = await partOf(await second.save());
  expect(saved).toMatch(/name="Bron" dxfId="\d"/);
  expect(saved.replace(/ dxfId="\d"/, "")).toBe(part);
  await second.close();
});

test("print area and titles go along with the rows", async () => {
  const host = await startNodeHost({ functionsJs: "", sheets: [{ name: "Plan" }] });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.pageLayout.setPrintArea("A3:D9");
    sheet.pageLayout.setPrintTitleRows("3:3");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    const area = sheet.pageLayout.getPrintArea().load("address");
    const titles = sheet.pageLayout.getPrintTitleRows().load("address");
    await context.sync();
    expect([area.address, titles.address]).toEqual(["Plan!A5:D11", "Plan!5:5"]);
  });
  await host.close();
});
