import { excelFormulewerkmap as werkmap } from "../../src/excel/formulas/werkmap";
import { fondsformule, metNietBekend } from "../../src/work/insert/fondsformule";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { bevries, doe, lees, plan, registerrijen, verloop } from "./formulesHulp";

jest.setTimeout(30_000);

let host: NodeHost;
afterEach(() => host.close());

const accres = fondsformule({ reeks: "accres", rij: "nominaal", editie: "september" }, "A$1");
const KOPPEN = ["A", "B", "C"];
/** Een rij zoals het invoegen haar maakt, en losse functies. */
const CELLEN = {
  ...Object.fromEntries(KOPPEN.map((kolom, i) => [`${kolom}1`, String(2022 + i)])),
  ...Object.fromEntries(KOPPEN.map((kolom) => [`${kolom}2`, accres.replace("A$1", `${kolom}$1`)])),
  A3: "=POK.LPO(2022)",
  B3: '=POK.BCF(2022,"beroep")',
  C3: metNietBekend("=POK.OPSCHALINGSKORTING(C1)"),
  A4: "850",
  B4: "=POK.INDEXEER(A4,2022,2025)",
  C4: "=POK.INDEXEER(POK.BEDRAG(4,2026),2022,2025)",
  A5: '=POK.BRON("lpo",2022)',
};

test("een rij ACCRES en de andere functies over het gemeentefonds: bevriezen en ontdooien geeft dezelfde formules", async () => {
  host = await startNodeHost({ cells: CELLEN });
  await host.waitForFunctions();
  const voor = await lees(host, "Blad1", "A1:C5");
  expect(voor.text.slice(1, 4)).toEqual([
    ["1.493.059", "741.322", "711.008"],
    ["2,30%", "3.790.200", "n.b."],
    ["850", "901,14", "53.008.214,19"],
  ]);
  const { cellen, kapot } = await werkmap.scan(verloop());
  expect([cellen.length, kapot.length]).toEqual([9, 0]);

  expect((await bevries()).aantal).toBe(9);
  await host.waitForFunctions();
  const bevroren = await lees(host, "Blad1", "A1:C5");
  expect(bevroren.formulas.flat().filter((inhoud) => String(inhoud).startsWith("="))).toEqual([]);
  expect(bevroren.text).toEqual(voor.text);
  expect(bevroren.values).toEqual(voor.values);

  expect(await werkmap.ontdooi(await registerrijen(), verloop())).toBe(9);
  await host.waitForFunctions();
  expect(await lees(host, "Blad1", "A1:C5")).toEqual(voor);
});

test("een verminkte functie wordt hersteld, en wat zij dan geeft is te bevriezen", async () => {
  host = await startNodeHost({ cells: { A1: "2022" } });
  await doe(host, ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("B1").formulas = [["=POK_LPO(A1)"]];
  });
  const { kapot } = await werkmap.scan(verloop());
  expect(kapot).toMatchObject([{ soort: "naam", wordt: "=POK.LPO(A1)" }]);
  expect(await werkmap.herstel(kapot, verloop())).toBe(0);
  await host.waitForFunctions();
  expect((await plan()).bevriezingen).toMatchObject([{ waarden: [[0.023]], notatie: "0.00%" }]);
});
