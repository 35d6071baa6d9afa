/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Bedragbron } from "../../src/knowledge/pok/bedragbron";
import type { Taal } from "../../src/texts";
import { duActielijn7 } from "../../src/knowledge/gemeenten/rollen";
import { euroTekst } from "../../src/knowledge/notatie";
import { LANDELIJK } from "../../src/work/amounts/opdracht";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { Omlijsting } from "../../src/taskpane/shell/App";
import { BedragenWeergave } from "../../src/taskpane/amounts/BedragenWeergave";
import { Invoeger } from "../../src/taskpane/insert/invoeger";
import { CENTRUM, eigen, GEEN_ROL, raming, UTRECHT } from "../work/insert/bronnen";
import { Nepwerkmap } from "./nepwerkmap";
import { taalkeuze, TEKSTEN } from "./taalkeuze";

async function open(
  bronnen: readonly Bedragbron[],
  { taal = "nl", bijToonRij = () => undefined }: { taal?: Taal; bijToonRij?: (rij: number) => void } = {},
) {
  const werkmap = new Nepwerkmap();
  const invoeger = new Invoeger(huidigeEditie, werkmap, () => "2026-11-22");
  invoeger.zetBronnen(bronnen);
  const { container } = render(
    <Omlijsting taalkeuze={taalkeuze(taal)} leesKleuren={() => undefined}>
      <BedragenWeergave editie={huidigeEditie} invoeger={invoeger} bijToonRij={bijToonRij} />
    </Omlijsting>,
  );
  await act(() => invoeger.kijk());
  return { werkmap, invoeger, container, gebruiker: userEvent.setup() };
}

const cel = (naam: RegExp) => screen.getByRole("gridcell", { name: naam });
const toelichting = () => within(screen.getByRole("region", { name: "Toelichting bij het gekozen bedrag" }));
const formule = () => (screen.getByLabelText("Formule") as HTMLInputElement).value;
const kies = (gebruiker: ReturnType<typeof userEvent.setup>, naam: string) =>
  gebruiker.click(screen.getByRole("radio", { name: naam }));

test("met alleen de landelijke bron valt er niets te kiezen", async () => {
  await open([LANDELIJK]);
  expect(screen.queryByRole("radiogroup", { name: "Bron van de bedragen" })).toBeNull();
  screen.getByText(/Landelijke bedragen volgens/);
});

describe("eigen bedragen", () => {
  const bronnen = [LANDELIJK, eigen(UTRECHT), raming(GEEN_ROL)];

  test("de keuze wisselt tabel, gemeente en edities", async () => {
    const { gebruiker } = await open(bronnen);
    expect(cel(/^4, .*2021/).textContent).toBe("45.000");
    await kies(gebruiker, "Eigen bedragen");
    screen.getByText(
      "Eigen bedragen van Utrecht uit POK_Bedragen, edities: meicirculaire 2024, septembercirculaire 2024.",
    );
    expect(cel(/^4, .*2021/).textContent).toBe("900,000");
    expect(cel(/^7, .*2026/).textContent).toBe("");
    expect(cel(/^7, .*2026/).getAttribute("aria-label")).toMatch(/2026, geen rij in POK_Bedragen$/);
    expect(screen.getByRole("grid").getAttribute("aria-label")).toMatch(/^Eigen bedragen Utrecht: /);
    expect(screen.queryByText(/vastgesteld/)).toBeNull();
    expect(screen.queryByText(/wijken af van de € 150 miljoen/)).toBeNull();
  });

  test("de toelichting noemt editie, bron en rij, toont die rij, en vergelijkt met landelijk", async () => {
    const bijToonRij = jest.fn();
    const { gebruiker } = await open(bronnen, { bijToonRij });
    await kies(gebruiker, "Eigen bedragen");
    await gebruiker.click(cel(/^7, .*2024/));
    toelichting().getByText("€ 710.071");
    toelichting().getByText("septembercirculaire 2024");
    toelichting().getByText("sept.xlsx, blad DU, B3");
    toelichting().getByText("1 oktober 2024");
    toelichting().getByText("€ 10.000.000; dit bedrag is 7,1 % daarvan");
    expect(formule()).toBe("=POK.BEDRAG(7;2024;;1000;POK_Bedragen)");
    // Zeven rijen van actielijn 4 na de kopregel, dan die van actielijn 7.
    await gebruiker.click(toelichting().getByRole("button", { name: "Toon rij 9" }));
    expect(bijToonRij.mock.calls).toEqual([[9]]);
  });

  test("een bedrag uit twee rijen noemt ze allebei", async () => {
    const { gebruiker } = await open(bronnen);
    await kies(gebruiker, "Eigen bedragen");
    await gebruiker.click(cel(/^3, .*2022/));
    toelichting().getByText("AU (algemene uitkering): € 100.000");
    toelichting().getByText("DU (decentralisatie-uitkering): € 50.000");
    toelichting().getByText(/Opgeteld uit verschillende edities/);
    expect(toelichting().getAllByRole("button", { name: /^Toon rij/ })).toHaveLength(2);
  });

  test("één bedrag zonder rij is niet in te voegen, en het venster zegt waarom", async () => {
    const { gebruiker, werkmap } = await open(bronnen);
    await kies(gebruiker, "Eigen bedragen");
    await gebruiker.click(cel(/^7, .*2026/));
    toelichting().getByText("geen rij in POK_Bedragen");
    await kies(gebruiker, "Bedrag");
    screen.getByText(/Voor 7 Risicovol verward gedrag, 2026 staat geen rij in POK_Bedragen/);
    await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(werkmap.geschreven).toHaveLength(0);
    await kies(gebruiker, "Rij");
    expect(screen.queryByText(/staat geen rij in POK_Bedragen/)).toBeNull();
    await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(werkmap.cellen.get("B6")).toBe('=IFNA(POK.BEDRAG(7,B$5,,1000,POK_Bedragen),"")');
  });

  test("vervalt de bron, dan staan er landelijke bedragen en een melding die te sluiten is", async () => {
    const { gebruiker, invoeger } = await open(bronnen);
    await kies(gebruiker, "Eigen bedragen");
    await act(async () => invoeger.zetBronnen([LANDELIJK]));
    screen.getByText(
      /De bron “Eigen bedragen” \(Utrecht\) is er niet meer\. U ziet nu de landelijke bedragen/,
    );
    expect(cel(/^4, .*2021/).textContent).toBe("45.000");
    await gebruiker.click(screen.getByRole("button", { name: "Sluiten" }));
    expect(screen.queryByText(/is er niet meer/)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe("raming", () => {
  const bronnen = [LANDELIJK, raming(GEEN_ROL)];

  test("is overal als raming herkenbaar", async () => {
    const { gebruiker } = await open(bronnen);
    await kies(gebruiker, "Raming");
    screen.getByText(
      /Geen gepubliceerde bedragen: geraamd voor Utrecht als 2,0000 % \(naar inwoners\) van AU \+ DU/,
    );
    expect(cel(/^4, .*2026/).textContent).toBe("≈ 1.000");
    expect(cel(/^4, .*2026/).getAttribute("aria-label")).toMatch(/≈ 1\.000, raming$/);
    const zonderTeken = screen
      .getAllByRole("gridcell")
      .map(({ textContent }) => textContent!)
      .filter((tekst) => !/^(≈ [\d.]+|–|0|n\.v\.t\.)$/.test(tekst));
    expect(zonderTeken).toEqual([]);
    screen.getByRole("heading", { name: "Invoegen bij de selectie: raming Utrecht" });
    expect(toelichting().getByRole("heading").textContent).toContain("raming");
    expect(screen.queryByRole("combobox", { name: "Kanaal" })).toBeNull();
  });

  test("de toelichting geeft de berekening, de band en de formule", async () => {
    const { gebruiker } = await open(bronnen);
    await kies(gebruiker, "Raming");
    await gebruiker.click(cel(/^4, .*2026/));
    toelichting().getByText("≈ € 1.000.000");
    toelichting().getByText("AU + DU € 50.000.000 × 2,0000 % (naar inwoners)");
    toelichting().getByText("tussen € 990.000 en € 1.010.000, door de afronding in de bron");
    expect(formule()).toBe("=POK.RAMING(4;2026;0,02;;1000)");
  });

  test("geld voor andere gemeenten is n.v.t. met de reden, zonder formule, en niet in te voegen", async () => {
    const { gebruiker, werkmap } = await open(bronnen);
    await kies(gebruiker, "Raming");
    expect(cel(/^7, .*2026, n\.v\.t\. \(niet van toepassing\)/).textContent).toBe("n.v.t.");
    await gebruiker.click(cel(/^7, .*2026/));
    toelichting().getByText(/alleen naar de 25 centrumgemeenten .* Utrecht hoort daar niet bij/);
    expect(screen.queryByLabelText("Formule")).toBeNull();
    await kies(gebruiker, "Bedrag");
    await gebruiker.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(werkmap.geschreven).toHaveLength(0);
  });

  test("voor een centrumgemeente staat er dat inwoners geen goede grondslag zijn", async () => {
    const { gebruiker } = await open([LANDELIJK, raming(CENTRUM)]);
    await kies(gebruiker, "Raming");
    await gebruiker.click(cel(/^7, .*2026/));
    toelichting().getByText("≈ € 200.000");
    toelichting().getByText(/geen goede grondslag/);
    const { bedrag, jaar, circulaire } = duActielijn7("GM0344").at(-1)!;
    const feit = (await toelichting().findByText("Gepubliceerd")).nextSibling!;
    expect(feit.textContent).toBe(`${euroTekst(bedrag)} in ${jaar} (${circulaire})`);
  });
});

test.each([
  ["nl", "eigen"],
  ["en", "raming"],
] as const)(
  "geen toegankelijkheidsfouten (%s, %s)",
  async (taal, keuze) => {
    const { container, invoeger, gebruiker } = await open([LANDELIJK, eigen(UTRECHT), raming()], {
      taal,
      bijToonRij: () => undefined,
    });
    await kies(gebruiker, TEKSTEN[taal].bedragen[keuze]);
    await act(async () => invoeger.kies({ wat: "bedrag", actielijn: 7, jaar: 2024 }));
    // Kleurcontrast meet jsdom niet; dat gebeurt in de browser.
    const { violations } = await axe.run(container, {
      rules: {
        "color-contrast": { enabled: false },
        region: { enabled: false },
        "page-has-heading-one": { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
  20_000,
);
