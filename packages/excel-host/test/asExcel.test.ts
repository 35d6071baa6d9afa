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
