import { maakBlok, blokomvang } from "../../src/work/insert/maakBlok";
import type { Opdracht } from "../../src/work/amounts/opdracht";
import { type Verkenning } from "../../src/work/verkenning";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import { excelWerkmap } from "../../src/excel/werkmap";
import { huidigeEditie as editie } from "../../src/knowledge/pok/edities";
import {
  startNodeHost,
  type NodeHost,
  type NodeHostOptions,
} from "../../packages/excel-host/testing/nodeHost";

const TABEL: Opdracht = {
  wat: "tabel",
  hoe: "formules",
  actielijn: 4,
  jaar: 2026,
  kanaal: null,
  eenheid: 1_000,
};
const doorgaan = () => new AbortController().signal;

let host: NodeHost;
const start = async (opties: NodeHostOptions) => (host = await startNodeHost(opties));
afterEach(() => host.close());

async function selecteer(adres: string, blad = "Blad1"): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(blad).getRange(adres).select();
    await context.sync();
  });
  // In de browser doet het rooster dit bij elke verplaatsing van de selectie.
  host.document.followSelection();
}

/** Een handeling op het eerste blad, buiten het taakvenster om. */
const opBlad = (handeling: (blad: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    handeling(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });

const verken = (opdracht = TABEL) => excelWerkmap.verken(blokomvang(editie, opdracht));
const schrijf = ({ doel, afdruk }: Verkenning, opdracht = TABEL, afbreken = doorgaan()) =>
  excelWerkmap.schrijf(doel, maakBlok(editie, opdracht, doel, "2026-11-22"), afdruk, afbreken);

async function reden(belofte: Promise<unknown>): Promise<Belet> {
  const fout = await belofte.then(
    () => null,
    (e: unknown) => e,
  );
  expect(fout).toBeInstanceOf(WerkmapFout);
  return (fout as WerkmapFout).belet;
}

const cel = (adres: string) =>
  host.Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem("Blad1").getRange(adres);
    bereik.load("formulas,numberFormat,values");
    bereik.format.font.load("bold,italic");
    bereik.format.load("columnWidth");
    await context.sync();
    return {
      formule: bereik.formulas[0]![0],
      notatie: bereik.numberFormat[0]![0],
      waarde: bereik.values[0]![0],
      vet: bereik.format.font.bold,
      breedte: bereik.format.columnWidth,
    };
  });

describe("verkennen", () => {
  test("het doel begint bij de selectie en heeft de omvang van het blok", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await selecteer("B5");
    const { doel, belet, gevuld } = await verken();
    expect(doel).toMatchObject({ blad: "Blad1", rij: 4, kolom: 1, rijen: 15, kolommen: 9 });
    expect({ belet, gevuld }).toEqual({ belet: null, gevuld: 0 });
  });

  test("telt de gevulde cellen, ook een formule met lege uitkomst, en toont de eerste drie", async () => {
    await start({
      sheets: [{ name: "Blad1", cells: { B6: "Wijkteams", C7: '=""', D8: "12500", E9: "PM", K6: "buiten" } }],
    });
    await selecteer("B5");
    const { gevuld, voorbeelden } = await verken();
    expect(gevuld).toBe(4);
    expect(voorbeelden.map(({ adres }) => adres)).toEqual(["B6", "C7", "D8"]);
    expect(voorbeelden[0]!.inhoud).toBe("Wijkteams");
  });

  test("een blok dat van het blad valt, past niet", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const buiten = await reden(excelWerkmap.verken({ rijen: 15, kolommen: 20_000 }));
    expect(buiten).toEqual({ soort: "buitenBlad", rijen: 15, kolommen: 20_000 });
  });

  test("samengevoegde cellen", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await opBlad((blad) => blad.getRange("C3:D4").merge());
    await selecteer("A1");
    expect((await verken()).belet).toMatchObject({ soort: "samengevoegd" });
  });

  test("een Excel-tabel", async () => {
    await start({ sheets: [{ name: "Blad1", cells: { C3: "a", C4: "b" } }] });
    await opBlad((blad) => blad.tables.add("C3:D6", true));
    await selecteer("A1");
    expect((await verken()).belet).toMatchObject({ soort: "inTabel" });
  });

  test("verborgen rijen", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await opBlad((blad) => (blad.getRange("3:4").rowHidden = true));
    await selecteer("A1");
    expect((await verken()).belet).toEqual({ soort: "verborgenCellen", adres: "Blad1!A1:I15" });
  });

  test("een beveiligd blad", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await opBlad((blad) => blad.protection.protect());
    expect((await verken()).belet).toEqual({ soort: "bladBeveiligd", blad: "Blad1" });
  });

  test("een beveiligd blad met vrije cellen, maar zonder celopmaak", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await opBlad((blad) => {
      blad.getRange("A1:I20").format.protection.locked = false;
      blad.protection.protect();
    });
    expect((await verken()).belet).toEqual({ soort: "opmaakBeveiligd", blad: "Blad1" });
  });
});

describe("schrijven", () => {
  test("de hele tabel rekent, met notatie, vet en bredere kolommen", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    await selecteer("B5");
    const voor = await cel("C8");
    await schrijf(await verken());
    await host.waitForFunctions();
    expect(host.value("I11")).toBe(50_000);
    expect(host.value("J16")).toBe(130_000);
    expect(host.text("G12")).toBe("–");
    expect(host.text("I13")).toBe("0");
    expect(await cel("I11")).toMatchObject({
      formule: "=POK.BEDRAG($B11,I$7,,1000)",
      notatie: "#,##0",
      vet: false,
    });
    expect((await cel("B7")).vet).toBe(true);
    expect((await cel("C8")).breedte).toBeGreaterThan(voor.breedte);
  });

  test("als waarden staan er getallen, geen formules", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const opdracht: Opdracht = { ...TABEL, wat: "rij", hoe: "waarden" };
    await schrijf(await verken(opdracht), opdracht);
    expect(await cel("G2")).toMatchObject({ formule: 50_000, waarde: 50_000 });
  });

  test("is het doel intussen gewijzigd, dan wordt er niets geschreven", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const gezien = await verken();
    host.type("C9", "net getypt");
    expect(await reden(schrijf(gezien))).toEqual({ soort: "gewijzigd" });
    expect((await cel("A1")).formule).toBe("");
    expect((await cel("C9")).formule).toBe("net getypt");
  });

  test("is het blad intussen beveiligd, dan wordt er niets geschreven", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const gezien = await verken();
    await opBlad((blad) => blad.protection.protect());
    expect(await reden(schrijf(gezien))).toMatchObject({ soort: "bladBeveiligd" });
    expect((await cel("A1")).formule).toBe("");
  });

  test("is het blad intussen verborgen of weg, dan wordt er niets geschreven", async () => {
    await start({ sheets: [{ name: "Blad1" }, { name: "Blad2" }] });
    const gezien = await verken();
    await selecteer("A1", "Blad2");
    await opBlad((blad) => (blad.visibility = "VeryHidden"));
    expect(await reden(schrijf(gezien))).toEqual({ soort: "bladVerborgen", blad: "Blad1" });
    await opBlad((blad) => (blad.visibility = "Visible"));
    await opBlad((blad) => blad.delete());
    expect(await reden(schrijf(gezien))).toEqual({ soort: "bladWeg" });
  });

  test("na annuleren wordt er niets geschreven", async () => {
    await start({ sheets: [{ name: "Blad1" }] });
    const gezien = await verken();
    const afbreker = new AbortController();
    afbreker.abort();
    expect(await reden(schrijf(gezien, TABEL, afbreker.signal))).toEqual({ soort: "afgebroken" });
    expect((await cel("A1")).formule).toBe("");
  });

  test("wacht tot de gebruiker klaar is met typen", async () => {
    let klaar = () => undefined as void;
    const bewerking = { bezig: false, einde: new Promise<void>((los) => (klaar = los)) };
    await start({
      sheets: [{ name: "Blad1" }],
      isEditingCell: () => bewerking.bezig,
      afterEditing: () => bewerking.einde,
    });
    const gezien = await verken();
    bewerking.bezig = true;
    let af = false;
    const geschreven = schrijf(gezien).then(() => (af = true));
    await new Promise((los) => setTimeout(los, 50));
    expect(af).toBe(false);
    bewerking.bezig = false;
    klaar();
    await geschreven;
    expect((await cel("A1")).formule).toBe("POK-middelen landelijk, per actielijn en jaar");
  });
});

describe("ongedaan maken", () => {
  test("brengt inhoud, notatie, lettertype en kolombreedte terug", async () => {
    await start({ sheets: [{ name: "Blad1", cells: { A1: "Programma", B2: "=1+2", C3: "1250" } }] });
    await opBlad((blad) => {
      blad.getRange("A1").format.font.italic = true;
      blad.getRange("C3").numberFormat = [["0.00"]];
      blad.getRange("D4").numberFormat = [["@"]];
      blad.getRange("D4").values = [["0.10"]];
    });
    const voor = await Promise.all(["A1", "B2", "C3", "D4", "E5"].map(cel));
    const bon = await schrijf(await verken());
    expect((await cel("A1")).formule).not.toBe("Programma");
    await excelWerkmap.zetTerug(bon);
    expect(await Promise.all(["A1", "B2", "C3", "D4", "E5"].map(cel))).toEqual(voor);
  });

  test("niet als het blok intussen is gewijzigd", async () => {
    await start({ sheets: [{ name: "Blad1", cells: { A1: "Programma" } }] });
    const bon = await schrijf(await verken());
    host.type("D6", "99");
    expect(await reden(excelWerkmap.zetTerug(bon))).toEqual({ soort: "gewijzigd" });
    expect((await cel("D6")).waarde).toBe(99);
  });
});

test("een klik op het adres selecteert het blok", async () => {
  await start({ sheets: [{ name: "Blad1" }, { name: "Blad2" }] });
  const { doel } = await verken();
  await selecteer("C3", "Blad2");
  await excelWerkmap.selecteer(doel);
  expect((await verken()).doel).toEqual(doel);
});

test("een andere selectie wordt gemeld, tot het afmelden", async () => {
  await start({ sheets: [{ name: "Blad1" }] });
  await selecteer("B2");
  const melden = jest.fn();
  const stop = excelWerkmap.bijSelectie(melden);
  await even();
  await selecteer("C3");
  await even();
  expect(melden).toHaveBeenCalled();
  stop();
  await even();
  melden.mockClear();
  await selecteer("D4");
  await even();
  expect(melden).not.toHaveBeenCalled();
});

const even = () => new Promise((los) => setTimeout(los, 100));
