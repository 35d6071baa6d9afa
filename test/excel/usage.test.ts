import { findUsage } from "../../src/work/gemeente/usage";
import { excelFormulaWorkbook } from "../../src/excel/formulas/workbook";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

let host: NodeHost;
afterEach(() => host.close());

const progress = { onProgress: () => undefined, signal: new AbortController().signal };

async function withTable(cells: Record<string, string>) {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("POK_Bedragen");
    sheet.getRange("A4:D6").values = [
      ["Actielijn", "Jaar", "Kanaal", "Bedrag"],
      [4, 2026, "AU", 52_000],
      [4, 2027, "AU", 53_000],
    ];
    sheet.tables.add("A4:D6", true).name = "POK_Bedragen";
    await context.sync();
  });
  for (const [address, content] of Object.entries(cells)) host.type(address, content, "Begroting");
  await host.waitForFunctions();
}

test("finds the amount a formula uses through its references; what covers more amounts names no single one", async () => {
  await withTable({
    A2: "4",
    B1: "2026",
    B2: '=IFNA(POK.BEDRAG($A2,B$1,,1000,POK_Bedragen),"")',
    B3: "=POK.TOTAAL(2027,,,POK_Bedragen)",
    B6: '=IFNA(POK.BEDRAG(2,2026,,1000,POK_Bedragen),"")',
    B4: "=POK.BEDRAG(4,2026)",
    B5: "=POK.REEKS(4,2026,2027,,,POK_Bedragen[])",
  });
  expect(await findUsage(excelFormulaWorkbook, currentEditie, progress)).toEqual([
    { sheet: "Begroting", address: "B2", actielijn: 4, year: 2026 },
    { sheet: "Begroting", address: "B3", actielijn: null, year: 2027 },
    { sheet: "Begroting", address: "B5", actielijn: 4, year: null },
    { sheet: "Begroting", address: "B6", actielijn: 2, year: 2026 },
  ]);
});
