/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Language } from "../../src/texts";
import { activeScenario, newDraft, type Activity, type Draft, type Step } from "../../src/work/plan";
import type { Raster } from "../../src/reading/plan";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { CATALOG } from "../../src/rules";
import { Providers } from "../../src/taskpane/shell/App";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { readAmountField, readPercentage } from "../../src/taskpane/plan/amountField";
import { PlanStore } from "../../src/taskpane/plan/planStore";
import type { Series } from "../../src/taskpane/parts/YearChart";
import { PlanView } from "../../src/taskpane/plan/PlanView";
import { activity } from "../work/plan/data";
import { FakeCheck } from "./fakeCheck";
import { FakeDossier } from "./fakeDossier";
import { FakePlan } from "./fakePlan";
import { languageChoice } from "./languageChoice";

// The chart does not load in jsdom; its figures must equal those of the table.
jest.mock("../../src/taskpane/parts/YearChart", () => ({
  __esModule: true,
  default: ({ seriesList }: { seriesList: readonly Series[] }) => (
    <output data-testid="grafiek">{JSON.stringify(seriesList)}</output>
  ),
}));

const WIJKTEAM = activity({ actielijn: 4, name: "Wijkteam", aard: "structureel", taakveld: "6.2" });

const withPlan = (activities: readonly Activity[], change: Partial<Draft> = {}): Draft => ({
  ...newDraft(2026),
  from: 2022,
  step: "plan",
  scenarios: [{ id: "1", name: "Volledig", activities }],
  ...change,
});

interface Opening {
  draft?: Draft | null;
  plan?: Raster;
  language?: Language;
  gemeente?: string | null;
  workbook?: FakePlan;
}

async function open({
  draft = withPlan([WIJKTEAM]),
  plan = [["leeg"]],
  language = "nl",
  gemeente = null,
  workbook = new FakePlan(),
}: Opening = {}) {
  workbook.draft = draft;
  const amounts = new FakeDossier();
  if (gemeente) amounts.settings = { gemeentecode: gemeente };
  const dossier = new Dossier(amounts);
  await dossier.refresh();
  const plans = new FakeCheck(plan);
  if (plan.length > 1)
    plans.candidates = [
      { location: plans.location, lines: 3, reason: { nl: "3 bedragen", en: "3 amounts" }, correction: {} },
    ];
  const planStore = new PlanStore(currentEditie, workbook, plans, dossier, () => "2026-11-22");
  const { container } = render(
    <Providers languageChoice={languageChoice(language)} readColors={() => undefined}>
      <PlanView editie={currentEditie} dossier={dossier} planStore={planStore} />
    </Providers>,
  );
  await act(async () => undefined);
  return {
    planStore,
    workbook,
    container,
    user: userEvent.setup(),
    plan: () => activeScenario(planStore.read().draft!).activities,
  };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name: name });
const field = (name: string) => screen.getByRole("textbox", { name: name });
const text = (element: HTMLElement) => element.textContent!.replaceAll("\u00a0", " ");
const step = (number: number) =>
  within(screen.getByRole("navigation", { name: "Stappen" })).getAllByRole("button")[number - 1]!;
const row = (year: number) => screen.getByRole("rowheader", { name: String(year) }).closest("tr")!;

describe("typing an amount", () => {
  test.each([
    ["1.250.000", 1, { kind: "euro", euro: 1_250_000 }],
    ["€ 1.250", 1, { kind: "euro", euro: 1_250 }],
    ["1.250,5", 1_000, { kind: "euro", euro: 1_250_500 }],
    ["0,001", 1_000, { kind: "euro", euro: 1 }],
    ["-12", 1, { kind: "error" }],
    ["", 1, { kind: "empty" }],
    ["1.250,5", 1, { kind: "error" }],
    ["0,0005", 1_000, { kind: "error" }],
    ["1250.5", 1_000, { kind: "error" }],
    ["veel", 1, { kind: "error" }],
    ["99999999999999999", 1, { kind: "error" }],
  ] as const)("“%s” in unit %d", (typed, unit, expected) => {
    expect(readAmountField(typed, unit)).toEqual(expected);
  });

  test.each([
    ["2,5", 0.025],
    ["100 %", 1],
    ["-1", null],
    ["101", null],
    ["x", null],
  ])("percentage “%s”", (typed, expected) => {
    expect(readPercentage(typed, 0, 100)).toBe(expected);
  });

  test("an amount below 0 is an error", () => {
    expect(readAmountField("-100", 1)).toEqual({ kind: "error" });
    expect(readAmountField("0", 1)).toEqual({ kind: "euro", euro: 0 });
  });

  test("applies while typing, with what is left; a shortage is also shown as a word", async () => {
    const { user, plan } = await open();
    await user.click(button(/Wijkteam/));
    await user.type(field("Bedrag 2022"), "40");
    expect(plan()[0]!.amounts).toEqual({ 2022: 40 });
    expect(text(row(2022))).toMatch(/45\.000\.000.*44\.999\.960$/);
    await user.type(field("Bedrag 2022"), ".000.000");
    expect(text(row(2022))).toMatch(/5\.000\.000$/);
    expect(text(screen.getByRole("region", { name: "4 Uitvoeringscapaciteit wijkteams" }))).toContain(
      "gepland € 40.000.000",
    );
    await user.clear(field("Bedrag 2022"));
    expect(plan()[0]!.amounts).toEqual({});
    await user.type(field("Bedrag 2022"), "46.000.000");
    expect(text(row(2022))).toMatch(/-1\.000\.000 \(tekort\)$/);
    screen.getByText("· tekort in 2022");
    await user.clear(field("Bedrag 2022"));
    await user.type(field("Bedrag 2022"), "460000000");
    screen.getByText(/te veel gepland: €.180\.000\.000/);
  });

  test("what cannot be read stays with an explanation, and does not change the plan", async () => {
    const { user, plan } = await open({
      draft: withPlan([{ ...WIJKTEAM, amounts: { 2023: 500_000 } }], { unit: 1_000 }),
    });
    await user.click(button(/Wijkteam/));
    const input = field("Bedrag 2023") as HTMLInputElement;
    expect(input.value).toBe("500");
    await user.clear(input);
    await user.type(input, "1250.5{Enter}");
    expect(input.value).toBe("1250.5");
    expect(plan()[0]!.amounts).toEqual({ 2023: 500_000 });
    expect(screen.getByRole("alert").textContent).toMatch(
      /^Bedrag 2023: “1250\.5” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's, in duizenden getypt, zoals/,
    );
    expect(input.getAttribute("aria-invalid")).toBe("true");
    await user.type(input, "{Backspace}{Backspace},5");
    expect(plan()[0]!.amounts).toEqual({ 2023: 1_250_500 });
    expect(screen.queryByRole("alert")).toBeNull();
    await user.tab();
    expect(input.value).toBe("1.250,5");
  });
});

describe("an activity", () => {
  test("the calculation helpers work with the keyboard: following, spreading and carrying forward", async () => {
    const { user, plan } = await open();
    await user.click(button(/Wijkteam/));
    const helper = async (name: RegExp) => {
      button("Bedragen invullen").focus();
      await user.keyboard("{Enter}");
      (await screen.findByRole("menuitem", { name: name })).focus();
      await user.keyboard("{Enter}");
    };
    await helper(/^Gelijk spreiden/);
    await user.keyboard("{Control>}a{/Control}100{Enter}");
    expect(plan()[0]!.amounts).toEqual({ 2022: 17, 2023: 17, 2024: 17, 2025: 17, 2026: 16, 2027: 16 });
    await helper(/^Indexeren/);
    await user.keyboard("{Control>}a{/Control}tien{Enter}");
    screen.getByText(/“tien” gevonden; toegestaan is een percentage van -50 tot en met 50/);
    await user.keyboard("{Control>}a{/Control}100{Escape}");
    expect(plan()[0]!.amounts[2027]).toBe(16);
    await helper(/^Rest doorschuiven/);
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Jaar" }));
    button("Toepassen").focus();
    await user.keyboard("{Enter}");
    expect(plan()[0]!.amounts[2023]).toBe(45_000_000);
    await helper(/^Volg beschikbaar/);
    expect(plan()[0]!.amounts).toMatchObject({ 2022: 45_000_000, 2025: 45_000_000, 2026: 50_000_000 });
  });

  test("carrying forward says whether the next year has enough, or names the shortage", async () => {
    const { user } = await open({
      draft: withPlan([{ ...WIJKTEAM, amounts: { 2022: 44_000_000, 2023: 43_500_000, 2024: 45_000_000 } }]),
    });
    await user.click(button(/Wijkteam/));
    await user.click(button("Bedragen invullen"));
    await user.click(await screen.findByRole("menuitem", { name: /^Rest doorschuiven/ }));
    screen.getByText(
      "Wat er over is, komt bij het bedrag van 2023. Op deze actielijn is in 2023 genoeg om het te dekken.",
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Jaar" }), "2023");
    screen.getByText(
      "Wat er over is, komt bij het bedrag van 2024. Daar staat dan € 1.500.000 meer aan lasten dan er in 2024 op deze actielijn is: dat vraagt dekking uit een reserve, en de controle meldt het als POK-05.",
    );
  });

  test("the taakveld can be searched, and its successor chosen, with the year from which it applies", async () => {
    const { user, plan } = await open({ draft: withPlan([{ ...WIJKTEAM, taakveld: null }]) });
    await user.click(button(/Wijkteam/));
    const choice = screen.getByRole("combobox", { name: "Taakveld in 2022" });
    await user.type(choice, "wijkt");
    await user.click(screen.getByRole("option", { name: "6.2 Wijkteams" }));
    expect(plan()[0]).toMatchObject({ taakveld: "6.2", successor: null });
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Opvolger van dit taakveld" }),
      "6.23 Toegang en eerstelijnsvoorzieningen Integraal",
    );
    expect(plan()[0]!.successor).toBe("6.23");
    screen.getByText("Vanaf 2025: 6.23 Toegang en eerstelijnsvoorzieningen Integraal");
  });

  test("the rules to mind have their title and source from the catalog", async () => {
    const { user } = await open({ draft: withPlan([activity({ actielijn: 6, name: "Regio" })]) });
    await user.click(button(/Regio/));
    screen.getByText("Regels om op te letten (POK-08, POK-11, POK-13)");
    const { title, source } = CATALOG.find(({ code }) => code === "POK-11")!;
    screen.getByText(`POK-11: ${title.nl}. Bron: ${source.nl}.`);
  });

  test("removing can be undone, with the button and with Ctrl+Z outside a text field", async () => {
    const { user, plan } = await open();
    await user.click(button(/Wijkteam/));
    await user.click(button("Verwijderen"));
    expect(plan()).toEqual([]);
    screen.getByText("“Wijkteam” is uit het plan verwijderd.");
    await user.click(screen.getAllByRole("button", { name: "Ongedaan maken" })[1]!);
    expect(plan()).toEqual([WIJKTEAM]);
    await user.click(button("Activiteit toevoegen bij actielijn 1 Digitale dienstverlening en IDO"));
    const name = field("Naam");
    expect(document.activeElement).toBe(name);
    await user.type(name, "IDO");
    fireEvent.keyDown(name, { key: "z", ctrlKey: true });
    expect(plan()[0]!.name).toBe("IDO");
    fireEvent.keyDown(button("Klaar"), { key: "z", ctrlKey: true });
    expect(plan()[0]!.name).toBe("");
  });
});

describe("where the keyboard continues", () => {
  test("is the line of the activity after “Klaar” and after Esc", async () => {
    const { user } = await open();
    await user.click(button(/Wijkteam/));
    await user.click(button("Klaar"));
    expect(document.activeElement).toBe(button(/Wijkteam/));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(field("Naam"));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button(/Wijkteam/));
  });

  test("is the message after the proposal and after removing, and the heading of the step after “Sluiten”", async () => {
    const { user } = await open({ draft: withPlan([]) });
    const message = () => screen.getByText(/voorgesteld\. Pas namen/);
    await user.click(button("Voorstel maken"));
    expect(document.activeElement!.contains(message())).toBe(true);
    expect(document.activeElement).toBe(message().closest("[tabindex]"));
    expect(within(document.activeElement as HTMLElement).getByRole("status").textContent).toBe(
      message().textContent,
    );
    await user.click(button("Sluiten"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Plan 2022–2027" }));
    await user.click(button(/^4\.1 /));
    await user.click(button("Verwijderen"));
    expect(document.activeElement!.textContent).toMatch(/is uit het plan verwijderd/);
    expect(document.activeElement!.querySelector("[role=status]")).toBe(
      screen.getByText(/is uit het plan verwijderd/),
    );
  });

  test("is the amounts after a calculation helper filled them in, and the button after “Annuleren”", async () => {
    const { user } = await open();
    await user.click(button(/Wijkteam/));
    const helper = async () => {
      await user.click(button("Bedragen invullen"));
      await user.click(await screen.findByRole("menuitem", { name: /^Gelijk spreiden/ }));
    };
    await helper();
    await user.click(button("Toepassen"));
    expect(document.activeElement).toBe(screen.getByRole("table", { name: /^Bedragen van activiteit/ }));
    await helper();
    await user.click(button("Annuleren"));
    expect(document.activeElement).toBe(button("Bedragen invullen"));
  });

  test("is the message with the sheets after writing", async () => {
    const { user } = await open({ draft: withPlan([WIJKTEAM], { step: "writing" }) });
    await user.click(button("Voorbeeld"));
    await user.click(screen.getAllByRole("button", { name: "Schrijven" }).pop()!);
    const message = await screen.findByText("Scenario “Volledig” staat in de werkmap.");
    expect(document.activeElement!.contains(message)).toBe(true);
    expect(document.activeElement).toBe(message.closest("[tabindex]"));
  });
});

describe("steps", () => {
  test("a saved plan continues where it was; every step can be chosen and its heading gets the focus", async () => {
    const { user } = await open({ draft: withPlan([WIJKTEAM], { step: "available" }) });
    screen.getByText("Verder waar u was: stap 2, Beschikbaar.");
    expect(step(2).getAttribute("aria-current")).toBe("step");
    await user.click(button("Volgende: Plan"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Plan 2022–2027" }));
    expect(step(3).getAttribute("aria-current")).toBe("step");
    await user.click(step(5));
    expect(screen.queryByRole("button", { name: /^Volgende/ })).toBeNull();
    await user.click(button("Vorige"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Controle" }));
  });

  test("the arrow keys choose a cell in “Beschikbaar”, with kanaal, certainty and source", async () => {
    const { user } = await open({ draft: withPlan([], { step: "available" }) });
    const cell = (name: RegExp) => screen.getByRole("gridcell", { name: name });
    cell(/^2 Robuuste rechtsbescherming, 2022, 23\.000\.000, vast$/).focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(
      cell(/^2 Robuuste rechtsbescherming, 2023, 25\.000\.000, voorlopig$/),
    );
    const explanation = () => text(screen.getByRole("region", { name: "Toelichting bij de gekozen cel" }));
    expect(explanation()).toMatch(
      /2023€ 25\.000\.000 in te zetten.*algemene uitkering: € 25\.000\.000, voorlopig.*Lbr\. 21\/083/,
    );
    cell(/^6 .*, 2025, 23\.000\.000, voorlopig, laatste jaar met geld$/);
    await user.keyboard("{Control>}{ArrowUp}{/Control}");
    expect(document.activeElement).toBe(cell(/^1 .*, 2023, nog open wie het ontvangt$/));
    await user.keyboard("{Control>}{ArrowDown}{/Control}");
    expect(explanation()).toContain("Totaal 2023");
  });

  test("a raming of an amount that is not distributed by inwoners has a caveat", async () => {
    const { user } = await open({
      draft: withPlan([], { step: "available" }),
      gemeente: "GM0153",
    });
    await user.click(screen.getByRole("gridcell", { name: /^7 .*, 2025, / }));
    const explanation = within(screen.getByRole("region", { name: "Toelichting bij de gekozen cel" }));
    explanation.getByText(/niet naar inwoners van alle gemeenten verdeeld.* Enschede in \d{4} €/);
    await user.click(screen.getByRole("gridcell", { name: /^4 .*, 2025, / }));
    expect(explanation.queryByText(/inwoners van alle gemeenten/)).toBeNull();
  });

  test("a finding opens its activity, with the focus on the field where it can be solved", async () => {
    const region = activity({
      actielijn: 6,
      name: "Regio",
      aard: "structureel",
      taakveld: "6.82",
      amounts: { 2022: 23_000_000 },
    });
    const { user } = await open({ draft: withPlan([WIJKTEAM, region], { step: "check" }) });
    const errors = within(screen.getByRole("list", { name: "Fouten" }));
    const line = errors.getAllByRole("listitem").find((item) => item.textContent!.includes("POK-11"))!;
    await user.click(within(line).getByRole("button", { name: "Activiteit 6.1" }));
    expect(step(3).getAttribute("aria-current")).toBe("step");
    const aard = within(screen.getByRole("radiogroup", { name: "Structureel of incidenteel" }));
    expect(aard.getAllByRole("radio")).toContain(document.activeElement);
    await user.click(aard.getByRole("radio", { name: "Incidenteel" }));
    await user.click(step(4));
    expect(screen.queryByText(/POK-11/)).toBeNull();
  });

  test("says what was checked if nothing is found, but not without activities", async () => {
    const { user, planStore } = await open({
      draft: withPlan([], { step: "check", from: 2022, until: 2022 }),
    });
    screen.getByText(/Er is nog geen activiteit om te toetsen/);
    await user.click(step(3));
    await user.click(button("Voorstel maken"));
    await user.click(step(4));
    const found = within(screen.getByRole("region", { name: "Controle" })).queryAllByRole("list");
    expect(found).toEqual([]);
    screen.getByText("Geen bevindingen");
    screen.getByText(
      new RegExp(
        `^Getoetst: ${activeScenario(planStore.read().draft!).activities.length} activiteiten, 2022, aan ${CATALOG.length} toetsregels`,
      ),
    );
  });
});

describe("scenarios", () => {
  test("can be made cautious, compared, and removed after a question", async () => {
    const { user, planStore } = await open({
      draft: withPlan([{ ...WIJKTEAM, amounts: { 2022: 45_000_000, 2023: 45_000_000 } }]),
    });
    const menu = async (name: RegExp) => {
      await user.click(button("Meer"));
      await user.click(await screen.findByRole("menuitem", { name: name }));
    };
    await menu(/^Behoedzaam ernaast/);
    screen.getByText(/In 2023[–0-9]* staat nog niets vast: met 0 % komt daar niets te staan\.$/);
    await user.keyboard("{Control>}a{/Control}120{Enter}");
    screen.getByText("“120” gevonden; toegestaan is een percentage van 0 tot en met 100, zoals 2,5.");
    await user.keyboard("{Control>}a{/Control}50{Enter}");
    const table = within(screen.getByRole("region", { name: "Per jaar" }));
    const cells = (name: string) =>
      within(table.getByRole("rowheader", { name: name }).closest("tr")!)
        .getAllByRole("cell")
        .map((cell) => cell.textContent)
        .slice(1);
    expect(cells("2022")).toEqual(["45.000.000", "45.000.000", "0"]);
    expect(cells("2023")).toEqual(["45.000.000", "22.500.000", "-22.500.000"]);
    expect(cells("Totaal")).toEqual(["90.000.000", "67.500.000", "-22.500.000"]);
    const seriesList = JSON.parse((await screen.findByTestId("grafiek")).textContent!) as Series[];
    expect(seriesList.map(({ name, values }) => [name, ...values.slice(0, 2)])).toEqual([
      ["Beschikbaar", 117_000_000, 116_000_000],
      ["Volledig", 45_000_000, 45_000_000],
      ["Behoedzaam 50 %", 45_000_000, 22_500_000],
    ]);
    await user.click(screen.getByRole("radio", { name: "Bevindingen" }));
    screen.getByText(
      /^Dit scenario is behoedzaam gemaakt: wat vaststaat, en 50 % van wat voorlopig is\. Daardoor/,
    );
    await menu(/^Scenario verwijderen/);
    await user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Behouden" }));
    expect(planStore.read().draft!.scenarios).toHaveLength(2);
    await menu(/^Scenario verwijderen/);
    await user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Verwijderen" }));
    expect(planStore.read().draft!.scenarios.map(({ name }) => name)).toEqual(["Volledig"]);
  });
});

describe("starting", () => {
  const PLAN: Raster = [
    ["Actielijn", "Jaar", "Soort", "Omschrijving", "Bedrag"],
    [2, 2026, "lasten", "Raadslieden", 120_000],
    [2, 2027, "baten", "AU", 125_000],
    [2, 2027, "baten", "DU", 5_000],
  ];

  test("shows what is not adopted, with its cell and content", async () => {
    const { user } = await open({
      draft: null,
      plan: [
        ["Actielijn", "Jaar", "Soort", "Omschrijving", "Bedrag"],
        [2, 2026, "lasten", "Raadslieden", 120_000],
        [3, 2026, "lasten", "Leerkring", "PM"],
        [4, 2031, "lasten", "", 5_000],
        [9, 2026, "lasten", "Overig", 7_000],
      ],
    });
    await user.click(button(/Begroting!B4:F8/));
    const cells = (caption: string) => {
      const part = screen.getByText(caption).closest("details")!;
      return [part.open, within(part).getAllByRole("listitem", { hidden: true }).map(text)];
    };
    expect(cells("1 cel zonder leesbaar bedrag")).toEqual([true, ["F6: “PM”, Leerkring"]]);
    expect(cells("1 bedrag zonder jaar, of van een jaar buiten het plan")).toEqual([
      false,
      ["F7: € 5.000, jaar 2031"],
    ]);
    expect(cells("1 bedrag zonder bestaande actielijn")).toEqual([
      false,
      ["F8: € 7.000, actielijn 9, Overig"],
    ]);
  });

  test("shows what is adopted from a plan in the workbook and what is not, with reasons", async () => {
    const { user, plan } = await open({ draft: null, plan: PLAN });
    await user.click(button(/Begroting!B4:F7.*3 bedragen/));
    screen.getByText("1 activiteit met 1 bedrag, 2026–2027:");
    screen.getByText(/2 · Raadslieden: €.120\.000/);
    screen.getByText("2 bedragen aan baten: die maakt het plan zelf");
    await user.click(button("Overnemen"));
    expect(plan()).toMatchObject([{ name: "Raadslieden", amounts: { 2026: 120_000 } }]);
  });

  test("an empty workbook has a written plan with an activity per actielijn after at most 40 actions", async () => {
    const { user, workbook, plan } = await open({ draft: null });
    let actions = 1; // choosing the view
    const click = async (element: HTMLElement) => {
      actions++;
      await user.click(element);
    };
    actions++;
    await user.type(screen.getByRole("combobox", { name: "Gemeente" }), "Enschede");
    await click(screen.getByRole("option", { name: /Enschede/ }));
    await screen.findByText(/^Raming voor Enschede/);
    await click(button("Volgende: Beschikbaar"));
    await click(button("Volgende: Plan"));
    await click(button("Voorstel maken"));
    await click(button("Volgende: Controle"));
    await click(button("Volgende: Schrijven"));
    await click(button("Voorbeeld"));
    await click(screen.getAllByRole("button", { name: "Schrijven" }).pop()!);
    await screen.findByText("Scenario “Volledig” staat in de werkmap.");
    expect(workbook.requests[0]).toMatchObject({ source: { kind: "raming", gemeente: "Enschede" } });
    expect(plan().map(({ actielijn }) => actielijn)).toEqual([2, 3, 4, 7]);
    expect(actions).toBeLessThanOrEqual(40);
    await click(screen.getByRole("button", { name: "POK_Samenvatting" }));
    expect(workbook.shown).toEqual(["POK_Samenvatting"]);
  });
});

describe("writing", () => {
  test("names changes on the sheet, and says after “Plan laten gelden” that they stay there", async () => {
    const workbook = new FakePlan();
    const { user } = await open({ draft: withPlan([WIJKTEAM], { step: "writing" }), workbook });
    workbook.written = [
      {
        scenario: "1",
        sheet: "POK_Plan",
        table: "POK_Plan",
        writtenOn: "2026-11-20",
        differences: Array.from({ length: 12 }, (_, i) => ({
          kind: "amount" as const,
          nr: "4.1",
          year: 2022,
          was: 1_000,
          ...(i === 0 ? { is: null, found: "PM" } : { is: 2_000 + i }),
          address: `J${5 + i}`,
        })),
      },
    ];
    await user.click(button("Voorbeeld"));
    screen.getByText("Op blad “POK_Plan” zijn sinds 20 november 2026 12 wijzigingen gemaakt. Wat geldt?");
    screen.getByText(/4\.1, 2022: €.1\.000 werd “PM” \(J5\)/);
    screen.getByText("en nog 2");
    expect(document.activeElement).toBe(button("Wijzigingen van het blad overnemen in het plan"));
    await user.click(button("Plan laten gelden"));
    screen.getByText(/12 wijzigingen op het blad staan niet in het plan en blijven op het blad/);
  });

  test("says what happens to every sheet, and to cells and rows of the user", async () => {
    const workbook = new FakePlan();
    const prepare = workbook.prepare;
    workbook.prepare = async (request) => ({
      request,
      unreadable: false,
      sheets: [
        {
          ...(await prepare(request)).sheets[0]!,
          how: "update",
          address: "A1:S45",
          updated: 3,
          kept: Array.from({ length: 11 }, (_, i) => `J${i + 1}`),
          rowsAdded: ["4.2"],
          rowsRemoved: ["2.1"],
          rowsKept: ["3.1"],
          rowsDeleted: ["5.1"],
          ownRows: 1,
        },
      ],
    });
    const { user } = await open({ draft: withPlan([WIJKTEAM], { step: "writing" }), workbook });
    await user.click(button("Voorbeeld"));
    const sheet = screen.getByRole("list", { name: "Bladen" }).textContent!;
    for (const part of [
      "POK_Plan het plan, wordt bijgewerkt",
      "3 cellen in A1:S45",
      "Rijen erbij: 4.2",
      "Rijen weg: 2.1",
      "Niet meer in het plan, maar op het blad gewijzigd, dus blijft: 3.1",
      "Door u van het blad verwijderd, dus blijft weg: 5.1",
      "1 rij van uzelf blijft",
      "Uw eigen wijzigingen blijven: J1, J2, J3, J4, J5, J6, J7, J8, J9, J10 en nog 1",
    ])
      expect(sheet).toContain(part);
  });

  test("names what was stored but cannot be read, where it is used", async () => {
    const workbook = new FakePlan();
    const value = withPlan([WIJKTEAM], { step: "writing" });
    workbook.reading = { kind: "read", value, odd: [["unit"], ["scenarios", "activities"]] };
    workbook.unreadable = true;
    const { user } = await open({ draft: value, workbook });
    screen.getByText(/niet leesbaar en telt niet mee: de eenheid en een activiteit\./);
    await user.click(button("Voorbeeld"));
    screen.getByText(/wat bij een geschreven plan was onthouden, is niet leesbaar en telt niet mee/);
  });

  test("says once that saving failed, with a button to try again", async () => {
    const workbook = new FakePlan();
    const { user, planStore } = await open({ workbook });
    workbook.failed.save = { kind: "noAccess" };
    act(() => planStore.choose({ from: 2023 }));
    await act(() => planStore.saveNow());
    screen.getByText(
      /Uw laatste wijziging is nog niet in de werkmap bewaard\. Excel staat schrijven hier niet toe/,
    );
    await user.click(button("Opnieuw proberen"));
    expect(screen.queryByText(/nog niet in de werkmap bewaard/)).toBeNull();
    expect((workbook.draft as Draft).from).toBe(2023);
  });
});

test.each(["nl", "en"] as const)("axe-core finds no violations in any step (%s)", async (language) => {
  const { planStore, container } = await open({ language, gemeente: "GM0153" });
  act(() => planStore.makeProposal());
  act(() => planStore.open("4.1", "name"));
  const look = async () => {
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  };
  await look();
  for (const name of ["assumptions", "available", "check", "writing"] satisfies Step[]) {
    act(() => planStore.chooseStep(name));
    await look();
  }
  await act(() => planStore.prepare());
  await look();
});
