import { startNodeHost, type NodeHost } from "../testing/nodeHost";
import { functionsJs, functionsJson } from "./fixtures";

jest.setTimeout(30_000);

describe("custom functions, through Office.js' own proxy", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost({
      functionsJs,
      functionsJson,
      cells: {
        A1: "4",
        A2: "tekst",
        A3: "TRUE",
        A5: "=1/0",
        B1: "=POK.BEDRAG(A1,2026)",
        B2: "=POK.BEDRAG(A1,2026,,1000)",
        B3: "=SUM(B1,1)",
        B4: "=POK.BEDRAG(9,2026)",
        B5: "=POK.BEDRAG(A5,2026)",
        B6: "=POK.SOORTEN(A1:A4)",
        B7: '=POK.ARGUMENTEN(A1,A4,"x")',
        B8: "=POK.ARGUMENTEN(A4)",
        B9: "=POK.KAART()",
        B10: "=POK.LATER(21)",
        D1: "=POK.TABEL()",
      },
    });
  });
  afterAll(() => host.close());

  test("a result is #BUSY! first and a number when it came, also for cells that depend on it", async () => {
    await host.waitForFunctions();
    expect(host.value("B1")).toBe(50_000_000);
    expect(host.value("B3")).toBe(50_000_001);
  });

  test("an empty argument arrives as null", () => {
    expect(host.value("B2")).toBe(50_000);
  });

  test("numbers, text and booleans keep their type; an empty cell is empty text, or 0 for a number", () => {
    expect(JSON.parse(String(host.value("B6")))).toEqual([[4], ["tekst"], [true], [""]]);
    expect(JSON.parse(String(host.value("B7")))).toEqual([4, 0, "x"]);
    expect(JSON.parse(String(host.value("B8")))).toEqual(["", null, null]);
  });

  test("an error carries its message; an error given is the result", () => {
    expect(host.value("B4")).toBe("#N/A");
    const position = { sheetId: "s1", col: 1, row: 3 };
    expect(host.document.evaluated(position)).toMatchObject({ message: "actielijn: 9 bestaat niet" });
    expect(host.value("B5")).toBe("#DIV/0!");
  });

  test("a table spills, and Office.js sees the spill", async () => {
    expect(host.value("E2")).toBe(35);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("D1");
      const spill = range.getSpillingToRange().load("address");
      const parent = sheet.getRange("E3").getSpillParent().load("address");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      range.load("hasSpill");
      await context.sync();
      expect([spill.address, parent.address, range.hasSpill, none.isNullObject]).toEqual([
        "Blad1!D1:E3",
        "Blad1!D1",
        true,
        true,
      ]);
    });
  });

  test("a full calculation asks every function again; an ordinary one only what has changed", async () => {
    const { stats } = host.cf;
    const calculate = async (type: "Recalculate" | "Full" | "FullRebuild") => {
      const before = stats.invoked;
      await host.Excel.run(async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.calculate(type);
        await context.sync();
      });
      await host.waitForFunctions();
      return stats.invoked - before;
    };
    const calls = 9;
    expect([await calculate("Recalculate"), await calculate("Full"), await calculate("FullRebuild")]).toEqual(
      [0, calls, calls],
    );
    expect(host.value("B3")).toBe(50_000_001);
  });

  test("a function that gives something else now shows that after a full calculation", async () => {
    const pane = host.window as unknown as { CustomFunctions: { associate(id: string, f: unknown): void } };
    pane.CustomFunctions.associate("BEDRAG", () => 1);
    await host.Excel.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    await host.waitForFunctions();
    expect([host.value("B1"), host.value("B3")]).toEqual([1, 2]);
  });

  test("a promise and a data type", () => {
    expect(host.value("B9")).toBe("Wijkteams");
    expect(host.value("B10")).toBe(42);
  });
});
