import { excelPlanwerkmap as werkmap } from "../../src/excel/opstellen/werkmap";
import { startNodeHost, type NodeHost } from "../harness/nodeHost";
import { activiteit, opdracht } from "../opstellen/blad/hulp";
import { breekBij, breekNa, momentopname, nietAfbreken, RUIM, schrijf, waarden } from "./opstellenHulp";

jest.setTimeout(4 * RUIM);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

const EEN = activiteit();
const TWEE = activiteit({ nr: "2.1", actielijn: 2, naam: "Rechtsbescherming", bedragen: { 2025: 50_000 } });
const DRIE = activiteit({ nr: "7.1", actielijn: 7, naam: "Veiligheidshuis", bedragen: { 2026: 30_000 } });
const EERSTE = opdracht({ activiteiten: [EEN, TWEE], metBaten: false });
/** Andere jaren, een activiteit erbij en een weg, een gewijzigd bedrag, en een blad erbij. */
const TWEEDE = opdracht({
  activiteiten: [{ ...EEN, bedragen: { 2024: 5, 2025: 6 } }, DRIE],
  van: 2024,
  tot: 2026,
  metBaten: true,
});

/**
 * Laat elk sturen naar Excel één keer mislukken, tot schrijven lukt; na elke breuk staat alles er weer zoals het was.
 * @returns hoe vaak er naar Excel gestuurd wordt
 */
async function breekOveral(gegeven: typeof EERSTE): Promise<number> {
  const voor = await momentopname(host);
  const voorbereid = await werkmap.bereidVoor(gegeven);
  for (let keer = 1; ; keer++) {
    const breuk = breekBij(host, keer);
    const uitkomst = await werkmap.schrijf(voorbereid, nietAfbreken).then(
      (bon) => bon,
      (fout: { belet: unknown }) => fout,
    );
    breuk.herstel();
    await host.waitForFunctions();
    if (!breuk.gebroken()) return keer - 1;
    // Pagina-instellingen die niet lukken, houden het schrijven niet tegen.
    if ("blad" in uitkomst) await werkmap.maakOngedaan(uitkomst);
    else expect(uitkomst.belet).not.toMatchObject({ soort: "halfGeschreven" });
    await host.waitForFunctions();
    expect({ keer, ...(await momentopname(host)) }).toEqual({ keer, ...voor });
  }
}

describe("als sturen naar Excel mislukt, de hoeveelste keer ook,", () => {
  test("laat een eerste keer niets achter", async () => {
    expect(await breekOveral(EERSTE)).toBeGreaterThan(6);
  });

  test("blijft bij bijwerken de werkmap zoals zij was", async () => {
    await schrijf(host, EERSTE);
    await host.Excel.run(async (context) => {
      const tabel = context.workbook.tables.getItem("POK_Plan");
      tabel.getDataBodyRange().getCell(0, 2).values = [["'=eigen naam"]];
      tabel.worksheet.getRange("A3").values = [["andere bron"]];
      await context.sync();
    });
    await host.waitForFunctions();
    expect(await breekOveral(TWEEDE)).toBeGreaterThan(8);
  });
});

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
