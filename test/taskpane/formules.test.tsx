/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Taal } from "../../src/texts";
import type { Kapotcel } from "../../src/work/formulas/werkmap";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { Omlijsting } from "../../src/taskpane/shell/App";
import { Formulebeheer } from "../../src/taskpane/formulas/formulebeheer";
import { FormulesWeergave } from "../../src/taskpane/formulas/FormulesWeergave";
import { bevrorencel, celdoel, formulecel, Nepformules, selectieMet } from "./nepformules";
import { taalkeuze } from "./taalkeuze";

async function open(werkmap: Nepformules, taal: Taal = "nl") {
  const formulebeheer = new Formulebeheer(
    huidigeEditie,
    werkmap,
    () => "2026-11-22",
    () => new Date(2026, 10, 22, 9, 5),
  );
  const toon = () =>
    render(
      <Omlijsting taalkeuze={taalkeuze(taal)} leesKleuren={() => undefined}>
        <FormulesWeergave formulebeheer={formulebeheer} />
      </Omlijsting>,
    );
  const { container, unmount } = toon();
  await act(async () => undefined);
  /** Kiest een andere weergave en komt terug. */
  const opnieuw = async () => {
    unmount();
    toon();
    await act(async () => undefined);
  };
  return { formulebeheer, container, opnieuw, gebruiker: userEvent.setup() };
}

const knop = (naam: string | RegExp) => screen.getByRole("button", { name: naam });
const deel = (naam: string) => screen.getByRole("radio", { name: naam });
const vraag = () => screen.getByRole("alertdialog");
const status = () =>
  screen
    .getAllByRole("status")
    .map((vak) => vak.textContent)
    .join("|");

function werkmapMet(...cellen: Parameters<typeof formulecel>[]) {
  const werkmap = new Nepformules();
  werkmap.cellen = cellen.map((argumenten) => formulecel(...argumenten));
  return werkmap;
}

describe("herkomst", () => {
  test("zonder formule staat er wat men moet selecteren", async () => {
    await open(new Nepformules());
    expect(screen.getByText(/Selecteer in het werkblad een cel met een POK-formule/)).toBeTruthy();
  });

  test("van een landelijk bedrag: actielijn, bedrag, status en bron", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "50.000",
      formule: "=POK.BEDRAG(4,2026,,1000)",
      formuleLokaal: "=POK.BEDRAG(4;2026;;1000)",
    });
    await open(werkmap);
    screen.getByRole("heading", { name: "Begroting!C5: 50.000" });
    const kaart = within(screen.getByRole("region", { name: "POK.BEDRAG" }));
    kaart.getByRole("heading", { name: "POK.BEDRAG: 4 Uitvoeringscapaciteit wijkteams, 2026" });
    kaart.getByText("€ 50.000.000");
    kaart.getByText("× € 1.000");
    kaart.getByText("voorlopig");
    kaart.getByText(/rij 4, kolom 2026/);
  });

  test("van een eigen bedrag: de rij, met een koppeling die haar selecteert", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "52",
      formule: "=POK.BEDRAG(4,2026,,1000,POK_Bedragen)",
      formuleLokaal: "=POK.BEDRAG(4;2026;;1000;POK_Bedragen)",
    });
    werkmap.bereiken.POK_Bedragen = {
      ...celdoel(4, 0, "POK_Bedragen"),
      kolommen: 8,
      kop: ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron", "Ingevoerd op"],
      waarden: [[4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", 46_000]],
    };
    const { gebruiker } = await open(werkmap);
    for (const tekst of ["€ 52.000", "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", "9 december 2025"])
      expect(screen.getAllByText(tekst).length).toBeGreaterThan(0);
    await gebruiker.click(knop("POK_Bedragen!A5:H5"));
    expect(werkmap.geselecteerd).toEqual([
      expect.objectContaining({ blad: "POK_Bedragen", rij: 4, kolommen: 8 }),
    ]);
  });

  test("van een overloopcel: welke cel het is, en waar de formule staat", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      doel: celdoel(4, 4),
      tekst: "50000000",
      formule: "=POK.REEKS(4,2024)",
      formuleLokaal: "=POK.REEKS(4;2024)",
      overloop: { ...celdoel(4, 2), kolommen: 4 },
    });
    await open(werkmap);
    screen.getByText(/Rij 1, kolom 3 van het overloopbereik C5:F5/);
    screen.getByRole("heading", { name: /POK\.REEKS: 4 .*, 2026/ });
  });

  test("van een gemeentefondscijfer: het gedrukte cijfer, de editie en de bron, met wat er niet strookt", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "2,30%",
      formule: "=POK.LPO(2022)",
      formuleLokaal: "=POK.LPO(2022)",
    });
    await open(werkmap);
    const kaart = within(screen.getByRole("region", { name: "POK.LPO" }));
    kaart.getByRole("heading", { name: "POK.LPO: Loon- en prijsontwikkeling, 2022" });
    kaart.getByText("2,30%");
    kaart.getByText("MEV 2022");
    kaart.getByText("voorlopig");
    kaart.getByText(/tabel 1\.2.*definitieve raming.*Let op: gedrukt 2,30%; .*geeft 2,50%/);
    expect(kaart.queryByText("landelijk bedrag")).toBeNull();
    expect(kaart.queryByText("Kanaal")).toBeNull();
  });

  test("een jaar waarvoor de brief niets noemt, is geen 0", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "#N/B",
      formule: "=POK.OPSCHALINGSKORTING(2024)",
      formuleLokaal: "=POK.OPSCHALINGSKORTING(2024)",
    });
    await open(werkmap);
    screen.getByText("–");
    screen.getByText(/De brief noemt voor 2024 geen cijfer/);
  });

  test("BRON van een reeks geeft de bronvermelding van die reeks", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "VNG",
      formule: '=POK.BRON("lpo",2022)',
      formuleLokaal: '=POK.BRON("lpo";2022)',
    });
    await open(werkmap);
    screen.getByRole("heading", { name: "POK.BRON: Loon- en prijsontwikkeling, 2022" });
    screen.getByText(/^VNG, ledenbrief Rijksbegroting 2022.*Loon en prijs samen \(MEV 2022\)/);
  });

  test("van een geïndexeerd bedrag: de cel waar het staat, elk indexcijfer, de editie en de factor", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "106.016,43",
      formule: "=POK.INDEXEER(B5,2022,2025)",
      formuleLokaal: "=POK.INDEXEER(B5;2022;2025)",
    });
    werkmap.bereiken.B5 = { ...celdoel(4, 1), kop: null, waarden: [[100_000]] };
    const { gebruiker, container } = await open(werkmap);
    const kaart = within(screen.getByRole("region", { name: "POK.INDEXEER" }));
    kaart.getByRole("heading", { name: "POK.INDEXEER: van prijspeil 2022 naar 2025" });
    kaart.getByText("106.016,43");
    kaart.getByText(/2023 1,75%, 2024 2,05%, 2025 2,10%: samen × 1,060164/);
    kaart.getByText("MEV 2022");
    kaart.getByText(/100\.000,00/);
    await gebruiker.click(knop("Begroting!B5"));
    expect(werkmap.geselecteerd).toEqual([expect.objectContaining({ rij: 4, kolom: 1 })]);
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("een bedrag dat in de formule wordt uitgerekend, heeft zijn eigen kaart als het een POK-bedrag is", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "51.250.000",
      formule: "=POK.INDEXEER(POK.BEDRAG(4,2026),2021,2022)",
      formuleLokaal: "=POK.INDEXEER(POK.BEDRAG(4;2026);2021;2022)",
    });
    await open(werkmap, "en");
    const kaart = within(screen.getByRole("region", { name: "POK.INDEXEER" }));
    kaart.getByText("POK.BEDRAG(4;2026), calculated in the formula");
    kaart.getByText(/2022 2,30%: together × 1,023000/);
    kaart.getByText(/^2022: The final estimate follows from the CEP 2022/);
    kaart.getByText(/printed 2,30%/);
    within(screen.getByRole("region", { name: "POK.BEDRAG" })).getByText("€ 50.000.000");
  });

  test("volgt de selectie; wat niet te bepalen is, wordt gezegd", async () => {
    jest.useFakeTimers();
    const werkmap = new Nepformules();
    await open(werkmap);
    act(() =>
      werkmap.kies(
        selectieMet({
          tekst: "1",
          formule: "=POK.BEDRAG(A1*2,2026)",
          formuleLokaal: "=POK.BEDRAG(A1*2;2026)",
        }),
      ),
    );
    await act(async () => jest.advanceTimersByTimeAsync(200));
    jest.useRealTimers();
    screen.getByText(/Het argument “actielijn” is hier A1\*2/);
  });

  test("een bevroren cel zegt welke formule er stond, en is van hier te ontdooien", async () => {
    const werkmap = new Nepformules();
    const cel = formulecel(4, 2);
    const rij = bevrorencel({ ...cel, notatie: null, editie: "Lbr. 21/083" }, 0, "2026-11-22");
    werkmap.bevrorenCellen = [rij, { ...rij, rij: 1, was: "Begroting!C9", doel: celdoel(8, 2) }];
    werkmap.selectie = selectieMet({ tekst: "50.000", bevroren: rij });
    const { gebruiker } = await open(werkmap);
    screen.getByText(/bevroren op 22 november 2026/);
    screen.getByText("=POK.BEDRAG(4;2026;;1000)");
    await gebruiker.click(knop("Weer formule maken"));
    within(vraag()).getByText("Van 1 cel weer formules maken?");
    await gebruiker.click(knop("Ontdooien"));
    expect(status()).toMatch(/Van 1 cel is de formule terug/);
    expect(werkmap.bevrorenCellen.map(({ was }) => was)).toEqual(["Begroting!C9"]);
  });

  test("een verminkte formule verwijst naar het herstellen", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({ tekst: "#NAAM?", formule: "=_xldudf_POK_BEDRAG(4,2026)" });
    werkmap.kapot = [
      {
        doel: celdoel(4, 2),
        was: "=_xldudf_POK_BEDRAG(4,2026)",
        wordt: "=POK.BEDRAG(4,2026)",
        lokaal: { was: "=_xldudf_POK_BEDRAG(4;2026)", wordt: "=POK.BEDRAG(4;2026)" },
        soort: "naam",
        beveiligd: false,
      },
    ];
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(knop("Naar de lijst, om te herstellen"));
    screen.getByText(/1 formule is niet meer verbonden/);
  });

  test("van een gewone formule: de POK-cellen waar zij rechtstreeks naar verwijst", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "1.100.000",
      formule: "=SUM(C5:C26)+Bijlage!A1+btw",
      formuleLokaal: "=SOM(C5:C26)+Bijlage!A1+btw",
    });
    werkmap.verwezen = {
      cellen: [
        { doel: celdoel(0, 0, "Bijlage"), tekst: "7", soort: "bevroren", verborgen: true },
        ...Array.from({ length: 22 }, (_, i) => ({
          doel: celdoel(4 + i, 2),
          tekst: `${i + 1}.000`,
          soort: i === 1 ? ("kapot" as const) : ("formule" as const),
          verborgen: false,
        })),
      ],
      nietGevolgd: ["btw"],
    };
    const { gebruiker } = await open(werkmap);
    expect(werkmap.gevraagd.map(({ argument }) => argument.tekst)).toEqual(["C5:C26", "Bijlage!A1", "btw"]);
    screen.getByRole("heading", { name: "Begroting!C5: 1.100.000" });
    screen.getByText("=SOM(C5:C26)+Bijlage!A1+btw");
    screen.getByText(/geen POK-functie.*rechtstreeks naar 23 POK-cellen/);
    const regels = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(regels).toHaveLength(21);
    expect(regels.slice(0, 3)).toEqual([
      "Bijlage!A1: 7 (bevroren, verborgen blad)",
      "Begroting!C5: 1.000",
      "Begroting!C6: 2.000 (niet meer verbonden)",
    ]);
    expect(regels[20]).toBe("en nog 3 cellen");
    screen.getByText(/Niet nagegaan: btw/);
    expect(screen.queryByRole("button", { name: "Bijlage!A1" })).toBeNull();
    await gebruiker.click(knop("Begroting!C5"));
    expect(werkmap.geselecteerd).toEqual([celdoel(4, 2)]);
  });

  test("een formule die met POK niets te maken heeft, zegt dat", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({ tekst: "2", formule: "=1+1", formuleLokaal: "=1+1" });
    await open(werkmap);
    screen.getByText("=1+1");
    screen.getByText(/geen POK-functie en verwijst niet rechtstreeks naar een cel met een POK-formule/);
  });

  test("een raming is na te rekenen", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "990.000",
      formule: '=POK.RAMING(4,2026,0.02,"laag")',
      formuleLokaal: '=POK.RAMING(4;2026;0,02;"laag")',
    });
    await open(werkmap);
    const kaart = within(screen.getByRole("region", { name: "POK.RAMING" }));
    kaart.getByText("€ 990.000");
    kaart.getByText("(AU + DU € 50.000.000 − € 500.000, grens “laag”) × aandeel 0,02 (2,0000 %) = € 990.000");
    kaart.getByText("tussen € 990.000 en € 1.010.000, door de afronding in de bron");
  });

  test("een raming van niets heeft geen band", async () => {
    const werkmap = new Nepformules();
    werkmap.selectie = selectieMet({
      tekst: "0",
      formule: '=POK.RAMING(1,2022,0.0123456,"hoog")',
      formuleLokaal: '=POK.RAMING(1;2022;0,0123456;"hoog")',
    });
    await open(werkmap);
    screen.getByText("AU + DU € 0 × aandeel 0,0123456 (1,2346 %) = € 0");
    expect(screen.queryByText(/door de afronding in de bron/)).toBeNull();
  });

  test("antwoordt Excel niet goed, dan staat er waarom, met een knop", async () => {
    const werkmap = new Nepformules();
    werkmap.fout = { soort: "geenBereik" };
    const { gebruiker } = await open(werkmap);
    screen.getByText(/Er is niet één cel/);
    werkmap.fout = null;
    await gebruiker.click(knop("Opnieuw bekijken"));
    screen.getByText(/Selecteer in het werkblad/);
  });
});

describe("lijst", () => {
  test("toont elke formule met waarde en editie, fouten eerst, en selecteert op verzoek", async () => {
    const werkmap = werkmapMet(
      [4, 2],
      [5, 2, { tekst: "#N/B", fout: true, formuleLokaal: "=POK.BEDRAG(9;2026)" }],
    );
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    expect(status()).toContain("2 formules, waarvan 1 met een fout");
    const regels = within(screen.getByRole("list", { name: "Lijst" })).getAllByRole("listitem");
    expect(regels.map(({ textContent }) => textContent)).toEqual([
      "Begroting!C6#N/B=POK.BEDRAG(9;2026)fout · Lbr. 21/083",
      "Begroting!C550.000=POK.BEDRAG(4;2026;;1000)Lbr. 21/083",
    ]);
    await gebruiker.click(knop("Begroting!C5"));
    expect(werkmap.geselecteerd).toEqual([celdoel(4, 2)]);
    await gebruiker.click(deel("Fouten"));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    await gebruiker.type(screen.getByRole("searchbox"), "zzz");
    expect(status()).toContain("Geen formules die hieraan voldoen");
  });

  test("elke keer dat men de lijst kiest wordt er opnieuw gezocht, en er staat wanneer", async () => {
    const werkmap = werkmapMet([4, 2]);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    expect(status()).toContain("1 formule. Opgezocht om 09:05.");
    await gebruiker.click(deel("Herkomst"));
    werkmap.cellen = [formulecel(4, 2), formulecel(5, 2)];
    await gebruiker.click(deel("Lijst"));
    expect(status()).toContain("2 formules.");
  });

  test("wie van een andere weergave terugkomt, ziet geen oude lijst", async () => {
    const werkmap = werkmapMet([4, 2]);
    const { gebruiker, opnieuw } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    werkmap.cellen = [formulecel(4, 2), formulecel(5, 2)];
    await opnieuw();
    expect(status()).toContain("2 formules.");
  });

  test("verandert de werkmap, dan zegt de lijst dat zij niet meer klopt, tot er opnieuw is gezocht", async () => {
    const werkmap = werkmapMet([4, 2]);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    expect(status()).not.toContain("gewijzigd");
    act(() => werkmap.wijzig());
    expect(status()).toContain("De werkmap is sindsdien gewijzigd.");
    await gebruiker.click(knop("Opnieuw zoeken"));
    expect(status()).not.toContain("gewijzigd");
  });

  test("een wijziging tijdens het zoeken, en zoeken dat mislukt, laten geen lijst achter die nieuw lijkt", async () => {
    const werkmap = werkmapMet([4, 2]);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    let los = () => undefined as void;
    werkmap.poort = new Promise((klaar) => (los = klaar));
    await gebruiker.click(knop("Opnieuw zoeken"));
    act(() => werkmap.wijzig());
    await act(async () => los());
    expect(status()).toContain("sindsdien gewijzigd");
    await gebruiker.click(knop("Opnieuw zoeken"));
    expect(status()).not.toContain("gewijzigd");
    werkmap.fout = { soort: "geweigerd", code: "GeneralException" };
    await gebruiker.click(knop("Opnieuw zoeken"));
    expect(status()).toContain("Deze lijst is niet bijgewerkt.");
  });

  test("een lange lijst komt in delen", async () => {
    const werkmap = werkmapMet(...Array.from({ length: 150 }, (_, i) => [i, 0] as [number, number]));
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    expect(screen.getAllByRole("listitem")).toHaveLength(100);
    await gebruiker.click(knop("Meer tonen"));
    expect(screen.getAllByRole("listitem")).toHaveLength(150);
  });

  test("herberekenen zegt wat er veranderde", async () => {
    const werkmap = werkmapMet([4, 2], [5, 2]);
    werkmap.naHerrekenen = [formulecel(4, 2), formulecel(5, 2, { tekst: "45.000", waarden: [[45_000]] })];
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    await gebruiker.click(knop("Alles herberekenen"));
    expect(status()).toMatch(
      /2 formules herberekend; 1 waarde veranderde:.*Begroting!C6 was 50\.000, is 45\.000/,
    );
  });

  test("herstellen: verminkte formules, en tekst alleen als dat is aangevinkt", async () => {
    const werkmap = new Nepformules();
    const kapot = (rij: number, soort: Kapotcel["soort"], beveiligd = false): Kapotcel => ({
      doel: celdoel(rij, 0),
      was: "=_xldudf_POK_TOTAAL(2026,,1000)",
      wordt: "=POK.TOTAAL(2026,,1000)",
      lokaal: { was: "=_xldudf_POK_TOTAAL(2026;;1000)", wordt: "=POK.TOTAAL(2026;;1000)" },
      soort,
      beveiligd,
    });
    werkmap.kapot = [kapot(0, "naam"), kapot(1, "tekst"), kapot(2, "naam", true)];
    werkmap.nogOnbekend = 1;
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Lijst"));
    screen.getByText(/3 formules zijn niet meer verbonden/);
    await gebruiker.click(knop("Herstellen…"));
    within(vraag()).getByText("1 formule herstellen?");
    within(vraag()).getByText("Begroting!A1: =_xldudf_POK_TOTAAL(2026;;1000) → =POK.TOTAAL(2026;;1000)");
    within(vraag()).getByText(/1 cel op een beveiligd blad blijft zoals nu/);
    await gebruiker.click(within(vraag()).getByRole("checkbox"));
    within(vraag()).getByText("2 formules herstellen?");
    await gebruiker.click(knop("Herstellen"));
    expect(status()).toMatch(/2 formules opnieuw geschreven\. 1 geeft nog steeds #NAAM\?/);
    expect(werkmap.kapot).toHaveLength(1);
  });
});

describe("bevriezen", () => {
  test("vraagt eerst, met wat er per blad gebeurt en wat niet kan; nee laat alles staan", async () => {
    const werkmap = werkmapMet(
      [4, 2],
      [5, 2],
      [6, 2, { fout: true }],
      [0, 0, { doel: celdoel(0, 0, "Bijlage"), verborgen: true }],
    );
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Bevriezen"));
    await gebruiker.click(deel("Hele werkmap"));
    await gebruiker.click(knop("Bevriezen…"));
    const inhoud = within(vraag());
    inhoud.getByText("3 formules door waarden vervangen?");
    inhoud.getByText("Begroting: 2 formules");
    inhoud.getByText("Bijlage: 1 formule (verborgen blad)");
    inhoud.getByText("Begroting!C7: geeft een fout of rekent nog");
    expect(document.activeElement).toBe(knop("Niet bevriezen"));
    await gebruiker.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(werkmap.cellen).toHaveLength(4);
  });

  test("bevriezen van één blad, en ongedaan maken", async () => {
    const werkmap = werkmapMet([4, 2], [0, 0, { doel: celdoel(0, 0, "Bijlage") }]);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Bevriezen"));
    expect((deel("Dit blad") as HTMLInputElement).checked).toBe(true);
    await gebruiker.click(knop("Bevriezen…"));
    await gebruiker.click(knop("Bevriezen"));
    expect(status()).toMatch(/1 formule bevroren en opgeschreven op blad POK_Bevroren/);
    expect(werkmap.bevrorenCellen).toMatchObject([
      { was: "Begroting!C5", editie: "Lbr. 21/083", bevrorenOp: "2026-11-22" },
    ]);
    within(screen.getByRole("list", { name: "Bevroren cellen" })).getByText("=POK.BEDRAG(4;2026;;1000)");
    await gebruiker.click(knop("Ongedaan maken"));
    expect(status()).toMatch(/Van 1 cel is de formule terug/);
    expect(werkmap.bevrorenCellen).toEqual([]);
    screen.getByText("Er zijn geen bevroren cellen.");
  });

  test.each(["Herkomst", "Lijst", "Bevriezen…", "Ontdooien…"])(
    "de melding over het vorige bevriezen gaat weg bij %s",
    async (naam) => {
      const werkmap = werkmapMet([4, 2]);
      const { gebruiker } = await open(werkmap);
      await gebruiker.click(deel("Bevriezen"));
      await gebruiker.click(knop("Bevriezen…"));
      await gebruiker.click(knop("Bevriezen"));
      expect(status()).toContain("1 formule bevroren");
      await gebruiker.click(naam.endsWith("…") ? knop(naam) : deel(naam));
      expect(status()).not.toContain("1 formule bevroren");
      expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
    },
  );

  test("ontdooien noemt wat niet terug kan, en overschrijft een gewijzigde cel alleen na een vinkje", async () => {
    const werkmap = new Nepformules();
    const rij = bevrorencel({ ...formulecel(4, 2), notatie: null, editie: "e" }, 0, "2026-11-22");
    werkmap.bevrorenCellen = [
      rij,
      { ...rij, rij: 1, was: "Begroting!C6", doel: celdoel(5, 2), belet: "gewijzigd" },
      { ...rij, rij: 2, was: "Weg!A1", doel: null, terug: null, belet: "celVerwijderd" },
    ];
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Bevriezen"));
    await gebruiker.click(deel("Hele werkmap"));
    await gebruiker.click(knop("Ontdooien…"));
    within(vraag()).getByText("Van 1 cel weer formules maken?");
    within(vraag()).getByText("Begroting!C6: er staat niet meer wat is bevroren");
    within(vraag()).getByText("Weg!A1: de cel of het blad is verwijderd");
    await gebruiker.click(within(vraag()).getByRole("checkbox"));
    within(vraag()).getByText("Van 2 cellen weer formules maken?");
    await gebruiker.click(knop("Ontdooien"));
    expect(status()).toMatch(/Van 2 cellen zijn de formules terug\. 1 cel blijft bevroren/);
  });

  test("zonder formules, zonder register of met een onleesbaar register staat er wat er is", async () => {
    const werkmap = new Nepformules();
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Bevriezen"));
    await gebruiker.click(knop("Bevriezen…"));
    expect(status()).toContain("Hier staan geen POK-formules om te bevriezen.");
    await gebruiker.click(knop("Ontdooien…"));
    expect(status()).toContain("er is geen tabel POK_Bevroren");
    werkmap.registersoort = { soort: "onleesbaar", mist: ["Kenmerk"] };
    await gebruiker.click(knop("Ontdooien…"));
    expect(status()).toContain("mist de kolom Kenmerk");
  });

  test("mislukt het, dan staat er waarom en wat er niet is gewijzigd", async () => {
    const werkmap = werkmapMet([4, 2]);
    const { gebruiker } = await open(werkmap);
    await gebruiker.click(deel("Bevriezen"));
    await gebruiker.click(knop("Bevriezen…"));
    werkmap.fout = { soort: "geweigerd", code: "GeneralException" };
    await gebruiker.click(knop("Bevriezen"));
    expect(status()).toMatch(/er is niets gewijzigd \(code GeneralException\)/);
  });

  test("duurt het langer dan een seconde, dan is er voortgang en een knop om te annuleren", async () => {
    jest.useFakeTimers();
    const werkmap = werkmapMet([4, 2]);
    let los = () => undefined as void;
    werkmap.poort = new Promise((klaar) => (los = klaar));
    const { formulebeheer } = await open(werkmap);
    let bezig: Promise<void>;
    await act(async () => void (bezig = formulebeheer.ververs()));
    expect(status()).toContain("Formules zoeken… 50 %");
    expect(screen.queryByRole("button", { name: "Annuleren" })).toBeNull();
    await act(async () => jest.advanceTimersByTimeAsync(1_000));
    act(() => knop("Annuleren").click());
    expect(status()).toContain("Wordt geannuleerd…");
    los();
    await act(() => bezig);
    jest.useRealTimers();
    expect(status()).toContain("Geannuleerd. Er is niets gewijzigd.");
  });
});

describe("toegankelijkheid", () => {
  test.each(["Herkomst", "Lijst", "Bevriezen"])(
    "geen overtredingen volgens axe-core in deel %s",
    async (naam) => {
      const werkmap = werkmapMet([4, 2], [5, 2, { fout: true }]);
      werkmap.selectie = selectieMet({
        tekst: "1",
        formule: "=POK.BEDRAG(4,2026)",
        formuleLokaal: "=POK.BEDRAG(4;2026)",
      });
      const { container, gebruiker } = await open(werkmap);
      await gebruiker.click(deel(naam));
      if (naam === "Bevriezen") await gebruiker.click(knop("Bevriezen…"));
      const { violations } = await axe.run(container, {
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    },
  );

  test("ook in het Engels", async () => {
    const { gebruiker } = await open(werkmapMet([4, 2]), "en");
    await gebruiker.click(deel("Freeze"));
    await gebruiker.click(knop("Freeze…"));
    within(vraag()).getByText("Replace 1 formula with values?");
  });
});
