import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { openTryOut, type TryOut } from "../harness/browser";
import { keuze, knop, openBlad, overtredingen } from "./handelingen";
import { PLANBLAD, schrijfPlan } from "./planwerkmap";

/** De weergave Controle naast een plan in de proefwerkmap: controleren, verbeteren, volgen, terzijde leggen, merken, rapport. */

const FOUTEN = ["D10", "E8"];

const lijst = (tryOut: TryOut, naam: string) => tryOut.pane.getByRole("list", { name: naam, exact: true });
const tekst = (tryOut: TryOut, inhoud: string | RegExp) => tryOut.pane.getByText(inhoud).first().waitFor();

/** De adressen van de open fouten, zodra zij zijn zoals verwacht. */
async function wachtOpFouten(tryOut: TryOut, verwacht: readonly string[]): Promise<void> {
  await tryOut.pane.waitForFunction(
    (adressen) => {
      const regels = [...document.querySelectorAll('ul[aria-label="Fouten"] > li')];
      const gevonden = regels.map((regel) => regel.querySelector("button")!.textContent!).sort();
      return JSON.stringify(gevonden) === JSON.stringify(adressen);
    },
    [...verwacht].sort(),
  );
}

/** Alles wat er van het plan op het blad staat: inhoud, opmaak en notities. */
const momentopname = (tryOut: TryOut) =>
  tryOut.pane.evaluate(
    (blad) =>
      Excel.run(async (context) => {
        const bereik = context.workbook.worksheets.getItem(blad).getRange("A1:L14");
        bereik.load("formulas,numberFormat");
        const vulling = bereik.getCellProperties({ format: { fill: { color: true } } });
        const regels = bereik.conditionalFormats.getCount();
        await context.sync();
        return JSON.stringify([bereik.formulas, bereik.numberFormat, vulling.value, regels.value]);
      }),
    PLANBLAD,
  );

describe.each(["win32", "web"] as const)("controle, transport %s", (transport) => {
  let tryOut: TryOut;
  let voor: string;
  const map = fs.mkdtempSync(path.join(os.tmpdir(), "pok-controle-"));
  beforeAll(async () => {
    tryOut = await openTryOut({ transport, workbook: await schrijfPlan(map) });
    await openBlad(tryOut, PLANBLAD);
    await knop(tryOut, "Controle").click();
  });
  afterAll(async () => {
    await tryOut.close();
    fs.rmSync(map, { recursive: true });
  });

  test("het plan wordt gevonden, begrepen en gecontroleerd", async () => {
    await lijst(tryOut, "Gevonden in deze werkmap").getByRole("button").first().click();
    await wachtOpFouten(tryOut, FOUTEN);
    await tekst(tryOut, /Getoetst aan de landelijke bedragen: Lbr\. 21\/083, 14 december 2021/);
    await tekst(tryOut, /een kolom per jaar · 2025–2027 · × € 1\.000/);
    await tekst(tryOut, /1 totaalrij/);
    expect(await overtredingen(tryOut)).toEqual([]);
  });

  test("een klik op het adres selecteert de cel", async () => {
    await lijst(tryOut, "Fouten").getByRole("button", { name: "E8", exact: true }).click();
    await tryOut.page.waitForFunction(() => {
      const { top, left } = window.pokHost.model.getters.getSelectedZone();
      return top === 7 && left === 4;
    });
  });

  test("wie typt, ziet de bevinding meteen verdwijnen en terugkomen; gepauzeerd niet", async () => {
    await tryOut.typeInCell("E8", "50000");
    await wachtOpFouten(tryOut, ["D10"]);
    await tryOut.pane.getByRole("switch", { name: "Meekijken" }).click();
    await tryOut.typeInCell("E8", "60000");
    await tekst(tryOut, "Het plan of de bedragen zijn na deze controle gewijzigd.");
    await wachtOpFouten(tryOut, ["D10"]);
    await tryOut.pane.getByRole("switch", { name: "Meekijken" }).click();
    await wachtOpFouten(tryOut, FOUTEN);
  });

  test("komt er een rij boven het plan bij, dan wijzen de bevindingen hun nieuwe cel aan", async () => {
    const schuif = (bij: boolean) =>
      tryOut.page.evaluate((erbij) => {
        const { model } = window.pokHost;
        const sheetId = model.getters.getActiveSheetId();
        const blad = { sheetId, sheetName: model.getters.getSheetName(sheetId), dimension: "ROW" as const };
        if (erbij) model.dispatch("ADD_COLUMNS_ROWS", { ...blad, base: 2, quantity: 1, position: "before" });
        else model.dispatch("REMOVE_COLUMNS_ROWS", { ...blad, elements: [2] });
      }, bij);
    await schuif(true);
    await wachtOpFouten(tryOut, ["D11", "E9"]);
    await schuif(false);
    await wachtOpFouten(tryOut, FOUTEN);
  });

  test("hoe het plan is begrepen is te verbeteren", async () => {
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
    await keuze(tryOut, "€").check({ force: true });
    await wachtOpFouten(tryOut, ["D10"]);
    expect(await overtredingen(tryOut)).toEqual([]);
    await knop(tryOut, "Herkenning herstellen").click();
    await wachtOpFouten(tryOut, FOUTEN);
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
  });

  test("kleuren, en alles weer weg: het blad is precies zoals het was", async () => {
    voor = await momentopname(tryOut);
    await knop(tryOut, "Cellen kleuren…").click();
    await tryOut.pane.getByRole("alertdialog").waitFor();
    expect(await overtredingen(tryOut)).toEqual([]);
    await knop(tryOut, "Markeren").click();
    await tekst(tryOut, /cellen gekleurd/);
    expect(await momentopname(tryOut)).not.toBe(voor);
    await knop(tryOut, "Markering weghalen…").click();
    await knop(tryOut, "Weghalen").click();
    await tekst(tryOut, /De markering is weg/);
    expect(await momentopname(tryOut)).toBe(voor);
  });

  test("een kolom Controle rekent mee met het plan, en gaat spoorloos weg", async () => {
    await knop(tryOut, "Kolom Controle…").click();
    await knop(tryOut, "Markeren").click();
    await tekst(tryOut, /15 formules geplaatst in/);
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H8")).toMatch(/^fout POK-04: /);
    await wachtOpFouten(tryOut, FOUTEN);
    await knop(tryOut, "Ongedaan maken").click();
    await tekst(tryOut, /De markering is weg/);
    expect(await momentopname(tryOut)).toBe(voor);
  });

  test("na een andere eenheid zegt het venster dat de kolom anders oordeelt, en maakt het haar opnieuw", async () => {
    await knop(tryOut, "Kolom Controle…").click();
    await knop(tryOut, "Markeren").click();
    await tekst(tryOut, /15 formules geplaatst in/);
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
    await keuze(tryOut, "€").check({ force: true });
    await tekst(tryOut, /De kolom Controle leest het plan nog zoals het eerder was begrepen/);
    await knop(tryOut, "Kolom opnieuw maken").click();
    await tekst(tryOut, /15 formules geplaatst in/);
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H8")).toBe("akkoord");
    await knop(tryOut, "Herkenning herstellen").click();
    await wachtOpFouten(tryOut, FOUTEN);
    await tryOut.pane.getByText("Zo is het plan begrepen").click();
    await knop(tryOut, "Markering weghalen…").click();
    await knop(tryOut, "Weghalen").click();
    await tekst(tryOut, /De markering is weg: kolom Controle in/);
    expect(await momentopname(tryOut)).toBe(voor);
  });

  test("terzijde leggen met reden, opslaan en openen: het is er nog, en het plan is meteen gecontroleerd", async () => {
    await knop(tryOut, "Terzijde leggen…: POK-04, E8").click();
    await tryOut.pane.getByRole("textbox", { name: "Reden" }).fill("Raadsbesluit 2026-12");
    await tryOut.pane.getByRole("textbox", { name: "Uw naam" }).fill("M. de Vries");
    expect(await overtredingen(tryOut)).toEqual([]);
    await knop(tryOut, "Terzijde leggen").click();
    await wachtOpFouten(tryOut, ["D10"]);
    const bestand = path.join(map, "bewaard.xlsx");
    fs.writeFileSync(bestand, await tryOut.save());
    await tryOut.openWorkbook(bestand);
    await openBlad(tryOut, PLANBLAD);
    await knop(tryOut, "Controle").click();
    await wachtOpFouten(tryOut, ["D10"]);
    await tryOut.pane.getByText("Terzijde gelegd (1)").click();
    expect(await lijst(tryOut, "Terzijde gelegd").innerText()).toMatch(
      /POK-04[\s\S]*“Raadsbesluit 2026-12”[\s\S]*M\. de Vries/,
    );
  });

  test("een rapport op een eigen blad, en ongedaan maken", async () => {
    await knop(tryOut, "Rapport…").click();
    await knop(tryOut, "Rapport maken").click();
    await tekst(tryOut, "Het rapport staat op blad POK_Controle.");
    const bestand = path.join(map, "rapport.xlsx");
    fs.writeFileSync(bestand, await tryOut.save());
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.readFile(bestand);
    const inhoud = JSON.stringify(boek.getWorksheet("POK_Controle")!.getSheetValues());
    for (const deel of ["POK-03", "D10", "Raadsbesluit 2026-12", "M. de Vries", "Lbr. 21/083"])
      expect(inhoud).toContain(deel);
    await knop(tryOut, "Ongedaan maken").click();
    await tekst(tryOut, "Ongedaan gemaakt. Het rapportblad is weg.");
    expect(await tryOut.page.locator(".o-sheet", { hasText: "POK_Controle" }).count()).toBe(0);
    await openBlad(tryOut, PLANBLAD);
  });

  test("terughalen geeft de bevinding terug", async () => {
    await knop(tryOut, "Terughalen: POK-04, E8").click();
    await wachtOpFouten(tryOut, FOUTEN);
  });

  test("niets liep stuk", () => expect(tryOut.errors).toEqual([]));
});

test.each(["licht", "donker"])(
  "toegankelijk, thema %s, op 350 pixels zonder zijwaarts schuiven",
  async (thema) => {
    const map = fs.mkdtempSync(path.join(os.tmpdir(), "pok-controle-"));
    const tryOut = await openTryOut({ query: { thema }, workbook: await schrijfPlan(map) });
    const eisGoed = async () => {
      expect(await overtredingen(tryOut)).toEqual([]);
      expect(
        await tryOut.pane.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
    };
    try {
      await knop(tryOut, "Controle").click();
      await lijst(tryOut, "Gevonden in deze werkmap").getByRole("button").first().waitFor();
      await eisGoed();
      await lijst(tryOut, "Gevonden in deze werkmap").getByRole("button").first().click();
      await wachtOpFouten(tryOut, FOUTEN);
      await tryOut.pane.getByText("Zo is het plan begrepen").click();
      await tryOut.pane.getByText("Kolommen (6)").click();
      await eisGoed();
    } finally {
      await tryOut.close();
      fs.rmSync(map, { recursive: true });
    }
  },
);
