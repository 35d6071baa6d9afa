import { excelDossier } from "../../src/excel/gemeente/dossier";
import { prepareAdoption, type Frame, type Adoption } from "../../src/work/gemeente/adoption";
import { readArchive, readAmountsTable } from "../../src/knowledge/pok/amountsTable";
import type { ImportedAmount } from "../../src/reading/amounts";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

let host: NodeHost;
afterEach(() => host.close());

const noAbort = new AbortController().signal;
const frame = (editie: string, change: Partial<Frame> = {}): Frame => ({
  gemeente: "'s-Gravenhage",
  editie,
  source: "=circulaire.xlsx, blad 1",
  today: "2026-11-22",
  absent: "laten staan",
  ...change,
});

const amount = (actielijn: number, year: number, euro: number): ImportedAmount => ({
  actielijn,
  year,
  kanaal: "AU",
  amount: euro,
  gemeente: null,
  gemeentecode: null,
  editie: null,
  row: actielijn,
  column: year - 2019,
  kanaalFrom: "national editie",
});

const MEI = [amount(4, 2025, 900_000), amount(4, 2026, 1_000_000), amount(4, 2027, 1_000_000)];
const SEPTEMBER = [amount(4, 2026, 1_100_000), amount(4, 2027, 1_000_000), amount(2, 2026, 50_000)];

async function prepare(imported: ImportedAmount[], usedFrame: Frame): Promise<Adoption> {
  const { current } = await excelDossier.read();
  return prepareAdoption(
    current ? readAmountsTable(current.cells).rows : [],
    imported,
    usedFrame,
    () => "C4",
  );
}

async function adopt(imported: ImportedAmount[], usedFrame: Frame) {
  const { current } = await excelDossier.read();
  return excelDossier.adopt(await prepare(imported, usedFrame), current, noAbort);
}

const sheets = () => host.document.getters.getSheetIds().map((id) => host.document.getters.getSheetName(id));
const content = async () => {
  const { current, archive } = await excelDossier.read();
  return { current: current?.cells ?? null, archive: archive?.cells ?? null };
};

test("the first adoption makes a visible sheet with a table; texts never become formulas", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
  const { rows } = await adopt(MEI, frame("=meicirculaire 2026"));
  expect(rows).toBe(3);
  expect(sheets()).toEqual(["Begroting", "POK_Bedragen"]);
  const { current, archive } = await excelDossier.read();
  expect(archive).toBeNull();
  const table = readAmountsTable(current!.cells);
  expect(table.amounts.gemeente).toBe("'s-Gravenhage");
  expect(table.rows[0]).toMatchObject({
    actielijn: 4,
    year: 2025,
    amount: 900_000,
    editie: "=meicirculaire 2026",
    source: "=circulaire.xlsx, blad 1, C4",
    enteredOn: "2026-11-22",
  });
  await host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("POK_Bedragen").getDataBodyRange();
    range.load("formulas,text");
    await context.sync();
    expect(
      range.formulas
        .flat()
        .filter(
          (cell) =>
            String(cell).startsWith("=") &&
            cell !== "=meicirculaire 2026" &&
            cell !== "=circulaire.xlsx, blad 1, C4",
        ),
    ).toEqual([]);
    expect(range.text[1]!.slice(3, 5)).toEqual(["1.000.000", "'s-Gravenhage"]);
    expect(range.text[1]![7]).toBe("22-11-2026");
  });
});

test("a later editie changes only what differs; what was replaced is in the archive", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await adopt(MEI, frame("mei"));
  host.type("A1", "=POK_Bedragen!D6", "Begroting");
  const before = await content();
  await adopt(SEPTEMBER, frame("september"));
  const after = await content();
  expect(after.current![1]).toEqual(before.current![1]);
  expect(after.current!.slice(2).map((row) => [row[0], row[1], row[3], row[5]])).toEqual([
    [4, 2026, 1_100_000, "september"],
    [4, 2027, 1_000_000, "september"],
    [2, 2026, 50_000, "september"],
  ]);
  expect(host.value("A1", "Begroting")).toBe(1_100_000);
  const archive = readArchive(after.archive!);
  expect(
    archive.map(({ year, amount: euro, editie, replacedOn }) => [year, euro, editie, replacedOn]),
  ).toEqual([
    [2026, 1_000_000, "mei", "2026-11-22"],
    [2027, 1_000_000, "mei", "2026-11-22"],
  ]);
});

test("undo puts both tables back, also if rows were added and removed", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await adopt(MEI, frame("mei"));
  const before = await content();
  const receipt = await adopt(SEPTEMBER, frame("september", { absent: "naar archief" }));
  expect((await content()).current!.map((row) => row[1])).toEqual(["Jaar", 2026, 2027, 2026]);
  await excelDossier.revert(receipt);
  expect(await content()).toEqual(before);
  expect(sheets()).toEqual(["Begroting", "POK_Bedragen"]);
});

test("undo keeps text that starts with “=” text, and a formula a formula", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await adopt(MEI, frame("mei"));
  await host.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("POK_Bedragen")
      .columns.add(0, [["Nagekeken"], ["'=1+1"], ["=1+1"], ["'#N/A"]]);
    await context.sync();
  });
  const receipt = await adopt(SEPTEMBER, frame("september", { absent: "naar archief" }));
  await excelDossier.revert(receipt);
  await host.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("POK_Bedragen").getDataBodyRange().getColumn(0);
    column.load("formulas,values");
    await context.sync();
    expect(column.formulas).toEqual([["=1+1"], ["=1+1"], ["#N/A"]]);
    expect(column.values).toEqual([["=1+1"], [2], ["#N/A"]]);
  });
});

test("undoing the very first adoption removes the sheet as well", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const receipt = await adopt(MEI, frame("mei"));
  await excelDossier.revert(receipt);
  expect(sheets()).toEqual(["Begroting"]);
});

test("if the table has changed meanwhile, nothing is written and nothing put back", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const receipt = await adopt(MEI, frame("mei"));
  const { current } = await excelDossier.read();
  const adoption = await prepare(SEPTEMBER, frame("september"));
  host.type("D5", "1", "POK_Bedragen");
  const before = await content();
  const changed = { obstacle: { kind: "changed" } };
  await expect(excelDossier.adopt(adoption, current, noAbort)).rejects.toMatchObject(changed);
  await expect(excelDossier.revert(receipt)).rejects.toMatchObject(changed);
  expect(await content()).toEqual(before);
});

test("the user's own columns in the table stay with their row", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await adopt(MEI, frame("mei"));
  await host.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("POK_Bedragen")
      .columns.add(0, [["Nagekeken"], ["ja"], ["nee"], ["=1+1"]]);
    await context.sync();
  });
  await adopt(SEPTEMBER, frame("september"));
  const { current } = await content();
  expect(current!.map((row) => [row[0], row[2], row[4]])).toEqual([
    ["Nagekeken", "Jaar", "Bedrag"],
    ["ja", 2025, 900_000],
    ["nee", 2026, 1_100_000],
    [2, 2027, 1_000_000],
    ["", 2026, 50_000],
  ]);
});

test("if there already is a sheet with the name but without a table, nothing happens", async () => {
  host = await startNodeHost({ sheets: [{ name: "POK_Bedragen", cells: { A1: "van mij" } }] });
  await expect(adopt(MEI, frame("mei"))).rejects.toMatchObject({
    obstacle: { kind: "sheetOccupied", sheet: "POK_Bedragen" },
  });
  expect(sheets()).toEqual(["POK_Bedragen"]);
});

test("aborted before writing, the workbook stays as it was", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const abort = new AbortController();
  const adoption = await prepare(MEI, frame("mei"));
  abort.abort();
  await expect(excelDossier.adopt(adoption, null, abort.signal)).rejects.toMatchObject({
    obstacle: { kind: "cancelled" },
  });
  expect(sheets()).toEqual(["Begroting"]);
});

test("if writing fails halfway, everything comes back", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await adopt(MEI, frame("mei"));
  const before = await content();
  const sheet = Object.getPrototypeOf(new host.Excel.RequestContext().workbook.worksheets.getItem("x")) as {
    freezePanes: unknown;
  };
  const real = Object.getOwnPropertyDescriptor(sheet, "freezePanes")!;
  // By then the archive sheet has been made, with header and rows.
  Object.defineProperty(sheet, "freezePanes", {
    configurable: true,
    get(this: Excel.Worksheet) {
      return { freezeRows: () => void this.getRange("geen adres").load("values") };
    },
  });
  await expect(adopt(SEPTEMBER, frame("september"))).rejects.toMatchObject({
    obstacle: { kind: "refused" },
  });
  Object.defineProperty(sheet, "freezePanes", real);
  expect(await content()).toEqual(before);
  expect(sheets()).toEqual(["Begroting", "POK_Bedragen"]);
});

test("settings travel with the workbook, also after saving and opening", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  expect((await excelDossier.read()).settings).toEqual({ kind: "none", odd: [] });
  const settings = { gemeentecode: "GM0344", urbanRenewalArea: false, share: 0.0125 };
  await excelDossier.save({ ...settings, share: null });
  await excelDossier.save(settings);
  expect((await excelDossier.read()).settings).toEqual({ kind: "read", value: settings, odd: [] });
  const bytes = await host.save();
  await host.close();
  host = await startNodeHost({ xlsx: bytes });
  expect((await excelDossier.read()).settings).toEqual({ kind: "read", value: settings, odd: [] });
});

test("reports a changed table by the id it was read with, and an added or removed table without an id", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma", A2: "1" } }] });
  await adopt(MEI, frame("mei"));
  const { current } = await excelDossier.read();
  const reported: (string | null)[] = [];
  const stop = excelDossier.onChanges((tableId) => reported.push(tableId));
  const settle = () => new Promise((done) => setTimeout(done, 50));
  await settle();
  host.type("D5", "1", "POK_Bedragen");
  await settle();
  expect(reported).toEqual([current!.id]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Begroting").tables.add("A1:A2", true);
    await context.sync();
  });
  await settle();
  expect(reported.slice(1)).toContain(null);
  reported.length = 0;
  host.type("A2", "2", "Begroting");
  await settle();
  expect(reported).not.toContain(current!.id);
  expect(reported).toHaveLength(1);
  stop();
  await settle();
});

describe("reading the selection", () => {
  async function select(address: string) {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange(address).select();
      await context.sync();
    });
  }

  test("whole columns give only the used part, with its place", async () => {
    host = await startNodeHost({ cells: { B3: "Actielijn", C3: "Bedrag", B4: "4", C4: "12,5" } });
    await select("A:D");
    expect(await excelDossier.readSelection()).toMatchObject({
      address: "Blad1!B3:C4",
      row: 2,
      column: 1,
      hiddenRows: [],
    });
  });

  test("names hidden rows", async () => {
    host = await startNodeHost({ cells: { A1: "Actielijn", A2: "4", A3: "5" } });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A2:A2").rowHidden = true;
      await context.sync();
    });
    await select("A1:A3");
    expect((await excelDossier.readSelection()).hiddenRows).toEqual([2]);
  });

  test("an empty selection gives a reason", async () => {
    host = await startNodeHost({ cells: { A1: "x" } });
    await select("C5:D9");
    await expect(excelDossier.readSelection()).rejects.toMatchObject({
      obstacle: { kind: "selectionEmpty" },
    });
  });
});
