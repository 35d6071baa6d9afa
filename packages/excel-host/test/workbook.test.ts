import { startNodeHost, type NodeHost } from "../testing/nodeHost";

let host: NodeHost;
let editing = false;
let finishEditing: () => void = () => undefined;
beforeAll(async () => {
  host = await startNodeHost({
    functionsJs: "",
    isEditingCell: () => editing,
    afterEditing: () => new Promise((resolve) => (finishEditing = resolve)),
    sheets: [
      { name: "Blad1", cells: { A1: "Actielijn", B1: "Bedrag", A2: "4", B2: "100", A3: "5", B3: "200" } },
      { name: "Blad2", cells: {} },
    ],
  });
});
afterAll(() => host.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);
const failure = (
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<{ code: string; message: string }> =>
  run(batch).then(
    () => ({ code: "no error", message: "" }),
    (error: { code: string; message: string }) => error,
  );

test("worksheets: listed, added, renamed, hidden, moved, deleted", () =>
  run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = sheets.add("Nieuw");
    added.visibility = "VeryHidden";
    added.tabColor = "#107C41";
    added.position = 0;
    added.showGridlines = false;
    added.load("showGridlines");
    sheets.load("items/name,items/visibility");
    const none = sheets.getItemOrNullObject("Weg");
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Nieuw", "VeryHidden"],
      ["Blad1", "Visible"],
      ["Blad2", "Visible"],
    ]);
    expect([none.isNullObject, added.showGridlines]).toEqual([true, false]);
    added.delete();
    const count = sheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  }));

test("tables", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const table = sheet.tables.add("A1:B3", true);
    table.name = "tblBedragen";
    table.style = "TableStyleLight9";
    table.rows.add(undefined, [
      [6, 300],
      [7, 400],
    ]);
    await context.sync();
    const same = context.workbook.tables.getItem("tblBedragen").load("name,style,showHeaders,showTotals");
    const parts = [same.getRange(), same.getHeaderRowRange(), same.getDataBodyRange()].map((range) =>
      range.load("address,values"),
    );
    const column = same.columns.getItem("Bedrag").getDataBodyRange().load("values");
    same.columns.load("items/name");
    const rows = same.rows.getCount();
    const around = sheet.getRange("A2").getTables().getFirst().load("name");
    await context.sync();
    expect([same.name, same.style, same.showHeaders, same.showTotals, around.name]).toEqual([
      "tblBedragen",
      "TableStyleLight9",
      true,
      false,
      "tblBedragen",
    ]);
    expect(parts.map((range) => range.address)).toEqual(["Blad1!A1:B5", "Blad1!A1:B1", "Blad1!A2:B5"]);
    expect(column.values.flat()).toEqual([100, 200, 300, 400]);
    expect([same.columns.items.map((item) => item.name), rows.value]).toEqual([["Actielijn", "Bedrag"], 4]);
    same.showTotals = true;
    same.resize("A1:B6");
    same.convertToRange();
    const left = context.workbook.tables.getItemOrNullObject("tblBedragen");
    await context.sync();
    expect(left.isNullObject).toBe(true);
  }));

test("names of ranges, of constants, and of one sheet", () =>
  run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("Blad1");
    names.add("Bedragen", sheet.getRange("B2:B3"));
    names.add("Eenheid", "=1000");
    sheet.names.add("Lokaal", sheet.getRange("A2"));
    await context.sync();
    const range = names.getItem("Bedragen").load("formula,type,scope,value");
    const constant = names.getItem("Eenheid").load("formula,type");
    const local = sheet.names.getItem("Lokaal").load("scope,formula");
    const address = names.getItem("Bedragen").getRange().load("address");
    const none = names.getItemOrNullObject("Lokaal");
    await context.sync();
    expect([range.formula, range.type, range.scope, address.address]).toEqual([
      "=Blad1!$B$2:$B$3",
      "Range",
      "Workbook",
      "Blad1!B2:B3",
    ]);
    expect([constant.formula, constant.type]).toEqual(["=1000", "Double"]);
    expect([local.scope, local.formula, none.isNullObject]).toEqual(["Worksheet", "=Blad1!$A$2", true]);
    names.getItem("Bedragen").delete();
    await context.sync();
  }));

test("settings, XML parts and comments", () =>
  run(async (context) => {
    const { workbook } = context;
    workbook.settings.add("stand", { actielijn: 4 });
    const part = workbook.customXmlParts.add('<pok xmlns="urn:pok:test">1</pok>').load("id,namespaceUri");
    workbook.comments.add("Blad1!B2", "Nakijken");
    await context.sync();
    const setting = workbook.settings.getItem("stand").load("value");
    const found = workbook.customXmlParts.getByNamespace("urn:pok:test").getOnlyItem().getXml();
    const comment = workbook.comments.getItemByCell("Blad1!B2").load("content");
    const none = workbook.settings.getItemOrNullObject("geen");
    await context.sync();
    expect([setting.value, found.value, comment.content]).toEqual([
      { actielijn: 4 },
      '<pok xmlns="urn:pok:test">1</pok>',
      "Nakijken",
    ]);
    expect([part.namespaceUri, none.isNullObject]).toEqual(["urn:pok:test", true]);
  }));

test("the older settings are the same store", async () => {
  const { settings } = host.Office.context.document;
  settings.set("oud", [1, 2]);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(host.document.settings.get("oud")).toEqual([1, 2]);
});

test("protection: a locked cell refuses, an unlocked one does not", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad2");
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("A1").values = [["mag"]];
    await context.sync();
  });
  const refused = await failure(async (context) => {
    context.workbook.worksheets.getItem("Blad2").getRange("B1").values = [["mag niet"]];
    await context.sync();
  });
  expect(refused.code).toBe("AccessDenied");
  expect(refused.message).toMatch(/beveiligd werkblad/);
  host.type("B1", "ook de gebruiker niet", "Blad2");
  expect([host.value("A1", "Blad2"), host.value("B1", "Blad2")]).toEqual(["mag", ""]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Blad2").protection.unprotect();
    await context.sync();
  });
});

test("while a cell is being edited a request fails, unless it asks to wait", async () => {
  editing = true;
  const refused = await failure(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  expect(refused.code).toBe("InvalidOperationInCellEditMode");
  const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  editing = false;
  finishEditing();
  await expect(waiting).resolves.toBe("Werkmap1.xlsx");
});

test("events: the user's change, the add-in's own, a selection, another sheet", async () => {
  const seen: unknown[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(
      async ({ address, triggerSource }) => void seen.push(["changed", address, triggerSource]),
    );
    worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(["activated", worksheetId]));
    worksheets
      .getItem("Blad1")
      .onSelectionChanged.add(async ({ address }) => void seen.push(["selection", address]));
    worksheets.onAdded.add(async () => void seen.push(["added"]));
    await context.sync();
  });
  host.type("D4", "9");
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("E5:F6").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("C3").select();
    context.workbook.worksheets.add("Erbij");
    context.workbook.worksheets.getItem("Blad2").activate();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(
    expect.arrayContaining([
      ["changed", "D4", "Unknown"],
      ["changed", "E5:F6", "ThisLocalAddin"],
      ["selection", "C3"],
      ["added"],
      ["activated", "s2"],
    ]),
  );
});

test("application and freeze panes and a chart", () =>
  run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode,calculationState,decimalSeparator");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.freezePanes.freezeRows(1);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
    chart.name = "Grafiek POK";
    chart.title.text = "Bedragen";
    chart.setPosition("D2", "J18");
    chart.load("name,title/text");
    await context.sync();
    expect([application.calculationMode, application.calculationState, application.decimalSeparator]).toEqual(
      ["Automatic", "Done", ","],
    );
    expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe(".");
    expect([frozen.address, chart.name, chart.title.text]).toEqual(["Blad1!1:1", "Grafiek POK", "Bedragen"]);
  }));
