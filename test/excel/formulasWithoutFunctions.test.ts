import { excelFormulaWorkbook as workbook } from "../../src/excel/formulas/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { perform, formula, read, plan, reason, registerRows, TODAY, progress } from "./formulasHelper";

// In a file of its own: once registered, functions stay known in the process.
jest.setTimeout(30_000);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({
    cells: { A1: "=POK.TOTAAL(2026)", A2: "=_xldudf_POK_TOTAAL(2026)" },
    namespace: "ANDERS",
  });
});
afterEach(() => host.close());

test("a formula that gives #NAAM? is not frozen and can be written again", async () => {
  const { freezes, skipped } = await plan();
  expect(freezes).toEqual([]);
  expect(skipped).toEqual([{ address: "Blad1!A1", obstacle: "error" }]);
  const { broken } = await workbook.scan(progress());
  expect(broken.map(({ kind, becomes }) => [kind, becomes])).toEqual([
    ["unknown", "=POK.TOTAAL(2026)"],
    ["name", "=POK.TOTAAL(2026)"],
  ]);
  expect(await workbook.restore(broken, progress())).toBe(2);
  expect(await formula(host, "Blad1", "A2")).toBe("=POK.TOTAAL(2026)");
});

test("thawing without the functions leaves the values and the register", async () => {
  const target = { sheetId: "s1", sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1 };
  const now = await read(host, "Blad1", "A1");
  await workbook.freeze(
    [
      {
        target,
        formula: "=POK.TOTAAL(2026)",
        formulaLocal: "=POK.TOTAAL(2026)",
        values: now.values as string[][],
        notation: null,
        editie: "Lbr. 21/083",
      },
    ],
    TODAY,
    progress(),
  );
  await perform(host, ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("A1").values = [[130_000_000]];
  });
  const [row] = await registerRows();
  expect(await reason(workbook.thaw([row!], progress()))).toEqual({ kind: "functionsMissing" });
  expect((await read(host, "Blad1", "A1")).formulas).toEqual([[130_000_000]]);
  expect(await registerRows()).toHaveLength(1);
});
