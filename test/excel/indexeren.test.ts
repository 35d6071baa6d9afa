import { excelIndexwerkmap as werkmap } from "../../src/excel/indexing/werkmap";
import { maakIndexplan, type Indexopdracht, type Indexzicht, type Plaats } from "../../src/work/indexing";
import {
  startNodeHost,
  type NodeHost,
  type NodeHostOptions,
} from "../../packages/excel-host/testing/nodeHost";
import { afgebrokenBij, formule, lees, reden } from "./formulesHulp";

const OPDRACHT: Indexopdracht = {
  onderdeel: "totaal",
  editie: "mev",
  van: 2022,
  naar: 2025,
  plaats: "zelf",
};
const CELLEN = { A1: "Wijkteams", A2: "2022", B1: "100000", B2: "=A4*2", B3: "PM", A4: "500,5" };

let host: NodeHost;
afterEach(() => host.close());

async function start(adres: string, opties: NodeHostOptions = { cells: CELLEN }): Promise<void> {
  host = await startNodeHost(opties);
  await selecteer(adres);
}

async function selecteer(adres: string): Promise<void> {
  await opBlad((blad) => blad.getRange(adres).select());
  // In de browser doet het rooster dit bij elke verplaatsing van de selectie.
  host.document.followSelection();
}

const opBlad = (handeling: (blad: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    handeling(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });

const wijzigingen = (zicht: Indexzicht) =>
  maakIndexplan(zicht, { ...OPDRACHT, plaats: zicht.plaats }).wijzigingen;

async function indexeer(plaats: Plaats, afbreken = new AbortController().signal) {
  const zicht = await werkmap.bekijk(plaats);
  return werkmap.schrijf(zicht, wijzigingen(zicht), afbreken);
}

test("op de plaats zelf: bedragen en formules rekenen mee, de rest en de opmaak blijven", async () => {
  await start("A1:B3");
  await opBlad((blad) => (blad.getRange("B1:B2").numberFormat = [["#,##0.00"], ["0.0"]]));
  await indexeer("zelf");
  await host.waitForFunctions();
  const { formulas, numberFormat } = await lees(host, "Blad1", "A1:B3");
  expect(formulas).toEqual([
    ["Wijkteams", "=POK.INDEXEER(100000,2022,2025)"],
    [2022, "=POK.INDEXEER(A4*2,2022,2025)"],
    ["", "PM"],
  ]);
  expect([numberFormat[0]![1], numberFormat[1]![1]]).toEqual(["#,##0.00", "0.0"]);
  expect(host.value("B1")).toBeCloseTo(106_016.43, 2);
  expect(host.value("B2")).toBeCloseTo(1001 * 1.0601643, 3);
});

test("ernaast: verwijzingen rechts van de hele selectie, met de notatie van het bedrag", async () => {
  await start("A1:B3");
  await opBlad((blad) => (blad.getRange("B1").numberFormat = [["#,##0.00"]]));
  const zicht = await werkmap.bekijk("ernaast");
  expect([zicht.verschuiving, zicht.gevuld]).toEqual([2, 0]);
  await werkmap.schrijf(zicht, wijzigingen(zicht), new AbortController().signal);
  await host.waitForFunctions();
  const { formulas, numberFormat } = await lees(host, "Blad1", "C1:D3");
  expect(formulas).toEqual([
    ["", "=POK.INDEXEER(B1,2022,2025)"],
    ["", "=POK.INDEXEER(B2,2022,2025)"],
    ["", ""],
  ]);
  expect(numberFormat[0]![1]).toBe("#,##0.00");
  expect(host.value("B1")).toBe(100_000);
});

test("staat er ernaast al iets waar een formule zou komen, dan is dat te zien voor er iets gebeurt", async () => {
  await start("B1:B3", { cells: { ...CELLEN, C2: "bezet", C3: "naast tekst" } });
  expect(await werkmap.bekijk("ernaast")).toMatchObject({
    gevuld: 1,
    voorbeelden: [{ adres: "C2", inhoud: "bezet" }],
    belet: null,
  });
  expect((await werkmap.bekijk("zelf")).gevuld).toBe(0);
});

test("ongedaan maken brengt inhoud en opmaak terug; is er intussen iets gewijzigd, dan blijft alles staan", async () => {
  await start("A1:B3");
  const voor = await lees(host, "Blad1", "A1:D4");
  await werkmap.zetTerug(await indexeer("zelf"));
  await host.waitForFunctions();
  expect(await lees(host, "Blad1", "A1:D4")).toEqual(voor);
  const bon = await indexeer("ernaast");
  host.type("D1", "7");
  expect(await reden(werkmap.zetTerug(bon))).toEqual({ soort: "gewijzigd" });
  expect(await formule(host, "Blad1", "D1")).toBe(7);
  expect(await formule(host, "Blad1", "D2")).toBe("=POK.INDEXEER(B2,2022,2025)");
});

test("is er na het bekijken iets gewijzigd, dan wordt er niets geschreven", async () => {
  await start("B1:B3");
  const zicht = await werkmap.bekijk("zelf");
  host.type("B1", "5");
  const poging = werkmap.schrijf(zicht, wijzigingen(zicht), new AbortController().signal);
  expect(await reden(poging)).toEqual({ soort: "gewijzigd" });
  expect(await formule(host, "Blad1", "B1")).toBe(5);
});

test("mislukt het schrijven halverwege, dan komt terug wat er stond", async () => {
  await start("A1:B4", { cells: { ...CELLEN, B4: "300" } });
  const voor = await lees(host, "Blad1", "A1:D4");
  const zicht = await werkmap.bekijk("zelf");
  const prototype = Object.getPrototypeOf(
    new host.Excel.RequestContext().workbook.getSelectedRange(),
  ) as Excel.Range;
  const echt = Object.getOwnPropertyDescriptor(prototype, "formulas")!;
  let beurt = 0;
  Object.defineProperty(prototype, "formulas", {
    ...echt,
    set(this: Excel.Range, invoer: unknown[][]) {
      // De eerste cellen staan er al als het tweede stuk mislukt.
      beurt += 1;
      echt.set!.call(this, beurt === 2 ? [["te", "veel", "kolommen"]] : invoer);
    },
  });
  const poging = reden(werkmap.schrijf(zicht, wijzigingen(zicht), new AbortController().signal));
  expect(await poging).toEqual({ soort: "geweigerd", code: "InvalidArgument" });
  Object.defineProperty(prototype, "formulas", echt);
  await host.waitForFunctions();
  expect(beurt).toBeGreaterThan(2);
  expect(await lees(host, "Blad1", "A1:D4")).toEqual(voor);
});

test("wie op tijd annuleert, wijzigt niets", async () => {
  await start("B1:B3");
  expect(await reden(indexeer("zelf", afgebrokenBij(1).signaal))).toEqual({ soort: "afgebroken" });
  expect(await formule(host, "Blad1", "B1")).toBe(100_000);
});

describe("waar het niet kan, blijft alles zoals het is", () => {
  test("een beveiligd blad", async () => {
    await start("B1:B3");
    await opBlad((blad) => blad.protection.protect());
    expect((await werkmap.bekijk("zelf")).belet).toEqual({ soort: "bladBeveiligd", blad: "Blad1" });
    expect(await reden(indexeer("zelf"))).toEqual({ soort: "bladBeveiligd", blad: "Blad1" });
  });

  test("samengevoegde cellen", async () => {
    await start("B1:C3");
    await opBlad((blad) => blad.getRange("B1:C1").merge());
    expect((await werkmap.bekijk("zelf")).belet).toMatchObject({ soort: "samengevoegd" });
  });

  test("een overloopbereik", async () => {
    await start("B1:C1", { cells: { B1: "=POK.REEKS(4,2021,2022)" } });
    await host.waitForFunctions();
    expect((await werkmap.bekijk("zelf")).belet).toMatchObject({ soort: "matrix" });
  });

  test("een Excel-tabel, maar ernaast mag wel", async () => {
    await start("A1:B3", { cells: { A1: "Wat", B1: "Bedrag", A2: "x", B2: "100", A3: "y", B3: "200" } });
    await opBlad((blad) => void blad.tables.add("A1:B3", true));
    expect((await werkmap.bekijk("zelf")).belet).toMatchObject({ soort: "inTabel" });
    await selecteer("B2:B3");
    expect((await werkmap.bekijk("ernaast")).belet).toBeNull();
  });

  test("een lege selectie", async () => {
    await start("E5:F9");
    expect(await reden(werkmap.bekijk("zelf"))).toEqual({ soort: "selectieLeeg" });
  });
});

test("van een hele kolom telt alleen wat gevuld is", async () => {
  await start("B:B");
  const zicht = await werkmap.bekijk("zelf");
  expect(zicht.cellen.length).toBeLessThan(10);
  expect(wijzigingen(zicht).map(({ bron }) => bron)).toEqual(["B1", "B2"]);
});

describe("wat al met geïndexeerde cellen rekent, wordt niet nog eens geïndexeerd", () => {
  const TOTALEN = {
    B1: "1000",
    B2: "2000",
    B3: "=SUM(B1:B2)",
    B4: "=B3*2",
    B5: "=A1",
    A1: "7",
    D2: "=SUM(B:B)",
  };

  const uitkomst = async (adres: string, plaats: Plaats = "zelf") => {
    await selecteer(adres);
    const zicht = await werkmap.bekijk(plaats);
    return maakIndexplan(zicht, { ...OPDRACHT, plaats });
  };

  test("een totaal, een verwijzing via een totaal en een hele kolom; ook in dezelfde selectie en ernaast", async () => {
    await start("B1:B2", { cells: TOTALEN });
    expect((await uitkomst("B3")).overgeslagen).toEqual([]);
    await selecteer("B1:B2");
    await indexeer("zelf");
    await host.waitForFunctions();
    const reden = "rekentMetIndex";
    expect(await uitkomst("B3")).toMatchObject({
      wijzigingen: [],
      overgeslagen: [{ reden, adressen: ["B3"] }],
    });
    expect((await uitkomst("B4", "ernaast")).overgeslagen).toEqual([{ reden, adressen: ["B4"] }]);
    expect((await uitkomst("D2")).overgeslagen).toEqual([{ reden, adressen: ["D2"] }]);
    const alles = await uitkomst("B1:B5");
    expect(alles.wijzigingen.map(({ bron }) => bron)).toEqual(["B5"]);
    expect(alles.overgeslagen).toContainEqual({ reden, adressen: ["B3", "B4"] });
    expect(alles.nietGevolgd).toEqual([]);
  });

  test("op een ander blad", async () => {
    await start("C1", { cells: {} });
    await host.Excel.run(async (context) => {
      const blad = context.workbook.worksheets.add("Ander");
      blad.getRange("A1").formulas = [["=1+POK.INDEXEER(5,2022,2025)"]];
      await context.sync();
    });
    await host.waitForFunctions();
    await opBlad((blad) => (blad.getRange("C1").formulas = [["=Ander!A1"]]));
    await host.waitForFunctions();
    expect((await uitkomst("C1")).overgeslagen).toMatchObject([{ reden: "rekentMetIndex" }]);
  });

  test("wat verder weg ligt dan vier stappen, is niet gevolgd en wordt genoemd", async () => {
    const keten = Object.fromEntries([2, 3, 4, 5, 6, 7].map((rij) => [`A${rij}`, `=A${rij - 1}`]));
    await start("A5", { cells: { A1: "100", ...keten } });
    expect((await uitkomst("A5")).nietGevolgd).toEqual([]);
    expect(await uitkomst("A7")).toMatchObject({ wijzigingen: [{ bron: "A7" }], nietGevolgd: ["A7"] });
  });

  test("wordt een voorganger na het bekijken geïndexeerd, dan wordt er niets geschreven", async () => {
    await start("B3", { cells: TOTALEN });
    const zicht = await werkmap.bekijk("zelf");
    await selecteer("B1");
    await indexeer("zelf");
    await host.waitForFunctions();
    const poging = werkmap.schrijf(zicht, wijzigingen(zicht), new AbortController().signal);
    expect(await reden(poging)).toEqual({ soort: "gewijzigd" });
  });
});

test("een samengevoegde kop die niet wordt geschreven, houdt het indexeren niet tegen", async () => {
  await start("A1:C3", { cells: { A1: "Kop", B2: "100", C3: "200" } });
  await opBlad((blad) => blad.getRange("A1:C1").merge());
  await indexeer("zelf");
  expect(await formule(host, "Blad1", "B2")).toBe("=POK.INDEXEER(100,2022,2025)");
  expect(await formule(host, "Blad1", "C3")).toBe("=POK.INDEXEER(200,2022,2025)");
});
