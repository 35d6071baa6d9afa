import { leesBedragentabel } from "../../src/knowledge/pok/bedragentabel";
import { duActielijn7 } from "../../src/knowledge/gemeenten/rollen";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { Inlezer } from "../../src/taskpane/gemeente/inlezen/inlezer";
import { NepDossier } from "./nepdossier";

const MEI = "Actielijn\t2025\t2026\n2\t100\t200\n4\t1.000\tPM\nTotaal\t1100\t200\n";
const SEPTEMBER = "Actielijn\t2025\t2026\n2\t100\t250\n4\t1.000\t900\n";
const tekst = (inhoud: string) => new TextEncoder().encode(inhoud);

let werkmap: NepDossier;
let dossier: Dossier;
let inlezer: Inlezer;

beforeEach(async () => {
  werkmap = new NepDossier();
  werkmap.instellingen = { gemeentecode: "GM0344", stedelijkVernieuwingsgebied: true, aandeel: null };
  dossier = new Dossier(werkmap);
  inlezer = new Inlezer(dossier, () => "2026-11-22");
  await dossier.ververs();
});

const geldend = () =>
  leesBedragentabel(werkmap.huidig!).rijen.map(({ actielijn, jaar, bedrag, editie }) => [
    actielijn,
    jaar,
    bedrag,
    editie,
  ]);

async function neemOver(inhoud: string, editie: string) {
  await inlezer.leesTekst(inhoud);
  inlezer.noemEditie(editie);
  await inlezer.vergelijk();
  await inlezer.neemOver();
}

test("geplakte tekst: lezen, bekijken, overnemen; wat niet te lezen is staat erbij en wordt geen 0", async () => {
  await inlezer.leesTekst(MEI);
  const { lezing } = inlezer.lees();
  expect(lezing!.bedragen.map(({ bedrag }) => bedrag)).toEqual([100, 200, 1_000]);
  expect(lezing!.resultaat.afgekeurd.map(({ reden }) => reden)).toEqual([expect.stringContaining("“PM”")]);
  expect(lezing!.resultaat.totaalrijen).toHaveLength(1);
  expect(werkmap.huidig).toBeNull();
  inlezer.noemEditie("meicirculaire 2026");
  await inlezer.vergelijk();
  expect(werkmap.huidig).toBeNull();
  await inlezer.neemOver();
  expect(inlezer.lees()).toMatchObject({
    lezing: null,
    voorstel: null,
    bezig: null,
    uitkomst: { soort: "overgenomen", bedragen: 3, gearchiveerd: 0 },
  });
  expect(geldend()).toEqual([
    [2, 2025, 100, "meicirculaire 2026"],
    [2, 2026, 200, "meicirculaire 2026"],
    [4, 2025, 1_000, "meicirculaire 2026"],
  ]);
  expect(dossier.lees().tabel!.rijen[0]!.bron).toBe("geplakte tekst, regel 2");
});

test("een latere editie laat eerst zien wat er verandert en welke cellen dat gebruiken, en is terug te draaien", async () => {
  await neemOver(MEI, "mei");
  const voor = werkmap.huidig;
  werkmap.gebruik = [{ blad: "Begroting", adres: "C4", actielijn: 2, jaar: 2026 }];
  await inlezer.leesTekst(SEPTEMBER);
  inlezer.noemEditie("september");
  await inlezer.vergelijk();
  const { voorstel } = inlezer.lees();
  expect(
    voorstel!.overname.wijzigingen.map(({ soort, oud, nieuw, verschil }) => [soort, oud, nieuw, verschil]),
  ).toEqual([
    ["gelijk", 100, 100, 0],
    ["gewijzigd", 200, 250, 50],
    ["gelijk", 1_000, 1_000, 0],
    ["nieuw", null, 900, 900],
  ]);
  expect(voorstel!.gebruik).toEqual(werkmap.gebruik);
  await inlezer.neemOver();
  expect(geldend()).toContainEqual([2, 2026, 250, "september"]);
  expect(werkmap.archief).toHaveLength(4);
  await inlezer.maakOngedaan();
  expect(werkmap.huidig).toEqual(voor);
  expect(werkmap.archief).toBeNull();
  expect(inlezer.lees().uitkomst).toEqual({ soort: "ongedaan" });
});

test("een bestand met alle gemeenten geeft alleen de bedragen van de gekozen gemeente", async () => {
  const csv = "Gemeente;Actielijn;2026\nAmsterdam;4;10\nUtrecht;4;20\nNederland;4;30\n";
  await inlezer.leesBestand("circulaire mei 2026.csv", async () => tekst(csv));
  const { lezing } = inlezer.lees();
  expect(lezing!.bedragen.map(({ bedrag }) => bedrag)).toEqual([20]);
  expect(lezing!.resultaat.gemeenten).toHaveLength(2);
  expect(lezing!.editie).toBe("circulaire mei 2026");
});

test("staat de gekozen gemeente er niet in, dan is er niets over te nemen", async () => {
  await inlezer.leesTekst("Gemeente;Actielijn;2026\nAmsterdam;4;10\n");
  expect(inlezer.lees().lezing!.bedragen).toEqual([]);
});

test("noemt het bestand meer edities voor dezelfde plaats, dan geldt de laatste tot de gebruiker een andere kiest", async () => {
  await inlezer.leesTekst("Actielijn;Jaar;Bedrag;Editie\n4;2026;10;mei\n4;2026;20;september\n");
  expect(inlezer.lees().lezing).toMatchObject({ gekozenEditie: "september", bedragen: [{ bedrag: 20 }] });
  inlezer.kiesEditie("mei");
  expect(inlezer.lees().lezing!.bedragen).toMatchObject([{ bedrag: 10, editie: "mei" }]);
});

test("een verbetering leest opnieuw, en de ingevulde editie blijft staan", async () => {
  await inlezer.leesTekst(MEI);
  inlezer.noemEditie("mei");
  await inlezer.corrigeer({ eenheid: 1_000 });
  expect(inlezer.lees().lezing).toMatchObject({ editie: "mei", correctie: { eenheid: 1_000 } });
  expect(inlezer.lees().lezing!.bedragen[0]!.bedrag).toBe(100_000);
  await inlezer.zetKopregel(2);
  expect(inlezer.lees().lezing!.correctie).toEqual({ eenheid: 1_000, kopregel: 2 });
  await inlezer.zetKopregel(null);
  expect(inlezer.lees().lezing!.correctie).toEqual({ eenheid: 1_000 });
});

test("verborgen rijen tellen mee tot de gebruiker anders zegt; de bron noemt blad en cel", async () => {
  werkmap.selectie = {
    adres: "Circulaire!B3:D5",
    blad: "Circulaire",
    rij: 2,
    kolom: 1,
    raster: [
      ["Actielijn", "Jaar", "Bedrag"],
      [4, 2025, 10],
      [4, 2026, 20],
    ],
    verborgenRijen: [2],
  };
  await inlezer.leesSelectie();
  expect(inlezer.lees().lezing!.bedragen).toHaveLength(2);
  await inlezer.telVerborgenMee(false);
  expect(inlezer.lees().lezing!.bedragen.map(({ jaar }) => jaar)).toEqual([2026]);
  inlezer.noemEditie("mei");
  await inlezer.vergelijk();
  await inlezer.neemOver();
  expect(dossier.lees().tabel!.rijen[0]!.bron).toBe("deze werkmap, blad Circulaire, D5");
});

test.each([
  ["lege tekst", "  \n", "leeg"],
  ["een plaatje", "PK\u0003\u0004", ""],
])("onleesbaar: %s geeft een zin en verandert niets", async (_naam, inhoud, woord) => {
  await inlezer.leesBestand("bedragen.csv", async () => tekst(inhoud));
  const { uitkomst, lezing } = inlezer.lees();
  expect(uitkomst).toMatchObject({ soort: "onleesbaar", reden: expect.stringContaining(woord) });
  expect(lezing).toBeNull();
  expect(werkmap.huidig).toBeNull();
});

test("annuleren tijdens een groot bestand laat alles zoals het was", async () => {
  const rijen = Array.from({ length: 60_000 }, (_, i) => `Utrecht;${(i % 8) + 1};2026;${i}`);
  const lezen = inlezer.leesBestand("groot.csv", async () =>
    tekst(["Gemeente;Actielijn;Jaar;Bedrag", ...rijen].join("\n")),
  );
  await new Promise<void>((klaar) => {
    const stop = inlezer.abonneer(() => {
      const { bezig } = inlezer.lees();
      if (!bezig || bezig.gedaan === 0) return;
      stop();
      inlezer.breekAf();
      klaar();
    });
  });
  await lezen;
  expect(inlezer.lees()).toMatchObject({ bezig: null, lezing: null, uitkomst: { soort: "afgebroken" } });
});

test("de gepubliceerde bedragen van actielijn 7: van elk jaar de jongste circulaire", async () => {
  const [eerste] = duActielijn7("GM0344");
  await inlezer.stelDuVoor(duActielijn7("GM0344"));
  await inlezer.neemOver();
  expect(geldend()).toEqual([
    [7, 2024, eerste!.bedrag, "meicirculaire 2024"],
    [7, 2025, eerste!.bedrag, "septembercirculaire 2024"],
  ]);
  expect(dossier.lees().tabel!.rijen[0]!.bron).toBe("meegeleverd: DU-bedragen van de 25 centrumgemeenten");
});

test("weigert Excel, dan staat de reden er en is er niets gewijzigd", async () => {
  await inlezer.leesTekst(MEI);
  inlezer.noemEditie("mei");
  await inlezer.vergelijk();
  werkmap.mislukt = { soort: "geenToegang" };
  await inlezer.neemOver();
  expect(inlezer.lees()).toMatchObject({
    uitkomst: { soort: "mislukt", belet: { soort: "geenToegang" } },
    bezig: null,
  });
  expect(inlezer.lees().voorstel).not.toBeNull();
  expect(werkmap.huidig).toBeNull();
});

describe("het dossier", () => {
  test("kent gemeente, aandelen en tabel, en volgt wijzigingen in de werkmap", async () => {
    expect(dossier.lees()).toMatchObject({
      gelezen: true,
      gemeente: { naam: "Utrecht" },
      tabel: null,
      instellingen: { stedelijkVernieuwingsgebied: true },
    });
    expect(dossier.lees().aandelen!.perJaar[2026]).toBeCloseTo(378_121 / 18_130_208, 10);
    await neemOver(MEI, "mei");
    const stop = dossier.volg();
    werkmap.huidig = werkmap.huidig!.slice(0, 2);
    werkmap.meld();
    await new Promise((klaar) => setTimeout(klaar, 400));
    expect(dossier.lees().tabel!.rijen).toHaveLength(1);
    stop();
  });

  test("leest niet opnieuw als er iets in een andere tabel wijzigt", async () => {
    await neemOver(MEI, "mei");
    const stop = dossier.volg();
    await new Promise((klaar) => setTimeout(klaar));
    const { gelezen } = werkmap;
    werkmap.meld("Begroting");
    await new Promise((klaar) => setTimeout(klaar, 400));
    expect(werkmap.gelezen).toBe(gelezen);
    werkmap.meld("POK_Bedragen");
    await new Promise((klaar) => setTimeout(klaar, 400));
    expect(werkmap.gelezen).toBe(gelezen + 1);
    stop();
  });

  test("toont nooit de aandelen van een andere gemeente, en rekent ze alleen bij een andere gemeente", async () => {
    const { aandelen } = dossier.lees();
    const gezien: unknown[] = [];
    dossier.abonneer(() => {
      const { gemeente, aandelen: nu } = dossier.lees();
      gezien.push([gemeente!.naam, nu === aandelen]);
    });
    await dossier.ververs();
    await dossier.bewaar({ gemeentecode: "GM0518" });
    expect(gezien).toEqual([
      ["Utrecht", true],
      ["'s-Gravenhage", false],
    ]);
    expect(dossier.lees().aandelen!.perJaar[2026]).toBeGreaterThan(aandelen!.perJaar[2026]!);
  });

  test("een met de hand bedorven tabel geeft een zin en verliest niets", async () => {
    await neemOver(MEI, "mei");
    werkmap.huidig = [...werkmap.huidig!, [4, 2026, "AU", "PM", "Utrecht", "mei", "", ""]];
    await dossier.ververs();
    expect(dossier.lees().fouten).toEqual([expect.stringMatching(/POK_Bedragen, rij 5, kolom Bedrag/)]);
    expect(dossier.lees().inhoud!.cellen).toHaveLength(5);
  });

  test("lukt bewaren niet, dan blijft de vorige keuze gelden", async () => {
    werkmap.mislukt = { soort: "geenToegang" };
    await dossier.bewaar({ gemeentecode: "GM0518" });
    expect(dossier.lees()).toMatchObject({ gemeente: { naam: "Utrecht" }, belet: { soort: "geenToegang" } });
  });
});
