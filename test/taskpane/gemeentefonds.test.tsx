/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Language } from "../../src/texts";
import { Providers } from "../../src/taskpane/shell/App";
import Overlap from "../../src/taskpane/amounts/Overlap";
import { makeGemeentefondsView } from "../../src/taskpane/gemeentefonds/load";
import { currentEditie } from "../../src/knowledge/pok/edities";
import type { ViewProps } from "../../src/taskpane/view";
import { FakeIndex } from "./fakeIndex";
import { FakeWorkbook } from "./fakeWorkbook";
import { languageChoice } from "./languageChoice";

// Fluent draws only with measured sizes, and jsdom measures nothing; the browser checks the chart itself.
const chart = jest.fn((_props: unknown) => null);
jest.mock("../../src/taskpane/parts/YearChart", () => ({
  __esModule: true,
  default: (props: unknown) => chart(props),
}));

afterEach(cleanup);

function surround(content: React.ReactNode, language: Language = "nl") {
  return render(
    <Providers languageChoice={languageChoice(language)} readColors={() => undefined}>
      <main>
        <h1>Gemeentefonds</h1>
        {content}
      </main>
    </Providers>,
  );
}

async function open(language: Language = "nl") {
  const [workbook, index] = [new FakeWorkbook(), new FakeIndex()];
  const View = makeGemeentefondsView(workbook, index) as React.ComponentType<Partial<ViewProps>>;
  const { container } = surround(<View />, language);
  await act(async () => undefined);
  const user = userEvent.setup();
  const choose = (name: string) => user.click(screen.getByRole("radio", { name: name }));
  return { workbook, index, container, user, choose };
}

const cell = (name: RegExp) => screen.getByRole("gridcell", { name: name });
const details = () => screen.getByRole("region", { name: "Toelichting bij het gekozen cijfer" });

describe("the series", () => {
  test("every series shows its printed figures, with status and contradictions", async () => {
    const { choose } = await open();
    expect(screen.getAllByRole("gridcell")).toHaveLength(24);
    expect(cell(/^Nominaal accres, 2022/).textContent).toBe("1.493.059");
    expect(cell(/^Nominaal accres, 2021/).getAttribute("aria-label")).toMatch(/, vastgesteld$/);
    await choose("BCF");
    expect(screen.getAllByRole("gridcell")).toHaveLength(36);
    await choose("LPO");
    expect(cell(/^Loon en prijs samen, 2022/).getAttribute("aria-label")).toMatch(
      /2,30%, voorlopig, strookt niet met de rest van de brief$/,
    );
  });

  test("the red corner marks only what rounding does not explain; the explanation always says it", async () => {
    const { choose, user } = await open();
    await choose("BCF");
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const release = cell(new RegExp(`^Vrijval naar het gemeentefonds, ${year}`));
      const explained = year === 2021 || year === 2026;
      expect(release.querySelectorAll("svg path")).toHaveLength(explained ? 0 : 1);
      expect(/strookt niet/.test(release.getAttribute("aria-label")!)).toBe(!explained);
    }
    await user.click(cell(/^Vrijval naar het gemeentefonds, 2026/));
    expect(details().textContent).toMatch(/109\.487, wat afronding van het percentage kan verklaren/);
  });

  test("another editie has other figures, and the explanation shows both", async () => {
    const { choose } = await open();
    await choose("meicirculaire 2021");
    expect(cell(/^Nominaal accres, 2022/).textContent).toBe("909.796");
    expect(details().textContent).toMatch(/€\u00a0909\.796\.000[\s\S]*septembercirculaire 20211\.493\.059/);
    expect(screen.getByLabelText<HTMLInputElement>("Formule").value).toBe('=POK.ACCRES(2022;;"mei")');
  });

  test("a missing figure is “–”, explained, and cannot be inserted on its own; in a row it is “n.b.”", async () => {
    const { choose, user, workbook } = await open();
    await choose("Opschalingskorting");
    await user.click(cell(/2024/));
    expect(cell(/2024/).textContent).toBe("–");
    expect(details().textContent).toMatch(/Dat is iets anders dan 0: de functie geeft #N\/B/);
    await choose("Bedrag");
    expect(screen.getByText(/er is niets in te voegen/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(workbook.written).toHaveLength(0);
    await choose("Rij");
    await choose("Waarden");
    await user.click(screen.getByRole("button", { name: "Invoegen" }));
    expect([...workbook.cells.values()]).toContain("n.b.");
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(workbook.cells.size).toBe(0);
  });

  test("asks before overwriting, with the focus on “Niet overschrijven”", async () => {
    const { user, workbook } = await open();
    workbook.cells.set("B6", "van iemand");
    await act(async () => workbook.choose(4, 0));
    await waitFor(() => expect(screen.getByText(/1 van \d+ cellen niet leeg/)).toBeTruthy());
    await user.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(document.activeElement?.textContent).toBe("Niet overschrijven");
    expect(workbook.written).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Overschrijven" }));
    expect(workbook.written).toHaveLength(1);
  });

  test("the arrow keys move the choice, and a series without the chosen year chooses its last", async () => {
    const { user, choose } = await open();
    await choose("Opschalingskorting");
    act(() => cell(/2022/).focus());
    await user.keyboard("{Home}");
    expect(cell(/2015/).getAttribute("aria-selected")).toBe("true");
    await choose("LPO");
    expect(cell(/^Loon en prijs samen, 2026/).getAttribute("aria-selected")).toBe("true");
  });

  test("chart and table show the edities side by side, the table with the difference", async () => {
    const { user, choose } = await open();
    await choose("LPO");
    await user.click(screen.getByText("Edities naast elkaar"));
    await waitFor(() => expect(chart).toHaveBeenCalled());
    const row = within(await screen.findByRole("table")).getByRole("row", { name: /^2022/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["1,30%", "2,30%", "+1,00"]);
    const { seriesList } = chart.mock.calls[chart.mock.calls.length - 1]![0] as {
      seriesList: { name: string; values: number[] }[];
    };
    expect(seriesList.map(({ name, values }) => [name, values[1]])).toEqual([
      ["CEP 2021", 0.013],
      ["MEV 2022", 0.023],
    ]);
  });
});

describe("indexing", () => {
  const openIndex = async () => {
    const everything = await open();
    await everything.choose("Indexeren");
    await act(async () => undefined);
    return everything;
  };
  const button = (name: RegExp) => screen.getByRole("button", { name: name });

  test("shows beforehand what changes and what is left out, and writes that", async () => {
    const { choose, user, index } = await openIndex();
    await choose("Op de plaats zelf");
    await user.selectOptions(screen.getByLabelText("Van prijspeil"), "2022");
    await user.selectOptions(screen.getByLabelText("Naar prijspeil"), "2025");
    const preview = screen.getByRole("list", { name: "Voorbeeld van de wijzigingen" });
    expect(preview.textContent).toMatch(
      /B51\.000,00 → 1\.060,161000 → =POK\.INDEXEER\(1000;2022;2025\)B7500,00 → 530,08/,
    );
    expect(screen.getByText("Tekst, geen getal: B6")).toBeTruthy();
    await user.click(button(/^Indexeren: 2 cellen$/));
    expect(index.written[0]!.map(({ becomes }) => becomes)).toEqual([
      "=POK.INDEXEER(1000,2022,2025)",
      "=POK.INDEXEER(A1*2,2022,2025)",
    ]);
    await user.click(button(/^Ongedaan maken$/));
    expect(index.reverted).toHaveLength(1);
  });

  test("says which cells already use indexed cells, and which were not examined", async () => {
    const { index, choose } = await openIndex();
    index.origin = { indexed: ["B7"], notFollowed: ["B5", "B7"] };
    index.obstacle = { kind: "merged", address: "Begroting!B4:C4" };
    await choose("Op de plaats zelf");
    expect(screen.getByText(/^Rekent al mee met geïndexeerde cellen .*: B7$/)).toBeTruthy();
    expect(screen.getByText(/met geïndexeerde bedragen rekenen: B5\. /)).toBeTruthy();
    expect(screen.getByText(/^In Begroting!B4:C4 zijn cellen samengevoegd waar een formule/)).toBeTruthy();
  });

  test("names the index used and what contradicts it", async () => {
    const { user } = await openIndex();
    expect(screen.getByText(/^2022 2,30%: samen × 1,023000\./)).toBeTruthy();
    expect(screen.getByText(/gedrukt 2,30%; .* geeft 2,50%/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Naar prijspeil"), "2020");
    expect(screen.getByText(/^Terug, dus delen door 2021 1,30%/)).toBeTruthy();
  });

  test("a year without an index is shown but cannot be chosen", async () => {
    await openIndex();
    const options = within(screen.getByLabelText("Naar prijspeil")).getAllByRole<HTMLOptionElement>("option");
    expect(options.map(({ textContent, disabled }) => [textContent, disabled]).slice(-2)).toEqual([
      ["2026", false],
      ["2027: geen index", true],
    ]);
  });

  test("there is nothing to do with equal prijspeilen", async () => {
    const { user, index } = await openIndex();
    await user.selectOptions(screen.getByLabelText("Naar prijspeil"), "2021");
    await user.click(button(/^Indexeren/));
    expect(index.written).toHaveLength(0);
    expect(screen.getByText(/De prijspeilen zijn gelijk/)).toBeTruthy();
  });

  test("asks before overwriting what is next to the selection; Esc leaves everything as it is", async () => {
    const { index, user, choose } = await openIndex();
    index.occupied = [{ address: "C5", content: "van iemand" }];
    await choose("Op de plaats zelf");
    await choose("In de kolommen ernaast");
    await user.click(button(/^Indexeren: 2 cellen$/));
    expect(screen.getByRole("alertdialog").textContent).toMatch(/C5: van iemand/);
    await user.keyboard("{Escape}");
    expect(index.written).toHaveLength(0);
    await user.click(button(/^Indexeren: 2 cellen$/));
    await user.click(button(/^Overschrijven$/));
    expect(index.written[0]![0]!.becomes).toBe("=POK.INDEXEER(B5,2021,2022)");
  });

  test("says in its own words why indexing is not possible, and the button does nothing", async () => {
    const { index, user, choose } = await openIndex();
    index.obstacle = { kind: "sheetProtected", sheet: "Begroting" };
    await choose("Op de plaats zelf");
    expect(screen.getByText(/Blad “Begroting” is beveiligd/)).toBeTruthy();
    await user.click(button(/^Indexeren/));
    expect(index.written).toHaveLength(0);
    index.error = { kind: "selectionEmpty" };
    await choose("In de kolommen ernaast");
    expect(screen.getByText(/Selecteer in het werkblad de bedragen die u wilt indexeren/)).toBeTruthy();
  });
});

describe("overlap", () => {
  test("of an actielijn shows payer, amount, year and place in the letter", async () => {
    surround(<Overlap actielijn={7} />);
    await userEvent.click(screen.getByText(/^Ander geld voor hetzelfde doel \(\d+\)$/));
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
    expect(document.body.textContent).toMatch(
      /sluitende aanpak[^.]*verward gedrag[\s\S]*VWS[\s\S]*2022: €\u00a033\.100\.000; 2023: €\u00a032\.800\.000; daarna structureel[\s\S]*hoofdstuk 9/,
    );
  });

  test("an amount that the letter does not name is not 0; without other money it says so", () => {
    surround(<Overlap actielijn={1} />);
    expect(document.body.textContent).toMatch(/2022: de brief noemt geen bedrag/);
    cleanup();
    surround(<Overlap actielijn={5} />, "en");
    expect(screen.getByText(/names no other money/)).toBeTruthy();
  });

  test("every actielijn can be shown", () => {
    for (const { number } of currentEditie.actielijnen) {
      surround(<Overlap actielijn={number} />);
      expect(document.body.textContent).not.toMatch(/undefined|NaN/);
      cleanup();
    }
  });
});

test.each<Language>(["nl", "en"])("accessible in both parts (%s)", async (language) => {
  const { container, choose } = await open(language);
  const violations = async () =>
    (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );
  expect(await violations()).toEqual([]);
  await choose(language === "nl" ? "Indexeren" : "Indexing");
  expect(await violations()).toEqual([]);
});
