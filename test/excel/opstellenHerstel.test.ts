import { excelPlanwerkmap as werkmap } from "../../src/excel/plan/werkmap";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { EERSTE, TWEEDE } from "./opstellenBreuken";
import { breekNa, momentopname, nietAfbreken, RUIM, schrijf, waarden } from "./opstellenHulp";

jest.setTimeout(RUIM);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

test.each([
  ["een tabel is gemaakt", () => [new host.Excel.RequestContext().workbook.tables, "add"] as const, false],
  [
    "een kolom is ingevoegd",
    () => [new host.Excel.RequestContext().workbook.getSelectedRange(), "insert"] as const,
    true,
  ],
  [
    "een rij is toegevoegd",
    () => [new host.Excel.RequestContext().workbook.tables.getItemAt(0).rows, "add"] as const,
    true,
  ],
] as const)("houdt Excel op als %s, dan komt alles terug", async (_wat, opdrachtVan, bijwerken) => {
  if (bijwerken) await schrijf(host, EERSTE);
  const voor = await momentopname(host);
  const voorbereid = await werkmap.bereidVoor(bijwerken ? TWEEDE : EERSTE);
  const [drager, naam] = opdrachtVan();
  const heel = breekNa(drager as object, naam as never);
  await expect(werkmap.schrijf(voorbereid, nietAfbreken)).rejects.toMatchObject({
    belet: { soort: "bladWeg" },
  });
  heel();
  await host.waitForFunctions();
  expect(await momentopname(host)).toEqual(voor);
});

test("afbreken halverwege laat niets achter", async () => {
  const voor = await momentopname(host);
  const voorbereid = await werkmap.bereidVoor(EERSTE);
  let gevraagd = 0;
  const signaal = {
    get aborted() {
      return ++gevraagd === 3;
    },
  } as AbortSignal;
  await expect(werkmap.schrijf(voorbereid, signaal)).rejects.toMatchObject({
    belet: { soort: "afgebroken" },
  });
  expect(gevraagd).toBe(3);
  expect(await momentopname(host)).toEqual(voor);
});

test("ongedaan maken zet terug wat er stond, na een eerste keer en na bijwerken", async () => {
  const leeg = await momentopname(host);
  const eerste = await schrijf(host, EERSTE);
  const geschreven = await momentopname(host);
  const tweede = await schrijf(host, TWEEDE);
  expect(await momentopname(host)).not.toEqual(geschreven);
  await werkmap.maakOngedaan(tweede);
  await host.waitForFunctions();
  expect(await momentopname(host)).toEqual(geschreven);
  await werkmap.maakOngedaan(eerste);
  expect(await momentopname(host)).toEqual(leeg);
});

test.each([
  ["een cel van het plan", "A6"],
  ["een notitie ernaast", "C5"],
])("ongedaan maken gaat niet door als er intussen iets is gewijzigd: %s", async (_wat, adres) => {
  const bon = await schrijf(host, EERSTE);
  host.type(adres, "van mij", "POK_Plan");
  await expect(werkmap.maakOngedaan(bon)).rejects.toMatchObject({ belet: { soort: "gewijzigd" } });
  expect((await waarden(host, "POK_Plan"))[1]![0]).toBe("2.1");
});

test("wat er na het voorbereiden is gewijzigd, wordt niet overschreven", async () => {
  await schrijf(host, EERSTE);
  const voorbereid = await werkmap.bereidVoor(TWEEDE);
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem("POK_Plan").getDataBodyRange().getCell(0, 2).values = [["later"]];
    await context.sync();
  });
  await expect(werkmap.schrijf(voorbereid, nietAfbreken)).rejects.toMatchObject({
    belet: { soort: "gewijzigd" },
  });
});
