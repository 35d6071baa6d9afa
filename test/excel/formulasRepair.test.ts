import { excelFormulaWorkbook as workbook } from "../../src/excel/formulas/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { perform, formula, read, reason, progress } from "./formulasHelper";

jest.setTimeout(30_000);

let host: NodeHost;
afterEach(() => host.close());

const BROKEN = {
  A1: "=_xldudf_POK_BEDRAG(4,2026)",
  A2: "=ROUND(POK_BEDRAG(4,2025,,1000),0)",
  A3: "=POK.TOTAAL(2026)",
  A4: "'=POK.TOTAAL(2025;;1000)",
  A5: "gebruik =POK.TOTAAL(2025)",
};

async function start() {
  host = await startNodeHost({ cells: BROKEN });
  await host.waitForFunctions();
}

test("finds mangled functions and formulas that are in a cell as text", async () => {
  await start();
  const { broken, cells } = await workbook.scan(progress());
  expect(broken.map(({ target, becomes, kind }) => [target.row, becomes, kind])).toEqual([
    [0, "=POK.BEDRAG(4,2026)", "name"],
    [1, "=ROUND(POK.BEDRAG(4,2025,,1000),0)", "name"],
    [3, "=POK.TOTAAL(2025;;1000)", "text"],
  ]);
  expect(cells.map(({ target }) => target.row)).toEqual([2]);
});

test("repairs them, and leaves the rest alone", async () => {
  await start();
  const { broken } = await workbook.scan(progress());
  expect(await workbook.restore(broken, progress())).toBe(0);
  await host.waitForFunctions();
  const { formulas, text } = await read(host, "Blad1", "A1:A5");
  expect(formulas.flat()).toEqual([
    "=POK.BEDRAG(4,2026)",
    "=ROUND(POK.BEDRAG(4,2025,,1000),0)",
    "=POK.TOTAAL(2026)",
    "=POK.TOTAAL(2025,,1000)",
    "gebruik =POK.TOTAAL(2025)",
  ]);
  expect(text.flat().slice(0, 4)).toEqual(["50.000.000", "45.000", "130.000.000", "148.000"]);
  expect((await workbook.scan(progress())).broken).toEqual([]);
});

test("a formula in a cell with the Text notation becomes a formula; the sentences show it as Excel writes it", async () => {
  await start();
  await perform(host, ({ workbook }) => {
    const cell = workbook.worksheets.getItem("Blad1").getRange("B1");
    cell.numberFormat = [["@"]];
    cell.values = [["=POK.TOTAAL(2025;;1000)"]];
  });
  expect((await read(host, "Blad1", "B1")).values).toEqual([["=POK.TOTAAL(2025;;1000)"]]);
  const { broken } = await workbook.scan(progress());
  expect(broken.map(({ local }) => [local.was, local.becomes])).toEqual([
    ["=_xldudf_POK_BEDRAG(4;2026)", "=POK.BEDRAG(4;2026)"],
    ["=POK.TOTAAL(2025;;1000)", "=POK.TOTAAL(2025;;1000)"],
    ["=AFRONDEN(POK_BEDRAG(4;2025;;1000);0)", "=AFRONDEN(POK.BEDRAG(4;2025;;1000);0)"],
    ["=POK.TOTAAL(2025;;1000)", "=POK.TOTAAL(2025;;1000)"],
  ]);
  await workbook.restore(
    broken.filter(({ target }) => target.column === 1),
    progress(),
  );
  await host.waitForFunctions();
  expect(await read(host, "Blad1", "B1")).toMatchObject({
    formulas: [["=POK.TOTAAL(2025,,1000)"]],
    text: [["148.000"]],
    numberFormat: [["General"]],
  });
});

test("repairs only what is chosen, and nothing if a cell has changed meanwhile", async () => {
  await start();
  const { broken } = await workbook.scan(progress());
  await workbook.restore([broken[1]!], progress());
  expect(await formula(host, "Blad1", "A1")).toBe("=_xldudf_POK_BEDRAG(4,2026)");
  expect(await reason(workbook.restore(broken, progress()))).toEqual({ kind: "changed" });
  expect(await formula(host, "Blad1", "A4")).toBe("=POK.TOTAAL(2025;;1000)");
});

test("if it fails, what was there is there again", async () => {
  await start();
  const { broken } = await workbook.scan(progress());
  const prototype = Object.getPrototypeOf(
    new host.Excel.RequestContext().workbook.getSelectedRange(),
  ) as Excel.Range;
  const real = Object.getOwnPropertyDescriptor(prototype, "formulasLocal")!;
  Object.defineProperty(prototype, "formulasLocal", {
    ...real,
    set(this: Excel.Range) {
      real.set!.call(this, [["te", "breed"]]);
    },
  });
  expect((await reason(workbook.restore(broken, progress()))).kind).toBe("refused");
  Object.defineProperty(prototype, "formulasLocal", real);
  expect(await formula(host, "Blad1", "A1")).toBe("=_xldudf_POK_BEDRAG(4,2026)");
});

test("recalculating calls every function again", async () => {
  await start();
  const before = host.cf.stats.invoked;
  await workbook.recalculate(progress());
  await host.waitForFunctions();
  expect(host.cf.stats.invoked).toBeGreaterThan(before);
  expect(host.text("A3")).toBe("130.000.000");
});
