import { tabelcellen, TABELKOPPEN } from "../../src/knowledge/pok/bedragentabel";
import { actiefScenario, nieuwOntwerp, voorstel, type Ontwerp } from "../../src/work/plan";
import type { Planverschil } from "../../src/work/plan/werkmap";
import type { Raster } from "../../src/reading/plan";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { beeldVan } from "../../src/taskpane/plan/beeld";
import { Opsteller } from "../../src/taskpane/plan/opsteller";
import { Nepcontrole } from "./nepcontrole";
import { NepDossier } from "./nepdossier";
import { Nepplan } from "./nepplan";

const VANDAAG = "2026-11-22";
const KOP = ["Actielijn", "Jaar", "Soort", "Aard", "Omschrijving", "Bedrag"];
const BESTAAND: Raster = [
  KOP,
  [2, 2026, "lasten", "structureel", "Raadslieden", 120_000],
  [2, 2027, "lasten", "structureel", "Raadslieden", 125_000],
  [4, 2026, "baten", "structureel", "AU", 400_000],
  [4, 2026, "lasten", "structureel", "Wijkteam", "veel"],
];

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Laat alles gebeuren wat binnen een halve seconde gebeurt. */
const even = () => jest.advanceTimersByTimeAsync(600);

async function maak(
  werkmap = new Nepplan(),
  plannen = new Nepcontrole(BESTAAND),
  bedragen = new NepDossier(),
) {
  const dossier = new Dossier(bedragen);
  await dossier.ververs();
  const opsteller = new Opsteller(huidigeEditie, werkmap, plannen, dossier, () => VANDAAG);
  const stop = opsteller.volg();
  await even();
  const ontwerp = () => opsteller.lees().ontwerp!;
  return {
    opsteller,
    werkmap,
    plannen,
    dossier,
    stop,
    stand: () => opsteller.lees(),
    ontwerp,
    activiteiten: () => actiefScenario(ontwerp()).activiteiten,
  };
}

/** Een ontwerp met het voorstel op de landelijke bedragen. */
async function ontwerpMetVoorstel(): Promise<Ontwerp> {
  const { opsteller, ontwerp, stop } = await maak();
  opsteller.maakVoorstel();
  stop();
  return ontwerp();
}

describe("beginnen en verdergaan", () => {
  test("zonder bewaard ontwerp en zonder plannen begint een nieuw plan, en dat blijft bewaard", async () => {
    const { stand, werkmap } = await maak();
    expect(stand()).toMatchObject({ fase: "stappen", ontwerp: nieuwOntwerp(2026), melding: null });
    expect(werkmap.ontwerp).toEqual(nieuwOntwerp(2026));
  });

  test("een bewaard ontwerp gaat verder bij zijn stap, zonder plannen te zoeken", async () => {
    const werkmap = new Nepplan();
    werkmap.ontwerp = { ...(await ontwerpMetVoorstel()), stap: "plan" };
    const { stand, activiteiten } = await maak(werkmap);
    expect(stand()).toMatchObject({ fase: "stappen", kandidaten: null, melding: { soort: "hervat" } });
    expect(stand().ontwerp!.stap).toBe("plan");
    expect(activiteiten().map(({ nr }) => nr)).toEqual(["2.1", "3.1", "4.1", "7.1"]);
  });

  test("is de werkmap niet te lezen, dan begint er niets dat het bewaarde ontwerp overschrijft", async () => {
    const werkmap = new Nepplan();
    werkmap.ontwerp = await ontwerpMetVoorstel();
    werkmap.mislukt.lees = { soort: "celInBewerking" };
    const { opsteller, stand } = await maak(werkmap);
    expect(stand()).toMatchObject({ fase: "lezen", ontwerp: null, melding: { soort: "mislukt" } });
    expect(werkmap.bewaard).toBe(0);
    await opsteller.begin();
    expect(stand()).toMatchObject({ fase: "stappen", melding: { soort: "hervat" } });
  });

  test("opnieuw beginnen laat weer kiezen en bewaart pas als er gekozen is", async () => {
    const { opsteller, stand, werkmap } = await maak();
    opsteller.maakVoorstel();
    await even();
    const bewaard = werkmap.bewaard;
    await opsteller.beginOpnieuw();
    await even();
    expect(stand()).toMatchObject({ fase: "start", ontwerp: null, geschiedenis: { vorige: [] } });
    expect(werkmap.bewaard).toBe(bewaard);
    opsteller.nieuwPlan();
    await even();
    expect(werkmap.ontwerp).toEqual(nieuwOntwerp(2026));
  });
});

describe("bewaren", () => {
  test("wie typt, bewaart één keer: het laatste", async () => {
    const { opsteller, werkmap, activiteiten } = await maak();
    opsteller.voegToe(4);
    await even();
    const begin = werkmap.bewaard;
    for (const naam of ["W", "Wi", "Wij"]) opsteller.wijzig("4.1", { naam });
    expect(werkmap.bewaard).toBe(begin);
    await even();
    expect(werkmap.bewaard).toBe(begin + 1);
    expect((werkmap.ontwerp as Ontwerp).scenarios[0]!.activiteiten).toEqual(activiteiten());
  });

  test("twee keer bewaren loopt nooit door elkaar: het laatste wint", async () => {
    const { opsteller, werkmap } = await maak();
    let open = () => undefined as void;
    werkmap.bewaarpoort = new Promise((klaar) => (open = klaar));
    opsteller.kies({ van: 2023 });
    await even();
    opsteller.kies({ van: 2024 });
    await even();
    expect((werkmap.ontwerp as Ontwerp).van).toBe(2026);
    open();
    await even();
    expect((werkmap.ontwerp as Ontwerp).van).toBe(2024);
  });

  test("wie de weergave verlaat, verliest niets", async () => {
    const { opsteller, werkmap, stop } = await maak();
    opsteller.kies({ van: 2022 });
    stop();
    await jest.advanceTimersByTimeAsync(0);
    expect((werkmap.ontwerp as Ontwerp).van).toBe(2022);
  });

  test("mislukt het bewaren, dan staat dat er tot het wel lukt", async () => {
    const { opsteller, werkmap, stand } = await maak();
    werkmap.mislukt.bewaar = { soort: "geenToegang" };
    opsteller.kies({ van: 2022 });
    await even();
    expect(stand().bewaarfout).toEqual({ soort: "geenToegang" });
    expect((werkmap.ontwerp as Ontwerp).van).toBe(2026);
    await opsteller.bewaarNu();
    expect(stand().bewaarfout).toBeNull();
    expect((werkmap.ontwerp as Ontwerp).van).toBe(2022);
  });
});

describe("ongedaan maken", () => {
  test("elke wijziging is een stap, doortypen in één veld is er één, en de stap van de wizard blijft", async () => {
    const { opsteller, activiteiten, ontwerp, stand } = await maak();
    opsteller.maakVoorstel();
    const [eerste] = activiteiten();
    for (const naam of ["R", "Ra", "Raad"]) opsteller.wijzig(eerste!.nr, { naam });
    opsteller.verwijder(activiteiten()[0]!);
    expect(stand().melding).toEqual({ soort: "activiteitWeg", naam: "Raad" });
    opsteller.kiesStap("controle");
    opsteller.maakOngedaan();
    expect(activiteiten()[0]!.naam).toBe("Raad");
    opsteller.maakOngedaan();
    expect(activiteiten()[0]).toEqual(eerste);
    opsteller.maakOngedaan();
    expect(activiteiten()).toEqual([]);
    opsteller.maakOngedaan();
    expect(ontwerp()).toEqual({ ...nieuwOntwerp(2026), stap: "controle" });
  });

  test("twee velden na elkaar zijn twee stappen, ook als het hetzelfde veld weer is na een andere stap", async () => {
    const { opsteller, activiteiten } = await maak();
    opsteller.voegToe(4);
    opsteller.zetBedrag("4.1", 2026, 1);
    opsteller.zetBedrag("4.1", 2026, 12);
    opsteller.zetBedrag("4.1", 2027, 5);
    opsteller.zetBedrag("4.1", 2026, undefined);
    expect(activiteiten()[0]!.bedragen).toEqual({ 2027: 5 });
    opsteller.maakOngedaan();
    expect(activiteiten()[0]!.bedragen).toEqual({ 2026: 12, 2027: 5 });
    opsteller.maakOngedaan();
    expect(activiteiten()[0]!.bedragen).toEqual({ 2026: 12 });
    opsteller.maakOngedaan();
    expect(activiteiten()[0]!.bedragen).toEqual({});
  });
});

describe("een bestaand plan overnemen", () => {
  async function gevonden() {
    const plannen = new Nepcontrole(BESTAAND);
    plannen.kandidaten = [{ plek: plannen.plek, regels: 4, reden: { nl: "", en: "" }, correctie: {} }];
    return maak(new Nepplan(), plannen);
  }

  test("staan er plannen in de werkmap, dan wordt gekozen; overnemen gebeurt pas daarna", async () => {
    const { opsteller, stand, plannen, werkmap, activiteiten } = await gevonden();
    expect(stand()).toMatchObject({ fase: "start", ontwerp: null });
    await opsteller.leesKandidaat(plannen.kandidaten[0]!);
    const { voorstel: gelezen } = stand();
    expect(gelezen!.overgenomen.bedragen).toBe(2);
    expect(gelezen!.overgenomen.overgeslagen.map(({ reden }) => reden)).toEqual(["baten", "bedrag"]);
    expect(gelezen!.ontwerp).toMatchObject({ van: 2026, tot: 2027 });
    await even();
    expect(werkmap.bewaard).toBe(0);
    opsteller.neemOver();
    expect(activiteiten()).toMatchObject([
      { naam: "Raadslieden", bedragen: { 2026: 120_000, 2027: 125_000 } },
    ]);
    await even();
    expect(werkmap.bewaard).toBe(1);
  });

  test("een bereik zonder planregels is geen plan om van uit te gaan", async () => {
    const plannen = new Nepcontrole(BESTAAND);
    plannen.kandidaten = [{ plek: plannen.plek, regels: 0, reden: { nl: "", en: "" }, correctie: {} }];
    const { stand } = await maak(new Nepplan(), plannen);
    expect(stand()).toMatchObject({ fase: "stappen", kandidaten: [] });
  });

  test("terug neemt niets over", async () => {
    const { opsteller, stand, plannen } = await gevonden();
    await opsteller.leesKandidaat(plannen.kandidaten[0]!);
    opsteller.terug();
    expect(stand()).toMatchObject({ fase: "start", ontwerp: null, voorstel: null });
  });

  test("bij een ontwerp dat er al is, komt het als scenario erbij, en dat is terug te nemen", async () => {
    const { opsteller, ontwerp, stand } = await maak();
    opsteller.maakVoorstel();
    const eerder = ontwerp().scenarios;
    await opsteller.zoekPlannen();
    await opsteller.leesSelectie();
    opsteller.neemOver();
    expect(stand().fase).toBe("stappen");
    expect(ontwerp().scenarios.map(({ naam }) => naam)).toEqual(["Volledig", "Begroting"]);
    expect(ontwerp().scenarios[0]).toEqual(eerder[0]);
    opsteller.maakOngedaan();
    expect(ontwerp().scenarios).toEqual(eerder);
  });

  test("wat geen plan is, zegt waarom", async () => {
    const { opsteller, stand } = await maak(new Nepplan(), new Nepcontrole([["zomaar", "iets"]]));
    await opsteller.leesSelectie();
    expect(stand().voorstel).toBeNull();
    expect(stand().melding).toMatchObject({ soort: "nietTeLezen", zin: expect.stringMatching(/\w{4}/) });
  });

  test("afbreken laat alles zoals het was", async () => {
    const { opsteller, plannen, stand } = await maak();
    let open = () => undefined as void;
    plannen.poort = new Promise((klaar) => (open = klaar));
    const lezen = opsteller.leesSelectie();
    opsteller.breekAf();
    open();
    await lezen;
    expect(stand()).toMatchObject({ voorstel: null, bezig: null, melding: { soort: "mislukt" } });
    expect(stand().fase).toBe("stappen");
  });
});

describe("scenario's", () => {
  test("behoedzaam ernaast: op wat vaststaat, en het eerste blijft", async () => {
    const { opsteller, ontwerp, stand } = await maak();
    opsteller.kies({ van: 2022, tot: 2023 });
    opsteller.maakVoorstel();
    const volledig = ontwerp().scenarios[0]!;
    opsteller.vraagBehoedzaam();
    expect(stand().vraag).toEqual({ soort: "behoedzaam", zonderVast: [2023] });
    opsteller.maakBehoedzaam(0);
    expect(ontwerp().scenarios[0]).toEqual(volledig);
    expect(ontwerp().scenarios[1]).toMatchObject({ naam: "Behoedzaam", deelVoorlopig: 0 });
    const lijn2 = actiefScenario(ontwerp()).activiteiten.find(({ actielijn }) => actielijn === 2)!;
    // 2022 staat vast, 2023 is voorlopig.
    expect(lijn2.bedragen).toEqual({ 2022: 23_000_000, 2023: 0 });
    expect(stand().vergelijkt).toBe(true);
    expect(ontwerp().stap).toBe("controle");
  });

  test("kopiëren, hernoemen en verwijderen; een naam die er al is wordt geweigerd", async () => {
    const { opsteller, ontwerp } = await maak();
    opsteller.kopieerScenario();
    expect(ontwerp().scenarios.map(({ naam }) => naam)).toEqual(["Volledig", "Volledig 2"]);
    expect(opsteller.hernoem("2", "Volledig")).toBe(false);
    expect(opsteller.hernoem("2", " Krap ")).toBe(true);
    opsteller.verwijderScenario("2", "Krap");
    expect(ontwerp()).toMatchObject({ scenarios: [{ naam: "Volledig" }], actief: "1" });
    opsteller.maakOngedaan();
    expect(ontwerp().scenarios.map(({ naam }) => naam)).toEqual(["Volledig", "Krap"]);
  });
});

describe("schrijven", () => {
  test("voorbeeld, schrijven en ongedaan maken, met wat er beschikbaar is en waaruit", async () => {
    const { opsteller, werkmap, stand, ontwerp } = await maak();
    opsteller.maakVoorstel();
    await opsteller.bereidVoor();
    expect(stand().schrijven).toMatchObject({ fase: "voorbeeld", nietOvergenomen: [] });
    expect(werkmap.bonnen).toEqual([]);
    const [opdracht] = werkmap.opdrachten;
    expect(opdracht).toMatchObject({ vandaag: VANDAAG, bron: { soort: "landelijk" } });
    expect(opdracht!.scenario).toEqual(actiefScenario(ontwerp()));
    await opsteller.schrijf();
    expect(stand().melding).toEqual({ soort: "geschreven", bon: werkmap.bonnen[0] });
    await opsteller.toon("POK_Samenvatting");
    expect(werkmap.getoond).toEqual(["POK_Samenvatting"]);
    await opsteller.zetTerug();
    expect(werkmap.bonnen).toEqual([]);
    expect(stand().melding).toEqual({ soort: "teruggezet" });
  });

  test("wat er wijzigt na het voorbeeld, vraagt een nieuw voorbeeld", async () => {
    const bedragen = new NepDossier();
    const { opsteller, stand, dossier } = await maak(new Nepplan(), new Nepcontrole(BESTAAND), bedragen);
    await opsteller.bereidVoor();
    opsteller.kies({ metBaten: true });
    expect(stand().schrijven).toBeNull();
    await opsteller.bereidVoor();
    bedragen.huidig = [
      TABELKOPPEN,
      tabelcellen({
        actielijn: 4,
        jaar: 2026,
        kanaal: "AU",
        bedrag: 900_000,
        gemeente: "Utrecht",
        editie: "septembercirculaire 2026",
        bron: "",
        ingevoerdOp: "2026-09-20",
        rij: 2,
      } as never),
    ];
    await dossier.ververs();
    expect(stand().schrijven).toBeNull();
    await opsteller.schrijf();
    expect(stand().melding).toBeNull();
  });

  test("wijzigingen op het blad: overnemen in het plan, en zeggen wat niet past", async () => {
    const werkmap = new Nepplan();
    const { opsteller, stand, activiteiten } = await maak(werkmap);
    opsteller.maakVoorstel();
    werkmap.geschreven = [geschreven("1", VERSCHILLEN)];
    await opsteller.bereidVoor();
    expect(stand().schrijven).toMatchObject({ fase: "verschillen" });
    expect(werkmap.opdrachten).toEqual([]);
    await opsteller.neemBladOver();
    expect(activiteiten().find(({ nr }) => nr === "4.1")!.bedragen[2026]).toBe(7);
    expect(stand().schrijven).toMatchObject({ fase: "voorbeeld", nietOvergenomen: [VERSCHILLEN[1]] });
    expect(stand().melding).toEqual({ soort: "bladOvergenomen", aantal: 1 });
    expect(werkmap.opdrachten[0]!.scenario.activiteiten).toEqual(activiteiten());
  });

  test("het plan laten gelden: het plan blijft, de wijzigingen worden genoemd", async () => {
    const werkmap = new Nepplan();
    const { opsteller, stand, activiteiten } = await maak(werkmap);
    opsteller.maakVoorstel();
    const voor = activiteiten();
    werkmap.geschreven = [geschreven("1", VERSCHILLEN)];
    await opsteller.bereidVoor();
    await opsteller.laatPlanGelden();
    expect(activiteiten()).toBe(voor);
    expect(stand().schrijven).toMatchObject({ fase: "voorbeeld", nietOvergenomen: VERSCHILLEN });
  });

  test("wijzigingen op het blad van een ander scenario doen niet ter zake", async () => {
    const werkmap = new Nepplan();
    const { opsteller, stand } = await maak(werkmap);
    werkmap.geschreven = [geschreven("2", VERSCHILLEN)];
    await opsteller.bereidVoor();
    expect(stand().schrijven).toMatchObject({ fase: "voorbeeld" });
  });

  test("afbreken en weigeren: er is niets geschreven, het voorbeeld blijft", async () => {
    const werkmap = new Nepplan();
    const { opsteller, stand } = await maak(werkmap);
    await opsteller.bereidVoor();
    let open = () => undefined as void;
    werkmap.schrijfpoort = new Promise((klaar) => (open = klaar));
    const schrijven = opsteller.schrijf();
    await even();
    opsteller.breekAf();
    open();
    await schrijven;
    expect(stand()).toMatchObject({ melding: { belet: { soort: "afgebroken" } }, bezig: null });
    werkmap.mislukt.schrijf = { soort: "gewijzigd" };
    await opsteller.schrijf();
    expect(stand().melding).toEqual({ soort: "mislukt", belet: { soort: "gewijzigd" } });
    expect(werkmap.bonnen).toEqual([]);
    expect(stand().schrijven).toMatchObject({ fase: "voorbeeld" });
  });
});

test("het beeld neemt de beste bron die er is, en een gekozen bron die verdwijnt geeft geen leeg plan", async () => {
  const bedragen = new NepDossier();
  bedragen.instellingen = { gemeentecode: "GM0153" };
  const { dossier } = await maak(new Nepplan(), new Nepcontrole(BESTAAND), bedragen);
  const beeld = beeldVan(huidigeEditie, dossier.lees(), { van: 2026, tot: 2027, bron: null });
  expect(beeld).toMatchObject({
    soorten: ["raming", "landelijk"],
    gemeente: "GM0153",
    vernieuwingsgebied: null,
  });
  expect(beeld.beschikbaar).toMatchObject({ bron: "raming", gemeente: "Enschede", jaren: [2026, 2027] });
  expect(voorstel([], beeld.beschikbaar).length).toBeGreaterThan(0);
  const weg = beeldVan(huidigeEditie, dossier.lees(), { van: 2026, tot: 2027, bron: "eigen" });
  expect(weg.beschikbaar.bron).toBe("raming");
});

const VERSCHILLEN: readonly Planverschil[] = [
  { soort: "bedrag", nr: "4.1", jaar: 2026, was: 50_000_000, is: 7, adres: "J5" },
  { soort: "bedrag", nr: "4.1", jaar: 2027, was: 50_000_000, is: null, adres: "K5" },
];

const geschreven = (scenario: string, verschillen: readonly Planverschil[]) => ({
  scenario,
  blad: "POK_Plan",
  tabel: "POK_Plan",
  geschrevenOp: "2026-11-20",
  verschillen,
});
