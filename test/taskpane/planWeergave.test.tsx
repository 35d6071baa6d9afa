/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Taal } from "../../src/texts";
import { actiefScenario, nieuwOntwerp, type Activiteit, type Ontwerp, type Stap } from "../../src/work/plan";
import type { Raster } from "../../src/reading/plan";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { CATALOGUS } from "../../src/rules";
import { Omlijsting } from "../../src/taskpane/shell/App";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { leesBedragveld, leesPercentage } from "../../src/taskpane/plan/bedragveld";
import { Opsteller } from "../../src/taskpane/plan/opsteller";
import type { Reeks } from "../../src/taskpane/parts/Jaargrafiek";
import { PlanWeergave } from "../../src/taskpane/plan/PlanWeergave";
import { activiteit } from "../work/plan/gegevens";
import { Nepcontrole } from "./nepcontrole";
import { NepDossier } from "./nepdossier";
import { Nepplan } from "./nepplan";
import { taalkeuze } from "./taalkeuze";

// De grafiek zelf laadt in jsdom niet; wat zij krijgt, moet gelijk zijn aan de tabel ernaast.
jest.mock("../../src/taskpane/parts/Jaargrafiek", () => ({
  __esModule: true,
  default: ({ reeksen }: { reeksen: readonly Reeks[] }) => (
    <output data-testid="grafiek">{JSON.stringify(reeksen)}</output>
  ),
}));

const WIJKTEAM = activiteit({ actielijn: 4, naam: "Wijkteam", aard: "structureel", taakveld: "6.2" });

const metPlan = (activiteiten: readonly Activiteit[], wijziging: Partial<Ontwerp> = {}): Ontwerp => ({
  ...nieuwOntwerp(2026),
  van: 2022,
  stap: "plan",
  scenarios: [{ id: "1", naam: "Volledig", activiteiten }],
  ...wijziging,
});

interface Opening {
  ontwerp?: Ontwerp | null;
  plan?: Raster;
  taal?: Taal;
  gemeente?: string | null;
  werkmap?: Nepplan;
}

async function open({
  ontwerp = metPlan([WIJKTEAM]),
  plan = [["leeg"]],
  taal = "nl",
  gemeente = null,
  werkmap = new Nepplan(),
}: Opening = {}) {
  werkmap.ontwerp = ontwerp;
  const bedragen = new NepDossier();
  if (gemeente) bedragen.instellingen = { gemeentecode: gemeente };
  const dossier = new Dossier(bedragen);
  await dossier.ververs();
  const plannen = new Nepcontrole(plan);
  if (plan.length > 1)
    plannen.kandidaten = [
      { plek: plannen.plek, regels: 3, reden: { nl: "3 bedragen", en: "3 amounts" }, correctie: {} },
    ];
  const opsteller = new Opsteller(huidigeEditie, werkmap, plannen, dossier, () => "2026-11-22");
  const { container } = render(
    <Omlijsting taalkeuze={taalkeuze(taal)} leesKleuren={() => undefined}>
      <PlanWeergave editie={huidigeEditie} dossier={dossier} opsteller={opsteller} />
    </Omlijsting>,
  );
  await act(async () => undefined);
  return {
    opsteller,
    werkmap,
    container,
    gebruiker: userEvent.setup(),
    plan: () => actiefScenario(opsteller.lees().ontwerp!).activiteiten,
  };
}

const knop = (naam: string | RegExp) => screen.getByRole("button", { name: naam });
const veld = (naam: string) => screen.getByRole("textbox", { name: naam });
const tekst = (element: HTMLElement) => element.textContent!.replaceAll("\u00a0", " ");
const stap = (nummer: number) =>
  within(screen.getByRole("navigation", { name: "Stappen" })).getAllByRole("button")[nummer - 1]!;
const rij = (jaar: number) => screen.getByRole("rowheader", { name: String(jaar) }).closest("tr")!;

describe("een bedrag typen", () => {
  test.each([
    ["1.250.000", 1, { soort: "euro", euro: 1_250_000 }],
    ["€ 1.250", 1, { soort: "euro", euro: 1_250 }],
    ["1.250,5", 1_000, { soort: "euro", euro: 1_250_500 }],
    ["0,001", 1_000, { soort: "euro", euro: 1 }],
    ["-12", 1, { soort: "fout" }],
    ["", 1, { soort: "leeg" }],
    ["1.250,5", 1, { soort: "fout" }],
    ["0,0005", 1_000, { soort: "fout" }],
    ["1250.5", 1_000, { soort: "fout" }],
    ["veel", 1, { soort: "fout" }],
    ["99999999999999999", 1, { soort: "fout" }],
  ] as const)("“%s” in eenheid %d", (getypt, eenheid, verwacht) => {
    expect(leesBedragveld(getypt, eenheid)).toEqual(verwacht);
  });

  test.each([
    ["2,5", 0.025],
    ["100 %", 1],
    ["-1", null],
    ["101", null],
    ["x", null],
  ])("percentage “%s”", (getypt, verwacht) => {
    expect(leesPercentage(getypt, 0, 100)).toBe(verwacht);
  });

  test("minder dan niets is geen last", () => {
    expect(leesBedragveld("-100", 1)).toEqual({ soort: "fout" });
    expect(leesBedragveld("0", 1)).toEqual({ soort: "euro", euro: 0 });
  });

  test("geldt terwijl men typt, en wat over is telt mee; een tekort staat er ook als woord", async () => {
    const { gebruiker, plan } = await open();
    await gebruiker.click(knop(/Wijkteam/));
    await gebruiker.type(veld("Bedrag 2022"), "40");
    expect(plan()[0]!.bedragen).toEqual({ 2022: 40 });
    expect(tekst(rij(2022))).toMatch(/45\.000\.000.*44\.999\.960$/);
    await gebruiker.type(veld("Bedrag 2022"), ".000.000");
    expect(tekst(rij(2022))).toMatch(/5\.000\.000$/);
    expect(tekst(screen.getByRole("region", { name: "4 Uitvoeringscapaciteit wijkteams" }))).toContain(
      "gepland € 40.000.000",
    );
    await gebruiker.clear(veld("Bedrag 2022"));
    expect(plan()[0]!.bedragen).toEqual({});
    await gebruiker.type(veld("Bedrag 2022"), "46.000.000");
    expect(tekst(rij(2022))).toMatch(/-1\.000\.000 \(tekort\)$/);
    screen.getByText("· tekort in 2022");
    await gebruiker.clear(veld("Bedrag 2022"));
    await gebruiker.type(veld("Bedrag 2022"), "460000000");
    screen.getByText(/te veel gepland: €.180\.000\.000/);
  });

  test("wat niet te lezen is blijft staan, zegt wat er gevonden is en mag, en verandert het plan niet", async () => {
    const { gebruiker, plan } = await open({
      ontwerp: metPlan([{ ...WIJKTEAM, bedragen: { 2023: 500_000 } }], { eenheid: 1_000 }),
    });
    await gebruiker.click(knop(/Wijkteam/));
    const invoer = veld("Bedrag 2023") as HTMLInputElement;
    expect(invoer.value).toBe("500");
    await gebruiker.clear(invoer);
    await gebruiker.type(invoer, "1250.5{Enter}");
    expect(invoer.value).toBe("1250.5");
    expect(plan()[0]!.bedragen).toEqual({ 2023: 500_000 });
    expect(screen.getByRole("alert").textContent).toMatch(
      /^Bedrag 2023: “1250\.5” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's, in duizenden getypt, zoals/,
    );
    expect(invoer.getAttribute("aria-invalid")).toBe("true");
    await gebruiker.type(invoer, "{Backspace}{Backspace},5");
    expect(plan()[0]!.bedragen).toEqual({ 2023: 1_250_500 });
    expect(screen.queryByRole("alert")).toBeNull();
    await gebruiker.tab();
    expect(invoer.value).toBe("1.250,5");
  });
});

describe("een activiteit", () => {
  test("rekenhulpen: volgen, spreiden en doorschuiven, met het toetsenbord", async () => {
    const { gebruiker, plan } = await open();
    await gebruiker.click(knop(/Wijkteam/));
    const hulp = async (naam: RegExp) => {
      knop("Bedragen invullen").focus();
      await gebruiker.keyboard("{Enter}");
      (await screen.findByRole("menuitem", { name: naam })).focus();
      await gebruiker.keyboard("{Enter}");
    };
    await hulp(/^Gelijk spreiden/);
    await gebruiker.keyboard("{Control>}a{/Control}100{Enter}");
    expect(plan()[0]!.bedragen).toEqual({ 2022: 17, 2023: 17, 2024: 17, 2025: 17, 2026: 16, 2027: 16 });
    await hulp(/^Indexeren/);
    await gebruiker.keyboard("{Control>}a{/Control}tien{Enter}");
    screen.getByText(/“tien” gevonden; toegestaan is een percentage van -50 tot en met 50/);
    await gebruiker.keyboard("{Control>}a{/Control}100{Escape}");
    expect(plan()[0]!.bedragen[2027]).toBe(16);
    await hulp(/^Rest doorschuiven/);
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Jaar" }));
    knop("Toepassen").focus();
    await gebruiker.keyboard("{Enter}");
    expect(plan()[0]!.bedragen[2023]).toBe(45_000_000);
    await hulp(/^Volg beschikbaar/);
    expect(plan()[0]!.bedragen).toMatchObject({ 2022: 45_000_000, 2025: 45_000_000, 2026: 50_000_000 });
  });

  test("doorschuiven zegt van het gekozen jaar of er genoeg is, en noemt anders het tekort", async () => {
    const { gebruiker } = await open({
      ontwerp: metPlan([{ ...WIJKTEAM, bedragen: { 2022: 44_000_000, 2023: 43_500_000, 2024: 45_000_000 } }]),
    });
    await gebruiker.click(knop(/Wijkteam/));
    await gebruiker.click(knop("Bedragen invullen"));
    await gebruiker.click(await screen.findByRole("menuitem", { name: /^Rest doorschuiven/ }));
    screen.getByText(
      "Wat er over is, komt bij het bedrag van 2023. Op deze actielijn is in 2023 genoeg om het te dekken.",
    );
    await gebruiker.selectOptions(screen.getByRole("combobox", { name: "Jaar" }), "2023");
    screen.getByText(
      "Wat er over is, komt bij het bedrag van 2024. Daar staat dan € 1.500.000 meer aan lasten dan er in 2024 op deze actielijn is: dat vraagt dekking uit een reserve, en de controle meldt het als POK-05.",
    );
  });

  test("het taakveld: zoeken, de opvolger kiezen, en zien vanaf wanneer die geldt", async () => {
    const { gebruiker, plan } = await open({ ontwerp: metPlan([{ ...WIJKTEAM, taakveld: null }]) });
    await gebruiker.click(knop(/Wijkteam/));
    const keuze = screen.getByRole("combobox", { name: "Taakveld in 2022" });
    await gebruiker.type(keuze, "wijkt");
    await gebruiker.click(screen.getByRole("option", { name: "6.2 Wijkteams" }));
    expect(plan()[0]).toMatchObject({ taakveld: "6.2", opvolger: null });
    await gebruiker.selectOptions(
      screen.getByRole("combobox", { name: "Opvolger van dit taakveld" }),
      "6.23 Toegang en eerstelijnsvoorz. Integraal",
    );
    expect(plan()[0]!.opvolger).toBe("6.23");
    screen.getByText("Vanaf 2025: 6.23 Toegang en eerstelijnsvoorz. Integraal");
  });

  test("de regels om op te letten komen met titel en bron uit de catalogus", async () => {
    const { gebruiker } = await open({ ontwerp: metPlan([activiteit({ actielijn: 6, naam: "Regio" })]) });
    await gebruiker.click(knop(/Regio/));
    screen.getByText("Regels om op te letten (POK-08, POK-11, POK-13)");
    const { titel, bron } = CATALOGUS.find(({ code }) => code === "POK-11")!;
    screen.getByText(`POK-11: ${titel.nl}. Bron: ${bron.nl}.`);
  });

  test("verwijderen is terug te nemen, met de knop en met Ctrl+Z buiten een tekstveld", async () => {
    const { gebruiker, plan } = await open();
    await gebruiker.click(knop(/Wijkteam/));
    await gebruiker.click(knop("Verwijderen"));
    expect(plan()).toEqual([]);
    screen.getByText("“Wijkteam” is uit het plan verwijderd.");
    await gebruiker.click(screen.getAllByRole("button", { name: "Ongedaan maken" })[1]!);
    expect(plan()).toEqual([WIJKTEAM]);
    await gebruiker.click(knop("Activiteit toevoegen bij actielijn 1 Digitale dienstverlening en IDO"));
    const naam = veld("Naam");
    expect(document.activeElement).toBe(naam);
    await gebruiker.type(naam, "IDO");
    fireEvent.keyDown(naam, { key: "z", ctrlKey: true });
    expect(plan()[0]!.naam).toBe("IDO");
    fireEvent.keyDown(knop("Klaar"), { key: "z", ctrlKey: true });
    expect(plan()[0]!.naam).toBe("");
  });
});

describe("waar het toetsenbord verdergaat", () => {
  test("na Klaar en na Esc bij de regel van de activiteit", async () => {
    const { gebruiker } = await open();
    await gebruiker.click(knop(/Wijkteam/));
    await gebruiker.click(knop("Klaar"));
    expect(document.activeElement).toBe(knop(/Wijkteam/));
    await gebruiker.keyboard("{Enter}");
    expect(document.activeElement).toBe(veld("Naam"));
    await gebruiker.keyboard("{Escape}");
    expect(document.activeElement).toBe(knop(/Wijkteam/));
  });

  test("na het voorstel en na verwijderen bij de melding, en na Sluiten bij de kop van de stap", async () => {
    const { gebruiker } = await open({ ontwerp: metPlan([]) });
    const melding = () => screen.getByText(/voorgesteld\. Pas namen/);
    await gebruiker.click(knop("Voorstel maken"));
    expect(document.activeElement!.contains(melding())).toBe(true);
    expect(document.activeElement!.parentElement).toBe(melding().closest("[role=status]"));
    await gebruiker.click(knop("Sluiten"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Plan 2022–2027" }));
    await gebruiker.click(knop(/^4\.1 /));
    await gebruiker.click(knop("Verwijderen"));
    expect(document.activeElement!.textContent).toMatch(/is uit het plan verwijderd/);
    expect(document.activeElement!.parentElement!.getAttribute("role")).toBe("status");
  });

  test("na een rekenhulp bij de bedragen die zij invulde; na Annuleren bij de knop", async () => {
    const { gebruiker } = await open();
    await gebruiker.click(knop(/Wijkteam/));
    const hulp = async () => {
      await gebruiker.click(knop("Bedragen invullen"));
      await gebruiker.click(await screen.findByRole("menuitem", { name: /^Gelijk spreiden/ }));
    };
    await hulp();
    await gebruiker.click(knop("Toepassen"));
    expect(document.activeElement).toBe(screen.getByRole("table", { name: /^Bedragen van activiteit/ }));
    await hulp();
    await gebruiker.click(knop("Annuleren"));
    expect(document.activeElement).toBe(knop("Bedragen invullen"));
  });

  test("na het schrijven bij de melding met de bladen", async () => {
    const { gebruiker } = await open({ ontwerp: metPlan([WIJKTEAM], { stap: "schrijven" }) });
    await gebruiker.click(knop("Voorbeeld"));
    await gebruiker.click(screen.getAllByRole("button", { name: "Schrijven" }).pop()!);
    const melding = await screen.findByText("Scenario “Volledig” staat in de werkmap.");
    expect(document.activeElement!.contains(melding)).toBe(true);
    expect(document.activeElement!.parentElement).toBe(melding.closest("[role=status]"));
  });
});

describe("stappen", () => {
  test("een bewaard plan gaat verder waar het was; elke stap is te kiezen en haar kop krijgt de focus", async () => {
    const { gebruiker } = await open({ ontwerp: metPlan([WIJKTEAM], { stap: "beschikbaar" }) });
    screen.getByText("Verder waar u was: stap 2, Beschikbaar.");
    expect(stap(2).getAttribute("aria-current")).toBe("step");
    await gebruiker.click(knop("Volgende: Plan"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Plan 2022–2027" }));
    expect(stap(3).getAttribute("aria-current")).toBe("step");
    await gebruiker.click(stap(5));
    expect(screen.queryByRole("button", { name: /^Volgende/ })).toBeNull();
    await gebruiker.click(knop("Vorige"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Controle" }));
  });

  test("beschikbaar: de pijltjes kiezen een cel, met kanaal, zekerheid en bron", async () => {
    const { gebruiker } = await open({ ontwerp: metPlan([], { stap: "beschikbaar" }) });
    const cel = (naam: RegExp) => screen.getByRole("gridcell", { name: naam });
    cel(/^2 Robuuste rechtsbescherming, 2022, 23\.000\.000, vast$/).focus();
    await gebruiker.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(cel(/^2 Robuuste rechtsbescherming, 2023, 25\.000\.000, voorlopig$/));
    const uitleg = () => tekst(screen.getByRole("region", { name: "Toelichting bij de gekozen cel" }));
    expect(uitleg()).toMatch(
      /2023€ 25\.000\.000 in te zetten.*algemene uitkering: € 25\.000\.000, voorlopig.*Lbr\. 21\/083/,
    );
    cel(/^6 .*, 2025, 23\.000\.000, voorlopig, laatste jaar met geld$/);
    await gebruiker.keyboard("{Control>}{ArrowUp}{/Control}");
    expect(document.activeElement).toBe(cel(/^1 .*, 2023, nog open wie het ontvangt$/));
    await gebruiker.keyboard("{Control>}{ArrowDown}{/Control}");
    expect(uitleg()).toContain("Totaal 2023");
  });

  test("een geraamd bedrag dat niet naar inwoners wordt verdeeld, draagt bij de cel een voorbehoud", async () => {
    const { gebruiker } = await open({
      ontwerp: metPlan([], { stap: "beschikbaar" }),
      gemeente: "GM0153",
    });
    await gebruiker.click(screen.getByRole("gridcell", { name: /^7 .*, 2025, / }));
    const uitleg = within(screen.getByRole("region", { name: "Toelichting bij de gekozen cel" }));
    uitleg.getByText(/niet naar inwoners van alle gemeenten verdeeld.* Enschede in \d{4} €/);
    await gebruiker.click(screen.getByRole("gridcell", { name: /^4 .*, 2025, / }));
    expect(uitleg.queryByText(/inwoners van alle gemeenten/)).toBeNull();
  });

  test("een bevinding opent haar activiteit, met de focus in het veld waar zij te verhelpen is", async () => {
    const regio = activiteit({
      actielijn: 6,
      naam: "Regio",
      aard: "structureel",
      taakveld: "6.82",
      bedragen: { 2022: 23_000_000 },
    });
    const { gebruiker } = await open({ ontwerp: metPlan([WIJKTEAM, regio], { stap: "controle" }) });
    const fouten = within(screen.getByRole("list", { name: "Fouten" }));
    const regel = fouten.getAllByRole("listitem").find((item) => item.textContent!.includes("POK-11"))!;
    await gebruiker.click(within(regel).getByRole("button", { name: "Activiteit 6.1" }));
    expect(stap(3).getAttribute("aria-current")).toBe("step");
    const aard = within(screen.getByRole("radiogroup", { name: "Structureel of incidenteel" }));
    expect(aard.getAllByRole("radio")).toContain(document.activeElement);
    await gebruiker.click(aard.getByRole("radio", { name: "Incidenteel" }));
    await gebruiker.click(stap(4));
    expect(screen.queryByText(/POK-11/)).toBeNull();
  });

  test("is er niets gevonden, dan staat er wat er getoetst is; zonder activiteiten niet", async () => {
    const { gebruiker, opsteller } = await open({
      ontwerp: metPlan([], { stap: "controle", van: 2022, tot: 2022 }),
    });
    screen.getByText(/Er is nog geen activiteit om te toetsen/);
    await gebruiker.click(stap(3));
    await gebruiker.click(knop("Voorstel maken"));
    await gebruiker.click(stap(4));
    const gevonden = within(screen.getByRole("region", { name: "Controle" })).queryAllByRole("list");
    expect(gevonden).toEqual([]);
    screen.getByText("Geen bevindingen");
    screen.getByText(
      new RegExp(
        `^Getoetst: ${actiefScenario(opsteller.lees().ontwerp!).activiteiten.length} activiteiten, 2022, aan ${CATALOGUS.length} toetsregels`,
      ),
    );
  });
});

describe("scenario's", () => {
  test("behoedzaam ernaast, vergelijken met verschillen, en verwijderen na een vraag", async () => {
    const { gebruiker, opsteller } = await open({
      ontwerp: metPlan([{ ...WIJKTEAM, bedragen: { 2022: 45_000_000, 2023: 45_000_000 } }]),
    });
    const menu = async (naam: RegExp) => {
      await gebruiker.click(knop("Meer"));
      await gebruiker.click(await screen.findByRole("menuitem", { name: naam }));
    };
    await menu(/^Behoedzaam ernaast/);
    screen.getByText(/In 2023[–0-9]* staat nog niets vast: met 0 % komt daar niets te staan\.$/);
    await gebruiker.keyboard("{Control>}a{/Control}120{Enter}");
    screen.getByText("“120” gevonden; toegestaan is een percentage van 0 tot en met 100, zoals 2,5.");
    await gebruiker.keyboard("{Control>}a{/Control}50{Enter}");
    const tabel = within(screen.getByRole("region", { name: "Per jaar" }));
    const cellen = (naam: string) =>
      within(tabel.getByRole("rowheader", { name: naam }).closest("tr")!)
        .getAllByRole("cell")
        .map((cel) => cel.textContent)
        .slice(1);
    expect(cellen("2022")).toEqual(["45.000.000", "45.000.000", "0"]);
    expect(cellen("2023")).toEqual(["45.000.000", "22.500.000", "-22.500.000"]);
    expect(cellen("Totaal")).toEqual(["90.000.000", "67.500.000", "-22.500.000"]);
    const reeksen = JSON.parse((await screen.findByTestId("grafiek")).textContent!) as Reeks[];
    expect(reeksen.map(({ naam, waarden }) => [naam, ...waarden.slice(0, 2)])).toEqual([
      ["Beschikbaar", 117_000_000, 116_000_000],
      ["Volledig", 45_000_000, 45_000_000],
      ["Behoedzaam 50 %", 45_000_000, 22_500_000],
    ]);
    await gebruiker.click(screen.getByRole("radio", { name: "Bevindingen" }));
    screen.getByText(
      /^Dit scenario is behoedzaam gemaakt: wat vaststaat, en 50 % van wat voorlopig is\. Daardoor/,
    );
    await menu(/^Scenario verwijderen/);
    await gebruiker.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Behouden" }));
    expect(opsteller.lees().ontwerp!.scenarios).toHaveLength(2);
    await menu(/^Scenario verwijderen/);
    await gebruiker.click(
      within(screen.getByRole("alertdialog")).getByRole("button", { name: "Verwijderen" }),
    );
    expect(opsteller.lees().ontwerp!.scenarios.map(({ naam }) => naam)).toEqual(["Volledig"]);
  });
});

describe("beginnen", () => {
  const PLAN: Raster = [
    ["Actielijn", "Jaar", "Soort", "Omschrijving", "Bedrag"],
    [2, 2026, "lasten", "Raadslieden", 120_000],
    [2, 2027, "baten", "AU", 125_000],
    [2, 2027, "baten", "DU", 5_000],
  ];

  test("wat niet wordt overgenomen, staat er met zijn cel en wat er stond", async () => {
    const { gebruiker } = await open({
      ontwerp: null,
      plan: [
        ["Actielijn", "Jaar", "Soort", "Omschrijving", "Bedrag"],
        [2, 2026, "lasten", "Raadslieden", 120_000],
        [3, 2026, "lasten", "Leerkring", "PM"],
        [4, 2031, "lasten", "", 5_000],
        [9, 2026, "lasten", "Overig", 7_000],
      ],
    });
    await gebruiker.click(knop(/Begroting!B4:F8/));
    const cellen = (opschrift: string) => {
      const deel = screen.getByText(opschrift).closest("details")!;
      return [deel.open, within(deel).getAllByRole("listitem", { hidden: true }).map(tekst)];
    };
    expect(cellen("1 cel zonder leesbaar bedrag")).toEqual([true, ["F6: “PM”, Leerkring"]]);
    expect(cellen("1 bedrag zonder jaar, of van een jaar buiten het plan")).toEqual([
      false,
      ["F7: € 5.000, jaar 2031"],
    ]);
    expect(cellen("1 bedrag zonder bestaande actielijn")).toEqual([
      false,
      ["F8: € 7.000, actielijn 9, Overig"],
    ]);
  });

  test("van een plan in de werkmap uitgaan: wat wel en wat niet, met redenen", async () => {
    const { gebruiker, plan } = await open({ ontwerp: null, plan: PLAN });
    await gebruiker.click(knop(/Begroting!B4:F7.*3 bedragen/));
    screen.getByText("1 activiteit met 1 bedrag, 2026–2027:");
    screen.getByText(/2 · Raadslieden: €.120\.000/);
    screen.getByText("2 bedragen aan baten: die maakt het plan zelf");
    await gebruiker.click(knop("Overnemen"));
    expect(plan()).toMatchObject([{ naam: "Raadslieden", bedragen: { 2026: 120_000 } }]);
  });

  test("van een lege werkmap naar een geschreven plan met een activiteit per actielijn, in hooguit 40 handelingen", async () => {
    const { gebruiker, werkmap, plan } = await open({ ontwerp: null });
    let handelingen = 1; // de weergave kiezen
    const klik = async (element: HTMLElement) => {
      handelingen++;
      await gebruiker.click(element);
    };
    handelingen++;
    await gebruiker.type(screen.getByRole("combobox", { name: "Gemeente" }), "Enschede");
    await klik(screen.getByRole("option", { name: /Enschede/ }));
    await screen.findByText(/^Raming voor Enschede/);
    await klik(knop("Volgende: Beschikbaar"));
    await klik(knop("Volgende: Plan"));
    await klik(knop("Voorstel maken"));
    await klik(knop("Volgende: Controle"));
    await klik(knop("Volgende: Schrijven"));
    await klik(knop("Voorbeeld"));
    await klik(screen.getAllByRole("button", { name: "Schrijven" }).pop()!);
    await screen.findByText("Scenario “Volledig” staat in de werkmap.");
    expect(werkmap.opdrachten[0]).toMatchObject({ bron: { soort: "raming", gemeente: "Enschede" } });
    expect(plan().map(({ actielijn }) => actielijn)).toEqual([2, 3, 4, 7]);
    expect(handelingen).toBeLessThanOrEqual(40);
    await klik(screen.getByRole("button", { name: "POK_Samenvatting" }));
    expect(werkmap.getoond).toEqual(["POK_Samenvatting"]);
  });
});

describe("schrijven", () => {
  test("wijzigingen op het blad worden genoemd, en wie het plan laat gelden leest dat zij blijven", async () => {
    const werkmap = new Nepplan();
    const { gebruiker } = await open({ ontwerp: metPlan([WIJKTEAM], { stap: "schrijven" }), werkmap });
    werkmap.geschreven = [
      {
        scenario: "1",
        blad: "POK_Plan",
        tabel: "POK_Plan",
        geschrevenOp: "2026-11-20",
        verschillen: Array.from({ length: 12 }, (_, i) => ({
          soort: "bedrag" as const,
          nr: "4.1",
          jaar: 2022,
          was: 1_000,
          ...(i === 0 ? { is: null, gevonden: "PM" } : { is: 2_000 + i }),
          adres: `J${5 + i}`,
        })),
      },
    ];
    await gebruiker.click(knop("Voorbeeld"));
    screen.getByText("Op blad “POK_Plan” zijn sinds 20 november 2026 12 wijzigingen gemaakt. Wat geldt?");
    screen.getByText(/4\.1, 2022: €.1\.000 werd “PM” \(J5\)/);
    screen.getByText("en nog 2");
    expect(document.activeElement).toBe(knop("Wijzigingen van het blad overnemen in het plan"));
    await gebruiker.click(knop("Plan laten gelden"));
    screen.getByText(/12 wijzigingen op het blad staan niet in het plan en blijven op het blad/);
  });

  test("wat er met elk blad gebeurt, met uw eigen cellen en rijen", async () => {
    const werkmap = new Nepplan();
    const bereidVoor = werkmap.bereidVoor;
    werkmap.bereidVoor = async (opdracht) => ({
      opdracht,
      bladen: [
        {
          ...(await bereidVoor(opdracht)).bladen[0]!,
          hoe: "bijwerken",
          adres: "A1:S45",
          bijgewerkt: 3,
          behouden: Array.from({ length: 11 }, (_, i) => `J${i + 1}`),
          rijenErbij: ["4.2"],
          rijenWeg: ["2.1"],
          rijenBehouden: ["3.1"],
          rijenVerwijderd: ["5.1"],
          eigenRijen: 1,
        },
      ],
    });
    const { gebruiker } = await open({ ontwerp: metPlan([WIJKTEAM], { stap: "schrijven" }), werkmap });
    await gebruiker.click(knop("Voorbeeld"));
    const blad = screen.getByRole("list", { name: "Bladen" }).textContent!;
    for (const deel of [
      "POK_Plan het plan, wordt bijgewerkt",
      "3 cellen in A1:S45",
      "Rijen erbij: 4.2",
      "Rijen weg: 2.1",
      "Niet meer in het plan, maar op het blad gewijzigd, dus blijft: 3.1",
      "Door u van het blad verwijderd, dus blijft weg: 5.1",
      "1 rij van uzelf blijft",
      "Uw eigen wijzigingen blijven: J1, J2, J3, J4, J5, J6, J7, J8, J9, J10 en nog 1",
    ])
      expect(blad).toContain(deel);
  });

  test("mislukt het bewaren, dan staat dat er één keer, met een knop die het opnieuw probeert", async () => {
    const werkmap = new Nepplan();
    const { gebruiker, opsteller } = await open({ werkmap });
    werkmap.mislukt.bewaar = { soort: "geenToegang" };
    act(() => opsteller.kies({ van: 2023 }));
    await act(() => opsteller.bewaarNu());
    screen.getByText(
      /Uw laatste wijziging is nog niet in de werkmap bewaard\. Excel staat schrijven hier niet toe/,
    );
    await gebruiker.click(knop("Opnieuw proberen"));
    expect(screen.queryByText(/nog niet in de werkmap bewaard/)).toBeNull();
    expect((werkmap.ontwerp as Ontwerp).van).toBe(2023);
  });
});

test.each(["nl", "en"] as const)("elke stap zonder overtredingen van axe-core (%s)", async (taal) => {
  const { opsteller, container } = await open({ taal, gemeente: "GM0153" });
  act(() => opsteller.maakVoorstel());
  act(() => opsteller.open("4.1", "naam"));
  const kijk = async () => {
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  };
  await kijk();
  for (const naam of ["uitgangspunten", "beschikbaar", "controle", "schrijven"] satisfies Stap[]) {
    act(() => opsteller.kiesStap(naam));
    await kijk();
  }
  await act(() => opsteller.bereidVoor());
  await kijk();
});
