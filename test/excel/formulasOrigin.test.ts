import { excelFormulaWorkbook as workbook } from "../../src/excel/formulas/workbook";
import { callsIn } from "../../src/work/formulas/calls";
import { referencesIn } from "../../src/work/formulas/referenced";
import type { RangeQuestion } from "../../src/work/formulas/workbook";
import { fullAddress } from "../../src/sheet/address";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { freeze, perform, reason } from "./formulasHelper";

jest.setTimeout(30_000);

let host: NodeHost;
afterEach(() => host.close());

const AMOUNTS = [
  ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron", "Ingevoerd op"],
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", 46_000],
  [2, 2026, "AU", 31_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F9", 46_000],
];

async function start(cells: Record<string, string>) {
  host = await startNodeHost({ sheets: [{ name: "Blad1", cells }, { name: "POK_Bedragen" }] });
  await perform(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("POK_Bedragen");
    sheet.getRange("A4:H6").values = AMOUNTS;
    sheet.tables.add("A4:H6", true).name = "POK_Bedragen";
  });
  await host.waitForFunctions();
}

async function select(address: string) {
  await perform(host, ({ workbook }) => workbook.worksheets.getItem("Blad1").getRange(address).select());
  return workbook.readSelection();
}

test("reads the selected cell: a formula, text or nothing", async () => {
  await start({ A1: "=POK.TOTAAL(2026,,1000)", A2: "'=POK.TOTAAL(2026)" });
  expect(await select("A1")).toMatchObject({
    target: { sheet: "Blad1", row: 0, column: 0 },
    text: "130.000",
    formula: "=POK.TOTAAL(2026,,1000)",
    formulaLocal: "=POK.TOTAAL(2026;;1000)",
    spill: null,
    frozen: null,
  });
  expect((await select("A2")).formula).toBe("");
  expect((await select("B9")).formula).toBe("");
});

test("a cell in a spill range belongs to the formula of that range", async () => {
  await start({ B2: "=POK.REEKS(4,2024,2026)" });
  expect(await select("D2")).toMatchObject({
    target: { row: 1, column: 3 },
    text: "50000000",
    formula: "=POK.REEKS(4,2024,2026)",
    spill: { row: 1, column: 1, rows: 1, columns: 3 },
  });
});

test("a frozen cell shows which formula it held", async () => {
  await start({ A1: "=POK.TOTAAL(2026,,1000)", B2: "=POK.REEKS(4,2024,2026)" });
  await freeze();
  expect((await select("A1")).frozen).toMatchObject({
    was: "Blad1!A1",
    formulaLocal: "=POK.TOTAAL(2026;;1000)",
    editie: "Lbr. 21/083",
    frozenOn: "2026-11-22",
  });
  expect((await select("D2")).frozen).toMatchObject({ was: "Blad1!B2:D2" });
  expect((await select("E2")).frozen).toBeNull();
});

describe("the POK cells an ordinary formula refers to", () => {
  const find = async (address: string, signal = new AbortController().signal) => {
    const { target, formula } = await select(address);
    const { cells, notFollowed } = await workbook.findReferenced(
      referencesIn(formula).map((argument) => ({ fromCell: target, argument })),
      signal,
    );
    return {
      cells: cells.map(({ target: location, text, kind }) => [
        fullAddress(location.sheet, location),
        text,
        kind,
      ]),
      notFollowed,
    };
  };

  test("gives only the cells of a total row with a POK formula, each once", async () => {
    await start({
      A1: "=POK.TOTAAL(2026,,1000)",
      A2: "7",
      A3: "=POK.TOTAAL(2025,,1000)",
      A4: "=A3+1",
      A5: '=IF(COUNT(A1:A4)=0,"",SUM(A1:A4,Z1:Z9,[1]Blad1!A1,onbekend))',
    });
    expect(await find("A5")).toEqual({
      cells: [
        ["Blad1!A1", "130.000", "formula"],
        ["Blad1!A3", "148.000", "formula"],
      ],
      notFollowed: ["[1]Blad1!A1", "onbekend"],
    });
    expect(await find("A4")).toMatchObject({ cells: [["Blad1!A3", "148.000", "formula"]], notFollowed: [] });
  });

  test("a part of a spill range is the formula that spills there", async () => {
    await start({ B2: "=POK.REEKS(4,2024,2026)", B4: "=SUM(C2:D2)", B5: "=SUM(B2:D2)" });
    for (const address of ["B4", "B5"])
      expect((await find(address)).cells).toEqual([["Blad1!B2:D2", "", "formula"]]);
  });

  test("names frozen and mangled cells as such", async () => {
    await start({ A1: "=POK.TOTAAL(2026,,1000)", B2: "=POK.REEKS(4,2024,2026)", A4: "=A1+C2+A6" });
    await freeze();
    host.type("A6", "=_xldudf_POK_BEDRAG(4,2026)");
    expect((await find("A4")).cells).toEqual([
      ["Blad1!A6", "", "broken"],
      ["Blad1!A1", "130.000", "frozen"],
      ["Blad1!B2:D2", "", "frozen"],
    ]);
  });

  test("a column of a table is only that column", async () => {
    await start({ A1: "x", B1: "y", A2: "=POK.TOTAAL(2026)", B2: "=POK.TOTAAL(2025)", D1: "=SUM(Plan[y])" });
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").tables.add("A1:B2", true).name = "Plan";
      workbook.worksheets.getItem("Blad1").getRange("D1").formulas = [["=SUM(Plan[y])"]];
    });
    await host.waitForFunctions();
    expect(await find("D1")).toEqual({
      cells: [["Blad1!B2", "148.000.000", "formula"]],
      notFollowed: [],
    });
  });

  test("can be aborted", async () => {
    await start({ A1: "=POK.TOTAAL(2026)", A2: "=A1" });
    const abort = new AbortController();
    abort.abort();
    expect(await reason(find("A2", abort.signal))).toEqual({ kind: "cancelled" });
  });
});

test("reports what someone else changes in the workbook, and not what the add-in itself writes", async () => {
  await start({ A1: "=POK.TOTAAL(2026)" });
  let reported = 0;
  const stop = workbook.onChanges(() => reported++);
  await settle();
  host.type("A2", "5");
  await settle();
  expect(reported).toBe(1);
  await perform(host, ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("A3").values = [[1]];
  });
  await settle();
  expect(reported).toBe(1);
  stop();
  await settle();
  host.type("A2", "6");
  await settle();
  expect(reported).toBe(1);
});

const settle = () => new Promise((done) => setTimeout(done, 100));

const question = (text: string, row = 0): RangeQuestion => ({
  fromCell: { sheetId: "s1", sheet: "Blad1", row, column: 0, rows: 1, columns: 1 },
  argument: callsIn(`=POK.AARD(${text})`)[0]!.argumentList.actielijn!,
});

test("reads what arguments name: cells, ranges, columns, tables and names", async () => {
  await start({ A1: "4", B1: "2026", B3: "x" });
  await perform(host, ({ workbook }) => {
    workbook.names.add("jaar", workbook.worksheets.getItem("Blad1").getRange("B1"));
  });
  const contents = await workbook.readRanges(
    [
      "A1",
      "$A$1:B1",
      "B:B",
      "POK_Bedragen!A5:D5",
      "POK_Bedragen",
      "POK_Bedragen[#Data]",
      "jaar",
      "Nergens!A1",
      "[1]Blad1!A1",
      "onbekend",
      "A1",
    ].map((text) => question(text)),
  );
  expect(contents.map((content) => content?.values ?? null)).toEqual([
    [[4]],
    [[4, 2026]],
    [[2026], [""], ["x"]],
    [[4, 2026, "AU", 52_000]],
    AMOUNTS.slice(1),
    AMOUNTS.slice(1),
    [[2026]],
    null,
    null,
    null,
    [[4]],
  ]);
  expect(contents[4]).toMatchObject({ sheet: "POK_Bedragen", row: 4, column: 0, header: AMOUNTS[0] });
});

test("reads the cell of a table column in its own row", async () => {
  await start({});
  const own = (text: string, row: number): RangeQuestion => ({
    ...question(text),
    fromCell: { sheetId: "POK_Bedragen", sheet: "POK_Bedragen", row, column: 7, rows: 1, columns: 1 },
  });
  const contents = await workbook.readRanges([
    own("[@Jaar]", 4),
    own("POK_Bedragen[@Bedrag]", 5),
    own("POK_Bedragen[[#This Row],[Bedrag]]", 4),
    own("[@Onbekend]", 4),
    own("[@Jaar]", 3),
  ]);
  expect(contents.map((content) => content?.values[0]![0] ?? null)).toEqual([
    2026,
    31_000,
    52_000,
    null,
    null,
  ]);
});
