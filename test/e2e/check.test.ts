import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { openTryOut, type TryOut } from "../harness/browser";
import { choice, button, openSheet, violations } from "./actions";
import { PLAN_SHEET, writePlan } from "./planWorkbook";

/** The Check view beside a plan in the try-out workbook: checking, correcting, following, setting aside, marking, report. */

const ERRORS = ["D10", "E8"];

const list = (tryOut: TryOut, name: string) => tryOut.pane.getByRole("list", { name: name, exact: true });
const text = (tryOut: TryOut, content: string | RegExp) => tryOut.pane.getByText(content).first().waitFor();

/** The addresses of the open errors, once they are as expected. */
async function waitForErrors(tryOut: TryOut, expected: readonly string[]): Promise<void> {
  await tryOut.pane.waitForFunction(
    (addresses) => {
      const items = [...document.querySelectorAll('ul[aria-label="Fouten"] > li')];
      const found = items.map((line) => line.querySelector("button")!.textContent!).sort();
      return JSON.stringify(found) === JSON.stringify(addresses);
    },
    [...expected].sort(),
  );
}

/** Everything of the plan on the sheet: content, format and notes. */
const snapshot = (tryOut: TryOut) =>
  tryOut.pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:L14");
        range.load("formulas,numberFormat");
        const fills = range.getCellProperties({ format: { fill: { color: true } } });
        const formatCount = range.conditionalFormats.getCount();
        await context.sync();
        return JSON.stringify([range.formulas, range.numberFormat, fills.value, formatCount.value]);
      }),
    PLAN_SHEET,
  );

describe.each(["win32", "web"] as const)("check, transport %s", (transport) => {
  let tryOut: TryOut;
  let before: string;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pok-controle-"));
  beforeAll(async () => {
    tryOut = await openTryOut({ transport, workbook: await writePlan(folder) });
    await openSheet(tryOut, PLAN_SHEET);
    await button(tryOut, "Controle").click();
  });
  afterAll(async () => {
    await tryOut.close();
    fs.rmSync(folder, { recursive: true });
  });

  test("the plan is found, understood and checked", async () => {
    await list(tryOut, "Gevonden in deze werkmap").getByRole("button").first().click();
    await waitForErrors(tryOut, ERRORS);
    await text(tryOut, /Getoetst aan de landelijke bedragen: Lbr\. 21\/083, 14 december 2021/);
    await text(tryOut, /een kolom per jaar · 2025–2027 · × € 1\.000/);
    await text(tryOut, /1 totaalrij/);
    expect(await violations(tryOut)).toEqual([]);
  });

  test("a click on the address selects the cell", async () => {
    await list(tryOut, "Fouten").getByRole("button", { name: "E8", exact: true }).click();
    await tryOut.page.waitForFunction(() => {
      const { top, left } = window.pokHost.model.getters.getSelectedZone();
      return top === 7 && left === 4;
    });
  });

  test("findings follow what is typed at once, except when paused", async () => {
    await tryOut.typeInCell("E8", "50000");
    await waitForErrors(tryOut, ["D10"]);
    await tryOut.pane.getByRole("switch", { name: "Meekijken" }).click();
    await tryOut.typeInCell("E8", "60000");
    await text(tryOut, "Het plan of de bedragen zijn na deze controle gewijzigd.");
    await waitForErrors(tryOut, ["D10"]);
    await tryOut.pane.getByRole("switch", { name: "Meekijken" }).click();
    await waitForErrors(tryOut, ERRORS);
  });

  test("when a row is added above the plan, the findings point at their new cell", async () => {
    const setExtraRow = (present: boolean) =>
      tryOut.page.evaluate((add) => {
        const { model } = window.pokHost;
        const sheetId = model.getters.getActiveSheetId();
        const sheet = { sheetId, sheetName: model.getters.getSheetName(sheetId), dimension: "ROW" as const };
        if (add) model.dispatch("ADD_COLUMNS_ROWS", { ...sheet, base: 2, quantity: 1, position: "before" });
        else model.dispatch("REMOVE_COLUMNS_ROWS", { ...sheet, elements: [2] });
      }, present);
    await setExtraRow(true);
    await waitForErrors(tryOut, ["D11", "E9"]);
    await setExtraRow(false);
    await waitForErrors(tryOut, ERRORS);
  });

  test("how the plan is understood can be corrected", async () => {
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
    await choice(tryOut, "€").check({ force: true });
    await waitForErrors(tryOut, ["D10"]);
    expect(await violations(tryOut)).toEqual([]);
    await button(tryOut, "Herkenning herstellen").click();
    await waitForErrors(tryOut, ERRORS);
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
  });

  test("cells are coloured, and clearing leaves the sheet exactly as it was", async () => {
    before = await snapshot(tryOut);
    await button(tryOut, "Cellen kleuren…").click();
    await tryOut.pane.getByRole("alertdialog").waitFor();
    expect(await violations(tryOut)).toEqual([]);
    await button(tryOut, "Markeren").click();
    await text(tryOut, /cellen gekleurd/);
    expect(await snapshot(tryOut)).not.toBe(before);
    await button(tryOut, "Markering weghalen…").click();
    await button(tryOut, "Weghalen").click();
    await text(tryOut, /De markering is weg/);
    expect(await snapshot(tryOut)).toBe(before);
  });

  test("a “Controle” column recalculates with the plan, and is removed without a trace", async () => {
    await button(tryOut, "Kolom Controle…").click();
    await button(tryOut, "Markeren").click();
    await text(tryOut, /15 formules geplaatst in/);
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H8")).toMatch(/^fout POK-04: /);
    await waitForErrors(tryOut, ERRORS);
    await button(tryOut, "Ongedaan maken").click();
    await text(tryOut, /De markering is weg/);
    expect(await snapshot(tryOut)).toBe(before);
  });

  test("after a change of unit the pane says that the column is outdated, and remakes it", async () => {
    await button(tryOut, "Kolom Controle…").click();
    await button(tryOut, "Markeren").click();
    await text(tryOut, /15 formules geplaatst in/);
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
    await choice(tryOut, "€").check({ force: true });
    await text(tryOut, /De kolom Controle leest het plan nog zoals het eerder was begrepen/);
    await button(tryOut, "Kolom opnieuw maken").click();
    await text(tryOut, /15 formules geplaatst in/);
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H8")).toBe("akkoord");
    await button(tryOut, "Herkenning herstellen").click();
    await waitForErrors(tryOut, ERRORS);
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
    await button(tryOut, "Markering weghalen…").click();
    await button(tryOut, "Weghalen").click();
    await text(tryOut, /De markering is weg: kolom Controle in/);
    expect(await snapshot(tryOut)).toBe(before);
  });

  test("a finding set aside with a reason survives saving and opening, and the plan is checked at once", async () => {
    await button(tryOut, "Terzijde leggen…: POK-04, E8").click();
    await tryOut.pane.getByRole("textbox", { name: "Reden" }).fill("Raadsbesluit 2026-12");
    await tryOut.pane.getByRole("textbox", { name: "Uw naam" }).fill("M. de Vries");
    expect(await violations(tryOut)).toEqual([]);
    await button(tryOut, "Terzijde leggen").click();
    await waitForErrors(tryOut, ["D10"]);
    const file = path.join(folder, "bewaard.xlsx");
    fs.writeFileSync(file, await tryOut.save());
    await tryOut.openWorkbook(file);
    await openSheet(tryOut, PLAN_SHEET);
    await button(tryOut, "Controle").click();
    await waitForErrors(tryOut, ["D10"]);
    await tryOut.pane.getByText("Terzijde gelegd (1)").click();
    expect(await list(tryOut, "Terzijde gelegd").innerText()).toMatch(
      /POK-04[\s\S]*“Raadsbesluit 2026-12”[\s\S]*M\. de Vries/,
    );
  });

  test("the report gets a sheet of its own, and undo removes it", async () => {
    await button(tryOut, "Rapport…").click();
    await button(tryOut, "Rapport maken").click();
    await text(tryOut, "Het rapport staat op blad POK_Controle.");
    const file = path.join(folder, "rapport.xlsx");
    fs.writeFileSync(file, await tryOut.save());
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const content = JSON.stringify(book.getWorksheet("POK_Controle")!.getSheetValues());
    for (const part of ["POK-03", "D10", "Raadsbesluit 2026-12", "M. de Vries", "Lbr. 21/083"])
      expect(content).toContain(part);
    await button(tryOut, "Ongedaan maken").click();
    await text(tryOut, "Ongedaan gemaakt. Het rapportblad is weg.");
    expect(await tryOut.page.locator(".o-sheet", { hasText: "POK_Controle" }).count()).toBe(0);
    await openSheet(tryOut, PLAN_SHEET);
  });

  test("taking back restores the finding", async () => {
    await button(tryOut, "Terughalen: POK-04, E8").click();
    await waitForErrors(tryOut, ERRORS);
  });

  test("nothing broke", () => expect(tryOut.errors).toEqual([]));
});

test.each(["licht", "donker"])(
  "accessible, theme %s, at 350 pixels without scrolling sideways",
  async (theme) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pok-controle-"));
    const tryOut = await openTryOut({ query: { thema: theme }, workbook: await writePlan(folder) });
    const requireAccessible = async () => {
      expect(await violations(tryOut)).toEqual([]);
      expect(
        await tryOut.pane.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
    };
    try {
      await button(tryOut, "Controle").click();
      await list(tryOut, "Gevonden in deze werkmap").getByRole("button").first().waitFor();
      await requireAccessible();
      await list(tryOut, "Gevonden in deze werkmap").getByRole("button").first().click();
      await waitForErrors(tryOut, ERRORS);
      await tryOut.pane.getByText("Zo is het plan begrepen").click();
      await tryOut.pane.getByText("Kolommen (6)").click();
      await requireAccessible();
    } finally {
      await tryOut.close();
      fs.rmSync(folder, { recursive: true });
    }
  },
);
