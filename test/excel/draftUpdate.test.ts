import JSZip from "jszip";
import { excelPlanWorkbook as workbook } from "../../src/excel/plan/workbook";
import { adoptSheet } from "../../src/work/plan/adoption";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { activity, request } from "../work/plan/sheet/helper";
import { snapshot, noAbort, AMPLE, write, values } from "./draftHelper";

jest.setTimeout(AMPLE);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

const ONE = activity();
const TWO = activity({ nr: "2.1", actielijn: 2, name: "Rechtsbescherming", amounts: { 2025: 50_000 } });
const THREE = activity({
  nr: "7.1",
  actielijn: 7,
  name: "Samen met het Zorg- en Veiligheidshuis",
  amounts: { 2026: 30_000 },
});
const withoutBaten = (activities = [ONE, TWO], options: object = {}) =>
  request({ activities, withBaten: false, ...options });

/** First and last row that the chart covers, from 0, as the file stores them. */
async function chartRows(): Promise<number[]> {
  const zip = await JSZip.loadAsync(await host.save());
  const [drawing] = await Promise.all(
    zip.file(/^xl\/drawings\/drawing\d+\.xml$/).map((part) => part.async("string")),
  );
  return [...drawing!.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) => Number(row));
}

/** The content of a column of the plan table, by Nr. */
async function column(header: string): Promise<Record<string, unknown>> {
  const [headers, ...rows] = await values(host, "POK_Plan");
  const k = headers!.map(String).indexOf(header);
  return Object.fromEntries(rows.map((row) => [row[0], row[k]]));
}

const put = (address: (table: Excel.Table) => Excel.Range, value: unknown) =>
  host.Excel.run(async (context) => {
    address(context.workbook.tables.getItem("POK_Plan")).values = [[value]];
    await context.sync();
  });

test("writing again without a change changes nothing", async () => {
  await write(host, withoutBaten());
  const before = await snapshot(host);
  const prepared = await workbook.prepare(withoutBaten());
  expect(prepared.sheets.map(({ how, updated }) => [how, updated])).toEqual([
    ["unchanged", 0],
    ["unchanged", 0],
  ]);
  await workbook.write(prepared, noAbort);
  await host.waitForFunctions();
  expect(await snapshot(host)).toEqual(before);
});

test("updates what belongs to the plan, and leaves what the user changed or added", async () => {
  await write(host, withoutBaten());
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("POK_Plan");
    const sheet = table.worksheet;
    // Rows above it, a note next to it, a changed amount and a row of the user's own.
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("Z1").values = [["notitie"]];
    const headers = table.getHeaderRowRange();
    headers.load("values");
    await context.sync();
    const k = headers.values[0]!.map(String).indexOf("2026");
    table.getDataBodyRange().getCell(1, k).values = [[99_000]];
    table.rows.add(undefined, [
      headers.values[0]!.map((header) =>
        header === "Activiteit" ? "eigen regel" : header === "Actielijn" ? 5 : "",
      ),
    ]);
    await context.sync();
  });
  await host.waitForFunctions();
  const writeRequest = withoutBaten([
    { ...ONE, name: "Nieuwe naam", amounts: { 2025: 1, 2026: 2, 2027: 3 } },
    THREE,
  ]);
  const prepared = await workbook.prepare(writeRequest);
  expect(prepared.sheets[0]).toMatchObject({
    kind: "plan",
    sheet: "POK_Plan",
    how: "update",
    rowsAdded: ["7.1"],
    rowsRemoved: ["2.1"],
    rowsKept: [],
    ownRows: 1,
  });
  expect(prepared.sheets[0]!.kept).toHaveLength(1);
  await workbook.write(prepared, noAbort);
  await host.waitForFunctions();
  expect(await column("Activiteit")).toEqual({
    "4.1": "Nieuwe naam",
    "7.1": THREE.name,
    "": "eigen regel",
    Totaal: "",
  });
  expect(await column("2026")).toMatchObject({ "4.1": 99_000, "7.1": 30_000, Totaal: 129_000 });
  expect(await column("2025")).toMatchObject({ "4.1": 1 });
  expect(host.value("Z1", "POK_Plan")).toBe("notitie");
  const byYear = await values(host, "POK_Samenvatting_jaren", false);
  expect(byYear.map((row) => row[3])).toEqual(["Gepland", 1, 129_000, 3, 129_004]);
  const [written] = await workbook.readWritten();
  expect(written).toMatchObject({ scenario: "volledig", sheet: "POK_Plan", table: "POK_Plan" });
  expect(written!.differences).toEqual([
    expect.objectContaining({ kind: "amount", nr: "4.1", year: 2026, was: 120_000, is: 99_000 }),
    expect.objectContaining({
      kind: "rowAdded",
      row: expect.objectContaining({ actielijn: 5, name: "eigen regel", amounts: {} }),
    }),
  ]);
});

test("a row of a dropped activity stays if the user has changed it", async () => {
  await write(host, withoutBaten());
  await put((table) => table.getDataBodyRange().getCell(0, 2), "aangepast");
  const prepared = await workbook.prepare(withoutBaten([ONE]));
  expect(prepared.sheets[0]).toMatchObject({ rowsRemoved: [], rowsKept: ["2.1"] });
  await workbook.write(prepared, noAbort);
  expect(await column("Activiteit")).toMatchObject({ "2.1": "aangepast", "4.1": ONE.name });
});

test("other years: columns and rows move in and out, and the figures are right again", async () => {
  await write(host, withoutBaten());
  await write(host, withoutBaten([ONE, TWO], { from: 2024, until: 2026 }));
  const [headers] = await values(host, "POK_Plan");
  expect(headers!.slice(5, 10).map(String)).toEqual(["2024", "2025", "2026", "Totaal", "Toets"]);
  expect(await column("Totaal")).toMatchObject({ "2.1": 50_000, "4.1": 220_000, Totaal: 270_000 });
  const overview = await values(host, "POK_Plan_overzicht", false);
  expect(overview[1]!.slice(5).map(String)).toEqual(["2024", "2025", "2026", "Totaal", "Bijzonderheden"]);
  const byYear = await values(host, "POK_Samenvatting_jaren", false);
  expect(byYear.map((row) => [String(row[0] || row[1]), row[3]])).toEqual([
    ["Per jaar", "Gepland"],
    ["2024", 0],
    ["2025", 150_000],
    ["2026", 120_000],
    ["Totaal", 270_000],
  ]);
  expect((await workbook.readWritten())[0]!.differences).toEqual([]);
});

test("a year the user has changed cannot go; then nothing happens", async () => {
  await write(host, withoutBaten());
  await put((table) => table.columns.getItem("2027").getDataBodyRange().getCell(0, 0), 7);
  await expect(workbook.prepare(withoutBaten([ONE, TWO], { until: 2026 }))).rejects.toMatchObject({
    obstacle: { kind: "columnOccupied", content: "7" },
  });
});

test("a row the user deleted stays gone, and the preview names it", async () => {
  await write(host, withoutBaten());
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem("POK_Plan").rows.getItemAt(0).delete();
    await context.sync();
  });
  const prepared = await workbook.prepare(withoutBaten());
  expect(prepared.sheets[0]).toMatchObject({ rowsAdded: [], rowsDeleted: ["2.1"], kept: [] });
  await workbook.write(prepared, noAbort);
  expect(Object.keys(await column("Activiteit"))).toEqual(["4.1", "Totaal"]);
});

test("a column the user added to the table stays; print area and chart move along", async () => {
  await write(host, withoutBaten());
  await host.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("POK_Plan")
      .columns.add(undefined, [["Portefeuille"], ["Jeugd"], ["Recht"], [""]]);
    await context.sync();
  });
  await host.waitForFunctions();
  const format = () =>
    host.Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("POK_Plan");
      const table = context.workbook.tables.getItem("POK_Plan");
      const ranges = {
        table: table.getRange(),
        year: table.columns.getItem("2026").getRange(),
        printArea: plan.pageLayout.getPrintArea(),
        years: context.workbook.names.getItem("POK_Samenvatting_jaren").getRange(),
        open: context.workbook.names.getItem("POK_Samenvatting_open").getRange(),
        check: context.workbook.names.getItem("POK_Plan_controle").getRange().getResizedRange(1, 3),
      };
      ranges.check.load("address");
      ranges.table.load("address,values");
      ranges.printArea.load("address");
      ranges.years.load("rowIndex,rowCount");
      ranges.open.load("rowIndex");
      ranges.year.format.load("columnWidth");
      await context.sync();
      return ranges;
    });
  const before = await format();
  await write(
    host,
    withoutBaten([ONE, TWO, THREE, { ...THREE, nr: "7.2", amounts: { 2023: 5_000 } }], { from: 2022 }),
  );
  const after = await format();
  const end = (address: string) => /:([A-Z]+)(\d+)$/.exec(address)!.slice(1);
  const filledIn = after.table.values.filter((row) => row.at(-1) !== "");
  expect(filledIn.map((row) => [row[0], row.at(-1)])).toEqual([
    ["Nr", "Portefeuille"],
    ["2.1", "Jeugd"],
    ["4.1", "Recht"],
  ]);
  expect(after.table.values[0]!.slice(5, 11).map(String)).toEqual([
    "2022",
    "2023",
    "2024",
    "2025",
    "2026",
    "2027",
  ]);
  // Next to the table is the check: it is printed too, up to and including its last column.
  const [column, row] = end(after.printArea.address);
  expect(column).toBe(end(after.check.address)[0]);
  expect(Number(row)).toBeGreaterThanOrEqual(Number(end(after.table.address)[1]));
  expect(Number(row)).toBeGreaterThanOrEqual(Number(end(after.check.address)[1]));
  expect(end(after.printArea.address)).not.toEqual(end(before.printArea.address));
  // A new year is as wide as the others.
  const width = await host.Excel.run(async (context) => {
    const { format } = context.workbook.tables.getItem("POK_Plan").columns.getItem("2022").getRange();
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  expect(width).toBe(after.year.format.columnWidth);
  // The chart is still between the years and the open points.
  expect(after.years.rowCount).toBe(before.years.rowCount + 3);
  const [first, last] = await chartRows();
  expect(first).toBeGreaterThanOrEqual(after.years.rowIndex + after.years.rowCount);
  expect(last).toBeGreaterThan(first!);
  expect(last).toBeLessThanOrEqual(after.open.rowIndex);
});

test("a second scenario gets its own sheets", async () => {
  await write(host, withoutBaten());
  await write(host, withoutBaten([TWO], { scenario: "behoedzaam" }));
  const { tables, sheets } = await snapshot(host);
  expect(tables.map(([name]) => name)).toEqual(["POK_Plan", "POK_Plan_2"]);
  expect(sheets.map(({ name }) => name)).toEqual([
    "Begroting",
    "POK_Plan",
    "POK_Samenvatting",
    "POK_Plan_2",
    "POK_Samenvatting_2",
  ]);
  expect((await workbook.readWritten()).map(({ scenario, table }) => [scenario, table])).toEqual([
    ["volledig", "POK_Plan"],
    ["behoedzaam", "POK_Plan_2"],
  ]);
});

test("a row the user added and then adopted becomes a row of the plan: its money is there once", async () => {
  await write(host, withoutBaten([ONE]));
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("POK_Plan");
    const header = table.getHeaderRowRange();
    header.load("values");
    await context.sync();
    const own: Record<string, string> = { Actielijn: "AL4", Activiteit: "Van mij", "2026": "=700+77" };
    table.rows.add(undefined, [header.values[0]!.map((name) => own[String(name)] ?? "")]);
    await context.sync();
  });
  await host.waitForFunctions();
  const before = await snapshot(host);
  const [written] = await workbook.readWritten();
  const { activities } = adoptSheet([ONE], written!.differences);
  const receipt = await write(host, withoutBaten([...activities]));
  expect(receipt.prepared.sheets[0]).toMatchObject({ rowsAdded: [], ownRows: 0 });
  expect(await column("2026")).toMatchObject({ "4.2": 777, Totaal: 120_777 });
  expect((await values(host, "POK_Plan")).filter((row) => row.includes("Van mij"))).toHaveLength(1);
  expect((await workbook.readWritten())[0]!.differences).toEqual([]);
  await workbook.undo(receipt);
  await host.waitForFunctions();
  expect(await snapshot(host)).toEqual(before);
});
