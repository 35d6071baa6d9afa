import JSZip from "jszip";
import { excelPlanwerkmap as werkmap } from "../../src/excel/plan/werkmap";
import { neemBladOver } from "../../src/work/plan/overneming";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { activiteit, opdracht } from "../work/plan/blad/hulp";
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

/** Eerste en laatste rij onder de grafiek, vanaf 0, zoals het bestand ze bewaart. */
async function grafiekrijen(): Promise<number[]> {
  const zip = await JSZip.loadAsync(await host.save());
  const [tekening] = await Promise.all(
    zip.file(/^xl\/drawings\/drawing\d+\.xml$/).map((deel) => deel.async("string")),
  );
  return [...tekening!.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, rij]) => Number(rij));
}

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
  expect(koppen!.slice(5, 10).map(String)).toEqual(["2024", "2025", "2026", "Totaal", "Toets"]);
  expect(await kolom("Totaal")).toMatchObject({ "2.1": 50_000, "4.1": 220_000, Totaal: 270_000 });
  const overzicht = await waarden(host, "POK_Plan_overzicht", false);
  expect(overzicht[1]!.slice(5).map(String)).toEqual(["2024", "2025", "2026", "Totaal", "Bijzonderheden"]);
  const perJaar = await waarden(host, "POK_Samenvatting_jaren", false);
  expect(perJaar.map((rij) => [String(rij[0] || rij[1]), rij[3]])).toEqual([
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

test("een rij die de gebruiker heeft verwijderd, blijft weg, en het voorbeeld noemt haar", async () => {
  await schrijf(host, zonderBaten());
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem("POK_Plan").rows.getItemAt(0).delete();
    await context.sync();
  });
  const voorbereid = await werkmap.bereidVoor(zonderBaten());
  expect(voorbereid.bladen[0]).toMatchObject({ rijenErbij: [], rijenVerwijderd: ["2.1"], behouden: [] });
  await werkmap.schrijf(voorbereid, nietAfbreken);
  expect(Object.keys(await kolom("Activiteit"))).toEqual(["4.1", "Totaal"]);
});

test("een kolom die de gebruiker aan de tabel toevoegde blijft; afdrukbereik en grafiek gaan mee", async () => {
  await schrijf(host, zonderBaten());
  await host.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("POK_Plan")
      .columns.add(undefined, [["Portefeuille"], ["Jeugd"], ["Recht"], [""]]);
    await context.sync();
  });
  await host.waitForFunctions();
  const opmaak = () =>
    host.Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("POK_Plan");
      const tabel = context.workbook.tables.getItem("POK_Plan");
      const bereiken = {
        tabel: tabel.getRange(),
        jaar: tabel.columns.getItem("2026").getRange(),
        afdruk: plan.pageLayout.getPrintArea(),
        jaren: context.workbook.names.getItem("POK_Samenvatting_jaren").getRange(),
        open: context.workbook.names.getItem("POK_Samenvatting_open").getRange(),
        controle: context.workbook.names.getItem("POK_Plan_controle").getRange().getResizedRange(1, 3),
      };
      bereiken.controle.load("address");
      bereiken.tabel.load("address,values");
      bereiken.afdruk.load("address");
      bereiken.jaren.load("rowIndex,rowCount");
      bereiken.open.load("rowIndex");
      bereiken.jaar.format.load("columnWidth");
      await context.sync();
      return bereiken;
    });
  const voor = await opmaak();
  await schrijf(
    host,
    zonderBaten([EEN, TWEE, DRIE, { ...DRIE, nr: "7.2", bedragen: { 2023: 5_000 } }], { van: 2022 }),
  );
  const na = await opmaak();
  const eind = (adres: string) => /:([A-Z]+)(\d+)$/.exec(adres)!.slice(1);
  const ingevuld = na.tabel.values.filter((rij) => rij.at(-1) !== "");
  expect(ingevuld.map((rij) => [rij[0], rij.at(-1)])).toEqual([
    ["Nr", "Portefeuille"],
    ["2.1", "Jeugd"],
    ["4.1", "Recht"],
  ]);
  expect(na.tabel.values[0]!.slice(5, 11).map(String)).toEqual([
    "2022",
    "2023",
    "2024",
    "2025",
    "2026",
    "2027",
  ]);
  // Naast de tabel staat de controle: die wordt mee afgedrukt, tot en met haar laatste kolom.
  const [kolom, rij] = eind(na.afdruk.address);
  expect(kolom).toBe(eind(na.controle.address)[0]);
  expect(Number(rij)).toBeGreaterThanOrEqual(Number(eind(na.tabel.address)[1]));
  expect(Number(rij)).toBeGreaterThanOrEqual(Number(eind(na.controle.address)[1]));
  expect(eind(na.afdruk.address)).not.toEqual(eind(voor.afdruk.address));
  // Een nieuw jaar is zo breed als de andere.
  const breedte = await host.Excel.run(async (context) => {
    const { format } = context.workbook.tables.getItem("POK_Plan").columns.getItem("2022").getRange();
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  expect(breedte).toBe(na.jaar.format.columnWidth);
  // De grafiek staat nog tussen de jaren en de open punten.
  expect(na.jaren.rowCount).toBe(voor.jaren.rowCount + 3);
  const [eerste, laatste] = await grafiekrijen();
  expect(eerste).toBeGreaterThanOrEqual(na.jaren.rowIndex + na.jaren.rowCount);
  expect(laatste).toBeGreaterThan(eerste!);
  expect(laatste).toBeLessThanOrEqual(na.open.rowIndex);
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

test("een rij die de gebruiker toevoegde en daarna overnam, wordt een rij van het plan: haar geld staat er één keer", async () => {
  await schrijf(host, zonderBaten([EEN]));
  await host.Excel.run(async (context) => {
    const tabel = context.workbook.tables.getItem("POK_Plan");
    const kop = tabel.getHeaderRowRange();
    kop.load("values");
    await context.sync();
    const eigen: Record<string, string> = { Actielijn: "AL4", Activiteit: "Van mij", "2026": "=700+77" };
    tabel.rows.add(undefined, [kop.values[0]!.map((naam) => eigen[String(naam)] ?? "")]);
    await context.sync();
  });
  await host.waitForFunctions();
  const voor = await momentopname(host);
  const [geschreven] = await werkmap.leesGeschreven();
  const { activiteiten } = neemBladOver([EEN], geschreven!.verschillen);
  const bon = await schrijf(host, zonderBaten([...activiteiten]));
  expect(bon.voorbereid.bladen[0]).toMatchObject({ rijenErbij: [], eigenRijen: 0 });
  expect(await kolom("2026")).toMatchObject({ "4.2": 777, Totaal: 120_777 });
  expect((await waarden(host, "POK_Plan")).filter((rij) => rij.includes("Van mij"))).toHaveLength(1);
  expect((await werkmap.leesGeschreven())[0]!.verschillen).toEqual([]);
  await werkmap.maakOngedaan(bon);
  await host.waitForFunctions();
  expect(await momentopname(host)).toEqual(voor);
});
