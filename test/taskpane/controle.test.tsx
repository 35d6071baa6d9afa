/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { tabelcellen, TABELKOPPEN } from "../../src/knowledge/pok/bedragentabel";
import type { Taal } from "../../src/texts";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import type { Raster } from "../../src/reading/plan";
import { CATALOGUS } from "../../src/rules";
import { Omlijsting } from "../../src/taskpane/shell/App";
import { Controlebeheer } from "../../src/taskpane/check/controlebeheer";
import { ControleWeergave } from "../../src/taskpane/check/ControleWeergave";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { NepDossier } from "./nepdossier";
import { Nepcontrole, planplek } from "./nepcontrole";
import { taalkeuze } from "./taalkeuze";

/** Twee bevindingen bij een cel: AL4 boekt in 2026 meer dan er is, AL5 boekt baten waar geen geld is. */
const KOP = ["Actielijn", "Jaar", "Soort", "Aard", "Bedrag"];
const PLAN: Raster = [
  KOP,
  [2, 2026, "baten", "structureel", 25_000_000],
  [4, 2026, "baten", "structureel", 60_000_000],
  [5, 2025, "baten", "incidenteel", 1_000_000],
];
/** Een plan waar niets op aan te merken is. */
const GOED: Raster = [
  KOP,
  [2, 2022, "baten", "structureel", 23_000_000],
  [2, 2022, "lasten", "structureel", 23_000_000],
];

async function open(
  werkmap: Nepcontrole,
  {
    taal = "nl",
    kies = true,
    bedragen = new NepDossier(),
  }: { taal?: Taal; kies?: boolean; bedragen?: NepDossier } = {},
) {
  const dossier = new Dossier(bedragen);
  await dossier.ververs();
  const beheer = new Controlebeheer(
    huidigeEditie,
    werkmap,
    dossier,
    () => new Date(2026, 10, 22, 10, 42, 3),
    () => "2026-11-22",
  );
  const { container, unmount } = render(
    <Omlijsting taalkeuze={taalkeuze(taal)} leesKleuren={() => undefined}>
      <ControleWeergave beheer={beheer} />
    </Omlijsting>,
  );
  await act(async () => undefined);
  const gebruiker = userEvent.setup();
  if (kies) {
    await gebruiker.click(knop(taal === "nl" ? "Selectie controleren" : "Check the selection"));
    await screen.findByRole("heading", { name: taal === "nl" ? "Bevindingen" : "Findings" });
  }
  return { beheer, container, gebruiker, dossier, bedragen, unmount };
}

const knop = (naam: string | RegExp) => screen.getByRole("button", { name: naam });
const vraag = () => screen.getByRole("alertdialog");
const lijst = (naam: string) => within(screen.getByRole("list", { name: naam }));
const regels = (naam: string) =>
  within(screen.getByRole("list", { name: naam }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent!);
const status = () =>
  screen
    .getAllByRole("status")
    .map((vak) => vak.textContent)
    .join("|");

describe("kiezen", () => {
  test("zonder plan staat er wat men moet doen", async () => {
    await open(new Nepcontrole(PLAN), { kies: false });
    screen.getByText(/geen plan met een herkenbare kop gevonden/);
  });

  test("een gevonden plan, met waarom; de keuze wordt onthouden", async () => {
    const werkmap = new Nepcontrole(PLAN);
    werkmap.kandidaten = [
      {
        plek: { ...werkmap.plek, tabel: "Plan" },
        regels: 3,
        reden: { nl: "3 bedragen bij een kolom Actielijn", en: "3 amounts" },
        correctie: {},
      },
    ];
    const { gebruiker } = await open(werkmap, { kies: false });
    await gebruiker.click(knop(/Begroting!B4:F7.*tabel Plan · 3 bedragen bij een kolom Actielijn/));
    await screen.findByRole("heading", { name: "Bevindingen" });
    expect(werkmap.geheugen).toMatchObject({ laatste: 0, plannen: [{ plek: { tabel: "Plan" } }] });
  });

  test("wat het laatst is gecontroleerd, wordt bij openen meteen gecontroleerd", async () => {
    const werkmap = new Nepcontrole(PLAN);
    await werkmap.onthoud({ plek: werkmap.plek, correctie: {}, terzijde: [] });
    await open(werkmap, { kies: false });
    await screen.findByRole("heading", { name: "Bevindingen" });
    knop("Begroting!B4:F7");
  });

  test("een ander plan kiezen en terug", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Ander plan…"));
    lijst("Eerder gecontroleerd").getByRole("button", { name: /Begroting!B4:F7/ });
    await gebruiker.click(knop("Terug"));
    screen.getByRole("heading", { name: "Bevindingen" });
  });

  test("is er niets te lezen, dan staat er waarom", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap, { kies: false });
    werkmap.mislukt = { soort: "selectieLeeg" };
    await gebruiker.click(knop("Selectie controleren"));
    expect(status()).toContain("De selectie is leeg. Selecteer in het werkblad het plan met zijn kopregel.");
  });
});

describe("bevindingen", () => {
  test("per ernst, met aantallen, code, cel, zin en bron; een klik selecteert de cel", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    const fouten = regels("Fouten");
    expect(fouten.map((regel) => /^[A-Z]+-\d\d/.exec(regel)![0])).toEqual(["POK-03", "POK-04"]);
    expect(fouten[1]).toMatch(/F6.*€ 60\.000\.000.*€ 50\.000\.000.*Lbr\. 21\/083/);
    expect(knop("2 fouten")).toBeTruthy();
    await gebruiker.click(lijst("Fouten").getByRole("button", { name: "F6" }));
    expect(werkmap.geselecteerd).toEqual([{ ...werkmap.plek.doel, rij: 5, kolom: 5, rijen: 1, kolommen: 1 }]);
  });

  test("een klik op een cel in een verborgen rij zegt dat zij niet te zien is", async () => {
    const werkmap = new Nepcontrole(PLAN);
    werkmap.verborgen = [3];
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(lijst("Fouten").getByRole("button", { name: "F6" }));
    expect(status()).toContain("Rij 6 is verborgen; maak haar zichtbaar om de cel te zien.");
    await gebruiker.click(lijst("Fouten").getByRole("button", { name: "F7" }));
    expect(status()).not.toContain("verborgen");
  });

  test("de ernst en zoekwoorden beperken de lijst", async () => {
    const { gebruiker } = await open(new Nepcontrole(PLAN));
    expect(screen.getByRole("list", { name: "Adviezen" })).toBeTruthy();
    await gebruiker.click(knop("2 fouten"));
    expect(screen.queryByRole("list", { name: "Adviezen" })).toBeNull();
    await gebruiker.type(screen.getByRole("searchbox"), "f6 wijkteams");
    await waitFor(() => expect(regels("Fouten")).toHaveLength(1));
    await gebruiker.type(screen.getByRole("searchbox"), "zzz");
    await screen.findByText("Geen bevindingen die hieraan voldoen.");
  });

  test("een lange lijst komt in delen", async () => {
    const werkmap = new Nepcontrole([
      KOP,
      ...Array.from({ length: 120 }, (_, i) => [5, 2025, "baten", "incidenteel", 1_000_000 + i * 1000]),
    ]);
    const { gebruiker } = await open(werkmap);
    expect(regels("Fouten")).toHaveLength(50);
    await gebruiker.click(knop("Meer tonen"));
    expect(regels("Fouten")).toHaveLength(100);
  });

  test("zonder bevindingen staat er wat er getoetst is en waaraan", async () => {
    const werkmap = new Nepcontrole(GOED);
    const { container } = await open(werkmap);
    screen.getByText("Geen bevindingen");
    expect(container.querySelector("[aria-pressed]")).toBeNull();
    screen.getByText(
      new RegExp(
        `Getoetst: 2 bedragen op 2 rijen, 2022, aan ${CATALOGUS.length} toetsregels\\. Stand van 22 november 2026`,
      ),
    );
    screen.getByText(/Getoetst aan de landelijke bedragen: Lbr\. 21\/083, 14 december 2021\./);
    screen.getByText(/Gemeente niet gekozen/);
  });

  test("ligt alles terzijde, dan staat er hoeveel, en niet dat er niets gevonden is", async () => {
    const { beheer } = await open(new Nepcontrole(PLAN));
    const { bevindingen } = beheer.lees().uitkomst!.controle;
    for (const bevinding of bevindingen) await act(() => beheer.legTerzijde(bevinding, "ja", "MdV"));
    screen.getByText(`Geen open bevindingen; ${bevindingen.length} terzijde gelegd`);
    expect(screen.queryByText("Geen bevindingen")).toBeNull();
  });

  test("met eigen bedragen wordt daaraan getoetst, en dat staat er", async () => {
    const bedragen = new NepDossier();
    bedragen.instellingen = { gemeentecode: "GM0344" };
    bedragen.huidig = [
      TABELKOPPEN,
      tabelcellen({
        actielijn: 4,
        jaar: 2026,
        kanaal: "AU",
        bedrag: 900_000,
        gemeente: "Utrecht",
        editie: "septembercirculaire 2026",
        bron: "sept.xlsx, F12",
        ingevoerdOp: "2026-09-20",
        rij: 2,
      } as never),
    ];
    const { dossier } = await open(new Nepcontrole(PLAN), { bedragen });
    screen.getByText(
      "Getoetst aan de eigen bedragen van Utrecht: septembercirculaire 2026, ingevoerd 20 september 2026.",
    );
    expect(regels("Fouten").join()).toContain("€ 900.000");
    bedragen.huidig = null;
    await act(() => dossier.ververs());
    await screen.findByText(/Getoetst aan de landelijke bedragen/);
    screen.getByText("Gemeente: Utrecht.");
  });
});

describe("begrepen", () => {
  test("dicht als er niets te vragen is; elke kolom is te verbeteren en dat wordt onthouden", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    const samenvatting = screen.getByText("Zo is het plan begrepen");
    expect(samenvatting.closest("details")!.open).toBe(false);
    await gebruiker.click(samenvatting);
    await gebruiker.click(screen.getByText("Kolommen (5)"));
    await gebruiker.selectOptions(
      screen.getByRole("combobox", { name: "Kolom D: betekenis" }),
      "Telt niet mee",
    );
    await waitFor(() =>
      expect(werkmap.geheugen.plannen[0]!.correctie).toEqual({ kolommen: { 3: { rol: "geen" } } }),
    );
    await gebruiker.click(knop("Herkenning herstellen"));
    await waitFor(() => expect(werkmap.geheugen.plannen[0]!.correctie).toEqual({}));
  });

  test("eenheid, rijen die niet meetellen en de kopregel, met rijnummers van het blad", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker, beheer } = await open(werkmap);
    await gebruiker.click(screen.getByText("Zo is het plan begrepen"));
    await gebruiker.click(screen.getByRole("radio", { name: "× € 1.000" }));
    const veld = screen.getByRole("textbox", { name: "Rijen die niet meetellen" });
    await gebruiker.type(veld, "6-7, 99{Enter}");
    screen.getByText(/“6-7, 99” gevonden; toegestaan zijn rijnummers/);
    await gebruiker.clear(veld);
    await gebruiker.type(veld, "6-7{Enter}");
    await waitFor(() => expect(beheer.lees().correctie).toEqual({ eenheid: 1_000, overslaan: [3, 4] }));
    expect(beheer.lees().uitkomst!.omvang.rijen).toBe(1);
    await gebruiker.type(screen.getByRole("textbox", { name: "Kopregel: rij 4" }), "4{Enter}");
    await waitFor(() => expect(beheer.lees().correctie.kopregel).toBe(1));
    await gebruiker.type(screen.getByRole("textbox", { name: "Kopregel: rij 4" }), "4{Enter}");
    screen.getByText("“44” gevonden; toegestaan is een rijnummer van 4 tot en met 7.");
  });

  test("verborgen rijen tellen mee, en zijn over te slaan", async () => {
    const werkmap = new Nepcontrole(PLAN);
    werkmap.verborgen = [3];
    const { gebruiker, beheer } = await open(werkmap);
    expect(regels("Fouten")).toHaveLength(2);
    await gebruiker.click(screen.getByText("Zo is het plan begrepen"));
    screen.getByText(/1 × een verborgen of weggefilterde rij die wel meetelt/);
    const vakje = () =>
      screen.getByRole("checkbox", { name: "1 verborgen of weggefilterde rij niet meetellen" });
    await gebruiker.click(vakje());
    await waitFor(() => expect(regels("Fouten")).toHaveLength(1));
    expect(beheer.lees().correctie).toEqual({ overslaan: [3] });
    await gebruiker.click(vakje());
    await waitFor(() => expect(regels("Fouten")).toHaveLength(2));
    expect(beheer.lees().correctie).toEqual({});
  });

  test("schuift het plan, dan schuift een overgeslagen rij mee; is zij weg, dan wordt dat gezegd", async () => {
    const werkmap = new Nepcontrole(PLAN.map((rij, i) => [...rij, i === 0 ? "Omschrijving" : `regel ${i}`]));
    const { beheer } = await open(werkmap);
    await act(() => beheer.corrigeer({ overslaan: [3] }));
    werkmap.raster = [
      ...werkmap.raster.slice(0, 1),
      [2, 2027, "baten", "structureel", 1, "nieuw"],
      ...werkmap.raster.slice(1),
    ];
    await act(() => beheer.ververs());
    expect(beheer.lees().correctie.overslaan).toEqual([4]);
    werkmap.raster = werkmap.raster.filter((_, i) => i !== 3);
    await act(() => beheer.ververs());
    screen.getByText(/1 aanwijzing over een rij of kolom is niet meer in het plan terug te vinden/);
  });

  test("verbeteringen vlak na elkaar gaan niet verloren", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { beheer } = await open(werkmap);
    let los = () => undefined as void;
    werkmap.bewaarpoort = new Promise((klaar) => (los = klaar));
    let eerste = Promise.resolve();
    act(() => void (eerste = beheer.corrigeer({ eenheid: 1_000 })));
    // De eerste is gelezen en wordt onthouden als de andere komen.
    await waitFor(() => expect(beheer.lees().uitkomst!.controle.lezing.eenheid.waarde).toBe(1_000));
    await act(() => {
      const andere = [beheer.corrigeer({ overslaan: [3] }), beheer.corrigeer({ overslaan: [4] })];
      los();
      return Promise.all([eerste, ...andere]);
    });
    expect(werkmap.geheugen.plannen[0]!.correctie).toEqual({ eenheid: 1_000, overslaan: [4] });
    expect(beheer.lees().uitkomst!.controle.lezing.eenheid.waarde).toBe(1_000);
    expect(beheer.lees().uitkomst!.omvang.rijen).toBe(2);
  });

  test("een vraag staat open, met de keuze die haar beantwoordt", async () => {
    const werkmap = new Nepcontrole([
      ["Actielijn", "Jaar", "Bedrag"],
      [2, 2026, -25_000_000],
      [4, 2026, 10_000_000],
    ]);
    const { gebruiker } = await open(werkmap);
    screen.getByText(/Wat het minteken betekent staat niet vast/);
    screen.getByText(/1 vraag/);
    await gebruiker.selectOptions(screen.getByRole("combobox", { name: "Mintekens" }), "Baten zijn negatief");
    await waitFor(() => expect(screen.queryByText(/Wat het minteken betekent/)).toBeNull());
    expect(werkmap.geheugen.plannen[0]!.correctie).toEqual({ tekens: "baten negatief" });
  });

  test("zonder herkenbare kop staat er waarom, en wijst de gebruiker de kolommen aan", async () => {
    const werkmap = new Nepcontrole([
      [2, 2026, 25_000_000],
      [4, 2026, 60_000_000],
    ]);
    const { gebruiker, beheer } = await open(werkmap, { kies: false });
    await gebruiker.click(knop("Selectie controleren"));
    await waitFor(() => expect(beheer.lees().belemmering).toEqual({ soort: "geenKop" }));
    screen.getByText(/^Geen kopregel .* Actielijn, Jaar en Bedrag zijn nodig\.$/);
    screen.getByRole("textbox", { name: "Kopregel: niet gevonden" });
    await gebruiker.click(screen.getByRole("checkbox", { name: "Het plan heeft geen kopregel" }));
    for (const [kolom, rol] of [
      ["B", "Actielijn"],
      ["C", "Jaar"],
      ["D", "Bedrag"],
    ])
      await gebruiker.selectOptions(
        await screen.findByRole("combobox", { name: `Kolom ${kolom}: betekenis` }),
        rol!,
      );
    await screen.findByRole("heading", { name: "Bevindingen" });
    expect(beheer.lees().uitkomst!.omvang.rijen).toBe(2);
  });
});

describe("niets of de helft gelezen", () => {
  /** Namen zonder POK ervoor: geen rij noemt een actielijn. */
  const NAMEN: Raster = [
    ["Regel", "Omschrijving", 2022],
    [2, "Robuuste rechtsbescherming", 25_000_000],
    [4, "Wijkteams", 45_000_000],
  ];

  test("is er niets getoetst, dan is er geen oordeel en niets te merken; de vraag wijst de kolom aan", async () => {
    const werkmap = new Nepcontrole(NAMEN);
    const { gebruiker } = await open(werkmap);
    expect(screen.queryByText("Geen bevindingen")).toBeNull();
    expect(status()).toMatch(/^[^0-9]*Er is nog niets getoetst/);
    expect(screen.queryByText(/gaan niet over de POK-middelen/)).toBeNull();
    for (const naam of ["Cellen kleuren…", "Kolom Controle…", "Rapport…"])
      expect((knop(naam) as HTMLButtonElement).disabled).toBe(true);
    await gebruiker.selectOptions(
      screen.getByRole("combobox", { name: "Kies de kolom Actielijn" }),
      "B: Regel",
    );
    await screen.findByText(/Getoetst: 2 bedragen op 2 rijen/);
    expect(werkmap.geheugen.plannen[0]!.correctie).toEqual({ kolommen: { 1: { rol: "actielijn" } } });
    expect((knop("Rapport…") as HTMLButtonElement).disabled).toBe(false);
  });

  const HALF: Raster = [
    ["Actielijn", "Soort", 2026],
    [4, "Baten", 50_000_000],
    ["", "Lasten", 50_000_000],
  ];

  test("samengevoegde cellen gelden vanzelf voor al hun rijen", async () => {
    const werkmap = new Nepcontrole(HALF);
    werkmap.samengevoegd = [{ rij: 2, kolom: 1, rijen: 2 }];
    await open(werkmap);
    screen.getByText(/Getoetst: 2 bedragen op 2 rijen/);
    expect(screen.queryByText(/telt niet mee/)).toBeNull();
  });

  test("een lege cel bij Actielijn wordt gevraagd, open en één keer gezegd; nee blijft een opmerking", async () => {
    const werkmap = new Nepcontrole(HALF);
    const { gebruiker, beheer } = await open(werkmap);
    screen.getByText(/· 1 rij telt niet mee · 1 vraag$/);
    expect(screen.getAllByText(/lege cel in de kolom Actielijn, die niet meetelt/)).toHaveLength(1);
    expect(screen.queryByText(/gaat niet over de POK-middelen/)).toBeNull();
    await gebruiker.click(screen.getByRole("radio", { name: "Nee, telt niet mee" }));
    await waitFor(() => expect(beheer.lees().correctie).toEqual({ doortrekken: [] }));
    screen.getByText(/· 1 rij telt niet mee · 1 opmerking$/);
    await gebruiker.click(
      screen.getByRole("checkbox", { name: /^Een lege cel in de kolom Actielijn heeft de waarde/ }),
    );
    await screen.findByText(/Getoetst: 2 bedragen op 2 rijen/);
  });

  test("valt de kolom Soort weg, dan gaat open wat er is aangenomen", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { beheer } = await open(werkmap);
    const kader = () => screen.getByText("Zo is het plan begrepen").closest("details")!;
    expect(kader().open).toBe(false);
    werkmap.raster = PLAN.map((rij) => rij.filter((_, k) => k !== 2));
    await act(() => beheer.ververs());
    expect(kader().open).toBe(true);
    screen.getByText(/3 van de 3 bedragen staat niet of het baten of lasten zijn/);
  });

  test("staat er geen eenheid en lijkt alles te klein, dan is dat een vraag", async () => {
    const werkmap = new Nepcontrole([
      ["Actielijn", "Soort", 2022, 2023, 2026],
      [4, "Lasten", 45_000, 45_000, 50_000],
    ]);
    const { gebruiker } = await open(werkmap);
    screen.getByText(/vrijwel alle bedragen lijken een factor 1\.000 te klein\. Staan zij × € 1\.000\?/);
    expect(regels("Waarschuwingen")).toHaveLength(1);
    await gebruiker.click(screen.getByRole("radio", { name: "× € 1.000" }));
    await waitFor(() => expect(screen.queryByText(/Staan zij/)).toBeNull());
    expect(screen.queryByRole("list", { name: "Waarschuwingen" })).toBeNull();
  });
});

describe("meekijken", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const openMet = async (werkmap: Nepcontrole) => {
    await werkmap.onthoud({ plek: werkmap.plek, correctie: {}, terzijde: [] });
    const geopend = await open(werkmap, { kies: false });
    await act(async () => jest.advanceTimersByTimeAsync(500));
    return geopend;
  };
  const wacht = (ms: number) => act(async () => jest.advanceTimersByTimeAsync(ms));

  test("een storm van wijzigingen geeft één controle, en de bevinding verdwijnt", async () => {
    const werkmap = new Nepcontrole(PLAN);
    await openMet(werkmap);
    const voor = werkmap.gelezen;
    act(() => {
      for (let i = 0; i < 100; i++) werkmap.typ(2, 4, 50_000_000 - i);
    });
    await wacht(300);
    expect(werkmap.gelezen).toBe(voor + 1);
    expect(regels("Fouten").map((regel) => regel.slice(0, 6))).toEqual(["POK-03"]);
  });

  test("een wijziging op een ander blad telt niet", async () => {
    const werkmap = new Nepcontrole(PLAN);
    await openMet(werkmap);
    const voor = werkmap.gelezen;
    act(() => werkmap.meld({ bladId: "Ander", adres: "A1", verschuift: false, bladWeg: false }));
    await wacht(300);
    expect(werkmap.gelezen).toBe(voor);
  });

  test("een andere naam van het blad staat er meteen, zonder opnieuw te controleren, ook bij een ander plan kiezen", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { beheer } = await openMet(werkmap);
    const voor = werkmap.gelezen;
    const { doel } = werkmap.plek;
    const hernoemd = { bladId: "Begroting", adres: "", verschuift: false, bladWeg: false };
    act(() => werkmap.meld({ ...hernoemd, bladId: "Ander", bladnaam: "Nog iets" }));
    act(() => werkmap.meld({ ...hernoemd, bladnaam: "Begroting 2027" }));
    await wacht(300);
    fireEvent.click(knop("'Begroting 2027'!B4:F7"));
    await wacht(50);
    expect(werkmap.gelezen).toBe(voor);
    expect(werkmap.geselecteerd).toEqual([{ ...doel, blad: "Begroting 2027" }]);
    expect(beheer.lees().uitkomst!.controle.plek.doel.blad).toBe("Begroting 2027");
    expect(status()).not.toContain("gewijzigd");
    werkmap.kandidaten = [
      { plek: werkmap.plek, regels: 3, reden: { nl: "3 bedragen", en: "3 amounts" }, correctie: {} },
    ];
    fireEvent.click(knop("Ander plan…"));
    await wacht(50);
    act(() => werkmap.meld({ ...hernoemd, bladnaam: "Begroting 2028" }));
    lijst("Gevonden in deze werkmap").getByRole("button", { name: /^'Begroting 2028'!B4:F7/ });
  });

  test("gepauzeerd staat er dat de uitkomst oud is, tot er opnieuw is gecontroleerd", async () => {
    const werkmap = new Nepcontrole(PLAN);
    await openMet(werkmap);
    fireEvent.click(screen.getByRole("switch", { name: "Meekijken" }));
    act(() => werkmap.typ(2, 4, 50_000_000));
    await wacht(300);
    expect(regels("Fouten")).toHaveLength(2);
    expect(status()).toContain("Het plan of de bedragen zijn na deze controle gewijzigd.");
    fireEvent.click(knop("Nu controleren"));
    await wacht(50);
    expect(regels("Fouten")).toHaveLength(1);
    expect(status()).not.toContain("gewijzigd");
  });

  test("is het blad weg, dan staat er geen uitkomst meer, ook zonder meekijken", async () => {
    const werkmap = new Nepcontrole(PLAN);
    await openMet(werkmap);
    fireEvent.click(screen.getByRole("switch", { name: "Meekijken" }));
    werkmap.mislukt = { soort: "bladWeg" };
    act(() => werkmap.meld({ bladId: "Begroting", adres: "", verschuift: true, bladWeg: true }));
    await wacht(300);
    screen.getByText("Dit plan staat niet meer in de werkmap. Kies een ander plan.");
    expect(screen.queryByRole("list", { name: "Fouten" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Rapport…" })).toBeNull();
  });

  test("een wijziging tijdens ander werk wordt daarna gecontroleerd", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { beheer } = await openMet(werkmap);
    let los = () => undefined as void;
    werkmap.poort = new Promise((klaar) => (los = klaar));
    let bezig: Promise<void>;
    act(() => void (bezig = beheer.ververs()));
    await wacht(50);
    act(() => werkmap.typ(2, 4, 50_000_000));
    await wacht(300);
    const voor = werkmap.gelezen;
    los();
    await act(() => bezig);
    await wacht(300);
    expect(werkmap.gelezen).toBe(voor + 1);
    expect(regels("Fouten")).toHaveLength(1);
  });

  test("duurt het langer dan een seconde, dan is er voortgang en een knop om te annuleren", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { beheer } = await openMet(werkmap);
    let los = () => undefined as void;
    werkmap.poort = new Promise((klaar) => (los = klaar));
    let bezig: Promise<void>;
    act(() => void (bezig = beheer.ververs()));
    await wacht(100);
    expect(status()).not.toContain("Plan controleren");
    await wacht(400);
    expect(status()).toContain("Plan controleren");
    await wacht(600);
    act(() => knop("Annuleren").click());
    expect(status()).toContain("Wordt geannuleerd…");
    los();
    await act(() => bezig);
    expect(status()).toContain("Het plan of de bedragen zijn na deze controle gewijzigd.");
    expect(regels("Fouten")).toHaveLength(2);
  });
});

describe("terzijde leggen", () => {
  test("vraagt een reden en een naam, en is terug te halen", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Terzijde leggen…: POK-04, F6"));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /Reden/ }));
    await gebruiker.click(knop("Terzijde leggen"));
    screen.getByText(/Vul een reden in/);
    await gebruiker.type(screen.getByRole("textbox", { name: /Reden/ }), "Besluit van de raad");
    await gebruiker.type(screen.getByRole("textbox", { name: /Uw naam/ }), "M. de Vries");
    await gebruiker.click(knop("Terzijde leggen"));
    await waitFor(() => expect(regels("Fouten")).toHaveLength(1));
    expect(werkmap.geheugen.plannen[0]!.terzijde).toMatchObject([
      { reden: "Besluit van de raad", naam: "M. de Vries", datum: "2026-11-22" },
    ]);
    expect(status()).toContain("POK-04 is terzijde gelegd.");
    expect(regels("Terzijde gelegd")[0]).toMatch(/F6.*“Besluit van de raad”M\. de Vries, 22 november 2026/);
    await gebruiker.click(screen.getByText("Terzijde gelegd (1)"));
    await gebruiker.click(knop("Terughalen: POK-04, F6"));
    await waitFor(() => expect(regels("Fouten")).toHaveLength(2));
    expect(werkmap.geheugen.plannen[0]!.terzijde).toEqual([]);
  });

  test("de volgende keer staat de naam er al; Esc sluit en geeft de focus terug", async () => {
    const { gebruiker, beheer } = await open(new Nepcontrole(PLAN));
    await act(() =>
      beheer.legTerzijde(beheer.lees().uitkomst!.controle.bevindingen[0]!, "ja", "M. de Vries"),
    );
    await gebruiker.click(knop("Terzijde leggen…: POK-04, F6"));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Uw naam/ }).value).toBe("M. de Vries");
    await gebruiker.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(knop("Terzijde leggen…: POK-04, F6")));
  });

  test("wijzigt het bedrag, dan is de bevinding er weer en staat de oude reden apart", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { beheer, gebruiker } = await open(werkmap);
    const { bevindingen } = beheer.lees().uitkomst!.controle;
    await act(() =>
      beheer.legTerzijde(
        bevindingen.find(({ code }) => code === "POK-04")!,
        "ja",
        "MdV",
      ),
    );
    act(() => werkmap.typ(2, 4, 61_000_000));
    await waitFor(() => expect(regels("Fouten")).toHaveLength(2));
    await gebruiker.click(screen.getByText("Redenen bij bevindingen die er niet meer zijn (1)"));
    expect(regels("Redenen bij bevindingen die er niet meer zijn")).toEqual([
      "“ja” (POK-04, MdV, 22 november 2026)",
    ]);
    await gebruiker.click(knop("Deze redenen verwijderen"));
    await waitFor(() => expect(werkmap.geheugen.plannen[0]!.terzijde).toEqual([]));
  });

  test("kan de werkmap het niet onthouden, dan blijft de bevinding staan en staat er waarom", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { beheer } = await open(werkmap);
    werkmap.mislukt = { soort: "geenToegang" };
    await act(() => beheer.legTerzijde(beheer.lees().uitkomst!.controle.bevindingen[0]!, "ja", "MdV"));
    expect(status()).toContain("Excel staat schrijven hier niet toe");
    expect(regels("Fouten")).toHaveLength(2);
  });
});

describe("in het werkblad", () => {
  test("kleuren vraagt eerst, zegt wat er gebeurde, en is ongedaan te maken", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Cellen kleuren…"));
    expect(vraag().textContent).toMatch(
      /cellen kleuren\?.*Begroting!B4:F7.*inhoud van de cellen blijft gelijk/,
    );
    expect(document.activeElement).toBe(knop("Niet markeren"));
    await gebruiker.keyboard("{Escape}");
    expect(werkmap.gemerkt).toEqual([]);
    await gebruiker.click(knop("Cellen kleuren…"));
    await gebruiker.click(knop("Markeren"));
    await waitFor(() => expect(werkmap.gemerkt).toEqual(expect.arrayContaining(["F6", "F7"])));
    expect(status()).toMatch(/cellen gekleurd en \d notities geplaatst/);
    await gebruiker.click(knop("Ongedaan maken"));
    await waitFor(() => expect(status()).toContain("De markering is weg"));
    expect(werkmap.merken.kleuren).toBe(0);
  });

  test("wat terzijde is gelegd, krijgt geen kleur", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker, beheer } = await open(werkmap);
    for (const bevinding of beheer
      .lees()
      .uitkomst!.controle.bevindingen.filter(({ adres }) => adres === "F6"))
      await act(() => beheer.legTerzijde(bevinding, "ja", "MdV"));
    await gebruiker.click(knop("Cellen kleuren…"));
    await gebruiker.click(knop("Markeren"));
    await waitFor(() => expect(werkmap.gemerkt).toContain("F7"));
    expect(werkmap.gemerkt).not.toContain("F6");
  });

  test("“De markering is weg” verdwijnt als zij er weer is, of als het plan daarna is gewijzigd", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker, beheer } = await open(werkmap);
    const markeerEnWis = async () => {
      await gebruiker.click(knop("Cellen kleuren…"));
      await gebruiker.click(knop("Markeren"));
      await gebruiker.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
      await waitFor(() => expect(status()).toContain("De markering is weg"));
    };
    await markeerEnWis();
    await act(() => beheer.ververs());
    await markeerEnWis();
    // Excel maakte het weghalen ongedaan.
    werkmap.merken = { kleuren: 2, notities: 0, kolommen: [] };
    act(() => werkmap.typ(2, 4, 60_000_000));
    await waitFor(() => expect(status()).not.toContain("De markering is weg"));
    knop("Markering weghalen…");
    await markeerEnWis();
    act(() => werkmap.typ(2, 4, 60_000_000));
    await act(() => new Promise((klaar) => setTimeout(klaar, 300)));
    expect(status()).toContain("De markering is weg");
    act(() => werkmap.typ(2, 4, 61_000_000));
    await waitFor(() => expect(status()).not.toContain("De markering is weg"));
  });

  test("“cellen gekleurd” met Ongedaan maken blijft niet staan als de kleuren al weg zijn", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Cellen kleuren…"));
    await gebruiker.click(knop("Markeren"));
    await waitFor(() => expect(status()).toContain("cellen gekleurd"));
    act(() => werkmap.typ(2, 4, 61_000_000));
    await act(() => new Promise((klaar) => setTimeout(klaar, 300)));
    expect(status()).toContain("cellen gekleurd");
    werkmap.merken = { kleuren: 0, notities: 0, kolommen: [] };
    act(() => werkmap.typ(2, 4, 62_000_000));
    await waitFor(() => expect(status()).not.toContain("cellen gekleurd"));
    expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
  });

  test("is het rapportblad weg, dan staat er niet meer dat het er is; hernoemd, dan onder zijn nieuwe naam", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Rapport…"));
    await gebruiker.click(knop("Rapport maken"));
    await waitFor(() => expect(status()).toContain("Het rapport staat op blad POK_Controle."));
    const wijziging = { bladId: "r1", adres: "", verschuift: false, bladWeg: false };
    act(() => werkmap.meld({ ...wijziging, bladnaam: "Verslag" }));
    expect(status()).toContain("Het rapport staat op blad Verslag.");
    act(() => werkmap.meld({ ...wijziging, verschuift: true, bladWeg: true }));
    expect(status()).not.toContain("Het rapport staat op");
  });

  test("een kolom Controle, en alle markering weghalen", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Kolom Controle…"));
    expect(vraag().textContent).toMatch(/Kolommen met 3 formules POK\.TOETS toevoegen\?/);
    await gebruiker.click(knop("Markeren"));
    await waitFor(() => expect(status()).toContain("3 formules geplaatst in Begroting!F4:F7."));
    expect(werkmap.kolommenVoor).toEqual([null]);
    await gebruiker.click(knop("Markering weghalen…"));
    expect(vraag().textContent).toContain("kolom Controle in Begroting!F4:F7");
    await gebruiker.click(knop("Weghalen"));
    await waitFor(() => expect(werkmap.merken.kolommen).toEqual([]));
    expect(status()).toContain("De markering is weg: kolom Controle in Begroting!F4:F7.");
    expect(screen.queryByRole("button", { name: "Markering weghalen…" })).toBeNull();
  });

  test("leest de kolom Controle het plan anders dan het venster, dan staat dat er, met een knop die haar opnieuw maakt", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker, beheer } = await open(werkmap);
    await gebruiker.click(knop("Kolom Controle…"));
    await gebruiker.click(knop("Markeren"));
    await waitFor(() => expect(werkmap.kolommenVoor).toHaveLength(1));
    expect(screen.queryByText(/De kolom Controle leest/)).toBeNull();
    werkmap.passend = false;
    await act(() => beheer.corrigeer({ eenheid: 1_000 }));
    await gebruiker.click(knop("Kolom opnieuw maken"));
    await waitFor(() => expect(screen.queryByText(/De kolom Controle leest/)).toBeNull());
    expect(werkmap.kolommenVoor).toHaveLength(2);
  });

  test("is er geen plaats voor een kolom, dan wordt dat gezegd voor er iets wordt gevraagd", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    werkmap.mislukt = { soort: "inTabel", adres: "Personeel" };
    await gebruiker.click(knop("Kolom Controle…"));
    expect(status()).toContain("Rechts van het plan ligt de Excel-tabel “Personeel”");
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  test("een rapport, en ongedaan maken", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Rapport…"));
    expect(vraag().textContent).toMatch(/nieuw blad POK_Controle/);
    await gebruiker.click(knop("Rapport maken"));
    await waitFor(() => expect(status()).toContain("Het rapport staat op blad POK_Controle."));
    const tekst = werkmap.rapporten[0]!.cellen.flat()
      .map(({ inhoud }) => String(inhoud))
      .join("|");
    expect(tekst).toMatch(/landelijke bedragen: Lbr\. 21\/083, 14 december 2021[\s\S]*POK-04/);
    await gebruiker.click(knop("Toon het rapport"));
    expect(werkmap.geselecteerd).toMatchObject([{ blad: "POK_Controle", rij: 0 }]);
    await gebruiker.click(knop("Ongedaan maken"));
    await waitFor(() => expect(werkmap.rapporten).toEqual([]));
  });

  test("mislukt het, dan staat er waarom", async () => {
    const werkmap = new Nepcontrole(PLAN);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Cellen kleuren…"));
    werkmap.mislukt = { soort: "bladBeveiligd", blad: "Begroting" };
    await gebruiker.click(knop("Markeren"));
    await waitFor(() => expect(status()).toContain("Blad “Begroting” is beveiligd."));
  });
});

describe("focus", () => {
  const heeftFocus = (element: () => Element) =>
    waitFor(() => expect(document.activeElement).toBe(element()));

  test("na het kiezen bij de bevindingen; Esc verlaat het kiezen van een ander plan", async () => {
    const { gebruiker } = await open(new Nepcontrole(PLAN));
    const kop = () => screen.getByRole("heading", { name: "Bevindingen" });
    await heeftFocus(kop);
    await gebruiker.click(knop("Ander plan…"));
    knop("Zoek plannen").focus();
    await gebruiker.keyboard("{Escape}");
    await heeftFocus(kop);
  });

  test("na een vraag bij de knop die haar stelde, na terzijde leggen bij de volgende bevinding", async () => {
    const { gebruiker } = await open(new Nepcontrole(PLAN));
    await gebruiker.click(knop("Cellen kleuren…"));
    await gebruiker.keyboard("{Escape}");
    await heeftFocus(() => knop("Cellen kleuren…"));
    await gebruiker.click(knop("Terzijde leggen…: POK-03, F7"));
    await gebruiker.type(screen.getByRole("textbox", { name: /Reden/ }), "ja");
    await gebruiker.type(screen.getByRole("textbox", { name: /Uw naam/ }), "MdV{Enter}");
    await heeftFocus(() => knop("Terzijde leggen…: POK-04, F6"));
  });
});

describe("toegankelijkheid", () => {
  const eisGoed = async (container: Element) => {
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  };

  test.each(["nl", "en"] as const)(
    "geen overtredingen volgens axe-core, alles open, taal %s",
    async (taal) => {
      const werkmap = new Nepcontrole(PLAN);
      const { container, beheer } = await open(werkmap, { taal });
      const { bevindingen } = beheer.lees().uitkomst!.controle;
      await act(() => beheer.legTerzijde(bevindingen[0]!, "ja", "MdV"));
      container.querySelectorAll("summary").forEach((samenvatting) => fireEvent.click(samenvatting));
      await act(async () => undefined);
      container.querySelectorAll("summary").forEach((samenvatting) => {
        if (!samenvatting.parentElement!.hasAttribute("open")) fireEvent.click(samenvatting);
      });
      fireEvent.click(screen.getAllByRole("button", { name: /^(Terzijde leggen|Set aside)…: / })[0]!);
      await act(() => beheer.vraagMerken("kleur"));
      await eisGoed(container);
    },
  );

  test("ook bij het kiezen", async () => {
    const werkmap = new Nepcontrole(PLAN);
    werkmap.kandidaten = [
      { plek: planplek(PLAN, 0, 0), regels: 3, reden: { nl: "3 bedragen", en: "3 amounts" }, correctie: {} },
    ];
    const { container } = await open(werkmap, { kies: false });
    await eisGoed(container);
  });
});
