/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { tableCells, TABLE_HEADERS } from "../../src/knowledge/pok/amountsTable";
import type { Language } from "../../src/texts";
import { currentEditie } from "../../src/knowledge/pok/edities";
import type { Raster } from "../../src/reading/plan";
import { CATALOG } from "../../src/rules";
import { Providers } from "../../src/taskpane/shell/App";
import { makeCheckStore, type CheckStore } from "../../src/taskpane/check/checkStore";
import { CheckView } from "../../src/taskpane/check/CheckView";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { FakeDossier } from "./fakeDossier";
import { FakeCheck, planLocation } from "./fakeCheck";
import { languageChoice } from "./languageChoice";

/** Two findings at a cell: actielijn 4 has more in 2026 than there is, actielijn 5 has baten where there is no money. */
const HEADER = ["Actielijn", "Jaar", "Soort", "Aard", "Bedrag"];
const PLAN: Raster = [
  HEADER,
  [2, 2026, "baten", "structureel", 25_000_000],
  [4, 2026, "baten", "structureel", 60_000_000],
  [5, 2025, "baten", "incidenteel", 1_000_000],
];
/** A plan without findings. */
const GOOD: Raster = [
  HEADER,
  [2, 2022, "baten", "structureel", 23_000_000],
  [2, 2022, "lasten", "structureel", 23_000_000],
];

async function open(
  workbook: FakeCheck,
  {
    language = "nl",
    choose = true,
    amounts = new FakeDossier(),
  }: { language?: Language; choose?: boolean; amounts?: FakeDossier } = {},
) {
  const dossier = new Dossier(amounts);
  await dossier.refresh();
  const store = makeCheckStore(
    currentEditie,
    workbook,
    dossier,
    () => new Date(2026, 10, 22, 10, 42, 3),
    () => "2026-11-22",
  );
  const { container, unmount } = render(
    <Providers languageChoice={languageChoice(language)} readColors={() => undefined}>
      <CheckView store={store} />
    </Providers>,
  );
  await act(async () => undefined);
  const user = userEvent.setup();
  if (choose) {
    await user.click(button(language === "nl" ? "Selectie controleren" : "Check the selection"));
    await screen.findByRole("heading", { name: language === "nl" ? "Bevindingen" : "Findings" });
  }
  return { store, container, user, dossier, amounts, unmount };
}

function planOf(store: CheckStore) {
  const { plan } = store.read().situation;
  if (!plan) throw new Error("No plan has been chosen");
  return plan;
}

function outcomeOf(store: CheckStore) {
  const { verdict } = planOf(store);
  if (verdict.kind !== "judged") throw new Error(`The plan is ${verdict.kind}`);
  return verdict.outcome;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name: name });
const question = () => screen.getByRole("alertdialog");
const list = (name: string) => within(screen.getByRole("list", { name: name }));
const lines = (name: string) =>
  within(screen.getByRole("list", { name: name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent!);
const status = () =>
  screen
    .getAllByRole("status")
    .map((box) => box.textContent)
    .join("|");

describe("choosing", () => {
  test("says what to do when there is no plan", async () => {
    await open(new FakeCheck(PLAN), { choose: false });
    screen.getByText(/geen plan met een herkenbare kop gevonden/);
  });

  test("shows why a range looks like a plan, and remembers the choice", async () => {
    const workbook = new FakeCheck(PLAN);
    workbook.candidates = [
      {
        location: { ...workbook.location, table: "Plan" },
        lines: 3,
        reason: { nl: "3 bedragen bij een kolom Actielijn", en: "3 amounts" },
        correction: {},
      },
    ];
    const { user } = await open(workbook, { choose: false });
    await user.click(button(/Begroting!B4:F7.*tabel Plan · 3 bedragen bij een kolom Actielijn/));
    await screen.findByRole("heading", { name: "Bevindingen" });
    expect(workbook.memory).toMatchObject({ last: 0, plans: [{ location: { table: "Plan" } }] });
  });

  test("opening checks at once what was checked last", async () => {
    const workbook = new FakeCheck(PLAN);
    await workbook.remember({ location: workbook.location, correction: {}, setAside: [] });
    await open(workbook, { choose: false });
    await screen.findByRole("heading", { name: "Bevindingen" });
    button("Begroting!B4:F7");
  });

  test("names what was remembered but cannot be read, and checks the plan all the same", async () => {
    const workbook = new FakeCheck(PLAN);
    await workbook.remember({ location: workbook.location, correction: {}, setAside: [] });
    workbook.memory = { ...workbook.memory, odd: ["unit", "skip"] };
    await open(workbook, { choose: false });
    await screen.findByRole("heading", { name: "Bevindingen" });
    expect(status()).toContain("is niet leesbaar en telt niet mee: de eenheid en rijen die niet meetellen.");
  });

  test("says that a newer add-in remembered something; checking goes on without it", async () => {
    const workbook = new FakeCheck(PLAN);
    workbook.memory = { ...workbook.memory, newer: true };
    const { user } = await open(workbook, { choose: false });
    expect(status()).toContain(
      "Een nieuwere versie van deze invoegtoepassing heeft dit in de werkmap bewaard.",
    );
    await user.click(button("Selectie controleren"));
    await screen.findByRole("heading", { name: "Bevindingen" });
  });

  test("the user can choose another plan and go back", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Ander plan…"));
    list("Eerder gecontroleerd").getByRole("button", { name: /Begroting!B4:F7/ });
    await user.click(button("Terug"));
    screen.getByRole("heading", { name: "Bevindingen" });
  });

  test("says why there is nothing to read", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook, { choose: false });
    workbook.failed = { kind: "selectionEmpty" };
    await user.click(button("Selectie controleren"));
    expect(status()).toContain("De selectie is leeg. Selecteer in het werkblad het plan met zijn kopregel.");
  });
});

describe("findings", () => {
  test("are listed by severity, with counts, code, cell, sentence and source; a click selects the cell", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    const errors = lines("Fouten");
    expect(errors.map((line) => /^[A-Z]+-\d\d/.exec(line)![0])).toEqual(["POK-03", "POK-04"]);
    expect(errors[1]).toMatch(/F6.*€\u00a060\.000\.000.*€\u00a050\.000\.000.*Lbr\. 21\/083/);
    expect(button("2 fouten")).toBeTruthy();
    await user.click(list("Fouten").getByRole("button", { name: "F6" }));
    expect(workbook.selected).toEqual([
      { ...workbook.location.target, row: 5, column: 5, rows: 1, columns: 1 },
    ]);
  });

  test("a click on a cell in a hidden row says that it cannot be seen", async () => {
    const workbook = new FakeCheck(PLAN);
    workbook.hidden = [3];
    const { user } = await open(workbook);
    await user.click(list("Fouten").getByRole("button", { name: "F6" }));
    expect(status()).toContain("Rij 6 is verborgen; maak haar zichtbaar om de cel te zien.");
    await user.click(list("Fouten").getByRole("button", { name: "F7" }));
    expect(status()).not.toContain("verborgen");
  });

  test("severity and search words narrow the list", async () => {
    const { user } = await open(new FakeCheck(PLAN));
    expect(screen.getByRole("list", { name: "Adviezen" })).toBeTruthy();
    await user.click(button("2 fouten"));
    expect(screen.queryByRole("list", { name: "Adviezen" })).toBeNull();
    await user.type(screen.getByRole("searchbox"), "f6 wijkteams");
    await waitFor(() => expect(lines("Fouten")).toHaveLength(1));
    await user.type(screen.getByRole("searchbox"), "zzz");
    await screen.findByText("Geen bevindingen die hieraan voldoen.");
  });

  test("a long list comes in parts", async () => {
    const workbook = new FakeCheck([
      HEADER,
      ...Array.from({ length: 120 }, (_, i) => [5, 2025, "baten", "incidenteel", 1_000_000 + i * 1000]),
    ]);
    const { user } = await open(workbook);
    expect(lines("Fouten")).toHaveLength(50);
    await user.click(button("Meer tonen"));
    expect(lines("Fouten")).toHaveLength(100);
  });

  test("says what was checked and against what when there are no findings", async () => {
    const workbook = new FakeCheck(GOOD);
    const { container } = await open(workbook);
    screen.getByText("Geen bevindingen");
    expect(container.querySelector("[aria-pressed]")).toBeNull();
    screen.getByText(
      new RegExp(
        `Getoetst: 2 bedragen op 2 rijen, 2022, aan ${CATALOG.length} toetsregels\\. Stand van 22 november 2026`,
      ),
    );
    screen.getByText(/Getoetst aan de landelijke bedragen: Lbr\. 21\/083, 14 december 2021\./);
    screen.getByText(/Gemeente niet gekozen/);
  });

  test("says how many findings were set aside if that is all of them, not that nothing was found", async () => {
    const { store } = await open(new FakeCheck(PLAN));
    const { findings } = outcomeOf(store).check;
    for (const finding of findings) await act(() => store.aside.setAside(finding, "ja", "MdV"));
    screen.getByText(`Geen open bevindingen; ${findings.length} terzijde gelegd`);
    expect(screen.queryByText("Geen bevindingen")).toBeNull();
  });

  test("checks against own amounts if there are any, and says so", async () => {
    const amounts = new FakeDossier();
    amounts.settings = { gemeentecode: "GM0344" };
    amounts.current = [
      TABLE_HEADERS,
      tableCells({
        actielijn: 4,
        year: 2026,
        kanaal: "AU",
        amount: 900_000,
        gemeente: "Utrecht",
        editie: "septembercirculaire 2026",
        source: "sept.xlsx, F12",
        enteredOn: "2026-09-20",
        row: 2,
      } as never),
    ];
    const { dossier } = await open(new FakeCheck(PLAN), { amounts });
    screen.getByText(
      "Getoetst aan de eigen bedragen van Utrecht: septembercirculaire 2026, ingevoerd 20 september 2026.",
    );
    expect(lines("Fouten").join()).toContain("€\u00a0900.000");
    amounts.current = null;
    await act(() => dossier.refresh());
    await screen.findByText(/Getoetst aan de landelijke bedragen/);
    screen.getByText("Gemeente: Utrecht.");
  });
});

describe("understanding", () => {
  test("is closed if there is nothing to ask; every column can be corrected, which is remembered", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    const summary = screen.getByText("Zo is het plan begrepen");
    expect(summary.closest("details")!.open).toBe(false);
    await user.click(summary);
    await user.click(screen.getByText("Kolommen (5)"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Kolom D: betekenis" }), "Telt niet mee");
    await waitFor(() =>
      expect(workbook.memory.plans[0]!.correction).toEqual({ columns: { 3: { role: "none" } } }),
    );
    await user.click(button("Herkenning herstellen"));
    await waitFor(() => expect(workbook.memory.plans[0]!.correction).toEqual({}));
  });

  test("unit, skipped rows and header row can be corrected, with row numbers of the sheet", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user, store } = await open(workbook);
    await user.click(screen.getByText("Zo is het plan begrepen"));
    await user.click(screen.getByRole("radio", { name: "× € 1.000" }));
    const field = screen.getByRole("textbox", { name: "Rijen die niet meetellen" });
    await user.type(field, "6-7, 99{Enter}");
    screen.getByText(/“6-7, 99” gevonden; toegestaan zijn rijnummers/);
    await user.clear(field);
    await user.type(field, "6-7{Enter}");
    await waitFor(() => expect(planOf(store).correction).toEqual({ unit: 1_000, skip: [3, 4] }));
    expect(outcomeOf(store).size.rows).toBe(1);
    await user.type(screen.getByRole("textbox", { name: "Kopregel: rij 4" }), "4{Enter}");
    await waitFor(() => expect(planOf(store).correction.headerRow).toBe(1));
    await user.type(screen.getByRole("textbox", { name: "Kopregel: rij 4" }), "4{Enter}");
    screen.getByText("“44” gevonden; toegestaan is een rijnummer van 4 tot en met 7.");
  });

  test("hidden rows count, and can be skipped", async () => {
    const workbook = new FakeCheck(PLAN);
    workbook.hidden = [3];
    const { user, store } = await open(workbook);
    expect(lines("Fouten")).toHaveLength(2);
    await user.click(screen.getByText("Zo is het plan begrepen"));
    screen.getByText(/1 × een verborgen of weggefilterde rij die wel meetelt/);
    const checkbox = () =>
      screen.getByRole("checkbox", { name: "1 verborgen of weggefilterde rij niet meetellen" });
    await user.click(checkbox());
    await waitFor(() => expect(lines("Fouten")).toHaveLength(1));
    expect(planOf(store).correction).toEqual({ skip: [3] });
    await user.click(checkbox());
    await waitFor(() => expect(lines("Fouten")).toHaveLength(2));
    expect(planOf(store).correction).toEqual({});
  });

  test("a skipped row moves along with the plan; a message says if it is gone", async () => {
    const workbook = new FakeCheck(PLAN.map((row, i) => [...row, i === 0 ? "Omschrijving" : `regel ${i}`]));
    const { store } = await open(workbook);
    await act(() => store.corrections.correct({ skip: [3] }));
    workbook.raster = [
      ...workbook.raster.slice(0, 1),
      [2, 2027, "baten", "structureel", 1, "nieuw"],
      ...workbook.raster.slice(1),
    ];
    await act(() => store.refresh());
    expect(planOf(store).correction.skip).toEqual([4]);
    workbook.raster = workbook.raster.filter((_, i) => i !== 3);
    await act(() => store.refresh());
    screen.getByText(/1 aanwijzing over een rij of kolom is niet meer in het plan terug te vinden/);
  });

  test("a row can be put right where its finding stands, which is remembered, listed and taken back", async () => {
    const workbook = new FakeCheck(PLAN.map((row, i) => [...row, i === 0 ? "Omschrijving" : `regel ${i}`]));
    const { user, store } = await open(workbook);
    expect(lines("Fouten")).toHaveLength(2);
    await user.click(screen.getAllByRole("button", { name: "Rij 6 lezen als…" })[0]!);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Rij 6 lezen als: Baten of lasten" }),
      "Saldo, telt niet mee",
    );
    await waitFor(() => expect(lines("Fouten")).toHaveLength(1));
    expect(workbook.memory.plans[0]).toMatchObject({
      correction: { rows: { 3: { kind: "saldo" } } },
      anchor: { rows: { 3: expect.stringContaining("regel 2") } },
    });
    await user.click(screen.getByText("Zo is het plan begrepen"));
    expect(lines("Eigen keuzes bij rijen")[0]).toContain("Rij 6: Saldo, telt niet mee");
    workbook.raster = [
      ...workbook.raster.slice(0, 1),
      [2, 2027, "baten", "structureel", 1, "nieuw"],
      ...workbook.raster.slice(1),
    ];
    await act(() => store.refresh());
    expect(planOf(store).correction.rows).toEqual({ 4: { kind: "saldo" } });
    await user.click(button("Eigen keuze – ongedaan maken: rij 7"));
    await waitFor(() => expect(lines("Fouten")).toHaveLength(2));
    expect(workbook.memory.plans[0]!.correction).toEqual({});
  });

  test("a row with two actielijnen is answered at the question, for that row alone", async () => {
    const workbook = new FakeCheck([
      ["Omschrijving", "2025", "2026"],
      ["POK AL4 en AL5", 10_000, 20_000],
      ["POK AL2", 30_000, 50_000],
    ]);
    const { user, store } = await open(workbook);
    await user.click(screen.getAllByRole("button", { name: "Rij 5 lezen als…" })[0]!);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Rij 5 lezen als: Actielijn" }),
      "4 Uitvoeringscapaciteit wijkteams",
    );
    await waitFor(() => expect(outcomeOf(store).check.reading.questions).toEqual([]));
    expect(outcomeOf(store).check.reading.lines.map(({ row, actielijn }) => [row, actielijn])).toEqual([
      [2, 4],
      [2, 4],
      [3, 2],
      [3, 2],
    ]);
    expect(workbook.memory.plans[0]!.correction).toEqual({ rows: { 2: { actielijn: 4 } } });
  });

  test("corrections in quick succession are not lost", async () => {
    const workbook = new FakeCheck(PLAN);
    const { store } = await open(workbook);
    let release = () => undefined as void;
    workbook.saveGate = new Promise((done) => (release = done));
    let first = Promise.resolve();
    act(() => void (first = store.corrections.correct({ unit: 1_000 })));
    // The first has been read and is being remembered when the others come.
    await waitFor(() => expect(outcomeOf(store).check.reading.unit.value).toBe(1_000));
    await act(() => {
      const others = [store.corrections.correct({ skip: [3] }), store.corrections.correct({ skip: [4] })];
      release();
      return Promise.all([first, ...others]);
    });
    expect(workbook.memory.plans[0]!.correction).toEqual({ unit: 1_000, skip: [4] });
    expect(outcomeOf(store).check.reading.unit.value).toBe(1_000);
    expect(outcomeOf(store).size.rows).toBe(2);
  });

  test("a question opens the part, with the choice that answers it", async () => {
    const workbook = new FakeCheck([
      ["Actielijn", "Jaar", "Bedrag"],
      [2, 2026, -25_000_000],
      [4, 2026, 10_000_000],
    ]);
    const { user } = await open(workbook);
    expect(screen.getAllByText(/Wat het minteken betekent staat niet vast/)).toHaveLength(2);
    screen.getByText(/1 vraag/);
    await user.selectOptions(screen.getByRole("combobox", { name: "Mintekens" }), "Baten zijn negatief");
    await waitFor(() => expect(screen.queryByText(/Wat het minteken betekent/)).toBeNull());
    expect(workbook.memory.plans[0]!.correction).toEqual({ signs: "baten negative" });
  });

  test("says why there is no header, and the user points out the columns", async () => {
    const workbook = new FakeCheck([
      [2, 2026, 25_000_000],
      [4, 2026, 60_000_000],
    ]);
    const { user, store } = await open(workbook, { choose: false });
    await user.click(button("Selectie controleren"));
    await waitFor(() => expect(planOf(store).verdict).toEqual({ kind: "noHeader" }));
    screen.getByText(/^Geen kopregel .* Actielijn, Jaar en Bedrag zijn nodig\.$/);
    screen.getByRole("textbox", { name: "Kopregel: niet gevonden" });
    await user.click(screen.getByRole("checkbox", { name: "Het plan heeft geen kopregel" }));
    for (const [column, role] of [
      ["B", "Actielijn"],
      ["C", "Jaar"],
      ["D", "Bedrag"],
    ])
      await user.selectOptions(
        await screen.findByRole("combobox", { name: `Kolom ${column}: betekenis` }),
        role!,
      );
    await screen.findByRole("heading", { name: "Bevindingen" });
    expect(outcomeOf(store).size.rows).toBe(2);
  });
});

describe("a plan that is read in part or not at all", () => {
  /** Names without “POK”: no row names an actielijn. */
  const NAMES: Raster = [
    ["Regel", "Omschrijving", 2022],
    [2, "Robuuste rechtsbescherming", 25_000_000],
    [4, "Wijkteams", 45_000_000],
  ];

  test("there is no verdict and nothing to mark if nothing was checked; a question asks for the column", async () => {
    const workbook = new FakeCheck(NAMES);
    const { user } = await open(workbook);
    expect(screen.queryByText("Geen bevindingen")).toBeNull();
    expect(status()).toMatch(/^[^0-9]*Er is nog niets getoetst/);
    expect(screen.queryByText(/gaan niet over de POK-middelen/)).toBeNull();
    for (const name of ["Cellen kleuren…", "Kolom Controle…", "Rapport…"])
      expect((button(name) as HTMLButtonElement).disabled).toBe(true);
    await user.selectOptions(screen.getByRole("combobox", { name: "Kies de kolom Actielijn" }), "B: Regel");
    await screen.findByText(/Getoetst: 2 bedragen op 2 rijen/);
    expect(workbook.memory.plans[0]!.correction).toEqual({ columns: { 1: { role: "actielijn" } } });
    expect((button("Rapport…") as HTMLButtonElement).disabled).toBe(false);
  });

  const HALF: Raster = [
    ["Actielijn", "Soort", 2026],
    [4, "Baten", 50_000_000],
    ["", "Lasten", 50_000_000],
  ];

  test("merged cells apply to all their rows", async () => {
    const workbook = new FakeCheck(HALF);
    workbook.merged = [{ row: 2, column: 1, rows: 2 }];
    await open(workbook);
    screen.getByText(/Getoetst: 2 bedragen op 2 rijen/);
    expect(screen.queryByText(/telt niet mee/)).toBeNull();
  });

  test("an empty cell in the column Actielijn is one open question; after no it is a remark", async () => {
    const workbook = new FakeCheck(HALF);
    const { user, store } = await open(workbook);
    screen.getByText(/· 1 rij telt niet mee · 1 vraag$/);
    expect(screen.getAllByText(/lege cel in de kolom Actielijn, die niet meetelt/)).toHaveLength(1);
    expect(screen.queryByText(/gaat niet over de POK-middelen/)).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Nee, telt niet mee" }));
    await waitFor(() => expect(planOf(store).correction).toEqual({ fillDown: [] }));
    screen.getByText(/· 1 rij telt niet mee · 1 opmerking$/);
    await user.click(
      screen.getByRole("checkbox", { name: /^Een lege cel in de kolom Actielijn heeft de waarde/ }),
    );
    await screen.findByText(/Getoetst: 2 bedragen op 2 rijen/);
  });

  test("what was assumed opens if the column Soort is gone", async () => {
    const workbook = new FakeCheck(PLAN);
    const { store } = await open(workbook);
    const frame = () => screen.getByText("Zo is het plan begrepen").closest("details")!;
    expect(frame().open).toBe(false);
    workbook.raster = PLAN.map((row) => row.filter((_, i) => i !== 2));
    await act(() => store.refresh());
    expect(frame().open).toBe(true);
    screen.getByText(/3 van de 3 bedragen staat niet of het baten of lasten zijn/);
  });

  test("asks for the unit if there is none and all amounts seem too small", async () => {
    const workbook = new FakeCheck([
      ["Actielijn", "Soort", 2022, 2023, 2026],
      [4, "Lasten", 45_000, 45_000, 50_000],
    ]);
    const { user } = await open(workbook);
    const asked = /vrijwel alle bedragen lijken een factor 1\.000 te klein\. Staan zij × € 1\.000\?/;
    expect(screen.getAllByText(asked)).toHaveLength(2);
    expect(screen.queryByRole("list", { name: "Waarschuwingen" })).toBeNull();
    expect(lines("Wacht op uw antwoord: 4 bevindingen")).toEqual([expect.stringMatching(asked)]);
    expect(status()).toContain("Wacht op uw antwoord: 4 bevindingen");
    await user.click(screen.getByRole("radio", { name: "× € 1.000" }));
    await waitFor(() => expect(screen.queryByText(/Staan zij/)).toBeNull());
    expect(screen.queryByRole("list", { name: "Waarschuwingen" })).toBeNull();
  });
});

describe("live checking", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const openWith = async (workbook: FakeCheck) => {
    await workbook.remember({ location: workbook.location, correction: {}, setAside: [] });
    const opened = await open(workbook, { choose: false });
    await act(async () => jest.advanceTimersByTimeAsync(500));
    return opened;
  };
  const wait = (ms: number) => act(async () => jest.advanceTimersByTimeAsync(ms));

  test("a storm of changes gives one check, and the finding disappears", async () => {
    const workbook = new FakeCheck(PLAN);
    await openWith(workbook);
    const before = workbook.readCount;
    act(() => {
      for (let i = 0; i < 100; i++) workbook.type(2, 4, 50_000_000 - i);
    });
    await wait(300);
    expect(workbook.readCount).toBe(before + 1);
    expect(lines("Fouten").map((line) => line.slice(0, 6))).toEqual(["POK-03"]);
  });

  test("a change on another sheet is ignored", async () => {
    const workbook = new FakeCheck(PLAN);
    await openWith(workbook);
    const before = workbook.readCount;
    act(() => workbook.report({ sheetId: "Ander", address: "A1", shifts: false, sheetGone: false }));
    await wait(300);
    expect(workbook.readCount).toBe(before);
  });

  test("a renamed sheet shows at once, without checking again, also when choosing another plan", async () => {
    const workbook = new FakeCheck(PLAN);
    const { store } = await openWith(workbook);
    const before = workbook.readCount;
    const { target } = workbook.location;
    const renamed = { sheetId: "Begroting", address: "", shifts: false, sheetGone: false };
    act(() => workbook.report({ ...renamed, sheetId: "Ander", sheetName: "Nog iets" }));
    act(() => workbook.report({ ...renamed, sheetName: "Begroting 2027" }));
    await wait(300);
    fireEvent.click(button("'Begroting 2027'!B4:F7"));
    await wait(50);
    expect(workbook.readCount).toBe(before);
    expect(workbook.selected).toEqual([{ ...target, sheet: "Begroting 2027" }]);
    expect(outcomeOf(store).check.location.target.sheet).toBe("Begroting 2027");
    expect(status()).not.toContain("gewijzigd");
    workbook.candidates = [
      {
        location: workbook.location,
        lines: 3,
        reason: { nl: "3 bedragen", en: "3 amounts" },
        correction: {},
      },
    ];
    fireEvent.click(button("Ander plan…"));
    await wait(50);
    act(() => workbook.report({ ...renamed, sheetName: "Begroting 2028" }));
    list("Gevonden in deze werkmap").getByRole("button", { name: /^'Begroting 2028'!B4:F7/ });
  });

  test("says when paused that the outcome is outdated, until checked again", async () => {
    const workbook = new FakeCheck(PLAN);
    await openWith(workbook);
    fireEvent.click(screen.getByRole("switch", { name: "Meekijken" }));
    act(() => workbook.type(2, 4, 50_000_000));
    await wait(300);
    expect(lines("Fouten")).toHaveLength(2);
    expect(status()).toContain("Het plan of de bedragen zijn na deze controle gewijzigd.");
    fireEvent.click(button("Nu controleren"));
    await wait(50);
    expect(lines("Fouten")).toHaveLength(1);
    expect(status()).not.toContain("gewijzigd");
  });

  test("says where Excel does not report changes that checking is not live, and checks on request", async () => {
    const workbook = new FakeCheck(PLAN);
    workbook.reportsChanges = false;
    const { unmount, store } = await openWith(workbook);
    expect(status()).toContain("Deze Excel meldt geen wijzigingen");
    const toggle = screen.getByRole<HTMLInputElement>("switch", { name: "Meekijken" });
    expect([toggle.checked, toggle.disabled]).toEqual([false, true]);
    act(() => workbook.type(2, 4, 50_000_000));
    await wait(300);
    expect(lines("Fouten")).toHaveLength(2);
    fireEvent.click(button("Nu controleren"));
    await wait(50);
    expect(lines("Fouten")).toHaveLength(1);
    expect(status()).toContain("Deze Excel meldt geen wijzigingen");
    // Opening the view again subscribes again.
    unmount();
    workbook.reportsChanges = true;
    store.follow();
    expect(store.read().reportsChanges).toBe(true);
  });

  test("there is no outcome any more if the sheet is gone, also when not live", async () => {
    const workbook = new FakeCheck(PLAN);
    await openWith(workbook);
    fireEvent.click(screen.getByRole("switch", { name: "Meekijken" }));
    workbook.failed = { kind: "sheetGone" };
    act(() => workbook.report({ sheetId: "Begroting", address: "", shifts: true, sheetGone: true }));
    await wait(300);
    screen.getByText("Dit plan staat niet meer in de werkmap. Kies een ander plan.");
    expect(screen.queryByRole("list", { name: "Fouten" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Rapport…" })).toBeNull();
  });

  test("a change during another task is checked afterwards", async () => {
    const workbook = new FakeCheck(PLAN);
    const { store } = await openWith(workbook);
    let release = () => undefined as void;
    workbook.gate = new Promise((done) => (release = done));
    let busy: Promise<void>;
    act(() => void (busy = store.refresh()));
    await wait(50);
    act(() => workbook.type(2, 4, 50_000_000));
    await wait(300);
    const before = workbook.readCount;
    release();
    await act(() => busy);
    await wait(300);
    expect(workbook.readCount).toBe(before + 1);
    expect(lines("Fouten")).toHaveLength(1);
  });

  test("a check of more than a second shows progress and can be cancelled", async () => {
    const workbook = new FakeCheck(PLAN);
    const { store } = await openWith(workbook);
    let release = () => undefined as void;
    workbook.gate = new Promise((done) => (release = done));
    let busy: Promise<void>;
    act(() => void (busy = store.refresh()));
    await wait(100);
    expect(status()).not.toContain("Plan controleren");
    await wait(400);
    expect(status()).toContain("Plan controleren");
    await wait(600);
    act(() => button("Annuleren").click());
    expect(status()).toContain("Wordt geannuleerd…");
    release();
    await act(() => busy);
    expect(status()).toContain("Het plan of de bedragen zijn na deze controle gewijzigd.");
    expect(lines("Fouten")).toHaveLength(2);
  });
});

describe("setting aside", () => {
  test("asks for a reason and a name, and can be taken back", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Terzijde leggen…: POK-04, F6"));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /Reden/ }));
    await user.click(button("Terzijde leggen"));
    screen.getByText(/Vul een reden in/);
    await user.type(screen.getByRole("textbox", { name: /Reden/ }), "Besluit van de raad");
    await user.type(screen.getByRole("textbox", { name: /Uw naam/ }), "M. de Vries");
    await user.click(button("Terzijde leggen"));
    await waitFor(() => expect(lines("Fouten")).toHaveLength(1));
    expect(workbook.memory.plans[0]!.setAside).toMatchObject([
      { reason: "Besluit van de raad", name: "M. de Vries", date: "2026-11-22" },
    ]);
    expect(status()).toContain("POK-04 is terzijde gelegd.");
    expect(lines("Terzijde gelegd")[0]).toMatch(/F6.*“Besluit van de raad”M\. de Vries, 22 november 2026/);
    await user.click(screen.getByText("Terzijde gelegd (1)"));
    await user.click(button("Terughalen: POK-04, F6"));
    await waitFor(() => expect(lines("Fouten")).toHaveLength(2));
    expect(workbook.memory.plans[0]!.setAside).toEqual([]);
  });

  test("the name is already filled in the next time; Esc closes and gives the focus back", async () => {
    const { user, store } = await open(new FakeCheck(PLAN));
    await act(() => store.aside.setAside(outcomeOf(store).check.findings[0]!, "ja", "M. de Vries"));
    await user.click(button("Terzijde leggen…: POK-04, F6"));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Uw naam/ }).value).toBe("M. de Vries");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(button("Terzijde leggen…: POK-04, F6")));
  });

  test("the finding is back if the amount changes, and the old reason is shown separately", async () => {
    const workbook = new FakeCheck(PLAN);
    const { store, user } = await open(workbook);
    const { findings } = outcomeOf(store).check;
    await act(() =>
      store.aside.setAside(
        findings.find(({ code }) => code === "POK-04")!,
        "ja",
        "MdV",
      ),
    );
    act(() => workbook.type(2, 4, 61_000_000));
    await waitFor(() => expect(lines("Fouten")).toHaveLength(2));
    await user.click(screen.getByText("Redenen bij bevindingen die er niet meer zijn (1)"));
    expect(lines("Redenen bij bevindingen die er niet meer zijn")).toEqual([
      "“ja” (POK-04, MdV, 22 november 2026)",
    ]);
    await user.click(button("Deze redenen verwijderen"));
    await waitFor(() => expect(workbook.memory.plans[0]!.setAside).toEqual([]));
  });

  test("the finding stays if the workbook cannot remember the reason, with why", async () => {
    const workbook = new FakeCheck(PLAN);
    const { store } = await open(workbook);
    workbook.failed = { kind: "noAccess" };
    await act(() => store.aside.setAside(outcomeOf(store).check.findings[0]!, "ja", "MdV"));
    expect(status()).toContain("Excel staat schrijven hier niet toe");
    expect(lines("Fouten")).toHaveLength(2);
  });
});

describe("in the worksheet", () => {
  test("coloring asks first, says what happened and can be undone", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Cellen kleuren…"));
    expect(question().textContent).toMatch(
      /cellen kleuren\?.*Begroting!B4:F7.*inhoud van de cellen blijft gelijk/,
    );
    expect(document.activeElement).toBe(button("Niet markeren"));
    await user.keyboard("{Escape}");
    expect(workbook.marked).toEqual([]);
    await user.click(button("Cellen kleuren…"));
    await user.click(button("Markeren"));
    await waitFor(() => expect(workbook.marked).toEqual(expect.arrayContaining(["F6", "F7"])));
    expect(status()).toMatch(/cellen gekleurd en \d notities geplaatst/);
    await user.click(button("Ongedaan maken"));
    await waitFor(() => expect(status()).toContain("De markering is weg"));
    expect(workbook.marks.colors).toBe(0);
  });

  test("a finding that is set aside gets no color", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user, store } = await open(workbook);
    for (const finding of outcomeOf(store).check.findings.filter(({ address }) => address === "F6"))
      await act(() => store.aside.setAside(finding, "ja", "MdV"));
    await user.click(button("Cellen kleuren…"));
    await user.click(button("Markeren"));
    await waitFor(() => expect(workbook.marked).toContain("F7"));
    expect(workbook.marked).not.toContain("F6");
  });

  test("“De markering is weg” disappears when the marks are back or the plan has changed", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user, store } = await open(workbook);
    const markAndClear = async () => {
      await user.click(button("Cellen kleuren…"));
      await user.click(button("Markeren"));
      await user.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
      await waitFor(() => expect(status()).toContain("De markering is weg"));
    };
    await markAndClear();
    await act(() => store.refresh());
    await markAndClear();
    // Excel undid the removal.
    workbook.marks = { colors: 2, notes: 0, columns: [] };
    act(() => workbook.type(2, 4, 60_000_000));
    await waitFor(() => expect(status()).not.toContain("De markering is weg"));
    button("Markering weghalen…");
    await markAndClear();
    act(() => workbook.type(2, 4, 60_000_000));
    await act(() => new Promise((done) => setTimeout(done, 300)));
    expect(status()).toContain("De markering is weg");
    act(() => workbook.type(2, 4, 61_000_000));
    await waitFor(() => expect(status()).not.toContain("De markering is weg"));
  });

  test("“cellen gekleurd” with “Ongedaan maken” disappears when the colors are gone", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Cellen kleuren…"));
    await user.click(button("Markeren"));
    await waitFor(() => expect(status()).toContain("cellen gekleurd"));
    act(() => workbook.type(2, 4, 61_000_000));
    await act(() => new Promise((done) => setTimeout(done, 300)));
    expect(status()).toContain("cellen gekleurd");
    workbook.marks = { colors: 0, notes: 0, columns: [] };
    act(() => workbook.type(2, 4, 62_000_000));
    await waitFor(() => expect(status()).not.toContain("cellen gekleurd"));
    expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
  });

  test("the message about the report disappears with its sheet, and follows a renaming", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Rapport…"));
    await user.click(button("Rapport maken"));
    await waitFor(() => expect(status()).toContain("Het rapport staat op blad POK_Controle."));
    const change = { sheetId: "r1", address: "", shifts: false, sheetGone: false };
    act(() => workbook.report({ ...change, sheetName: "Verslag" }));
    expect(status()).toContain("Het rapport staat op blad Verslag.");
    act(() => workbook.report({ ...change, shifts: true, sheetGone: true }));
    expect(status()).not.toContain("Het rapport staat op");
  });

  test("a column Controle can be added, and all marks removed", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Kolom Controle…"));
    expect(question().textContent).toMatch(/Kolommen met 3 formules POK\.TOETS toevoegen\?/);
    await user.click(button("Markeren"));
    await waitFor(() => expect(status()).toContain("3 formules geplaatst in Begroting!F4:F7."));
    expect(workbook.columnsFor).toEqual([null]);
    await user.click(button("Markering weghalen…"));
    expect(question().textContent).toContain("kolom Controle in Begroting!F4:F7");
    await user.click(button("Weghalen"));
    await waitFor(() => expect(workbook.marks.columns).toEqual([]));
    expect(status()).toContain("De markering is weg: kolom Controle in Begroting!F4:F7.");
    expect(screen.queryByRole("button", { name: "Markering weghalen…" })).toBeNull();
  });

  test("says if the column Controle reads the plan differently from the pane, with a button to make it again", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user, store } = await open(workbook);
    await user.click(button("Kolom Controle…"));
    await user.click(button("Markeren"));
    await waitFor(() => expect(workbook.columnsFor).toHaveLength(1));
    expect(screen.queryByText(/De kolom Controle leest/)).toBeNull();
    workbook.matching = false;
    await act(() => store.corrections.correct({ unit: 1_000 }));
    await user.click(button("Kolom opnieuw maken"));
    await waitFor(() => expect(screen.queryByText(/De kolom Controle leest/)).toBeNull());
    expect(workbook.columnsFor).toHaveLength(2);
  });

  test("says that there is no place for a column before asking anything", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    workbook.failed = { kind: "inTable", address: "Personeel" };
    await user.click(button("Kolom Controle…"));
    expect(status()).toContain("Rechts van het plan ligt de Excel-tabel “Personeel”");
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  test("a report can be made and undone", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Rapport…"));
    expect(question().textContent).toMatch(/nieuw blad POK_Controle/);
    await user.click(button("Rapport maken"));
    await waitFor(() => expect(status()).toContain("Het rapport staat op blad POK_Controle."));
    const text = workbook.reports[0]!.cells.flat()
      .map(({ content }) => String(content))
      .join("|");
    expect(text).toMatch(/landelijke bedragen: Lbr\. 21\/083, 14 december 2021[\s\S]*POK-04/);
    await user.click(button("Toon het rapport"));
    expect(workbook.selected).toMatchObject([{ sheet: "POK_Controle", row: 0 }]);
    await user.click(button("Ongedaan maken"));
    await waitFor(() => expect(workbook.reports).toEqual([]));
  });

  test("says why marking fails", async () => {
    const workbook = new FakeCheck(PLAN);
    const { user } = await open(workbook);
    await user.click(button("Cellen kleuren…"));
    workbook.failed = { kind: "sheetProtected", sheet: "Begroting" };
    await user.click(button("Markeren"));
    await waitFor(() => expect(status()).toContain("Blad “Begroting” is beveiligd."));
  });
});

describe("focus", () => {
  const hasFocus = (element: () => Element) => waitFor(() => expect(document.activeElement).toBe(element()));

  test("goes to the findings after choosing; Esc goes back from choosing another plan", async () => {
    const { user } = await open(new FakeCheck(PLAN));
    const header = () => screen.getByRole("heading", { name: "Bevindingen" });
    await hasFocus(header);
    await user.click(button("Ander plan…"));
    button("Zoek plannen").focus();
    await user.keyboard("{Escape}");
    await hasFocus(header);
  });

  test("goes to the button that asked after a question, and to the next finding after setting aside", async () => {
    const { user } = await open(new FakeCheck(PLAN));
    await user.click(button("Cellen kleuren…"));
    await user.keyboard("{Escape}");
    await hasFocus(() => button("Cellen kleuren…"));
    await user.click(button("Terzijde leggen…: POK-03, F7"));
    await user.type(screen.getByRole("textbox", { name: /Reden/ }), "ja");
    await user.type(screen.getByRole("textbox", { name: /Uw naam/ }), "MdV{Enter}");
    await hasFocus(() => button("Terzijde leggen…: POK-04, F6"));
  });
});

describe("accessibility", () => {
  const requireAccessible = async (container: Element) => {
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  };

  test.each(["nl", "en"] as const)(
    "axe-core finds no violations with everything open, language %s",
    async (language) => {
      const workbook = new FakeCheck(PLAN);
      const { container, store } = await open(workbook, { language });
      const { findings } = outcomeOf(store).check;
      await act(() => store.aside.setAside(findings[0]!, "ja", "MdV"));
      container.querySelectorAll("summary").forEach((summary) => fireEvent.click(summary));
      await act(async () => undefined);
      container.querySelectorAll("summary").forEach((summary) => {
        if (!summary.parentElement!.hasAttribute("open")) fireEvent.click(summary);
      });
      fireEvent.click(screen.getAllByRole("button", { name: /^(Terzijde leggen|Set aside)…: / })[0]!);
      await act(() => store.marks.ask("color"));
      await requireAccessible(container);
    },
  );

  test("axe-core finds no violations while choosing", async () => {
    const workbook = new FakeCheck(PLAN);
    workbook.candidates = [
      {
        location: planLocation(PLAN, 0, 0),
        lines: 3,
        reason: { nl: "3 bedragen", en: "3 amounts" },
        correction: {},
      },
    ];
    const { container } = await open(workbook, { choose: false });
    await requireAccessible(container);
  });
});
