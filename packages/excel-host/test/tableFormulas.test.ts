import ExcelJS from "exceljs";
import JSZip from "jszip";
import { startNodeHost, type NodeHost } from "../testing/nodeHost";
import { functionsJs, functionsJson } from "./fixtures";

jest.setTimeout(30_000);

const HEADERS = ["Actielijn", "Jaar", "Bedrag", "Ingevoerd op"];
const ROWS = [
  [4, 2026, 52_000, "x"],
  [5, 2026, 33_000, "y"],
  [4, 2027, 41_000, "z"],
];

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({
    functionsJs,
    functionsJson,
    sheets: [{ name: "Begroting" }, { name: "POK bedragen" }],
  });
});
afterEach(() => host.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);

const makeTable = (): Promise<void> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("POK bedragen").getRange("B2:E5");
    range.values = [HEADERS, ...ROWS];
    context.workbook.tables.add("'POK bedragen'!B2:E5", true).name = "POK_Bedragen";
    await context.sync();
  });

/** Writes formulas below one another in column A of Begroting, and reads them back. */
const write = (formulas: string[]): Promise<unknown[]> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("formulas");
    await context.sync();
    return range.formulas.flat();
  });

const values = (count: number): unknown[] =>
  Array.from({ length: count }, (_, i) => host.value(`A${i + 1}`, "Begroting"));

test("references into a table have its values, and read back as they were written", async () => {
  await makeTable();
  const formulas = [
    "=ROWS(POK_Bedragen)",
    "=SUM(POK_Bedragen[Bedrag])",
    "=ROWS(POK_Bedragen[#All])",
    "=COUNTA(POK_Bedragen[[#Headers],[Actielijn]:[Bedrag]])",
    "=SUM(POK_Bedragen[#Data])",
    "=COLUMNS(POK_Bedragen[[Actielijn]:[Bedrag]])",
    "=SUMIFS(POK_Bedragen[Bedrag], POK_Bedragen[Actielijn], 4)",
    "=COUNTA(pok_bedragen[[#All],[Ingevoerd op]])",
    "=SUM(POK_Bedragen[Onbekend])",
    "=SUM(Geen_Tabel[Bedrag])",
    "=POK.SOORTEN(POK_Bedragen[[#Headers],[Actielijn]:[Jaar]])",
  ];
  expect(await write(formulas)).toEqual(formulas);
  await host.waitForFunctions();
  expect(values(11)).toEqual([
    3,
    126_000,
    4,
    3,
    13 + 3 * 2026 + 1 + 126_000,
    3,
    93_000,
    4,
    "#REF!",
    "#NAME?",
    '[["Actielijn","Jaar"]]',
  ]);
});

test("a reference to the own row, inside the table and beside it", async () => {
  await makeTable();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("POK bedragen");
    sheet.getRange("G3:G4").formulas = [
      ["=POK_Bedragen[@Bedrag]*2"],
      ["=POK_Bedragen[[#This Row],[Bedrag]]"],
    ];
    sheet.getRange("E4").formulas = [["=[@Jaar]+1"]];
    sheet.getRange("G9").formulas = [["=POK_Bedragen[@Bedrag]"]];
    await context.sync();
  });
  const at = (address: string) => host.value(address, "POK bedragen");
  expect([at("G3"), at("G4"), at("E4"), at("G9")]).toEqual([104_000, 33_000, 2027, "#VALUE!"]);
});

test("a reference follows its table: cells, rows, size, name, place", async () => {
  await makeTable();
  await write(["=SUM(POK_Bedragen[Bedrag])", "=POK.SOORTEN(POK_Bedragen[Bedrag])", "=ROWS(POK_Bedragen)"]);
  const state = async () => {
    await host.waitForFunctions();
    return values(3);
  };
  const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("POK_Bedragen");
  const after = async (change: (context: Excel.RequestContext) => void) => {
    await run(async (context) => {
      change(context);
      await context.sync();
    });
    return state();
  };
  expect(await state()).toEqual([126_000, "[[52000],[33000],[41000]]", 3]);
  host.type("D3", "50000", "POK bedragen");
  expect(await state()).toEqual([124_000, "[[50000],[33000],[41000]]", 3]);
  expect(await after((context) => table(context).rows.add(undefined, [[6, 2026, 1000, ""]]))).toEqual([
    125_000,
    "[[50000],[33000],[41000],[1000]]",
    4,
  ]);
  // a user types below the table: it grows
  host.type("D7", "7", "POK bedragen");
  expect(await state()).toEqual([125_007, "[[50000],[33000],[41000],[1000],[7]]", 5]);
  expect(await after((context) => table(context).rows.deleteRowsAt(0, 2))).toEqual([
    42_007,
    "[[41000],[1000],[7]]",
    3,
  ]);
  expect(await after((context) => table(context).resize("B2:E3"))).toEqual([41_000, "[[41000]]", 1]);
  expect(
    await after((context) => {
      context.workbook.worksheets.getItem("POK bedragen").getRange("1:2").insert("Down");
      context.workbook.worksheets.getItem("POK bedragen").name = "Ergens anders";
    }),
  ).toEqual([41_000, "[[41000]]", 1]);
  await run(async (context) => {
    table(context).name = "Eigen";
    const formulas = context.workbook.worksheets.getItem("Begroting").getRange("A1:A3").load("formulas");
    await context.sync();
    expect(formulas.formulas.flat()).toEqual([
      "=SUM(Eigen[Bedrag])",
      "=POK.SOORTEN(Eigen[Bedrag])",
      "=ROWS(Eigen)",
    ]);
  });
  expect(await state()).toEqual([41_000, "[[41000]]", 1]);
});

test("the formula first and the table later; and without the table an error", async () => {
  await write(["=SUM(POK_Bedragen[Bedrag])", "=POK.BEDRAG(4,2026,,1000,POK_Bedragen)"]);
  await host.waitForFunctions();
  expect(values(2)).toEqual(["#NAME?", "#NAME?"]);
  await makeTable();
  await host.waitForFunctions();
  expect(values(2)).toEqual([126_000, 50_000]);
  await run(async (context) => {
    context.workbook.tables.getItem("POK_Bedragen").delete();
    await context.sync();
  });
  await host.waitForFunctions();
  expect(values(2)).toEqual(["#NAME?", "#NAME?"]);
});

test("a table turned into cells: formulas point at the cells", async () => {
  await makeTable();
  await write(["=SUM(POK_Bedragen[Bedrag])", "=ROWS(POK_Bedragen)"]);
  await run(async (context) => {
    context.workbook.tables.getItem("POK_Bedragen").convertToRange();
    const range = context.workbook.worksheets.getItem("Begroting").getRange("A1:A2").load("formulas,values");
    await context.sync();
    expect(range.formulas.flat()).toEqual([
      "=SUM('POK bedragen'!$D$3:$D$5)",
      "=ROWS('POK bedragen'!$B$3:$E$5)",
    ]);
    expect(range.values.flat()).toEqual([126_000, 3]);
  });
});

test("Dutch formulas: names, separators, and the words inside brackets", async () => {
  await makeTable();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("A1:A3");
    range.formulasLocal = [
      ["=SOM.ALS(POK_Bedragen[Actielijn];4;POK_Bedragen[Bedrag])*1,5"],
      ["=AANTALARG(POK_Bedragen[[#Kopteksten];[Jaar]])"],
      ['=ALS(1;"a;b";POK.BEDRAG(4;2026;;1000))'],
    ];
    range.load("formulas,formulasLocal,values");
    await context.sync();
    expect(range.formulas.flat()).toEqual([
      "=SUMIF(POK_Bedragen[Actielijn],4,POK_Bedragen[Bedrag])*1.5",
      "=COUNTA(POK_Bedragen[[#Headers],[Jaar]])",
      '=IF(1,"a;b",POK.BEDRAG(4,2026,,1000))',
    ]);
    expect(range.formulasLocal.flat()).toEqual([
      "=SOM.ALS(POK_Bedragen[Actielijn];4;POK_Bedragen[Bedrag])*1,5",
      "=AANTALARG(POK_Bedragen[[#Kopteksten];[Jaar]])",
      '=ALS(1;"a;b";POK.BEDRAG(4;2026;;1000))',
    ]);
    expect(range.values.flat()).toEqual([139_500, 1, "a;b"]);
  });
});

test("defined names in formulas: of a range, of a constant, of one sheet; made before or after", async () => {
  await write(["=SUM(Reeks)", "=2*Eenheid", "=Lokaal+1", "=2*Later"]);
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Begroting");
    sheet.getRange("C1:C2").values = [[10], [20]];
    names.add("Reeks", sheet.getRange("C1:C2"));
    names.add("Eenheid", "=1000");
    sheet.names.add("Lokaal", sheet.getRange("C2"));
    names.add("Later", "=Eenheid*C1");
    await context.sync();
  });
  expect(values(3)).toEqual([30, 2000, 21]);
  host.type("C2", "5", "Begroting");
  expect(values(3)).toEqual([15, 2000, 6]);
  await run(async (context) => {
    context.workbook.names.getItem("Eenheid").delete();
    await context.sync();
  });
  expect(host.value("A2", "Begroting")).toBe("#NAME?");
});

test("saved as Excel saves them, and opened again as they were", async () => {
  await makeTable();
  const formulas = [
    "=POK.BEDRAG(4,2026,,1000,POK_Bedragen)",
    "=SUM(POK_Bedragen[Bedrag])",
    '=ROWS(POK_Bedragen[#All])&"POK_Bedragen"',
    "=COUNTA(POK_Bedragen[[#Headers],[Actielijn]:[Bedrag]])",
  ];
  await write(formulas);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("POK bedragen");
    sheet.getRange("E4").formulas = [["=[@Jaar]+1"]];
    sheet.getRange("G3").formulas = [["=POK_Bedragen[@[Ingevoerd op]]"]];
    await context.sync();
  });
  await host.waitForFunctions();
  const bytes = await host.save();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(book.getWorksheet("Begroting")!.getCell("A1").formula).toBe(
    "_xldudf_POK_BEDRAG(4,2026,,1000,POK_Bedragen[])",
  );
  expect(book.getWorksheet("Begroting")!.getCell("A3").formula).toBe(
    'ROWS(POK_Bedragen[#All])&"POK_Bedragen"',
  );
  expect(book.getWorksheet("POK bedragen")!.getCell("E4").formula).toBe("POK_Bedragen[[#This Row],[Jaar]]+1");
  await host.close();
  host = await startNodeHost({ functionsJs, functionsJson, xlsx: bytes });
  await host.waitForFunctions();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Begroting").getRange("A1:A4").load("formulas,values");
    const own = context.workbook.worksheets.getItem("POK bedragen").getRange("E4").load("formulas,values");
    const beside = context.workbook.worksheets.getItem("POK bedragen").getRange("G3").load("formulas,values");
    await context.sync();
    expect(range.formulas.flat()).toEqual(formulas);
    expect(range.values.flat()).toEqual([50_000, 126_000, "4POK_Bedragen", 3]);
    expect([own.formulas[0]![0], own.values[0]![0]]).toEqual(["=[@Jaar]+1", 2027]);
    expect([beside.formulas[0]![0], beside.values[0]![0]]).toEqual(["=POK_Bedragen[@[Ingevoerd op]]", "x"]);
  });
});

test("a file that names a bare table without brackets opens as well", async () => {
  await makeTable();
  await write(["=ROWS(POK_Bedragen)"]);
  const zip = await JSZip.loadAsync(await host.save());
  const path = "xl/worksheets/sheet1.xml";
  const xml = await zip.file(path)!.async("text");
  expect(xml).toContain("ROWS(POK_Bedragen[])");
  zip.file(path, xml.replace("POK_Bedragen[]", "POK_Bedragen"));
  const bytes = await zip.generateAsync({ type: "uint8array" });
  await host.close();
  host = await startNodeHost({ functionsJs, functionsJson, xlsx: bytes });
  expect([host.value("A1", "Begroting"), (await write(["=1"])).length]).toEqual([3, 1]);
});

test("links that Excel lost stay as they are, and show that the name is unknown", async () => {
  const formulas = ["=_xldudf_POK_BEDRAG(4,2026)", "='C:\\old\\pok.xlam'!POK.BEDRAG(4,2026)"];
  expect(await write(formulas)).toEqual(formulas);
  expect(values(2)).toEqual(["#NAME?", "#NAME?"]);
});

test("a deleted sheet with a subtotal leaves nothing behind that a table or a hidden row could trip over", async () => {
  await makeTable();
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.add("Weg");
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUBTOTAL(109,A1:A2)"]];
    sheets.getItem("Begroting").getRange("A1:A3").formulas = [[1], [2], ["=SUBTOTAL(109,A1:A2)"]];
    await context.sync();
    sheet.delete();
    await context.sync();
    context.workbook.tables.getItem("POK_Bedragen").style = "TableStyleLight9";
    sheets.getItem("Begroting").getRange("2:2").rowHidden = true;
    await context.sync();
  });
  expect(host.value("A3", "Begroting")).toBe(1);
});
