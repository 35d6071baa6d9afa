import { zoekGebruik } from "../../src/work/gemeente/gebruik";
import { excelFormulewerkmap } from "../../src/excel/formulas/werkmap";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

let host: NodeHost;
afterEach(() => host.close());

const verloop = { voortgang: () => undefined, signaal: new AbortController().signal };

async function metTabel(cells: Record<string, string>) {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await host.Excel.run(async (context) => {
    const blad = context.workbook.worksheets.add("POK_Bedragen");
    blad.getRange("A4:D6").values = [
      ["Actielijn", "Jaar", "Kanaal", "Bedrag"],
      [4, 2026, "AU", 52_000],
      [4, 2027, "AU", 53_000],
    ];
    blad.tables.add("A4:D6", true).name = "POK_Bedragen";
    await context.sync();
  });
  for (const [adres, inhoud] of Object.entries(cells)) host.type(adres, inhoud, "Begroting");
  await host.waitForFunctions();
}

test("een bedrag is te volgen via verwijzingen; wat over meer bedragen gaat, noemt geen plaats", async () => {
  await metTabel({
    A2: "4",
    B1: "2026",
    B2: '=IFNA(POK.BEDRAG($A2,B$1,,1000,POK_Bedragen),"")',
    B3: "=POK.TOTAAL(2027,,,POK_Bedragen)",
    B6: '=IFNA(POK.BEDRAG(2,2026,,1000,POK_Bedragen),"")',
    B4: "=POK.BEDRAG(4,2026)",
    B5: "=POK.REEKS(4,2026,2027,,,POK_Bedragen[])",
  });
  expect(await zoekGebruik(excelFormulewerkmap, huidigeEditie, verloop)).toEqual([
    { blad: "Begroting", adres: "B2", actielijn: 4, jaar: 2026 },
    { blad: "Begroting", adres: "B3", actielijn: null, jaar: 2027 },
    { blad: "Begroting", adres: "B5", actielijn: 4, jaar: null },
    { blad: "Begroting", adres: "B6", actielijn: 2, jaar: 2026 },
  ]);
});
