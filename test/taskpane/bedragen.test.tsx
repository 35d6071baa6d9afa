/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Taal } from "../../src/texts";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { App } from "../../src/taskpane/shell/App";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { Invoeger } from "../../src/taskpane/insert/invoeger";
import { maakWeergaven } from "../../src/taskpane/shell/weergaven";
import { NepDossier } from "./nepdossier";
import { Nepwerkmap } from "./nepwerkmap";
import { taalkeuze } from "./taalkeuze";

const weergaven = maakWeergaven({
  gemeentefonds: async () => () => null,
  plan: async () => () => null,
  formules: async () => () => null,
  controle: async () => () => null,
});

async function open(taal: Taal = "nl", werkmap = new Nepwerkmap()) {
  const invoeger = new Invoeger(huidigeEditie, werkmap, () => "2026-11-22");
  const { container } = render(
    <App
      taalkeuze={taalkeuze(taal)}
      leesKleuren={() => undefined}
      weergaven={weergaven}
      editie={huidigeEditie}
      invoeger={invoeger}
      dossier={new Dossier(new NepDossier())}
      verbonden
    />,
  );
  await act(async () => undefined);
  return { werkmap, container, gebruiker: userEvent.setup() };
}

const cel = (naam: RegExp) => screen.getByRole("gridcell", { name: naam });
const kies = async (gebruiker: ReturnType<typeof userEvent.setup>, naam: string) =>
  gebruiker.click(screen.getByRole("radio", { name: naam }));

test("een knop met een korte naam noemt de volle naam als men haar aanwijst, en de weergave heeft die als kop", async () => {
  const { gebruiker } = await open();
  const knoppen = within(screen.getByRole("navigation")).getAllByRole("button");
  expect(knoppen.map(({ textContent, title }) => [textContent, title])).toEqual([
    ["Bedragen", ""],
    ["Fonds", "Gemeentefonds"],
    ["Gemeente", ""],
    ["Plan", ""],
    ["Formules", ""],
    ["Controle", ""],
  ]);
  await gebruiker.click(screen.getByRole("button", { name: "Fonds" }));
  await screen.findByRole("heading", { name: "POK-middelen: Gemeentefonds" });
});

test("toont alle 56 bedragen en de zeven totalen, met de editie en haar datum", async () => {
  await open();
  expect(screen.getAllByRole("gridcell")).toHaveLength(63);
  expect(screen.getByText(/Lbr\. 21\/083, 14 december 2021/)).toBeInstanceOf(HTMLElement);
  const totalen = within(screen.getAllByRole("row")[9]!).getAllByRole("gridcell");
  expect(totalen.map((totaal) => totaal.textContent)).toEqual([
    "150.000",
    "150.000",
    "151.000",
    "148.000",
    "148.000",
    "130.000",
    "130.000",
  ]);
});

test("elke cel zegt haar status en of er een opmerking is", async () => {
  await open();
  expect(cel(/^4, Uitvoeringscapaciteit wijkteams, 2022/).getAttribute("aria-label")).toMatch(
    /: 45\.000, vastgesteld$|45\.000, vastgesteld$/,
  );
  expect(cel(/^4, .*2026/).getAttribute("aria-label")).toMatch(/50\.000, voorlopig$/);
  expect(cel(/^6, .*2021/).getAttribute("aria-label")).toMatch(
    /leeg in de bron, geen middelen, met opmerking$/,
  );
  expect(cel(/^6, .*2026/).getAttribute("aria-label")).toMatch(/, 0, geen middelen, met opmerking$/);
  expect(cel(/^Totaal, 2026/).getAttribute("aria-label")).toMatch(/130\.000, met opmerking$/);
});

test("de eenheid en het kanaal werken in de hele tabel", async () => {
  const { gebruiker } = await open();
  await kies(gebruiker, "× € 1 mln");
  expect(cel(/^4, .*2026/).textContent).toBe("50");
  await kies(gebruiker, "€");
  expect(cel(/^4, .*2026/).textContent).toBe("50.000.000");
  await gebruiker.selectOptions(screen.getByLabelText("Kanaal"), "DU – decentralisatie-uitkering");
  expect(cel(/^3, .*2021/).textContent).toBe("5.000.000");
  expect(cel(/^4, .*2026/).getAttribute("aria-label")).toMatch(/niet via DU$/);
});

test("met de pijltjes verplaatst de keuze, en de toelichting gaat mee", async () => {
  const { gebruiker } = await open();
  act(() => cel(/^1, .*2021/).focus());
  await gebruiker.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
  expect(document.activeElement).toBe(cel(/^3, .*2022/));
  expect(cel(/^3, .*2022/).getAttribute("aria-selected")).toBe("true");
  expect(screen.getAllByRole("gridcell").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  const toelichting = within(screen.getByRole("region", { name: "Toelichting bij het gekozen bedrag" }));
  toelichting.getByRole("heading", { name: "3 Systeemleren, 2022" });
  toelichting.getByText("AU € 5.000.000 + DU € 5.000.000");
  toelichting.getByText(/De bijlage spreekt zichzelf tegen/);
  toelichting.getByText(/rij 3, kolom 2022: 10/);
  expect((toelichting.getByLabelText("Formule") as HTMLInputElement).value).toBe("=POK.BEDRAG(3;2022;;1000)");
});

test("bij een totaal staat waarom het geen 150 miljoen is", async () => {
  const { gebruiker } = await open();
  await gebruiker.click(cel(/^Totaal, 2027/));
  screen.getByText(/Afronding kan de ontbrekende € 20 miljoen niet verklaren/);
  screen.getByText(/De totalen van 2023–2027 wijken af van de € 150 miljoen/);
});

test("de formule is te kopiëren; mag dat niet, dan is zij geselecteerd", async () => {
  const { gebruiker } = await open();
  await gebruiker.click(screen.getByRole("button", { name: "Formule kopiëren" }));
  await screen.findByText("Formule gekopieerd.");
  expect(await navigator.clipboard.readText()).toBe("=POK.BEDRAG(1;2021;;1000)");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("verboden"));
  await gebruiker.click(screen.getByRole("button", { name: "Formule kopiëren" }));
  await screen.findByText(/Ctrl\+C/);
  const veld = screen.getByLabelText("Formule") as HTMLInputElement;
  expect(veld.value.slice(veld.selectionStart!, veld.selectionEnd!)).toBe(veld.value);
});

test("invoegen: doel en omvang vooraf, bevestiging achteraf, en ongedaan maken", async () => {
  const { gebruiker, werkmap } = await open();
  screen.getByText("Begroting!A5:I19");
  screen.getByText("15 rijen × 9 kolommen");
  screen.getByText("vrij");
  await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
  await gebruiker.click(await screen.findByRole("button", { name: "Begroting!A5:I19" }));
  expect(werkmap.geselecteerd).toHaveLength(1);
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await screen.findByText(/Ongedaan gemaakt/);
  expect(werkmap.cellen.size).toBe(0);
});

test("het voorbeeld noemt per deel de plaats en de formule", async () => {
  const { gebruiker } = await open();
  await gebruiker.click(screen.getByText("Wat er komt te staan"));
  screen.getByText("A8:I15");
  screen.getByText("=POK.BEDRAG($A8;C$7;;1000)");
  screen.getByText("=SOM(C8:C15)");
});

test("voor het overschrijven vraagt het venster, met Niet overschrijven als standaard", async () => {
  const werkmap = new Nepwerkmap();
  ["B6", "B7", "B8", "B9"].forEach((adres) => werkmap.cellen.set(adres, `inhoud ${adres}`));
  const { gebruiker } = await open("nl", werkmap);
  await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
  const vraag = screen.getByRole("alertdialog", {
    name: "In A5:I19 zijn 4 cellen niet leeg. Overschrijven?",
  });
  within(vraag).getByText("B6: inhoud B6");
  within(vraag).getByText("en nog 1 cel");
  expect(document.activeElement?.textContent).toBe("Niet overschrijven");
  await gebruiker.keyboard("{Enter}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Invoegen");
  expect(werkmap.geschreven).toHaveLength(0);
  await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
  await gebruiker.click(screen.getByRole("button", { name: "Overschrijven" }));
  expect(werkmap.geschreven).toHaveLength(1);
});

test("kan het niet, dan staat er waarom en doet de knop niets", async () => {
  const werkmap = new Nepwerkmap();
  werkmap.belet = { soort: "bladBeveiligd", blad: "Begroting" };
  const { gebruiker } = await open("nl", werkmap);
  screen.getByText(/Blad “Begroting” is beveiligd/);
  await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
  expect(werkmap.geschreven).toHaveLength(0);
});

test("een fout in het venster laat een uitleg zien, geen leeg vlak", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const werkmap = new Nepwerkmap();
  werkmap.bijSelectie = () => {
    throw new Error("kapot");
  };
  await open("nl", werkmap);
  screen.getByText("Uw werkmap is niet gewijzigd.", { exact: false });
  screen.getByText("Error: kapot");
});

test("in een Engelse Office is het venster Engels", async () => {
  await open("en");
  screen.getByRole("button", { name: "Insert" });
  expect(document.documentElement.lang).toBe("en");
});

test.each(["nl", "en"] as const)(
  "geen toegankelijkheidsfouten (%s)",
  async (taal) => {
    const werkmap = new Nepwerkmap();
    werkmap.cellen.set("B6", "Wijkteams");
    const { container, gebruiker } = await open(taal, werkmap);
    await gebruiker.click(screen.getByRole("button", { name: taal === "nl" ? "Invoegen" : "Insert" }));
    // Kleurcontrast meet jsdom niet; dat gebeurt in de browser.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
  20_000,
);
