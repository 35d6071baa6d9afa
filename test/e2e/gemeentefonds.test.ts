import { openTryOut, type TryOut } from "../harness/browser";
import { choice, button, openSheet, violations, waitForTarget } from "./actions";

/** The Gemeentefonds view beside the try-out workbook: inserting figures, indexing amounts, and other money at an actielijn. */

const openFonds = async (tryOut: TryOut) => {
  await button(tryOut, "Fonds").click();
  await tryOut.pane.getByRole("grid").waitFor();
};

/** Selects a range on the open sheet, as with the mouse. */
const select = (tryOut: TryOut, address: string) =>
  tryOut.pane.evaluate(
    (range) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(range).select();
        await context.sync();
      }),
    address,
  );

const fitsWidth = (tryOut: TryOut) =>
  tryOut.pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each(["win32", "web"] as const)("gemeentefonds, transport %s", (transport) => {
  let tryOut: TryOut;
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openSheet(tryOut, "Parameters");
  });
  afterAll(() => tryOut.close());

  test("shows the other money for the purpose of an actielijn", async () => {
    await tryOut.pane.getByRole("gridcell", { name: /^7, .*2022/ }).click();
    await tryOut.pane.getByText(/^Ander geld voor hetzelfde doel \(\d\)$/).click();
    await tryOut.pane.getByText(/2022: €\s33\.100\.000; 2023: €\s32\.800\.000/).waitFor();
  });

  test("inserts a series as formulas, with its source and contradictions, and undoes it", async () => {
    await openFonds(tryOut);
    await choice(tryOut, "LPO").check({ force: true });
    await choice(tryOut, "Rij").check({ force: true });
    await tryOut.selectCell("H20");
    await waitForTarget(tryOut, "Parameters!H20:N25");
    await button(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await Promise.all(["H20", "H21", "J20"].map(tryOut.cellText))).toEqual([
      "Percentages, landelijk (MEV 2022)",
      "Loon en prijs samen",
      "2022",
    ]);
    expect(await tryOut.cellValue("J21")).toBe(0.023);
    expect(await tryOut.cellText("J21")).toMatch(/^2[.,]30%$/);
    expect(await tryOut.cellText("H22")).toMatch(/^Bron: VNG, ledenbrief Rijksbegroting 2022/);
    await button(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/^Ongedaan gemaakt/).waitFor();
    expect(await tryOut.cellText("H21")).toBe("");
  });

  test("draws edities side by side, with the same figures in a table", async () => {
    await tryOut.pane.getByText("Edities naast elkaar").click();
    await tryOut.pane.locator("svg rect[role=option]").first().waitFor();
    expect(await tryOut.pane.locator("svg rect[role=option]").count()).toBe(12);
    expect(await tryOut.pane.getByRole("row", { name: "2022 1,30% 2,30% +1,00" }).count()).toBe(1);
    expect(await violations(tryOut)).toEqual([]);
  });

  test("draws what there is of a negative series with a missing year", async () => {
    await choice(tryOut, "Opschalingskorting").check({ force: true });
    await tryOut.pane.locator("svg rect[role=option]").first().waitFor();
    await tryOut.page.waitForTimeout(300);
    expect(await tryOut.pane.locator("svg rect[role=option]").count()).toBe(8);
    expect(await tryOut.pane.getByRole("row", { name: "2024 –" }).count()).toBe(1);
  });

  test("indexes amounts in place, with preview, and undoes it", async () => {
    await tryOut.typeInCell("H30", "100000");
    await tryOut.typeInCell("H31", "=H40*2");
    await tryOut.typeInCell("H32", "tekst");
    await tryOut.typeInCell("H40", "500");
    await choice(tryOut, "Indexeren").check({ force: true });
    await choice(tryOut, "Op de plaats zelf").check({ force: true });
    await tryOut.pane.getByLabel("Van prijspeil").selectOption("2022");
    await tryOut.pane.getByLabel("Naar prijspeil").selectOption("2025");
    await select(tryOut, "H30:H32");
    await tryOut.pane.getByText("Geselecteerd: Parameters!H30:H32.").waitFor();
    await tryOut.pane.getByText("=H40*2 → =POK.INDEXEER(H40*2;2022;2025)").waitFor();
    await tryOut.pane.getByText("Tekst, geen getal: H32").waitFor();
    expect(await violations(tryOut)).toEqual([]);
    expect(await fitsWidth(tryOut)).toBe(true);
    await button(tryOut, "Indexeren: 2 cellen").click();
    await tryOut.pane.getByText("Geïndexeerd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H30")).toBeCloseTo(106_016.43, 2);
    expect(await tryOut.cellValue("H31")).toBeCloseTo(1060.1643, 3);
    await button(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/^Ongedaan gemaakt/).waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H30")).toBe(100_000);
    expect(await tryOut.cellValue("H31")).toBe(1000);
  });

  test("asks before indexing into columns that are not empty", async () => {
    await tryOut.typeInCell("I30", "bezet");
    await choice(tryOut, "In de kolommen ernaast").check({ force: true });
    await select(tryOut, "H30:H31");
    await tryOut.pane.getByText(/de uitkomst komt in Parameters!I30:I31/).waitFor();
    await button(tryOut, "Indexeren: 2 cellen").click();
    await tryOut.pane.getByRole("alertdialog").getByText("I30: bezet").waitFor();
    await button(tryOut, "Niet overschrijven").click();
    expect(await tryOut.cellText("I30")).toBe("bezet");
  });

  test("nothing broke", () => expect(tryOut.errors).toEqual([]));
});

test.each(["licht", "donker"])("accessible and fitting at 350 pixels, theme %s", async (theme) => {
  const tryOut = await openTryOut({ query: { thema: theme } });
  try {
    await openFonds(tryOut);
    expect(await violations(tryOut)).toEqual([]);
    expect(await fitsWidth(tryOut)).toBe(true);
    await choice(tryOut, "Indexeren").check({ force: true });
    expect(await violations(tryOut)).toEqual([]);
  } finally {
    await tryOut.close();
  }
});
