/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { AmountSource } from "../../src/knowledge/pok/amountSource";
import type { Language } from "../../src/texts";
import { duActielijn7 } from "../../src/knowledge/gemeenten/roles";
import { euroText } from "../../src/knowledge/notation";
import { NATIONAL } from "../../src/work/amounts/request";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { Providers } from "../../src/taskpane/shell/App";
import { AmountsView } from "../../src/taskpane/amounts/AmountsView";
import { Inserter } from "../../src/taskpane/insert/inserter";
import { CENTER, own, NO_ROLE, raming, UTRECHT } from "../work/insert/sources";
import { FakeWorkbook } from "./fakeWorkbook";
import { languageChoice, TEXTS } from "./languageChoice";

async function open(
  sources: readonly AmountSource[],
  {
    language = "nl",
    onShowRow = () => undefined,
  }: { language?: Language; onShowRow?: (row: number) => void } = {},
) {
  const workbook = new FakeWorkbook();
  const inserter = new Inserter(currentEditie, workbook, () => "2026-11-22");
  inserter.setSources(sources);
  const { container } = render(
    <Providers languageChoice={languageChoice(language)} readColors={() => undefined}>
      <AmountsView editie={currentEditie} inserter={inserter} onShowRow={onShowRow} />
    </Providers>,
  );
  await act(() => inserter.placement.look());
  return { workbook, inserter, container, user: userEvent.setup() };
}

const cell = (name: RegExp) => screen.getByRole("gridcell", { name: name });
const details = () => within(screen.getByRole("region", { name: "Toelichting bij het gekozen bedrag" }));
const formula = () => (screen.getByLabelText("Formule") as HTMLInputElement).value;
const choose = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole("radio", { name: name }));

test("there is nothing to choose with only the national source", async () => {
  await open([NATIONAL]);
  expect(screen.queryByRole("radiogroup", { name: "Bron van de bedragen" })).toBeNull();
  screen.getByText(/Landelijke bedragen volgens/);
});

describe("own amounts", () => {
  const sources = [NATIONAL, own(UTRECHT), raming(NO_ROLE)];

  test("the choice switches table, gemeente and edities", async () => {
    const { user } = await open(sources);
    expect(cell(/^4, .*2021/).textContent).toBe("45.000");
    await choose(user, "Eigen bedragen");
    screen.getByText(
      "Eigen bedragen van Utrecht uit POK_Bedragen, edities: meicirculaire 2024, septembercirculaire 2024.",
    );
    expect(cell(/^4, .*2021/).textContent).toBe("900,000");
    expect(cell(/^7, .*2026/).textContent).toBe("");
    expect(cell(/^7, .*2026/).getAttribute("aria-label")).toMatch(/2026, geen rij in POK_Bedragen$/);
    expect(screen.getByRole("grid").getAttribute("aria-label")).toMatch(/^Eigen bedragen Utrecht: /);
    expect(screen.queryByText(/vastgesteld/)).toBeNull();
    expect(screen.queryByText(/wijken af van de € 150 miljoen/)).toBeNull();
  });

  test("the explanation names editie, source and row, can show that row, and compares with the national amount", async () => {
    const onShowRow = jest.fn();
    const { user } = await open(sources, { onShowRow });
    await choose(user, "Eigen bedragen");
    await user.click(cell(/^7, .*2024/));
    details().getByText("€ 710.071");
    details().getByText("septembercirculaire 2024");
    details().getByText("sept.xlsx, blad DU, B3");
    details().getByText("1 oktober 2024");
    details().getByText("€ 10.000.000; dit bedrag is 7,1 % daarvan");
    expect(formula()).toBe("=POK.BEDRAG(7;2024;;1000;POK_Bedragen)");
    // Seven rows of actielijn 4 after the header row, then those of actielijn 7.
    await user.click(details().getByRole("button", { name: "Toon rij 9" }));
    expect(onShowRow.mock.calls).toEqual([[9]]);
  });

  test("the explanation of an amount from two rows names both", async () => {
    const { user } = await open(sources);
    await choose(user, "Eigen bedragen");
    await user.click(cell(/^3, .*2022/));
    details().getByText("AU (algemene uitkering): € 100.000");
    details().getByText("DU (decentralisatie-uitkering): € 50.000");
    details().getByText(/Opgeteld uit verschillende edities/);
    expect(details().getAllByRole("button", { name: /^Toon rij/ })).toHaveLength(2);
  });

  test("a single amount without a row cannot be inserted, and the pane says why", async () => {
    const { user, workbook } = await open(sources);
    await choose(user, "Eigen bedragen");
    await user.click(cell(/^7, .*2026/));
    details().getByText("geen rij in POK_Bedragen");
    await choose(user, "Bedrag");
    screen.getByText(/Voor 7 Risicovol verward gedrag, 2026 staat geen rij in POK_Bedragen/);
    await user.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(workbook.written).toHaveLength(0);
    await choose(user, "Rij");
    expect(screen.queryByText(/staat geen rij in POK_Bedragen/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(workbook.cells.get("B6")).toBe('=IFNA(POK.BEDRAG(7,B$5,,1000,POK_Bedragen),"")');
  });

  test("when the source is gone, national amounts appear with a message that can be closed", async () => {
    const { user, inserter } = await open(sources);
    await choose(user, "Eigen bedragen");
    await act(async () => inserter.setSources([NATIONAL]));
    screen.getByText(
      /De bron “Eigen bedragen” \(Utrecht\) is er niet meer\. U ziet nu de landelijke bedragen/,
    );
    expect(cell(/^4, .*2021/).textContent).toBe("45.000");
    await user.click(screen.getByRole("button", { name: "Sluiten" }));
    expect(screen.queryByText(/is er niet meer/)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe("raming", () => {
  const sources = [NATIONAL, raming(NO_ROLE)];

  test("is recognizable as a raming everywhere", async () => {
    const { user } = await open(sources);
    await choose(user, "Raming");
    screen.getByText(
      /Geen gepubliceerde bedragen: geraamd voor Utrecht als 2,0000 % \(naar inwoners\) van AU \+ DU/,
    );
    expect(cell(/^4, .*2026/).textContent).toBe("≈ 1.000");
    expect(cell(/^4, .*2026/).getAttribute("aria-label")).toMatch(/≈ 1\.000, raming$/);
    const withoutMark = screen
      .getAllByRole("gridcell")
      .map(({ textContent }) => textContent!)
      .filter((text) => !/^(≈ [\d.]+|–|0|n\.v\.t\.)$/.test(text));
    expect(withoutMark).toEqual([]);
    screen.getByRole("heading", { name: "Invoegen bij de selectie: raming Utrecht" });
    expect(details().getByRole("heading").textContent).toContain("raming");
    expect(screen.queryByRole("combobox", { name: "Kanaal" })).toBeNull();
  });

  test("the explanation gives the calculation, the band and the formula", async () => {
    const { user } = await open(sources);
    await choose(user, "Raming");
    await user.click(cell(/^4, .*2026/));
    details().getByText("≈ € 1.000.000");
    details().getByText("AU + DU € 50.000.000 × 2,0000 % (naar inwoners)");
    details().getByText("tussen € 990.000 en € 1.010.000, door de afronding in de bron");
    expect(formula()).toBe("=POK.RAMING(4;2026;0,02;;1000)");
  });

  test("money for other gemeenten is “n.v.t.” with the reason, without a formula, and cannot be inserted", async () => {
    const { user, workbook } = await open(sources);
    await choose(user, "Raming");
    expect(cell(/^7, .*2026, n\.v\.t\. \(niet van toepassing\)/).textContent).toBe("n.v.t.");
    await user.click(cell(/^7, .*2026/));
    details().getByText(/alleen naar de 25 centrumgemeenten .* Utrecht hoort daar niet bij/);
    expect(screen.queryByLabelText("Formule")).toBeNull();
    await choose(user, "Bedrag");
    await user.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(workbook.written).toHaveLength(0);
  });

  test("says that inwoners are no good basis for a centrumgemeente", async () => {
    const { user } = await open([NATIONAL, raming(CENTER)]);
    await choose(user, "Raming");
    await user.click(cell(/^7, .*2026/));
    details().getByText("≈ € 200.000");
    details().getByText(/geen goede grondslag/);
    const { amount, year, circulaire } = duActielijn7("GM0344").at(-1)!;
    const fact = (await details().findByText("Gepubliceerd")).nextSibling!;
    expect(fact.textContent).toBe(`${euroText(amount)} in ${year} (${circulaire})`);
  });
});

test.each([
  ["nl", "own"],
  ["en", "raming"],
] as const)(
  "no accessibility errors (%s, %s)",
  async (language, choice) => {
    const { container, inserter, user } = await open([NATIONAL, own(UTRECHT), raming()], {
      language,
      onShowRow: () => undefined,
    });
    await choose(user, TEXTS[language].amounts[choice]);
    await act(async () => inserter.choose({ what: "amount", actielijn: 7, year: 2024 }));
    // jsdom does not measure color contrast; that happens in the browser.
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
