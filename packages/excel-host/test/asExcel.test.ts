import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

let host: NodeHost;
beforeEach(async () => (host = await startNodeHost({ functionsJs: "", cells: { A1: "2", A2: "3" } })));
afterEach(() => host.close());
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);

test.each([
  ["=-2^2", 4],
  ["=-A1^2", 4],
  ["=1-A1^2", -3],
  ["=A2*-A1^2", 12],
  ["=2^-1^2", 0.25],
  ["=--A1^2", 4],
  ["=-SUM(A1,A2)^2", 25],
  ["=-(A1+1)^2+1", 10],
  ["=-50%^2", 0.25],
  ["=-A1 ^ 2", 4],
  ["=-A1*2", -4],
  ["=A1%-3^2", -8.98],
  ["=SUM(1,-3^2)", 10],
])("%s is %d: a sign goes before a power", (formula, value) => {
  host.type("C1", formula);
  expect(host.value("C1")).toBeCloseTo(value);
  expect(host.document.formula({ sheetId: "s1", col: 2, row: 0 })).toBe(formula);
});

test("a sign before a power follows cells that move", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("C1").formulas = [["=-A2^2"]];
    sheet.getRange("1:1").insert("Down");
    const cell = sheet.getRange("C2").load("values,formulas");
    await context.sync();
    expect([cell.values, cell.formulas]).toEqual([[[9]], [["=-A3^2"]]]);
  }));

describe("text in values is read the US way", () => {
  test.each([
    ["1/2/2017", 42737, "m/d/yyyy"],
    ["12/31/2025", 46022, "m/d/yyyy"],
    ["1-15-2017", 42750, "m/d/yyyy"],
    ["2/29/24", 45351, "m/d/yyyy"],
    ["31-12-2025", "31-12-2025", "General"],
    ["2/30/2024", "2/30/2024", "General"],
    ["1 2 2017", "1 2 2017", "General"],
    ["jan 2024", 45292, "mmm-yy"],
    ["1-may-2024", 45413, "d-mmm-yy"],
    ["+1", 1, "General"],
    ["1e3", 1000, "0.00E+00"],
    ["1,234", 1234, "#,##0"],
    ["7.5", 7.5, "General"],
    ["7,5", "7,5", "General"],
    ["10:30", 0.4375, "h:mm"],
    ["'1/2/2017", "1/2/2017", "General"],
    ["4.1", 4.1, "General"],
    ["Begroting 2025", "Begroting 2025", "General"],
  ])("%s", (given, value, format) =>
    run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("D1");
      cell.values = [[given]];
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values[0]![0], cell.numberFormat[0]![0]]).toEqual([value, format]);
    }),
  );

  test("a cell with a format keeps it, one in text format takes it as it is", () =>
    run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Blad1").getRange("D1:E1");
      cells.numberFormat = [["@", "0.0"]];
      cells.values = [["1/2/2017", "1/2/2017"]];
      cells.load("values,numberFormat");
      await context.sync();
      expect([cells.values, cells.numberFormat]).toEqual([[["1/2/2017", 42737]], [["@", "0.0"]]]);
    }));
});

describe("what Excel takes into no cell", () => {
  const text = (length: number) => "x".repeat(length);
  test.each([
    ["a formula without an end", "=1+", true],
    ["a bracket too many", "=)", true],
    ["a quote without an end", '="x', true],
    ["a formula of 8,193 characters", `="${text(8190)}"`, true],
    ["a formula of 8,192 characters", `="${text(8189)}"`, false],
    ["a text of 32,768 characters", text(32_768), true],
    ["a text of 32,767 characters", text(32_767), false],
    ["a function nobody knows", "=ONBEKEND(1)", false],
    ["an implicit intersection", "=@A1:A2", false],
    ["another workbook", "=[1]Blad1!A1", false],
    ["a function of an add-in that is gone", "='C:\\old\\pok.xlam'!POK.BEDRAG(4,2026)", false],
    ["a reference into a table", "=SUM(T1[Bedrag])", false],
    ["a sheet with a quote", "='Programma''s'!A1", false],
  ])("%s: refused %#", async (_what, content, isRefused) => {
    const code = await run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("D1").formulas = [[content]];
      await context.sync();
      return null;
    }).catch((error: { code: string }) => error.code);
    expect(code).toBe(isRefused ? "InvalidArgument" : null);
  });
});
