/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Language } from "../../src/texts";
import type { BrokenCell } from "../../src/work/formulas/workbook";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { Providers } from "../../src/taskpane/shell/App";
import { FormulaStore } from "../../src/taskpane/formulas/formulaStore";
import { FormulasView } from "../../src/taskpane/formulas/FormulasView";
import { frozenCell, cellTarget, formulaCell, FakeFormulas, selectionWith } from "./fakeFormulas";
import { languageChoice } from "./languageChoice";

async function open(workbook: FakeFormulas, language: Language = "nl") {
  const formulaStore = new FormulaStore(
    currentEditie,
    workbook,
    () => "2026-11-22",
    () => new Date(2026, 10, 22, 9, 5),
  );
  const show = () =>
    render(
      <Providers languageChoice={languageChoice(language)} readColors={() => undefined}>
        <FormulasView formulaStore={formulaStore} />
      </Providers>,
    );
  const { container, unmount } = show();
  await act(async () => undefined);
  /** Goes to another view and comes back. */
  const reopen = async () => {
    unmount();
    show();
    await act(async () => undefined);
  };
  return { formulaStore, container, reopen, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name: name });
const part = (name: string) => screen.getByRole("radio", { name: name });
const question = () => screen.getByRole("alertdialog");
const status = () =>
  screen
    .getAllByRole("status")
    .map((box) => box.textContent)
    .join("|");

function workbookWith(...cells: Parameters<typeof formulaCell>[]) {
  const workbook = new FakeFormulas();
  workbook.cells = cells.map((args) => formulaCell(...args));
  return workbook;
}

describe("origin", () => {
  test("says what to select when there is no formula", async () => {
    await open(new FakeFormulas());
    expect(screen.getByText(/Selecteer in het werkblad een cel met een POK-formule/)).toBeTruthy();
  });

  test("of a national amount shows actielijn, amount, status and source", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "50.000",
      formula: "=POK.BEDRAG(4,2026,,1000)",
      formulaLocal: "=POK.BEDRAG(4;2026;;1000)",
    });
    await open(workbook);
    screen.getByRole("heading", { name: "Begroting!C5: 50.000" });
    const card = within(screen.getByRole("region", { name: "POK.BEDRAG" }));
    card.getByRole("heading", { name: "POK.BEDRAG: 4 Uitvoeringscapaciteit wijkteams, 2026" });
    card.getByText("€ 50.000.000");
    card.getByText("× € 1.000");
    card.getByText("voorlopig");
    card.getByText(/rij 4, kolom 2026/);
  });

  test("of an own amount shows the row, with a link that selects it", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "52",
      formula: "=POK.BEDRAG(4,2026,,1000,POK_Bedragen)",
      formulaLocal: "=POK.BEDRAG(4;2026;;1000;POK_Bedragen)",
    });
    workbook.ranges.POK_Bedragen = {
      ...cellTarget(4, 0, "POK_Bedragen"),
      columns: 8,
      header: ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron", "Ingevoerd op"],
      values: [[4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", 46_000]],
    };
    const { user } = await open(workbook);
    for (const text of ["€ 52.000", "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", "9 december 2025"])
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    await user.click(button("POK_Bedragen!A5:H5"));
    expect(workbook.selected).toEqual([
      expect.objectContaining({ sheet: "POK_Bedragen", row: 4, columns: 8 }),
    ]);
  });

  test("of a spill cell says which cell it is and where the formula is", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      target: cellTarget(4, 4),
      text: "50000000",
      formula: "=POK.REEKS(4,2024)",
      formulaLocal: "=POK.REEKS(4;2024)",
      spill: { ...cellTarget(4, 2), columns: 4 },
    });
    await open(workbook);
    screen.getByText(/Rij 1, kolom 3 van het overloopbereik C5:F5/);
    screen.getByRole("heading", { name: /POK\.REEKS: 4 .*, 2026/ });
  });

  test("of a gemeentefonds figure shows the printed figure, the editie, the source and what contradicts it", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "2,30%",
      formula: "=POK.LPO(2022)",
      formulaLocal: "=POK.LPO(2022)",
    });
    await open(workbook);
    const card = within(screen.getByRole("region", { name: "POK.LPO" }));
    card.getByRole("heading", { name: "POK.LPO: Loon- en prijsontwikkeling, 2022" });
    card.getByText("2,30%");
    card.getByText("MEV 2022");
    card.getByText("voorlopig");
    card.getByText(/tabel 1\.2.*definitieve raming.*Let op: gedrukt 2,30%; .*geeft 2,50%/);
    expect(card.queryByText("landelijk bedrag")).toBeNull();
    expect(card.queryByText("Kanaal")).toBeNull();
  });

  test("of a year without a figure in the letter is not 0", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "#N/B",
      formula: "=POK.OPSCHALINGSKORTING(2024)",
      formulaLocal: "=POK.OPSCHALINGSKORTING(2024)",
    });
    await open(workbook);
    screen.getByText("–");
    screen.getByText(/De brief noemt voor 2024 geen cijfer/);
  });

  test("of BRON for a series shows the citation of that series", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "VNG",
      formula: '=POK.BRON("lpo",2022)',
      formulaLocal: '=POK.BRON("lpo";2022)',
    });
    await open(workbook);
    screen.getByRole("heading", { name: "POK.BRON: Loon- en prijsontwikkeling, 2022" });
    screen.getByText(/^VNG, ledenbrief Rijksbegroting 2022.*Loon en prijs samen \(MEV 2022\)/);
  });

  test("of an indexed amount shows its cell, every index figure, the editie and the factor", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "106.016,43",
      formula: "=POK.INDEXEER(B5,2022,2025)",
      formulaLocal: "=POK.INDEXEER(B5;2022;2025)",
    });
    workbook.ranges.B5 = { ...cellTarget(4, 1), header: null, values: [[100_000]] };
    const { user, container } = await open(workbook);
    const card = within(screen.getByRole("region", { name: "POK.INDEXEER" }));
    card.getByRole("heading", { name: "POK.INDEXEER: van prijspeil 2022 naar 2025" });
    card.getByText("106.016,43");
    card.getByText(/2023 1,75%, 2024 2,05%, 2025 2,10%: samen × 1,060164/);
    card.getByText("MEV 2022");
    card.getByText(/100\.000,00/);
    await user.click(button("Begroting!B5"));
    expect(workbook.selected).toEqual([expect.objectContaining({ row: 4, column: 1 })]);
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("shows a separate card for a POK amount that is indexed in the same formula", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "51.250.000",
      formula: "=POK.INDEXEER(POK.BEDRAG(4,2026),2021,2022)",
      formulaLocal: "=POK.INDEXEER(POK.BEDRAG(4;2026);2021;2022)",
    });
    await open(workbook, "en");
    const card = within(screen.getByRole("region", { name: "POK.INDEXEER" }));
    card.getByText("POK.BEDRAG(4;2026), calculated in the formula");
    card.getByText(/2022 2,30%: together × 1,023000/);
    card.getByText(/^2022: The final estimate follows from the CEP 2022/);
    card.getByText(/printed 2,30%/);
    within(screen.getByRole("region", { name: "POK.BEDRAG" })).getByText("€ 50.000.000");
  });

  test("follows the selection, and says what cannot be determined", async () => {
    jest.useFakeTimers();
    const workbook = new FakeFormulas();
    await open(workbook);
    act(() =>
      workbook.choose(
        selectionWith({
          text: "1",
          formula: "=POK.BEDRAG(A1*2,2026)",
          formulaLocal: "=POK.BEDRAG(A1*2;2026)",
        }),
      ),
    );
    await act(async () => jest.advanceTimersByTimeAsync(200));
    jest.useRealTimers();
    screen.getByText(/Het argument “actielijn” is hier A1\*2/);
  });

  test("of a frozen cell shows its formula, and can thaw it", async () => {
    const workbook = new FakeFormulas();
    const cell = formulaCell(4, 2);
    const row = frozenCell({ ...cell, notation: null, editie: "Lbr. 21/083" }, 0, "2026-11-22");
    workbook.frozenCells = [row, { ...row, row: 1, was: "Begroting!C9", target: cellTarget(8, 2) }];
    workbook.selection = selectionWith({ text: "50.000", frozen: row });
    const { user } = await open(workbook);
    screen.getByText(/bevroren op 22 november 2026/);
    screen.getByText("=POK.BEDRAG(4;2026;;1000)");
    await user.click(button("Weer formule maken"));
    within(question()).getByText("Van 1 cel weer formules maken?");
    await user.click(button("Ontdooien"));
    expect(status()).toMatch(/Van 1 cel is de formule terug/);
    expect(workbook.frozenCells.map(({ was }) => was)).toEqual(["Begroting!C9"]);
  });

  test("of a broken formula refers to repairing", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({ text: "#NAAM?", formula: "=_xldudf_POK_BEDRAG(4,2026)" });
    workbook.broken = [
      {
        target: cellTarget(4, 2),
        was: "=_xldudf_POK_BEDRAG(4,2026)",
        becomes: "=POK.BEDRAG(4,2026)",
        local: { was: "=_xldudf_POK_BEDRAG(4;2026)", becomes: "=POK.BEDRAG(4;2026)" },
        kind: "name",
        isProtected: false,
      },
    ];
    const { user } = await open(workbook);
    await user.click(button("Naar de lijst, om te herstellen"));
    screen.getByText(/1 formule is niet meer verbonden/);
  });

  test("of an ordinary formula shows the POK cells it refers to directly", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "1.100.000",
      formula: "=SUM(C5:C26)+Bijlage!A1+btw",
      formulaLocal: "=SOM(C5:C26)+Bijlage!A1+btw",
    });
    workbook.referenced = {
      cells: [
        { target: cellTarget(0, 0, "Bijlage"), text: "7", kind: "frozen", hidden: true },
        ...Array.from({ length: 22 }, (_, i) => ({
          target: cellTarget(4 + i, 2),
          text: `${i + 1}.000`,
          kind: i === 1 ? ("broken" as const) : ("formula" as const),
          hidden: false,
        })),
      ],
      notFollowed: ["btw"],
    };
    const { user } = await open(workbook);
    expect(workbook.requested.map(({ argument }) => argument.text)).toEqual(["C5:C26", "Bijlage!A1", "btw"]);
    screen.getByRole("heading", { name: "Begroting!C5: 1.100.000" });
    screen.getByText("=SOM(C5:C26)+Bijlage!A1+btw");
    screen.getByText(/geen POK-functie.*rechtstreeks naar 23 POK-cellen/);
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines).toHaveLength(21);
    expect(lines.slice(0, 3)).toEqual([
      "Bijlage!A1: 7 (bevroren, verborgen blad)",
      "Begroting!C5: 1.000",
      "Begroting!C6: 2.000 (niet meer verbonden)",
    ]);
    expect(lines[20]).toBe("en nog 3 cellen");
    screen.getByText(/Niet nagegaan: btw/);
    expect(screen.queryByRole("button", { name: "Bijlage!A1" })).toBeNull();
    await user.click(button("Begroting!C5"));
    expect(workbook.selected).toEqual([cellTarget(4, 2)]);
  });

  test("says when a formula has nothing to do with POK", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({ text: "2", formula: "=1+1", formulaLocal: "=1+1" });
    await open(workbook);
    screen.getByText("=1+1");
    screen.getByText(/geen POK-functie en verwijst niet rechtstreeks naar een cel met een POK-formule/);
  });

  test("of a raming shows the calculation", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "990.000",
      formula: '=POK.RAMING(4,2026,0.02,"laag")',
      formulaLocal: '=POK.RAMING(4;2026;0,02;"laag")',
    });
    await open(workbook);
    const card = within(screen.getByRole("region", { name: "POK.RAMING" }));
    card.getByText("€ 990.000");
    card.getByText("(AU + DU € 50.000.000 − € 500.000, grens “laag”) × aandeel 0,02 (2,0000 %) = € 990.000");
    card.getByText("tussen € 990.000 en € 1.010.000, door de afronding in de bron");
  });

  test("of a raming of nothing has no band", async () => {
    const workbook = new FakeFormulas();
    workbook.selection = selectionWith({
      text: "0",
      formula: '=POK.RAMING(1,2022,0.0123456,"hoog")',
      formulaLocal: '=POK.RAMING(1;2022;0,0123456;"hoog")',
    });
    await open(workbook);
    screen.getByText("AU + DU € 0 × aandeel 0,0123456 (1,2346 %) = € 0");
    expect(screen.queryByText(/door de afronding in de bron/)).toBeNull();
  });

  test("says why Excel gives no answer, with a button to look again", async () => {
    const workbook = new FakeFormulas();
    workbook.error = { kind: "noRange" };
    const { user } = await open(workbook);
    screen.getByText(/Er is niet één cel/);
    workbook.error = null;
    await user.click(button("Opnieuw bekijken"));
    screen.getByText(/Selecteer in het werkblad/);
  });
});

describe("list", () => {
  test("shows every formula with value and editie, errors first, and selects on request", async () => {
    const workbook = workbookWith(
      [4, 2],
      [5, 2, { text: "#N/B", error: true, formulaLocal: "=POK.BEDRAG(9;2026)" }],
    );
    const { user } = await open(workbook);
    await user.click(part("Lijst"));
    expect(status()).toContain("2 formules, waarvan 1 met een fout");
    const lines = within(screen.getByRole("list", { name: "Lijst" })).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "Begroting!C6#N/B=POK.BEDRAG(9;2026)fout · Lbr. 21/083",
      "Begroting!C550.000=POK.BEDRAG(4;2026;;1000)Lbr. 21/083",
    ]);
    await user.click(button("Begroting!C5"));
    expect(workbook.selected).toEqual([cellTarget(4, 2)]);
    await user.click(part("Fouten"));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), "zzz");
    expect(status()).toContain("Geen formules die hieraan voldoen");
  });

  test("searches again every time it is chosen, and says when", async () => {
    const workbook = workbookWith([4, 2]);
    const { user } = await open(workbook);
    await user.click(part("Lijst"));
    expect(status()).toContain("1 formule. Opgezocht om 09:05.");
    await user.click(part("Herkomst"));
    workbook.cells = [formulaCell(4, 2), formulaCell(5, 2)];
    await user.click(part("Lijst"));
    expect(status()).toContain("2 formules.");
  });

  test("is not outdated after coming back from another view", async () => {
    const workbook = workbookWith([4, 2]);
    const { user, reopen } = await open(workbook);
    await user.click(part("Lijst"));
    workbook.cells = [formulaCell(4, 2), formulaCell(5, 2)];
    await reopen();
    expect(status()).toContain("2 formules.");
  });

  test("says that it is outdated when the workbook changes, until searched again", async () => {
    const workbook = workbookWith([4, 2]);
    const { user } = await open(workbook);
    await user.click(part("Lijst"));
    expect(status()).not.toContain("gewijzigd");
    act(() => workbook.reportChange());
    expect(status()).toContain("De werkmap is sindsdien gewijzigd.");
    await user.click(button("Opnieuw zoeken"));
    expect(status()).not.toContain("gewijzigd");
  });

  test("is marked outdated after a change during the search, and after a failed search", async () => {
    const workbook = workbookWith([4, 2]);
    const { user } = await open(workbook);
    await user.click(part("Lijst"));
    let release = () => undefined as void;
    workbook.gate = new Promise((done) => (release = done));
    await user.click(button("Opnieuw zoeken"));
    act(() => workbook.reportChange());
    await act(async () => release());
    expect(status()).toContain("sindsdien gewijzigd");
    await user.click(button("Opnieuw zoeken"));
    expect(status()).not.toContain("gewijzigd");
    workbook.error = { kind: "refused", code: "GeneralException" };
    await user.click(button("Opnieuw zoeken"));
    expect(status()).toContain("Deze lijst is niet bijgewerkt.");
  });

  test("shows a long list in parts", async () => {
    const workbook = workbookWith(...Array.from({ length: 150 }, (_, i) => [i, 0] as [number, number]));
    const { user } = await open(workbook);
    await user.click(part("Lijst"));
    expect(screen.getAllByRole("listitem")).toHaveLength(100);
    await user.click(button("Meer tonen"));
    expect(screen.getAllByRole("listitem")).toHaveLength(150);
  });

  test("says what changed after recalculating", async () => {
    const workbook = workbookWith([4, 2], [5, 2]);
    workbook.afterRecalculating = [
      formulaCell(4, 2),
      formulaCell(5, 2, { text: "45.000", values: [[45_000]] }),
    ];
    const { user } = await open(workbook);
    await user.click(part("Lijst"));
    await user.click(button("Alles herberekenen"));
    const sentence = screen.getByText(/^2 formules herberekend; 1 waarde veranderde:$/);
    expect(status()).toContain(sentence.textContent);
    expect(sentence.closest("[tabindex]")!.textContent).toMatch(/Begroting!C6 was 50\.000, is 45\.000/);
  });

  test("repairs broken formulas, and text only if ticked", async () => {
    const workbook = new FakeFormulas();
    const broken = (row: number, kind: BrokenCell["kind"], isProtected = false): BrokenCell => ({
      target: cellTarget(row, 0),
      was: "=_xldudf_POK_TOTAAL(2026,,1000)",
      becomes: "=POK.TOTAAL(2026,,1000)",
      local: { was: "=_xldudf_POK_TOTAAL(2026;;1000)", becomes: "=POK.TOTAAL(2026;;1000)" },
      kind,
      isProtected,
    });
    workbook.broken = [broken(0, "name"), broken(1, "text"), broken(2, "name", true)];
    workbook.stillUnknown = 1;
    const { user } = await open(workbook);
    await user.click(part("Lijst"));
    screen.getByText(/3 formules zijn niet meer verbonden/);
    await user.click(button("Herstellen…"));
    within(question()).getByText("1 formule herstellen?");
    within(question()).getByText("Begroting!A1: =_xldudf_POK_TOTAAL(2026;;1000) → =POK.TOTAAL(2026;;1000)");
    within(question()).getByText(/1 cel op een beveiligd blad blijft zoals nu/);
    await user.click(within(question()).getByRole("checkbox"));
    within(question()).getByText("2 formules herstellen?");
    await user.click(button("Herstellen"));
    expect(status()).toMatch(/2 formules opnieuw geschreven\. 1 geeft nog steeds #NAAM\?/);
    expect(workbook.broken).toHaveLength(1);
  });
});

describe("freezing", () => {
  test("asks first, with what happens per sheet and what is not possible; “no” leaves everything as it is", async () => {
    const workbook = workbookWith(
      [4, 2],
      [5, 2],
      [6, 2, { error: true }],
      [0, 0, { target: cellTarget(0, 0, "Bijlage"), hidden: true }],
    );
    const { user } = await open(workbook);
    await user.click(part("Bevriezen"));
    await user.click(part("Hele werkmap"));
    await user.click(button("Bevriezen…"));
    const content = within(question());
    content.getByText("3 formules door waarden vervangen?");
    content.getByText("Begroting: 2 formules");
    content.getByText("Bijlage: 1 formule (verborgen blad)");
    content.getByText("Begroting!C7: geeft een fout of rekent nog");
    expect(document.activeElement).toBe(button("Niet bevriezen"));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(workbook.cells).toHaveLength(4);
  });

  test("one sheet can be frozen, and that can be undone", async () => {
    const workbook = workbookWith([4, 2], [0, 0, { target: cellTarget(0, 0, "Bijlage") }]);
    const { user } = await open(workbook);
    await user.click(part("Bevriezen"));
    expect((part("Dit blad") as HTMLInputElement).checked).toBe(true);
    await user.click(button("Bevriezen…"));
    await user.click(button("Bevriezen"));
    expect(status()).toMatch(/1 formule bevroren en opgeschreven op blad POK_Bevroren/);
    expect(workbook.frozenCells).toMatchObject([
      { was: "Begroting!C5", editie: "Lbr. 21/083", frozenOn: "2026-11-22" },
    ]);
    within(screen.getByRole("list", { name: "Bevroren cellen" })).getByText("=POK.BEDRAG(4;2026;;1000)");
    await user.click(button("Ongedaan maken"));
    expect(status()).toMatch(/Van 1 cel is de formule terug/);
    expect(workbook.frozenCells).toEqual([]);
    screen.getByText("Er zijn geen bevroren cellen.");
  });

  test.each(["Herkomst", "Lijst", "Bevriezen…", "Ontdooien…"])(
    "removes the message about the previous freezing on %s",
    async (name) => {
      const workbook = workbookWith([4, 2]);
      const { user } = await open(workbook);
      await user.click(part("Bevriezen"));
      await user.click(button("Bevriezen…"));
      await user.click(button("Bevriezen"));
      expect(status()).toContain("1 formule bevroren");
      await user.click(name.endsWith("…") ? button(name) : part(name));
      expect(status()).not.toContain("1 formule bevroren");
      expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
    },
  );

  test("thawing names what cannot go back, and overwrites a changed cell only if ticked", async () => {
    const workbook = new FakeFormulas();
    const row = frozenCell({ ...formulaCell(4, 2), notation: null, editie: "e" }, 0, "2026-11-22");
    workbook.frozenCells = [
      row,
      { ...row, row: 1, was: "Begroting!C6", target: cellTarget(5, 2), obstacle: "changed" },
      { ...row, row: 2, was: "Weg!A1", target: null, back: null, obstacle: "cellDeleted" },
    ];
    const { user } = await open(workbook);
    await user.click(part("Bevriezen"));
    await user.click(part("Hele werkmap"));
    await user.click(button("Ontdooien…"));
    within(question()).getByText("Van 1 cel weer formules maken?");
    within(question()).getByText("Begroting!C6: er staat niet meer wat is bevroren");
    within(question()).getByText("Weg!A1: de cel of het blad is verwijderd");
    await user.click(within(question()).getByRole("checkbox"));
    within(question()).getByText("Van 2 cellen weer formules maken?");
    await user.click(button("Ontdooien"));
    expect(status()).toMatch(/Van 2 cellen zijn de formules terug\. 1 cel blijft bevroren/);
  });

  test("says that there are no formulas, no register or an unreadable register", async () => {
    const workbook = new FakeFormulas();
    const { user } = await open(workbook);
    await user.click(part("Bevriezen"));
    await user.click(button("Bevriezen…"));
    expect(status()).toContain("Hier staan geen POK-formules om te bevriezen.");
    await user.click(button("Ontdooien…"));
    expect(status()).toContain("er is geen tabel POK_Bevroren");
    workbook.registerKind = { kind: "unreadable", missing: ["Kenmerk"] };
    await user.click(button("Ontdooien…"));
    expect(status()).toContain("mist de kolom Kenmerk");
  });

  test("says why it fails and that nothing has changed", async () => {
    const workbook = workbookWith([4, 2]);
    const { user } = await open(workbook);
    await user.click(part("Bevriezen"));
    await user.click(button("Bevriezen…"));
    workbook.error = { kind: "refused", code: "GeneralException" };
    await user.click(button("Bevriezen"));
    expect(status()).toMatch(/er is niets gewijzigd \(code GeneralException\)/);
  });

  test("a task of more than a second shows progress and can be cancelled", async () => {
    jest.useFakeTimers();
    const workbook = workbookWith([4, 2]);
    let release = () => undefined as void;
    workbook.gate = new Promise((done) => (release = done));
    const { formulaStore } = await open(workbook);
    let busy: Promise<void>;
    await act(async () => void (busy = formulaStore.refresh()));
    expect(status()).not.toContain("Formules zoeken");
    await act(async () => jest.advanceTimersByTimeAsync(400));
    expect(status()).toContain("Formules zoeken… 50 %");
    expect(screen.queryByRole("button", { name: "Annuleren" })).toBeNull();
    await act(async () => jest.advanceTimersByTimeAsync(600));
    act(() => button("Annuleren").click());
    expect(status()).toContain("Wordt geannuleerd…");
    release();
    await act(() => busy);
    jest.useRealTimers();
    expect(status()).toContain("Geannuleerd. Er is niets gewijzigd.");
  });
});

describe("accessibility", () => {
  test.each(["Herkomst", "Lijst", "Bevriezen"])("axe-core finds no violations in part %s", async (name) => {
    const workbook = workbookWith([4, 2], [5, 2, { error: true }]);
    workbook.selection = selectionWith({
      text: "1",
      formula: "=POK.BEDRAG(4,2026)",
      formulaLocal: "=POK.BEDRAG(4;2026)",
    });
    const { container, user } = await open(workbook);
    await user.click(part(name));
    if (name === "Bevriezen") await user.click(button("Bevriezen…"));
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  });

  test("the view is in English in an English Office", async () => {
    const { user } = await open(workbookWith([4, 2]), "en");
    await user.click(part("Freeze"));
    await user.click(button("Freeze…"));
    within(question()).getByText("Replace 1 formula with values?");
  });
});
