import { excelDossier } from "../../src/excel/gemeente/dossier";
import { bereidOvername, type Kader, type Overname } from "../../src/work/gemeente/overname";
import { leesArchief, leesBedragentabel } from "../../src/knowledge/pok/bedragentabel";
import { leesInstellingen } from "../../src/work/gemeente/instellingen";
import type { IngelezenBedrag } from "../../src/reading/amounts";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

let host: NodeHost;
afterEach(() => host.close());

const nietAfbreken = new AbortController().signal;
const kader = (editie: string, wijziging: Partial<Kader> = {}): Kader => ({
  gemeente: "'s-Gravenhage",
  editie,
  bron: "=circulaire.xlsx, blad 1",
  vandaag: "2026-11-22",
  ontbrekend: "laten staan",
  ...wijziging,
});

const bedrag = (actielijn: number, jaar: number, euro: number): IngelezenBedrag => ({
  actielijn,
  jaar,
  kanaal: "AU",
  bedrag: euro,
  gemeente: null,
  gemeentecode: null,
  editie: null,
  rij: actielijn,
  kolom: jaar - 2019,
  kanaalUit: "landelijke editie",
});

const MEI = [bedrag(4, 2025, 900_000), bedrag(4, 2026, 1_000_000), bedrag(4, 2027, 1_000_000)];
const SEPTEMBER = [bedrag(4, 2026, 1_100_000), bedrag(4, 2027, 1_000_000), bedrag(2, 2026, 50_000)];

async function bereid(nieuw: IngelezenBedrag[], met: Kader): Promise<Overname> {
  const { huidig } = await excelDossier.lees();
  return bereidOvername(huidig ? leesBedragentabel(huidig.cellen).rijen : [], nieuw, met, () => "C4");
}

async function neemOver(nieuw: IngelezenBedrag[], met: Kader) {
  const { huidig } = await excelDossier.lees();
  return excelDossier.neemOver(await bereid(nieuw, met), huidig, nietAfbreken);
}

const bladen = () => host.document.getters.getSheetIds().map((id) => host.document.getters.getSheetName(id));
const inhoud = async () => {
  const { huidig, archief } = await excelDossier.lees();
  return { huidig: huidig?.cellen ?? null, archief: archief?.cellen ?? null };
};

test("de eerste overname maakt een zichtbaar blad met een tabel; teksten worden nooit formules", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
  const { rijen } = await neemOver(MEI, kader("=meicirculaire 2026"));
  expect(rijen).toBe(3);
  expect(bladen()).toEqual(["Begroting", "POK_Bedragen"]);
  const { huidig, archief } = await excelDossier.lees();
  expect(archief).toBeNull();
  const tabel = leesBedragentabel(huidig!.cellen);
  expect(tabel.bedragen.gemeente).toBe("'s-Gravenhage");
  expect(tabel.rijen[0]).toMatchObject({
    actielijn: 4,
    jaar: 2025,
    bedrag: 900_000,
    editie: "=meicirculaire 2026",
    bron: "=circulaire.xlsx, blad 1, C4",
    ingevoerdOp: "2026-11-22",
  });
  await host.Excel.run(async (context) => {
    const bereik = context.workbook.tables.getItem("POK_Bedragen").getDataBodyRange();
    bereik.load("formulas,text");
    await context.sync();
    expect(
      bereik.formulas
        .flat()
        .filter(
          (cel) =>
            String(cel).startsWith("=") &&
            cel !== "=meicirculaire 2026" &&
            cel !== "=circulaire.xlsx, blad 1, C4",
        ),
    ).toEqual([]);
    expect(bereik.text[1]!.slice(3, 5)).toEqual(["1.000.000", "'s-Gravenhage"]);
    expect(bereik.text[1]![7]).toBe("22-11-2026");
  });
});

test("een latere editie wijzigt alleen wat anders is; het vervangene staat in het archief", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await neemOver(MEI, kader("mei"));
  host.type("A1", "=POK_Bedragen!D6", "Begroting");
  const voor = await inhoud();
  await neemOver(SEPTEMBER, kader("september"));
  const na = await inhoud();
  expect(na.huidig![1]).toEqual(voor.huidig![1]);
  expect(na.huidig!.slice(2).map((rij) => [rij[0], rij[1], rij[3], rij[5]])).toEqual([
    [4, 2026, 1_100_000, "september"],
    [4, 2027, 1_000_000, "september"],
    [2, 2026, 50_000, "september"],
  ]);
  expect(host.value("A1", "Begroting")).toBe(1_100_000);
  const archief = leesArchief(na.archief!);
  expect(
    archief.map(({ jaar, bedrag: euro, editie, vervangenOp }) => [jaar, euro, editie, vervangenOp]),
  ).toEqual([
    [2026, 1_000_000, "mei", "2026-11-22"],
    [2027, 1_000_000, "mei", "2026-11-22"],
  ]);
});

test("ongedaan maken zet beide tabellen terug, ook als er rijen bij kwamen en verdwenen", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await neemOver(MEI, kader("mei"));
  const voor = await inhoud();
  const bon = await neemOver(SEPTEMBER, kader("september", { ontbrekend: "naar archief" }));
  expect((await inhoud()).huidig!.map((rij) => rij[1])).toEqual(["Jaar", 2026, 2027, 2026]);
  await excelDossier.zetTerug(bon);
  expect(await inhoud()).toEqual(voor);
  expect(bladen()).toEqual(["Begroting", "POK_Bedragen"]);
});

test("ongedaan maken laat tekst die met “=” begint tekst, en een formule een formule", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await neemOver(MEI, kader("mei"));
  await host.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("POK_Bedragen")
      .columns.add(0, [["Nagekeken"], ["'=1+1"], ["=1+1"], ["'#N/A"]]);
    await context.sync();
  });
  const bon = await neemOver(SEPTEMBER, kader("september", { ontbrekend: "naar archief" }));
  await excelDossier.zetTerug(bon);
  await host.Excel.run(async (context) => {
    const kolom = context.workbook.tables.getItem("POK_Bedragen").getDataBodyRange().getColumn(0);
    kolom.load("formulas,values");
    await context.sync();
    expect(kolom.formulas).toEqual([["=1+1"], ["=1+1"], ["#N/A"]]);
    expect(kolom.values).toEqual([["=1+1"], [2], ["#N/A"]]);
  });
});

test("de allereerste overname ongedaan maken haalt ook het blad weg", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const bon = await neemOver(MEI, kader("mei"));
  await excelDossier.zetTerug(bon);
  expect(bladen()).toEqual(["Begroting"]);
});

test("is de tabel intussen gewijzigd, dan wordt er niets geschreven en niets teruggezet", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const bon = await neemOver(MEI, kader("mei"));
  const { huidig } = await excelDossier.lees();
  const overname = await bereid(SEPTEMBER, kader("september"));
  host.type("D5", "1", "POK_Bedragen");
  const voor = await inhoud();
  const gewijzigd = { belet: { soort: "gewijzigd" } };
  await expect(excelDossier.neemOver(overname, huidig, nietAfbreken)).rejects.toMatchObject(gewijzigd);
  await expect(excelDossier.zetTerug(bon)).rejects.toMatchObject(gewijzigd);
  expect(await inhoud()).toEqual(voor);
});

test("eigen kolommen van de gebruiker in de tabel blijven bij hun rij", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await neemOver(MEI, kader("mei"));
  await host.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("POK_Bedragen")
      .columns.add(0, [["Nagekeken"], ["ja"], ["nee"], ["=1+1"]]);
    await context.sync();
  });
  await neemOver(SEPTEMBER, kader("september"));
  const { huidig } = await inhoud();
  expect(huidig!.map((rij) => [rij[0], rij[2], rij[4]])).toEqual([
    ["Nagekeken", "Jaar", "Bedrag"],
    ["ja", 2025, 900_000],
    ["nee", 2026, 1_100_000],
    [2, 2027, 1_000_000],
    ["", 2026, 50_000],
  ]);
});

test("staat er al een blad met de naam maar zonder tabel, dan gebeurt er niets", async () => {
  host = await startNodeHost({ sheets: [{ name: "POK_Bedragen", cells: { A1: "van mij" } }] });
  await expect(neemOver(MEI, kader("mei"))).rejects.toMatchObject({
    belet: { soort: "bladBezet", blad: "POK_Bedragen" },
  });
  expect(bladen()).toEqual(["POK_Bedragen"]);
});

test("afgebroken voor het schrijven, dan blijft de werkmap zoals zij was", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const afbreken = new AbortController();
  const overname = await bereid(MEI, kader("mei"));
  afbreken.abort();
  await expect(excelDossier.neemOver(overname, null, afbreken.signal)).rejects.toMatchObject({
    belet: { soort: "afgebroken" },
  });
  expect(bladen()).toEqual(["Begroting"]);
});

test("mislukt het schrijven halverwege, dan komt alles terug", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  await neemOver(MEI, kader("mei"));
  const voor = await inhoud();
  const blad = Object.getPrototypeOf(new host.Excel.RequestContext().workbook.worksheets.getItem("x")) as {
    freezePanes: unknown;
  };
  const echt = Object.getOwnPropertyDescriptor(blad, "freezePanes")!;
  // Het archiefblad is dan al gemaakt, met kop en rijen.
  Object.defineProperty(blad, "freezePanes", {
    configurable: true,
    get(this: Excel.Worksheet) {
      return { freezeRows: () => void this.getRange("geen adres").load("values") };
    },
  });
  await expect(neemOver(SEPTEMBER, kader("september"))).rejects.toMatchObject({
    belet: { soort: "geweigerd" },
  });
  Object.defineProperty(blad, "freezePanes", echt);
  expect(await inhoud()).toEqual(voor);
  expect(bladen()).toEqual(["Begroting", "POK_Bedragen"]);
});

test("instellingen gaan met de werkmap mee, ook na bewaren en openen", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  expect((await excelDossier.lees()).instellingen).toBeNull();
  const instellingen = { gemeentecode: "GM0344", stedelijkVernieuwingsgebied: false, aandeel: 0.0125 };
  await excelDossier.bewaar({ ...instellingen, aandeel: null });
  await excelDossier.bewaar(instellingen);
  expect(leesInstellingen((await excelDossier.lees()).instellingen)).toEqual(instellingen);
  const bytes = await host.save();
  await host.close();
  host = await startNodeHost({ xlsx: bytes });
  expect(leesInstellingen((await excelDossier.lees()).instellingen)).toEqual(instellingen);
});

test("meldt welke tabel wijzigt, onder het id waaronder zij gelezen is; een tabel erbij of weg zonder id", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma", A2: "1" } }] });
  await neemOver(MEI, kader("mei"));
  const { huidig } = await excelDossier.lees();
  const gemeld: (string | null)[] = [];
  const stop = excelDossier.bijWijziging((tabelId) => gemeld.push(tabelId));
  const even = () => new Promise((klaar) => setTimeout(klaar, 50));
  await even();
  host.type("D5", "1", "POK_Bedragen");
  await even();
  expect(gemeld).toEqual([huidig!.id]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Begroting").tables.add("A1:A2", true);
    await context.sync();
  });
  await even();
  expect(gemeld.slice(1)).toContain(null);
  gemeld.length = 0;
  host.type("A2", "2", "Begroting");
  await even();
  expect(gemeld).not.toContain(huidig!.id);
  expect(gemeld).toHaveLength(1);
  stop();
  await even();
});

describe("de selectie lezen", () => {
  async function selecteer(adres: string) {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange(adres).select();
      await context.sync();
    });
  }

  test("hele kolommen geven alleen het gebruikte deel, met zijn plaats", async () => {
    host = await startNodeHost({ cells: { B3: "Actielijn", C3: "Bedrag", B4: "4", C4: "12,5" } });
    await selecteer("A:D");
    expect(await excelDossier.leesSelectie()).toMatchObject({
      adres: "Blad1!B3:C4",
      rij: 2,
      kolom: 1,
      verborgenRijen: [],
    });
  });

  test("verborgen rijen worden genoemd", async () => {
    host = await startNodeHost({ cells: { A1: "Actielijn", A2: "4", A3: "5" } });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A2:A2").rowHidden = true;
      await context.sync();
    });
    await selecteer("A1:A3");
    expect((await excelDossier.leesSelectie()).verborgenRijen).toEqual([2]);
  });

  test("een lege selectie is een zin waard", async () => {
    host = await startNodeHost({ cells: { A1: "x" } });
    await selecteer("C5:D9");
    await expect(excelDossier.leesSelectie()).rejects.toMatchObject({ belet: { soort: "selectieLeeg" } });
  });
});
