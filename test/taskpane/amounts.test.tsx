/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Language } from "../../src/texts";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { App } from "../../src/taskpane/shell/App";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { Inserter } from "../../src/taskpane/insert/inserter";
import { makeViews } from "../../src/taskpane/shell/views";
import { FakeDossier } from "./fakeDossier";
import { FakeWorkbook } from "./fakeWorkbook";
import { languageChoice } from "./languageChoice";

const views = makeViews({
  gemeentefonds: async () => () => null,
  gemeente: async () => () => null,
  plan: async () => () => null,
  formulas: async () => () => null,
  check: async () => () => null,
});

async function open(language: Language = "nl", workbook = new FakeWorkbook()) {
  const inserter = new Inserter(currentEditie, workbook, () => "2026-11-22");
  const { container } = render(
    <App
      languageChoice={languageChoice(language)}
      readColors={() => undefined}
      views={views}
      editie={currentEditie}
      inserter={inserter}
      dossier={new Dossier(new FakeDossier())}
      connected
    />,
  );
  await act(async () => undefined);
  return { workbook, container, user: userEvent.setup() };
}

const cell = (name: RegExp) => screen.getByRole("gridcell", { name: name });
const choose = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole("radio", { name: name }));

test("a button with a short name has the full name as its tooltip and as the heading of its view", async () => {
  const { user } = await open();
  const buttons = within(screen.getByRole("navigation")).getAllByRole("button");
  expect(buttons.map(({ textContent, title }) => [textContent, title])).toEqual([
    ["Bedragen", ""],
    ["Fonds", "Gemeentefonds"],
    ["Gemeente", ""],
    ["Plan", ""],
    ["Formules", ""],
    ["Controle", ""],
  ]);
  await user.click(screen.getByRole("button", { name: "Fonds" }));
  await screen.findByRole("heading", { name: "POK-middelen: Gemeentefonds" });
});

test("shows all 56 amounts and the seven totals, with the editie and its date", async () => {
  await open();
  expect(screen.getAllByRole("gridcell")).toHaveLength(63);
  expect(screen.getByText(/Lbr\. 21\/083, 14 december 2021/)).toBeInstanceOf(HTMLElement);
  const totals = within(screen.getAllByRole("row")[9]!).getAllByRole("gridcell");
  expect(totals.map((total) => total.textContent)).toEqual([
    "150.000",
    "150.000",
    "151.000",
    "148.000",
    "148.000",
    "130.000",
    "130.000",
  ]);
});

test("every cell says its status and whether there is a remark", async () => {
  await open();
  expect(cell(/^4, Uitvoeringscapaciteit wijkteams, 2022/).getAttribute("aria-label")).toMatch(
    /: 45\.000, vastgesteld$|45\.000, vastgesteld$/,
  );
  expect(cell(/^4, .*2026/).getAttribute("aria-label")).toMatch(/50\.000, voorlopig$/);
  expect(cell(/^6, .*2021/).getAttribute("aria-label")).toMatch(
    /leeg in de bron, geen middelen, met opmerking$/,
  );
  expect(cell(/^6, .*2026/).getAttribute("aria-label")).toMatch(/, 0, geen middelen, met opmerking$/);
  expect(cell(/^Totaal, 2026/).getAttribute("aria-label")).toMatch(/130\.000, met opmerking$/);
});

test("the unit and the kanaal apply to the whole table", async () => {
  const { user } = await open();
  await choose(user, "× € 1 mln");
  expect(cell(/^4, .*2026/).textContent).toBe("50");
  await choose(user, "€");
  expect(cell(/^4, .*2026/).textContent).toBe("50.000.000");
  await user.selectOptions(screen.getByLabelText("Kanaal"), "DU – decentralisatie-uitkering");
  expect(cell(/^3, .*2021/).textContent).toBe("5.000.000");
  expect(cell(/^4, .*2026/).getAttribute("aria-label")).toMatch(/niet via DU$/);
});

test("the arrow keys move the choice, and the explanation follows", async () => {
  const { user } = await open();
  act(() => cell(/^1, .*2021/).focus());
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
  expect(document.activeElement).toBe(cell(/^3, .*2022/));
  expect(cell(/^3, .*2022/).getAttribute("aria-selected")).toBe("true");
  expect(screen.getAllByRole("gridcell").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  const details = within(screen.getByRole("region", { name: "Toelichting bij het gekozen bedrag" }));
  details.getByRole("heading", { name: "3 Systeemleren, 2022" });
  details.getByText("AU € 5.000.000 + DU € 5.000.000");
  details.getByText(/De bijlage spreekt zichzelf tegen/);
  details.getByText(/rij 3, kolom 2022: 10/);
  expect((details.getByLabelText("Formule") as HTMLInputElement).value).toBe("=POK.BEDRAG(3;2022;;1000)");
});

test("a total says why it is not 150 million", async () => {
  const { user } = await open();
  await user.click(cell(/^Totaal, 2027/));
  screen.getByText(/Afronding kan de ontbrekende € 20 miljoen niet verklaren/);
  screen.getByText(/De totalen van 2023–2027 wijken af van de € 150 miljoen/);
});

test("the formula can be copied; where that is not allowed, it is selected", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Formule kopiëren" }));
  await screen.findByText("Formule gekopieerd.");
  expect(await navigator.clipboard.readText()).toBe("=POK.BEDRAG(1;2021;;1000)");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("verboden"));
  await user.click(screen.getByRole("button", { name: "Formule kopiëren" }));
  await screen.findByText(/Ctrl\+C/);
  const field = screen.getByLabelText("Formule") as HTMLInputElement;
  expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).toBe(field.value);
});

test("inserting shows target and size beforehand, confirms afterwards, and can be undone", async () => {
  const { user, workbook } = await open();
  screen.getByText("Begroting!A5:D19");
  screen.getByText("15 rijen × 4 kolommen");
  screen.getByText("vrij");
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  await user.click(await screen.findByRole("button", { name: "Begroting!A5:D19" }));
  expect(workbook.selected).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await screen.findByText(/Ongedaan gemaakt/);
  expect(workbook.cells.size).toBe(0);
});

test("the preview shows the place and the formula of each part", async () => {
  const { user } = await open();
  await user.click(screen.getByText("Wat er komt te staan"));
  screen.getByText("A8:D15");
  screen.getByText("=POK.BEDRAG($A8;C$7;;1000)");
  screen.getByText("=SOM(C8:C15)");
});

test("the years, the headings and the place of the source are the user's choice", async () => {
  const { user, workbook } = await open();
  await user.click(screen.getByText("Vorm: 2026–2027 · met koppen · bron eronder"));
  await user.click(screen.getByRole("checkbox", { name: "2024" }));
  await user.click(screen.getByRole("checkbox", { name: "2027" }));
  await user.click(screen.getByRole("radio", { name: "Alleen bedragen" }));
  screen.getByText(/doorvoeren naar rechts of omlaag volgt niet/);
  await user.click(screen.getByRole("radio", { name: "Bron als notitie" }));
  screen.getByText("Vorm: 2024, 2026 · alleen bedragen · bron als notitie");
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  const { target, block } = workbook.written[0]!;
  expect(target).toMatchObject({ rows: 8, columns: 2 });
  expect(block.cells[3]!.map(({ content }) => content)).toEqual([
    "=POK.BEDRAG(4,2024,,1000)",
    "=POK.BEDRAG(4,2026,,1000)",
  ]);
  expect(block.note?.text).toContain("Bron: VNG");
});

test("without a year there is nothing to insert, and the pane says so", async () => {
  const { user, workbook } = await open();
  await user.click(screen.getByText(/^Vorm:/));
  for (const year of ["2026", "2027"]) await user.click(screen.getByRole("checkbox", { name: year }));
  screen.getByText("Kies ten minste één jaar.");
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  expect(workbook.written).toHaveLength(0);
});

test("a column that is too narrow is told, and widened only when asked", async () => {
  const { user, workbook } = await open();
  screen.getByText(/^Kolom B is te smal/);
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  expect(workbook.written[0]!.block.widen).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await user.click(await screen.findByRole("checkbox", { name: "Verbreden" }));
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  expect(workbook.written[1]!.block.widen).toBe(true);
});

test("asks before overwriting, with “Niet overschrijven” as default", async () => {
  const workbook = new FakeWorkbook();
  ["B6", "B7", "B8", "B9"].forEach((address) => workbook.cells.set(address, `inhoud ${address}`));
  const { user } = await open("nl", workbook);
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  const question = screen.getByRole("alertdialog", {
    name: "In A5:D19 zijn 4 cellen niet leeg. Overschrijven?",
  });
  within(question).getByText("B6: inhoud B6");
  within(question).getByText("en nog 1 cel");
  expect(document.activeElement?.textContent).toBe("Niet overschrijven");
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Invoegen");
  expect(workbook.written).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  await user.click(screen.getByRole("button", { name: "Overschrijven" }));
  expect(workbook.written).toHaveLength(1);
});

test("says why inserting is not possible, and the button does nothing", async () => {
  const workbook = new FakeWorkbook();
  workbook.obstacle = { kind: "sheetProtected", sheet: "Begroting" };
  const { user } = await open("nl", workbook);
  screen.getByText(/Blad “Begroting” is beveiligd/);
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  expect(workbook.written).toHaveLength(0);
});

test("an error in the pane shows an explanation, not an empty pane", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const workbook = new FakeWorkbook();
  workbook.onSelection = () => {
    throw new Error("kapot");
  };
  await open("nl", workbook);
  screen.getByText("De fout zit in de invoegtoepassing zelf", { exact: false });
  screen.getByText(/^Error: kapot/);
});

test("the pane is English in an English Office", async () => {
  await open("en");
  screen.getByRole("button", { name: "Insert" });
  expect(document.documentElement.lang).toBe("en");
});

test.each(["nl", "en"] as const)(
  "no accessibility errors (%s)",
  async (language) => {
    const workbook = new FakeWorkbook();
    workbook.cells.set("B6", "Wijkteams");
    const { container, user } = await open(language, workbook);
    await user.click(screen.getByRole("button", { name: language === "nl" ? "Invoegen" : "Insert" }));
    // jsdom does not measure color contrast; that happens in the browser.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
  20_000,
);
