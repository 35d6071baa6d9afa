import { openTryOut, type TryOut } from "../harness/browser";
import { keuze, knop, openBlad, overtredingen, wachtOpDoel } from "./handelingen";

/** De weergave Gemeentefonds naast de proefwerkmap: cijfers invoegen, bedragen indexeren, en ander geld bij een actielijn. */

const openFonds = async (tryOut: TryOut) => {
  await knop(tryOut, "Fonds").click();
  await tryOut.pane.getByRole("grid").waitFor();
};

/** Selecteert een bereik op het open blad, zoals met de muis. */
const selecteer = (tryOut: TryOut, adres: string) =>
  tryOut.pane.evaluate(
    (bereik) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(bereik).select();
        await context.sync();
      }),
    adres,
  );

const past = (tryOut: TryOut) =>
  tryOut.pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each(["win32", "web"] as const)("gemeentefonds, transport %s", (transport) => {
  let tryOut: TryOut;
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openBlad(tryOut, "Parameters");
  });
  afterAll(() => tryOut.close());

  test("bij een actielijn staat welk ander geld hetzelfde doel dient", async () => {
    await tryOut.pane.getByRole("gridcell", { name: /^7, .*2022/ }).click();
    await tryOut.pane.getByText(/^Ander geld voor hetzelfde doel \(\d\)$/).click();
    await tryOut.pane.getByText(/2022: € 33\.100\.000; 2023: € 32\.800\.000/).waitFor();
  });

  test("een reeks als formules invoegen, met bron en wat er niet strookt, en weer ongedaan maken", async () => {
    await openFonds(tryOut);
    await keuze(tryOut, "LPO").check({ force: true });
    await keuze(tryOut, "Rij").check({ force: true });
    await tryOut.selectCell("H20");
    await wachtOpDoel(tryOut, "Parameters!H20:N25");
    await knop(tryOut, "Invoegen").click();
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
    await knop(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/^Ongedaan gemaakt/).waitFor();
    expect(await tryOut.cellText("H21")).toBe("");
  });

  test("edities naast elkaar: het plaatje staat er, met dezelfde cijfers in een tabel", async () => {
    await tryOut.pane.getByText("Edities naast elkaar").click();
    await tryOut.pane.locator("svg rect[role=option]").first().waitFor();
    expect(await tryOut.pane.locator("svg rect[role=option]").count()).toBe(12);
    expect(await tryOut.pane.getByRole("row", { name: "2022 1,30% 2,30% +1,00" }).count()).toBe(1);
    expect(await overtredingen(tryOut)).toEqual([]);
  });

  test("een negatieve reeks met een ontbrekend jaar tekent wat er is", async () => {
    await keuze(tryOut, "Opschalingskorting").check({ force: true });
    await tryOut.pane.locator("svg rect[role=option]").first().waitFor();
    await tryOut.page.waitForTimeout(300);
    expect(await tryOut.pane.locator("svg rect[role=option]").count()).toBe(8);
    expect(await tryOut.pane.getByRole("row", { name: "2024 –" }).count()).toBe(1);
  });

  test("bedragen indexeren op hun plaats, met voorbeeld, en weer ongedaan maken", async () => {
    await tryOut.typeInCell("H30", "100000");
    await tryOut.typeInCell("H31", "=H40*2");
    await tryOut.typeInCell("H32", "tekst");
    await tryOut.typeInCell("H40", "500");
    await keuze(tryOut, "Indexeren").check({ force: true });
    await keuze(tryOut, "Op de plaats zelf").check({ force: true });
    await tryOut.pane.getByLabel("Van prijspeil").selectOption("2022");
    await tryOut.pane.getByLabel("Naar prijspeil").selectOption("2025");
    await selecteer(tryOut, "H30:H32");
    await tryOut.pane.getByText("Geselecteerd: Parameters!H30:H32.").waitFor();
    await tryOut.pane.getByText("=H40*2 → =POK.INDEXEER(H40*2;2022;2025)").waitFor();
    await tryOut.pane.getByText("Tekst, geen getal: H32").waitFor();
    expect(await overtredingen(tryOut)).toEqual([]);
    expect(await past(tryOut)).toBe(true);
    await knop(tryOut, "Indexeren: 2 cellen").click();
    await tryOut.pane.getByText("Geïndexeerd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H30")).toBeCloseTo(106_016.43, 2);
    expect(await tryOut.cellValue("H31")).toBeCloseTo(1060.1643, 3);
    await knop(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/^Ongedaan gemaakt/).waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H30")).toBe(100_000);
    expect(await tryOut.cellValue("H31")).toBe(1000);
  });

  test("ernaast vraagt eerst als daar al iets staat", async () => {
    await tryOut.typeInCell("I30", "bezet");
    await keuze(tryOut, "In de kolommen ernaast").check({ force: true });
    await selecteer(tryOut, "H30:H31");
    await tryOut.pane.getByText(/de uitkomst komt in Parameters!I30:I31/).waitFor();
    await knop(tryOut, "Indexeren: 2 cellen").click();
    await tryOut.pane.getByRole("alertdialog").getByText("I30: bezet").waitFor();
    await knop(tryOut, "Niet overschrijven").click();
    expect(await tryOut.cellText("I30")).toBe("bezet");
  });

  test("niets liep stuk", () => expect(tryOut.errors).toEqual([]));
});

test.each(["licht", "donker"])("toegankelijk en passend op 350 pixels, thema %s", async (thema) => {
  const tryOut = await openTryOut({ query: { thema } });
  try {
    await openFonds(tryOut);
    expect(await overtredingen(tryOut)).toEqual([]);
    expect(await past(tryOut)).toBe(true);
    await keuze(tryOut, "Indexeren").check({ force: true });
    expect(await overtredingen(tryOut)).toEqual([]);
  } finally {
    await tryOut.close();
  }
});
