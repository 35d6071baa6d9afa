import { excelPlanwerkmap as werkmap } from "../../src/excel/opstellen/werkmap";
import { startNodeHost, type NodeHost } from "../harness/nodeHost";
import { activiteit, opdracht } from "../opstellen/blad/hulp";
import { momentopname, nietAfbreken, RUIM, schrijf, waarden } from "./opstellenHulp";

jest.setTimeout(RUIM);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

const EEN = activiteit();
const TWEE = activiteit({ nr: "2.1", actielijn: 2, naam: "Rechtsbescherming", bedragen: { 2025: 50_000 } });
const DRIE = activiteit({
  nr: "7.1",
  actielijn: 7,
  naam: "Samen met het Zorg- en Veiligheidshuis",
  bedragen: { 2026: 30_000 },
});
const zonderBaten = (activiteiten = [EEN, TWEE], anders: object = {}) =>
  opdracht({ activiteiten, metBaten: false, ...anders });

/** De inhoud van een kolom van de plantabel, per Nr. */
async function kolom(kop: string): Promise<Record<string, unknown>> {
  const [koppen, ...rijen] = await waarden(host, "POK_Plan");
  const k = koppen!.map(String).indexOf(kop);
  return Object.fromEntries(rijen.map((rij) => [rij[0], rij[k]]));
}

const zet = (adres: (tabel: Excel.Table) => Excel.Range, waarde: unknown) =>
  host.Excel.run(async (context) => {
    adres(context.workbook.tables.getItem("POK_Plan")).values = [[waarde]];
    await context.sync();
  });

test("opnieuw schrijven zonder wijziging verandert niets", async () => {
  await schrijf(host, zonderBaten());
  const voor = await momentopname(host);
  const voorbereid = await werkmap.bereidVoor(zonderBaten());
  expect(voorbereid.bladen.map(({ hoe, bijgewerkt }) => [hoe, bijgewerkt])).toEqual([
    ["ongewijzigd", 0],
    ["ongewijzigd", 0],
  ]);
  await werkmap.schrijf(voorbereid, nietAfbreken);
  await host.waitForFunctions();
  expect(await momentopname(host)).toEqual(voor);
});

test("werkt bij wat van het plan is, en laat staan wat de gebruiker wijzigde of toevoegde", async () => {
  await schrijf(host, zonderBaten());
  await host.Excel.run(async (context) => {
    const tabel = context.workbook.tables.getItem("POK_Plan");
    const blad = tabel.worksheet;
    // Rijen erboven, een notitie ernaast, een eigen rij, een eigen kolom, en een gewijzigd bedrag.
    blad.getRange("1:2").insert("Down");
    blad.getRange("Z1").values = [["notitie"]];
    const koppen = tabel.getHeaderRowRange();
    koppen.load("values");
    await context.sync();
    const k = koppen.values[0]!.map(String).indexOf("2026");
    tabel.getDataBodyRange().getCell(1, k).values = [[99_000]];
    tabel.rows.add(undefined, [
      koppen.values[0]!.map((kop) => (kop === "Activiteit" ? "eigen regel" : kop === "Actielijn" ? 5 : "")),
    ]);
    await context.sync();
  });
  await host.waitForFunctions();
  const gegeven = zonderBaten([
    { ...EEN, naam: "Nieuwe naam", bedragen: { 2025: 1, 2026: 2, 2027: 3 } },
    DRIE,
  ]);
  const voorbereid = await werkmap.bereidVoor(gegeven);
  expect(voorbereid.bladen[0]).toMatchObject({
    soort: "plan",
    blad: "POK_Plan",
    hoe: "bijwerken",
    rijenErbij: ["7.1"],
    rijenWeg: ["2.1"],
    rijenBehouden: [],
    eigenRijen: 1,
  });
  expect(voorbereid.bladen[0]!.behouden).toHaveLength(1);
  await werkmap.schrijf(voorbereid, nietAfbreken);
  await host.waitForFunctions();
  expect(await kolom("Activiteit")).toEqual({
    "4.1": "Nieuwe naam",
    "7.1": DRIE.naam,
    "": "eigen regel",
    Totaal: "",
  });
  expect(await kolom("2026")).toMatchObject({ "4.1": 99_000, "7.1": 30_000, Totaal: 129_000 });
  expect(await kolom("2025")).toMatchObject({ "4.1": 1 });
  expect(host.value("Z1", "POK_Plan")).toBe("notitie");
  const perJaar = await waarden(host, "POK_Samenvatting_jaren", false);
  expect(perJaar.map((rij) => rij[3])).toEqual(["Gepland", 1, 129_000, 3, 129_004]);
  const [geschreven] = await werkmap.leesGeschreven();
  expect(geschreven).toMatchObject({ scenario: "volledig", blad: "POK_Plan", tabel: "POK_Plan" });
  expect(geschreven!.verschillen).toEqual([
    expect.objectContaining({ soort: "bedrag", nr: "4.1", jaar: 2026, was: 120_000, is: 99_000 }),
    expect.objectContaining({
      soort: "rijErbij",
      rij: expect.objectContaining({ actielijn: 5, naam: "eigen regel", bedragen: {} }),
    }),
  ]);
});

test("een rij van een vervallen activiteit blijft als de gebruiker haar heeft gewijzigd", async () => {
  await schrijf(host, zonderBaten());
  await zet((tabel) => tabel.getDataBodyRange().getCell(0, 2), "aangepast");
  const voorbereid = await werkmap.bereidVoor(zonderBaten([EEN]));
  expect(voorbereid.bladen[0]).toMatchObject({ rijenWeg: [], rijenBehouden: ["2.1"] });
  await werkmap.schrijf(voorbereid, nietAfbreken);
  expect(await kolom("Activiteit")).toMatchObject({ "2.1": "aangepast", "4.1": EEN.naam });
});

test("andere jaren: kolommen en rijen schuiven in en uit, en de cijfers kloppen weer", async () => {
  await schrijf(host, zonderBaten());
  await schrijf(host, zonderBaten([EEN, TWEE], { van: 2024, tot: 2026 }));
  const [koppen] = await waarden(host, "POK_Plan");
  expect(koppen!.slice(9).map(String)).toEqual(["2024", "2025", "2026", "Totaal", "Toets"]);
  expect(await kolom("Totaal")).toMatchObject({ "2.1": 50_000, "4.1": 220_000, Totaal: 270_000 });
  const overzicht = await waarden(host, "POK_Plan_overzicht", false);
  expect(overzicht[1]!.slice(7).map(String)).toEqual(["2024", "2025", "2026", "Totaal"]);
  const perJaar = await waarden(host, "POK_Samenvatting_jaren", false);
  expect(perJaar.map((rij) => [String(rij[0]), rij[3]])).toEqual([
    ["Per jaar", "Gepland"],
    ["2024", 0],
    ["2025", 150_000],
    ["2026", 120_000],
    ["Totaal", 270_000],
  ]);
  expect((await werkmap.leesGeschreven())[0]!.verschillen).toEqual([]);
});

test("een jaar dat de gebruiker heeft gewijzigd, kan niet verdwijnen; dan gebeurt er niets", async () => {
  await schrijf(host, zonderBaten());
  await zet((tabel) => tabel.columns.getItem("2027").getDataBodyRange().getCell(0, 0), 7);
  await expect(werkmap.bereidVoor(zonderBaten([EEN, TWEE], { tot: 2026 }))).rejects.toMatchObject({
    belet: { soort: "kolomBezet", inhoud: "7" },
  });
});

test("een tweede scenario krijgt eigen bladen", async () => {
  await schrijf(host, zonderBaten());
  await schrijf(host, zonderBaten([TWEE], { scenario: "behoedzaam" }));
  const { tabellen, bladen } = await momentopname(host);
  expect(tabellen.map(([naam]) => naam)).toEqual(["POK_Plan", "POK_Plan_2"]);
  expect(bladen.map(({ naam }) => naam)).toEqual([
    "Begroting",
    "POK_Plan",
    "POK_Samenvatting",
    "POK_Plan_2",
    "POK_Samenvatting_2",
  ]);
  expect((await werkmap.leesGeschreven()).map(({ scenario, tabel }) => [scenario, tabel])).toEqual([
    ["volledig", "POK_Plan"],
    ["behoedzaam", "POK_Plan_2"],
  ]);
});
