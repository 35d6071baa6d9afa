import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openTryOut, type TryOut } from "../harness/browser";
import { choice, button, openSheet, violations } from "./actions";

/** The Formulas view beside the try-out workbook: tracing, freezing, saving, opening and thawing. */

const FORMULAS: Readonly<Record<string, string>> = {
  H20: "=POK.BEDRAG(4;2026;;1000)",
  H21: "=AFRONDEN(POK.BEDRAG($H$22;2025)*1,02;0)+H20",
  H22: "4",
  H24: "=POK.TABEL(;1000000)",
};
const CELLS = ["H20", "H21", "H24", "J28", "P33"];

const openFormulas = async (tryOut: TryOut) => {
  await button(tryOut, "Formules").click();
  await choice(tryOut, "Herkomst").waitFor({ state: "attached" });
};

/** The content of a cell on the sheet Parameters as the add-in reads it. */
const formulas = (tryOut: TryOut) =>
  tryOut.pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Parameters");
        const ranges = cells.map((address) => sheet.getRange(address));
        ranges.forEach((range) => range.load("formulas,text,numberFormat"));
        await context.sync();
        return ranges.map(({ formulas, text, numberFormat }) => [
          String(formulas[0]![0]),
          text[0]![0],
          String(numberFormat[0]![0]),
        ]);
      }),
    CELLS,
  );

describe.each(["win32", "web"] as const)("formulas, transport %s", (transport) => {
  let tryOut: TryOut;
  let before: string[][];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pok-formules-"));
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openSheet(tryOut, "Parameters");
    for (const [address, formula] of Object.entries(FORMULAS)) await tryOut.typeInCell(address, formula);
    await tryOut.waitForFunctions();
    before = (await formulas(tryOut)) as string[][];
    expect(before.map(([, text]) => text)).toEqual(["50.000", "45.950.000", "Actielijn", "45", "130"]);
    await openFormulas(tryOut);
  });
  afterAll(async () => {
    await tryOut.close();
    fs.rmSync(folder, { recursive: true });
  });

  test("shows where the amount of the selected cell comes from", async () => {
    await tryOut.selectCell("H20");
    await tryOut.pane.getByRole("heading", { name: "Parameters!H20: 50.000" }).waitFor();
    const card = tryOut.pane.getByRole("region", { name: "POK.BEDRAG" });
    expect(await card.innerText()).toMatch(
      /4 Uitvoeringscapaciteit wijkteams, 2026[\s\S]*€\s50\.000\.000[\s\S]*rij 4, kolom 2026/,
    );
    await tryOut.selectCell("P28");
    await tryOut.pane.getByText("Rij 5, kolom 9 van het overloopbereik H24:P33.").waitFor();
    await tryOut.selectCell("H19");
    await tryOut.pane.getByText(/Selecteer in het werkblad een cel met een POK-formule/).waitFor();
  });

  test("the list names every formula, and a click selects it", async () => {
    await choice(tryOut, "Lijst").check({ force: true });
    await tryOut.pane.getByRole("searchbox").fill("Parameters!H2");
    await tryOut.pane.getByText(/^3 formules\. Opgezocht om/).waitFor();
    await button(tryOut, "Parameters!H21").click();
    await tryOut.page.waitForFunction(() => {
      const { top, left } = window.pokHost.model.getters.getSelectedZone();
      return top === 20 && left === 7;
    });
  });

  test("freezing asks first, and then nothing changes any more", async () => {
    await choice(tryOut, "Bevriezen").check({ force: true });
    await choice(tryOut, "Dit blad").check({ force: true });
    await button(tryOut, "Bevriezen…").click();
    const question = tryOut.pane.getByRole("alertdialog");
    await question.waitFor();
    expect(await question.innerText()).toMatch(
      /3 formules door waarden vervangen\?[\s\S]*Parameters: 3 formules/,
    );
    expect(await violations(tryOut)).toEqual([]);
    await button(tryOut, "Bevriezen").click();
    await tryOut.pane.getByText(/3 formules bevroren en opgeschreven op blad POK_Bevroren/).waitFor();
    await tryOut.waitForFunctions();
    const now = (await formulas(tryOut)) as string[][];
    expect(now.map(([, text]) => text)).toEqual(before.map(([, text]) => text));
    expect(now.filter(([formula]) => formula!.startsWith("="))).toEqual([]);
    await tryOut.typeInCell("H22", "2");
    await tryOut.waitForFunctions();
    expect(((await formulas(tryOut)) as string[][])[1]![1]).toBe(before[1]![1]);
    await tryOut.typeInCell("H22", "4");
  });

  test("saving, opening and thawing gives the same formulas", async () => {
    const file = path.join(folder, "bevroren.xlsx");
    fs.writeFileSync(file, await tryOut.save());
    await tryOut.openWorkbook(file);
    await openSheet(tryOut, "Parameters");
    await openFormulas(tryOut);
    await tryOut.selectCell("J28");
    await tryOut.pane.getByText("=POK.TABEL(;1000000)").first().waitFor();
    await choice(tryOut, "Bevriezen").check({ force: true });
    await tryOut.pane
      .getByRole("list", { name: "Bevroren cellen" })
      .getByText("Parameters!H24:P33")
      .waitFor();
    await button(tryOut, "Ontdooien…").click();
    await button(tryOut, "Ontdooien").click();
    await tryOut.pane.getByText("Van 3 cellen zijn de formules terug.").waitFor();
    await tryOut.waitForFunctions();
    expect(await formulas(tryOut)).toEqual(before);
    expect(await tryOut.page.locator(".o-sheet", { hasText: "POK_Bevroren" }).count()).toBe(0);
  });

  test("freezing can be undone at once", async () => {
    await button(tryOut, "Bevriezen…").click();
    await button(tryOut, "Bevriezen").click();
    await tryOut.pane.getByText(/formules bevroren/).waitFor();
    await button(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/zijn de formules terug/).waitFor();
    await tryOut.waitForFunctions();
    expect(await formulas(tryOut)).toEqual(before);
  });

  test("nothing broke", () => expect(tryOut.errors).toEqual([]));
});

test.each(["licht", "donker"])("accessible in every part, theme %s, at 350 pixels", async (theme) => {
  const tryOut = await openTryOut({ query: { thema: theme } });
  try {
    await openSheet(tryOut, "Parameters");
    await tryOut.typeInCell("H20", FORMULAS.H20!);
    await tryOut.waitForFunctions();
    await openFormulas(tryOut);
    await tryOut.selectCell("H20");
    await tryOut.pane.getByRole("heading", { name: "Parameters!H20: 50.000" }).waitFor();
    expect(await violations(tryOut)).toEqual([]);
    await choice(tryOut, "Lijst").check({ force: true });
    await tryOut.pane.getByRole("list", { name: "Lijst" }).getByText("Parameters!H20").waitFor();
    expect(await violations(tryOut)).toEqual([]);
    expect(
      await tryOut.pane.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  } finally {
    await tryOut.close();
  }
});
