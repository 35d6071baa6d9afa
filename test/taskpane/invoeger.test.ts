import { LANDELIJK } from "../../src/work/amounts/opdracht";
import { eigen, raming, UTRECHT } from "../work/insert/bronnen";
import { Invoeger } from "../../src/taskpane/insert/invoeger";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { Nepwerkmap } from "./nepwerkmap";

let werkmap: Nepwerkmap;
let invoeger: Invoeger;
beforeEach(() => {
  werkmap = new Nepwerkmap();
  invoeger = new Invoeger(huidigeEditie, werkmap, () => "2026-11-22");
});
const melding = () => invoeger.lees().melding;

test("is het doel vrij, dan wordt er meteen ingevoegd", async () => {
  await invoeger.kijk();
  await invoeger.voegIn();
  expect(melding()).toMatchObject({ soort: "ingevoegd" });
  expect(werkmap.cellen.get("C8")).toBe("=POK.BEDRAG($A8,C$7,,1000)");
});

test("is het doel niet leeg, dan komt eerst de vraag; zonder antwoord verandert er niets", async () => {
  werkmap.cellen.set("B6", "Wijkteams");
  await invoeger.kijk();
  await invoeger.voegIn();
  expect(invoeger.lees().vraag).toBe(true);
  expect(werkmap.geschreven).toHaveLength(0);
  invoeger.laatStaan();
  await invoeger.overschrijf();
  expect(werkmap.geschreven).toHaveLength(0);
  expect(werkmap.cellen.get("B6")).toBe("Wijkteams");
});

test("na ja op de vraag wordt er overschreven, en ongedaan maken brengt terug wat er stond", async () => {
  werkmap.cellen.set("B6", "Wijkteams");
  await invoeger.kijk();
  await invoeger.voegIn();
  await invoeger.overschrijf();
  expect(werkmap.cellen.has("B6")).toBe(false);
  await invoeger.maakOngedaan();
  expect(werkmap.cellen).toEqual(new Map([["B6", "Wijkteams"]]));
  expect(melding()).toMatchObject({ soort: "teruggezet" });
});

test("de vraag vervalt als het doel of de inhoud ervan intussen anders is", async () => {
  werkmap.cellen.set("B6", "Wijkteams");
  await invoeger.kijk();
  await invoeger.voegIn();
  await invoeger.kijk();
  expect(invoeger.lees().vraag).toBe(true);
  werkmap.cellen.set("B6", "Iets anders");
  await invoeger.kijk();
  expect(invoeger.lees().vraag).toBe(false);
});

test("het voorbeeld volgt de selectie, ook als die snel wisselt", async () => {
  jest.useFakeTimers();
  const stop = invoeger.volgSelectie();
  await jest.advanceTimersByTimeAsync(0);
  const verken = jest.spyOn(werkmap, "verken");
  werkmap.kies(9, 1);
  werkmap.kies(10, 2);
  await jest.advanceTimersByTimeAsync(200);
  expect(verken).toHaveBeenCalledTimes(1);
  expect(invoeger.lees().zicht).toMatchObject({
    fase: "gezien",
    verkenning: { doel: { rij: 10, kolom: 2 } },
  });
  stop();
  werkmap.kies(0, 0);
  await jest.advanceTimersByTimeAsync(200);
  expect(verken).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test("een laat antwoord over een oude selectie verdringt het nieuwe niet", async () => {
  const echt = werkmap.verken;
  let los = () => undefined as void;
  werkmap.verken = async (omvang) => {
    const oud = await echt(omvang);
    await new Promise<void>((klaar) => (los = klaar));
    return oud;
  };
  const eerste = invoeger.kijk();
  await Promise.resolve();
  await Promise.resolve();
  werkmap.verken = echt;
  werkmap.selectie = { rij: 20, kolom: 0 };
  await invoeger.kijk();
  los();
  await eerste;
  expect(invoeger.lees().zicht).toMatchObject({ verkenning: { doel: { rij: 20 } } });
});

test("kan er niet geschreven worden, dan doet de knop niets", async () => {
  werkmap.belet = { soort: "bladBeveiligd", blad: "Begroting" };
  await invoeger.kijk();
  await invoeger.voegIn();
  expect(werkmap.geschreven).toHaveLength(0);
  werkmap.verkenFout = { soort: "geenBereik" };
  await invoeger.kijk();
  expect(invoeger.lees().zicht).toEqual({ fase: "belet", belet: { soort: "geenBereik" } });
});

test("wijzigt het doel tussen voorbeeld en schrijven, dan wordt er niets geschreven en opnieuw gekeken", async () => {
  await invoeger.kijk();
  werkmap.cellen.set("B6", "net getypt");
  await invoeger.voegIn();
  expect(melding()).toEqual({ soort: "mislukt", belet: { soort: "gewijzigd" } });
  expect(invoeger.lees().zicht).toMatchObject({ verkenning: { gevuld: 1 } });
});

test("duurt het, dan volgt uitleg; annuleren houdt het schrijven tegen", async () => {
  jest.useFakeTimers();
  await invoeger.kijk();
  let los = () => undefined as void;
  werkmap.poort = new Promise((klaar) => (los = klaar));
  const bezig = invoeger.voegIn();
  expect(invoeger.lees().bezig).toMatchObject({ werk: "invoegen", lang: false });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(invoeger.lees().bezig).toMatchObject({ lang: true, heelLang: false });
  await jest.advanceTimersByTimeAsync(19_000);
  expect(invoeger.lees().bezig).toMatchObject({ heelLang: true, breektAf: false });
  invoeger.breekAf();
  expect(invoeger.lees().bezig).toMatchObject({ breektAf: true });
  los();
  await bezig;
  expect(melding()).toEqual({ soort: "mislukt", belet: { soort: "afgebroken" } });
  expect(werkmap.cellen.size).toBe(0);
  jest.useRealTimers();
});

describe("de knop in het lint", () => {
  test("voegt op een vrije plaats de hele tabel in zonder het venster te openen", async () => {
    const toonVenster = jest.fn(async () => undefined);
    invoeger.kies({ wat: "bedrag" });
    await invoeger.tabelInvoegen(toonVenster);
    expect(werkmap.geschreven[0]!.blok.cellen).toHaveLength(15);
    expect(toonVenster).not.toHaveBeenCalled();
  });

  test("opent het venster met de vraag als er al iets staat", async () => {
    const toonVenster = jest.fn(async () => undefined);
    werkmap.cellen.set("A5", "Programma");
    await invoeger.tabelInvoegen(toonVenster);
    expect(invoeger.lees().vraag).toBe(true);
    expect(werkmap.geschreven).toHaveLength(0);
    expect(toonVenster).toHaveBeenCalledTimes(1);
  });

  test("opent het venster met de reden als er niet geschreven kan worden", async () => {
    const toonVenster = jest.fn(async () => undefined);
    werkmap.verkenFout = { soort: "geenBereik" };
    await invoeger.tabelInvoegen(toonVenster);
    expect(toonVenster).toHaveBeenCalledTimes(1);
  });
});

describe("bronnen", () => {
  const soorten = () => invoeger.lees().bronnen.map(({ soort }) => soort);
  const gekozen = () => invoeger.lees().opdracht.bron?.soort;

  test("zonder dossier is er alleen de landelijke bron", () => {
    expect(soorten()).toEqual(["landelijk"]);
    expect(gekozen()).toBe("landelijk");
  });

  test("nieuwe bronnen veranderen de keuze niet; een gekozen soort gaat mee met haar nieuwe inhoud", () => {
    const eerste = eigen([]);
    invoeger.zetBronnen([LANDELIJK, eerste, raming()]);
    expect(gekozen()).toBe("landelijk");
    invoeger.kies({ bron: eerste });
    const tweede = eigen(UTRECHT);
    invoeger.zetBronnen([LANDELIJK, tweede]);
    expect(invoeger.lees().opdracht.bron).toBe(tweede);
    expect(invoeger.lees().vervallenBron).toBeNull();
  });

  test("is de gekozen bron er niet meer, dan geldt de landelijke en zegt de stand welke verviel", () => {
    const bron = raming();
    invoeger.zetBronnen([LANDELIJK, bron]);
    invoeger.kies({ bron });
    invoeger.zetBronnen([LANDELIJK]);
    expect(gekozen()).toBe("landelijk");
    expect(invoeger.lees().vervallenBron).toBe(bron);
    invoeger.zetBronnen([LANDELIJK, raming()]);
    expect(gekozen()).toBe("landelijk");
    expect(invoeger.lees().vervallenBron).toBeNull();
  });

  test("het doel krijgt de omvang van het blok van de gekozen bron", async () => {
    await invoeger.kijk();
    const bron = raming();
    invoeger.zetBronnen([LANDELIJK, bron]);
    invoeger.kies({ bron });
    await invoeger.voegIn();
    const { doel, blok } = werkmap.geschreven[0]!;
    expect(doel.rijen).toBe(blok.cellen.length);
    expect(werkmap.cellen.get("C8")).toBe("=POK.RAMING($A8,C$7,C$6,,1000)");
  });

  test("een andere bron laat de vraag om te overschrijven vervallen", async () => {
    const bron = eigen(UTRECHT);
    werkmap.cellen.set("B6", "Wijkteams");
    await invoeger.kijk();
    await invoeger.voegIn();
    invoeger.kies({ bron });
    await invoeger.overschrijf();
    expect(werkmap.geschreven).toHaveLength(0);
  });

  test("een bedrag zonder rij wordt niet ingevoegd; met rij wel", async () => {
    invoeger.kies({ bron: eigen(UTRECHT), wat: "bedrag", actielijn: 7, jaar: 2026 });
    await invoeger.kijk();
    await invoeger.voegIn();
    expect(werkmap.geschreven).toHaveLength(0);
    invoeger.kies({ jaar: 2025 });
    await invoeger.voegIn();
    expect([...werkmap.cellen.values()]).toEqual(["=POK.BEDRAG(7,2025,,1000,POK_Bedragen)"]);
  });
});

test("een keuze die het blok kleiner maakt, schrijft niet naar een te groot doel", async () => {
  await invoeger.kijk();
  invoeger.kies({ kanaal: "DU" });
  await invoeger.voegIn();
  const { doel, blok } = werkmap.geschreven[0]!;
  expect([doel.rijen, blok.cellen.length]).toEqual([14, 14]);
});
