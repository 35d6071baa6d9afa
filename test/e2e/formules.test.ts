import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openTryOut, type TryOut } from "../harness/browser";
import { keuze, knop, openBlad, overtredingen } from "./handelingen";

/** De weergave Formules naast de proefwerkmap: nagaan, bevriezen, opslaan, openen en ontdooien. */

const FORMULES: Readonly<Record<string, string>> = {
  H20: "=POK.BEDRAG(4;2026;;1000)",
  H21: "=AFRONDEN(POK.BEDRAG($H$22;2025)*1,02;0)+H20",
  H22: "4",
  H24: "=POK.TABEL(;1000000)",
};
const CELLEN = ["H20", "H21", "H24", "J28", "P33"];

const openFormules = async (tryOut: TryOut) => {
  await knop(tryOut, "Formules").click();
  await keuze(tryOut, "Herkomst").waitFor({ state: "attached" });
};

/** De inhoud van een cel op het blad Parameters zoals de invoegtoepassing haar leest. */
const formules = (tryOut: TryOut) =>
  tryOut.pane.evaluate(
    (cellen) =>
      Excel.run(async (context) => {
        const blad = context.workbook.worksheets.getItem("Parameters");
        const bereiken = cellen.map((adres) => blad.getRange(adres));
        bereiken.forEach((bereik) => bereik.load("formulas,text,numberFormat"));
        await context.sync();
        return bereiken.map(({ formulas, text, numberFormat }) => [
          String(formulas[0]![0]),
          text[0]![0],
          String(numberFormat[0]![0]),
        ]);
      }),
    CELLEN,
  );

describe.each(["win32", "web"] as const)("formules, transport %s", (transport) => {
  let tryOut: TryOut;
  let voor: string[][];
  const map = fs.mkdtempSync(path.join(os.tmpdir(), "pok-formules-"));
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openBlad(tryOut, "Parameters");
    for (const [adres, formule] of Object.entries(FORMULES)) await tryOut.typeInCell(adres, formule);
    await tryOut.waitForFunctions();
    voor = (await formules(tryOut)) as string[][];
    expect(voor.map(([, tekst]) => tekst)).toEqual(["50.000", "45.950.000", "Actielijn", "45", "130"]);
    await openFormules(tryOut);
  });
  afterAll(async () => {
    await tryOut.close();
    fs.rmSync(map, { recursive: true });
  });

  test("de geselecteerde cel: waar haar bedrag vandaan komt", async () => {
    await tryOut.selectCell("H20");
    await tryOut.pane.getByRole("heading", { name: "Parameters!H20: 50.000" }).waitFor();
    const kaart = tryOut.pane.getByRole("region", { name: "POK.BEDRAG" });
    expect(await kaart.innerText()).toMatch(
      /4 Uitvoeringscapaciteit wijkteams, 2026[\s\S]*€ 50\.000\.000[\s\S]*rij 4, kolom 2026/,
    );
    await tryOut.selectCell("P28");
    await tryOut.pane.getByText("Rij 5, kolom 9 van het overloopbereik H24:P33.").waitFor();
    await tryOut.selectCell("H19");
    await tryOut.pane.getByText(/Selecteer in het werkblad een cel met een POK-formule/).waitFor();
  });

  test("de lijst noemt elke formule, en een klik selecteert haar", async () => {
    await keuze(tryOut, "Lijst").check({ force: true });
    await tryOut.pane.getByRole("searchbox").fill("Parameters!H2");
    await tryOut.pane.getByText(/^3 formules\. Opgezocht om/).waitFor();
    await knop(tryOut, "Parameters!H21").click();
    await tryOut.page.waitForFunction(() => {
      const { top, left } = window.pokHost.model.getters.getSelectedZone();
      return top === 20 && left === 7;
    });
  });

  test("bevriezen vraagt eerst, en daarna beweegt er niets meer", async () => {
    await keuze(tryOut, "Bevriezen").check({ force: true });
    await keuze(tryOut, "Dit blad").check({ force: true });
    await knop(tryOut, "Bevriezen…").click();
    const vraag = tryOut.pane.getByRole("alertdialog");
    await vraag.waitFor();
    expect(await vraag.innerText()).toMatch(
      /3 formules door waarden vervangen\?[\s\S]*Parameters: 3 formules/,
    );
    expect(await overtredingen(tryOut)).toEqual([]);
    await knop(tryOut, "Bevriezen").click();
    await tryOut.pane.getByText(/3 formules bevroren en opgeschreven op blad POK_Bevroren/).waitFor();
    await tryOut.waitForFunctions();
    const nu = (await formules(tryOut)) as string[][];
    expect(nu.map(([, tekst]) => tekst)).toEqual(voor.map(([, tekst]) => tekst));
    expect(nu.filter(([formule]) => formule!.startsWith("="))).toEqual([]);
    await tryOut.typeInCell("H22", "2");
    await tryOut.waitForFunctions();
    expect(((await formules(tryOut)) as string[][])[1]![1]).toBe(voor[1]![1]);
    await tryOut.typeInCell("H22", "4");
  });

  test("opslaan, openen en ontdooien geeft dezelfde formules", async () => {
    const bestand = path.join(map, "bevroren.xlsx");
    fs.writeFileSync(bestand, await tryOut.save());
    await tryOut.openWorkbook(bestand);
    await openBlad(tryOut, "Parameters");
    await openFormules(tryOut);
    await tryOut.selectCell("J28");
    await tryOut.pane.getByText("=POK.TABEL(;1000000)").first().waitFor();
    await keuze(tryOut, "Bevriezen").check({ force: true });
    await tryOut.pane
      .getByRole("list", { name: "Bevroren cellen" })
      .getByText("Parameters!H24:P33")
      .waitFor();
    await knop(tryOut, "Ontdooien…").click();
    await knop(tryOut, "Ontdooien").click();
    await tryOut.pane.getByText("Van 3 cellen zijn de formules terug.").waitFor();
    await tryOut.waitForFunctions();
    expect(await formules(tryOut)).toEqual(voor);
    expect(await tryOut.page.locator(".o-sheet", { hasText: "POK_Bevroren" }).count()).toBe(0);
  });

  test("bevriezen is meteen ongedaan te maken", async () => {
    await knop(tryOut, "Bevriezen…").click();
    await knop(tryOut, "Bevriezen").click();
    await tryOut.pane.getByText(/formules bevroren/).waitFor();
    await knop(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/zijn de formules terug/).waitFor();
    await tryOut.waitForFunctions();
    expect(await formules(tryOut)).toEqual(voor);
  });

  test("niets liep stuk", () => expect(tryOut.errors).toEqual([]));
});

test.each(["licht", "donker"])("toegankelijk in elk deel, thema %s, op 350 pixels", async (thema) => {
  const tryOut = await openTryOut({ query: { thema } });
  try {
    await openBlad(tryOut, "Parameters");
    await tryOut.typeInCell("H20", FORMULES.H20!);
    await tryOut.waitForFunctions();
    await openFormules(tryOut);
    await tryOut.selectCell("H20");
    await tryOut.pane.getByRole("heading", { name: "Parameters!H20: 50.000" }).waitFor();
    expect(await overtredingen(tryOut)).toEqual([]);
    await keuze(tryOut, "Lijst").check({ force: true });
    await tryOut.pane.getByRole("list", { name: "Lijst" }).getByText("Parameters!H20").waitFor();
    expect(await overtredingen(tryOut)).toEqual([]);
    expect(
      await tryOut.pane.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  } finally {
    await tryOut.close();
  }
});
