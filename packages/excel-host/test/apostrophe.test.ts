import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

/** Dutch budgets are full of them; Excel takes an apostrophe anywhere but first and last. */
const NAME = "Programma's";
const start = (xlsx?: Uint8Array): Promise<NodeHost> =>
  startNodeHost({
    functionsJs: "",
    ...(xlsx
      ? { xlsx }
      : {
          sheets: [
            { name: NAME, cells: { A1: "3", A2: "4" } },
            { name: "Totaal", cells: { A1: "=SUM('Programma''s'!A1:A2)" } },
          ],
        }),
  });
let host: NodeHost;
beforeEach(async () => (host = await start()));
afterEach(() => host.close());
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);
const dispatch = (type: string, payload: object) =>
  (host.model.dispatch as (type: string, payload: object) => unknown)(type, payload);

test("a formula reads the sheet, and is read back as it was written", async () => {
  expect(host.value("A1", "Totaal")).toBe(7);
  await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Totaal").getRange("A1").load("formulas");
    const there = context.workbook.worksheets.getItem(NAME).getRange("A1:A2").load("address");
    await context.sync();
    expect(cell.formulas).toEqual([["=SUM('Programma''s'!A1:A2)"]]);
    expect(there.address).toBe("'Programma''s'!A1:A2");
    cell.formulas = [[`=MAX(${there.address})`]];
    await context.sync();
  });
  expect(host.value("A1", "Totaal")).toBe(4);
});

test("a sheet is added and renamed to such a name; formulas and the event say it", async () => {
  const seen: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onNameChanged.add(async ({ nameAfter }) => void seen.push(nameAfter));
    await context.sync();
    worksheets.add("Foto's").getRange("B2").values = [[5]];
    const totals = worksheets.getItem("Totaal").getRange("B1");
    totals.formulas = [["='Foto''s'!B2+1"]];
    worksheets.getItem(NAME).name = "Reserve's en fondsen";
    const sum = worksheets.getItem("Totaal").getRange("A1").load("formulas,values");
    totals.load("values");
    worksheets.load("items/name");
    await context.sync();
    expect([totals.values, sum.values, sum.formulas]).toEqual([
      [[6]],
      [[7]],
      [["=SUM('Reserve''s en fondsen'!A1:A2)"]],
    ]);
    expect(worksheets.items.map(({ name }) => name)).toContain("Foto's");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["Reserve's en fondsen"]);
});

test("names, a rule, a format and a chart that point there; rows that move; saved and opened again", async () => {
  await run(async (context) => {
    const { workbook } = context;
    const there = workbook.worksheets.getItem(NAME);
    const here = workbook.worksheets.getItem("Totaal");
    workbook.names.add("bedragen", there.getRange("A1:A2"));
    here.names.add("eigen", "='Programma''s'!$A$2");
    here.getRange("C1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "='Programma''s'!$A$1:$A$2" },
    };
    const format = here.getRange("C2").conditionalFormats.add("Custom");
    format.custom.rule.formula = "='Programma''s'!$A$1=3";
    format.custom.format.fill.color = "#FF0000";
    here.charts.add("ColumnClustered", there.getRange("A1:A2"));
    here.getRange("B1:B2").formulas = [["=SUM(bedragen)"], ["=eigen"]];
    await context.sync();
  });
  dispatch("ADD_COLUMNS_ROWS", {
    sheetId: "s1",
    sheetName: host.model.getters.getSheetName("s1"),
    dimension: "ROW",
    position: "before",
    base: 0,
    quantity: 1,
  });
  const bytes = await host.save();
  await host.close();
  host = await start(bytes);
  expect(["A1", "B1", "B2"].map((at) => host.value(at, "Totaal"))).toEqual([7, 7, 4]);
  await run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    const here = context.workbook.worksheets.getItem("Totaal");
    const rule = here.getRange("C1").dataValidation.load("rule");
    const format = here.getRange("C2").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    const count = here.charts.getCount();
    await context.sync();
    expect(names.items.map(({ formula }) => formula)).toEqual(["='Programma''s'!$A$2:$A$3"]);
    expect(rule.rule.list?.source).toMatch(/^='Programma''s'!/);
    expect(format.formula).toBe("='Programma''s'!$A$2=3");
    expect(count.value).toBe(1);
  });
});
