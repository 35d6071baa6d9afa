/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Taal } from "../../src/texts";
import { Omlijsting } from "../../src/taskpane/shell/App";
import Samenloop from "../../src/taskpane/amounts/Samenloop";
import { maakGemeentefondsWeergave } from "../../src/taskpane/gemeentefonds/laad";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import type { Weergaveprops } from "../../src/taskpane/weergave";
import { Nepindex } from "./nepindex";
import { Nepwerkmap } from "./nepwerkmap";
import { taalkeuze } from "./taalkeuze";

// Fluent tekent pas bij gemeten maten, en jsdom meet niets; de grafiek zelf kijkt de browser na.
const grafiek = jest.fn((_props: unknown) => null);
jest.mock("../../src/taskpane/parts/Jaargrafiek", () => ({
  __esModule: true,
  default: (props: unknown) => grafiek(props),
}));

afterEach(cleanup);

function omlijst(inhoud: React.ReactNode, taal: Taal = "nl") {
  return render(
    <Omlijsting taalkeuze={taalkeuze(taal)} leesKleuren={() => undefined}>
      <main>
        <h1>Gemeentefonds</h1>
        {inhoud}
      </main>
    </Omlijsting>,
  );
}

async function open(taal: Taal = "nl") {
  const [werkmap, index] = [new Nepwerkmap(), new Nepindex()];
  const Weergave = maakGemeentefondsWeergave(werkmap, index) as React.ComponentType<Partial<Weergaveprops>>;
  const { container } = omlijst(<Weergave />, taal);
  await act(async () => undefined);
  const gebruiker = userEvent.setup();
  const kies = (naam: string) => gebruiker.click(screen.getByRole("radio", { name: naam }));
  return { werkmap, index, container, gebruiker, kies };
}

const cel = (naam: RegExp) => screen.getByRole("gridcell", { name: naam });
const toelichting = () => screen.getByRole("region", { name: "Toelichting bij het gekozen cijfer" });

describe("de reeksen", () => {
  test("elke reeks toont haar gedrukte cijfers, met status en wat er niet strookt", async () => {
    const { kies } = await open();
    expect(screen.getAllByRole("gridcell")).toHaveLength(24);
    expect(cel(/^Nominaal accres, 2022/).textContent).toBe("1.493.059");
    expect(cel(/^Nominaal accres, 2021/).getAttribute("aria-label")).toMatch(/, vastgesteld$/);
    await kies("BCF");
    expect(screen.getAllByRole("gridcell")).toHaveLength(36);
    await kies("LPO");
    expect(cel(/^Loon en prijs samen, 2022/).getAttribute("aria-label")).toMatch(
      /2,30%, voorlopig, strookt niet met de rest van de brief$/,
    );
  });

  test("het rode hoekje staat alleen waar afronding het niet verklaart; de toelichting zegt het wel", async () => {
    const { kies, gebruiker } = await open();
    await kies("BCF");
    for (const jaar of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const vrijval = cel(new RegExp(`^Vrijval naar het gemeentefonds, ${jaar}`));
      const verklaard = jaar === 2021 || jaar === 2026;
      expect(vrijval.querySelectorAll("svg path")).toHaveLength(verklaard ? 0 : 1);
      expect(/strookt niet/.test(vrijval.getAttribute("aria-label")!)).toBe(!verklaard);
    }
    await gebruiker.click(cel(/^Vrijval naar het gemeentefonds, 2026/));
    expect(toelichting().textContent).toMatch(/109\.487, wat afronding van het percentage kan verklaren/);
  });

  test("een andere editie geeft andere cijfers, en de toelichting noemt beide", async () => {
    const { kies } = await open();
    await kies("meicirculaire 2021");
    expect(cel(/^Nominaal accres, 2022/).textContent).toBe("909.796");
    expect(toelichting().textContent).toMatch(/€ 909\.796\.000[\s\S]*septembercirculaire 20211\.493\.059/);
    expect(screen.getByLabelText<HTMLInputElement>("Formule").value).toBe('=POK.ACCRES(2022;;"mei")');
  });

  test("wat ontbreekt is “–”, wordt uitgelegd en is los niet in te voegen; als rij wel, met “n.b.”", async () => {
    const { kies, gebruiker, werkmap } = await open();
    await kies("Opschalingskorting");
    await gebruiker.click(cel(/2024/));
    expect(cel(/2024/).textContent).toBe("–");
    expect(toelichting().textContent).toMatch(/Dat is iets anders dan 0: de functie geeft #N\/B/);
    await kies("Bedrag");
    expect(screen.getByText(/er is niets in te voegen/)).toBeTruthy();
    await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(werkmap.geschreven).toHaveLength(0);
    await kies("Rij");
    await kies("Waarden");
    await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
    expect([...werkmap.cellen.values()]).toContain("n.b.");
    await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(werkmap.cellen.size).toBe(0);
  });

  test("staat er al iets, dan wordt eerst gevraagd, en “niet overschrijven” heeft de focus", async () => {
    const { gebruiker, werkmap } = await open();
    werkmap.cellen.set("B6", "van iemand");
    await act(async () => werkmap.kies(4, 0));
    await waitFor(() => expect(screen.getByText(/1 van \d+ cellen niet leeg/)).toBeTruthy());
    await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(document.activeElement?.textContent).toBe("Niet overschrijven");
    expect(werkmap.geschreven).toHaveLength(0);
    await gebruiker.click(screen.getByRole("button", { name: "Overschrijven" }));
    expect(werkmap.geschreven).toHaveLength(1);
  });

  test("met de pijltjes verplaatst de keuze, en een reeks zonder het gekozen jaar kiest haar laatste", async () => {
    const { gebruiker, kies } = await open();
    await kies("Opschalingskorting");
    act(() => cel(/2022/).focus());
    await gebruiker.keyboard("{Home}");
    expect(cel(/2015/).getAttribute("aria-selected")).toBe("true");
    await kies("LPO");
    expect(cel(/^Loon en prijs samen, 2026/).getAttribute("aria-selected")).toBe("true");
  });

  test("edities naast elkaar: plaatje en tabel tonen dezelfde cijfers, met het verschil", async () => {
    const { gebruiker, kies } = await open();
    await kies("LPO");
    await gebruiker.click(screen.getByText("Edities naast elkaar"));
    await waitFor(() => expect(grafiek).toHaveBeenCalled());
    const rij = within(await screen.findByRole("table")).getByRole("row", { name: /^2022/ });
    expect(
      within(rij)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["1,30%", "2,30%", "+1,00"]);
    const { reeksen } = grafiek.mock.calls[grafiek.mock.calls.length - 1]![0] as {
      reeksen: { naam: string; waarden: number[] }[];
    };
    expect(reeksen.map(({ naam, waarden }) => [naam, waarden[1]])).toEqual([
      ["CEP 2021", 0.013],
      ["MEV 2022", 0.023],
    ]);
  });
});

describe("indexeren", () => {
  const openIndex = async () => {
    const alles = await open();
    await alles.kies("Indexeren");
    await act(async () => undefined);
    return alles;
  };
  const knop = (naam: RegExp) => screen.getByRole("button", { name: naam });

  test("toont vooraf wat er verandert en wat er niet meegaat, en schrijft dat", async () => {
    const { kies, gebruiker, index } = await openIndex();
    await kies("Op de plaats zelf");
    await gebruiker.selectOptions(screen.getByLabelText("Van prijspeil"), "2022");
    await gebruiker.selectOptions(screen.getByLabelText("Naar prijspeil"), "2025");
    const voorbeeld = screen.getByRole("list", { name: "Voorbeeld van de wijzigingen" });
    expect(voorbeeld.textContent).toMatch(
      /B51\.000,00 → 1\.060,161000 → =POK\.INDEXEER\(1000;2022;2025\)B7500,00 → 530,08/,
    );
    expect(screen.getByText("Tekst, geen getal: B6")).toBeTruthy();
    await gebruiker.click(knop(/^Indexeren: 2 cellen$/));
    expect(index.geschreven[0]!.map(({ wordt }) => wordt)).toEqual([
      "=POK.INDEXEER(1000,2022,2025)",
      "=POK.INDEXEER(A1*2,2022,2025)",
    ]);
    await gebruiker.click(knop(/^Ongedaan maken$/));
    expect(index.teruggezet).toHaveLength(1);
  });

  test("zegt welke cel al met geïndexeerde cellen rekent, en van welke dat niet is nagegaan", async () => {
    const { index, kies } = await openIndex();
    index.herkomst = { geindexeerd: ["B7"], nietGevolgd: ["B5", "B7"] };
    index.belet = { soort: "samengevoegd", adres: "Begroting!B4:C4" };
    await kies("Op de plaats zelf");
    expect(screen.getByText(/^Rekent al mee met geïndexeerde cellen .*: B7$/)).toBeTruthy();
    expect(screen.getByText(/met geïndexeerde bedragen rekenen: B5\. /)).toBeTruthy();
    expect(screen.getByText(/^In Begroting!B4:C4 zijn cellen samengevoegd waar een formule/)).toBeTruthy();
  });

  test("noemt de gebruikte index, en wat daaraan niet strookt", async () => {
    const { gebruiker } = await openIndex();
    expect(screen.getByText(/^2022 2,30%: samen × 1,023000\./)).toBeTruthy();
    expect(screen.getByText(/gedrukt 2,30%; .* geeft 2,50%/)).toBeTruthy();
    await gebruiker.selectOptions(screen.getByLabelText("Naar prijspeil"), "2020");
    expect(screen.getByText(/^Terug, dus delen door 2021 1,30%/)).toBeTruthy();
  });

  test("een jaar zonder index is te zien en niet te kiezen", async () => {
    await openIndex();
    const opties = within(screen.getByLabelText("Naar prijspeil")).getAllByRole<HTMLOptionElement>("option");
    expect(opties.map(({ textContent, disabled }) => [textContent, disabled]).slice(-2)).toEqual([
      ["2026", false],
      ["2027: geen index", true],
    ]);
  });

  test("bij gelijke prijspeilen valt er niets te doen", async () => {
    const { gebruiker, index } = await openIndex();
    await gebruiker.selectOptions(screen.getByLabelText("Naar prijspeil"), "2021");
    await gebruiker.click(knop(/^Indexeren/));
    expect(index.geschreven).toHaveLength(0);
    expect(screen.getByText(/De prijspeilen zijn gelijk/)).toBeTruthy();
  });

  test("staat er ernaast al iets, dan wordt eerst gevraagd; Esc laat alles staan", async () => {
    const { index, gebruiker, kies } = await openIndex();
    index.bezet = [{ adres: "C5", inhoud: "van iemand" }];
    await kies("Op de plaats zelf");
    await kies("In de kolommen ernaast");
    await gebruiker.click(knop(/^Indexeren: 2 cellen$/));
    expect(screen.getByRole("alertdialog").textContent).toMatch(/C5: van iemand/);
    await gebruiker.keyboard("{Escape}");
    expect(index.geschreven).toHaveLength(0);
    await gebruiker.click(knop(/^Indexeren: 2 cellen$/));
    await gebruiker.click(knop(/^Overschrijven$/));
    expect(index.geschreven[0]![0]!.wordt).toBe("=POK.INDEXEER(B5,2021,2022)");
  });

  test("waar het niet kan, staat de reden in eigen woorden en doet de knop niets", async () => {
    const { index, gebruiker, kies } = await openIndex();
    index.belet = { soort: "bladBeveiligd", blad: "Begroting" };
    await kies("Op de plaats zelf");
    expect(screen.getByText(/Blad “Begroting” is beveiligd/)).toBeTruthy();
    await gebruiker.click(knop(/^Indexeren/));
    expect(index.geschreven).toHaveLength(0);
    index.fout = { soort: "selectieLeeg" };
    await kies("In de kolommen ernaast");
    expect(screen.getByText(/Selecteer in het werkblad de bedragen die u wilt indexeren/)).toBeTruthy();
  });
});

describe("samenloop", () => {
  test("bij een actielijn: wie betaalt, bedrag, jaar en plaats in de brief", async () => {
    omlijst(<Samenloop actielijn={7} />);
    await userEvent.click(screen.getByText(/^Ander geld voor hetzelfde doel \(\d+\)$/));
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
    expect(document.body.textContent).toMatch(
      /sluitende aanpak[^.]*verward gedrag[\s\S]*VWS[\s\S]*2022: € 33\.100\.000; 2023: € 32\.800\.000; daarna structureel[\s\S]*hoofdstuk 9/,
    );
  });

  test("een bedrag dat de brief niet noemt is geen 0, en zonder ander geld staat dat er", () => {
    omlijst(<Samenloop actielijn={1} />);
    expect(document.body.textContent).toMatch(/2022: de brief noemt geen bedrag/);
    cleanup();
    omlijst(<Samenloop actielijn={5} />, "en");
    expect(screen.getByText(/names no other money/)).toBeTruthy();
  });

  test("elke actielijn is te tonen", () => {
    for (const { nummer } of huidigeEditie.actielijnen) {
      omlijst(<Samenloop actielijn={nummer} />);
      expect(document.body.textContent).not.toMatch(/undefined|NaN/);
      cleanup();
    }
  });
});

test.each<Taal>(["nl", "en"])("toegankelijk in beide delen (%s)", async (taal) => {
  const { container, kies } = await open(taal);
  const overtredingen = async () =>
    (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );
  expect(await overtredingen()).toEqual([]);
  await kies(taal === "nl" ? "Indexeren" : "Indexing");
  expect(await overtredingen()).toEqual([]);
});
