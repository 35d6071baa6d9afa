import ExcelJS from "exceljs";
import { openTryOut, type TryOut } from "../harness/browser";
import { focus, keuze, knop, openBlad, overtredingen, wachtOpDoel } from "./handelingen";

/** Het taakvenster naast de proefwerkmap, bediend zoals een gebruiker dat doet. */
describe.each(["win32", "web"] as const)("taakvenster, transport %s", (transport) => {
  let tryOut: TryOut;
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openBlad(tryOut, "Parameters");
  });
  afterAll(() => tryOut.close());

  test("de hele tabel als formules: op de geselecteerde cel, opgemaakt, en rekenend", async () => {
    await tryOut.selectCell("E12");
    await wachtOpDoel(tryOut, "Parameters!E12:M26");
    await knop(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("G14")).toBe("2021");
    expect(await tryOut.cellValue("L18")).toBe(50_000);
    expect(await tryOut.cellText("L18")).toBe("50.000");
    expect(await tryOut.cellText("M23")).toBe("130.000");
    expect(await tryOut.cellText("M19")).toBe("–");
    expect(await tryOut.cellText("M20")).toBe("0");
    // De eerste kolom stuurt de rij: een ander nummer geeft andere bedragen.
    await tryOut.typeInCell("E18", "2");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("L18")).toBe(25_000);
    expect(await tryOut.cellValue("M23")).toBe(105_000);
    await tryOut.typeInCell("E18", "4");
  });

  test("waar iets staat wordt eerst gevraagd, en Niet overschrijven laat alles staan", async () => {
    await tryOut.selectCell("E13");
    await wachtOpDoel(tryOut, "Parameters!E13:M27");
    await knop(tryOut, "Invoegen").click();
    const vraag = tryOut.pane.getByRole("alertdialog");
    await vraag.waitFor();
    expect(await vraag.innerText()).toMatch(/In E13:M27 zijn \d+ cellen niet leeg/);
    await knop(tryOut, "Niet overschrijven").click();
    expect(await vraag.count()).toBe(0);
    expect(await tryOut.cellText("E14")).toBe("Actielijn");
  });

  test("overschrijven en ongedaan maken: er staat weer wat er stond", async () => {
    await tryOut.selectCell("E13");
    await wachtOpDoel(tryOut, "Parameters!E13:M27");
    await knop(tryOut, "Invoegen").click();
    await knop(tryOut, "Overschrijven").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("E15")).toBe("Actielijn");
    await knop(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/Ongedaan gemaakt/).waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("E14")).toBe("Actielijn");
    expect(await tryOut.cellValue("L18")).toBe(50_000);
    expect(await tryOut.cellText("E27")).toBe("");
  });

  test("één bedrag als waarde, met bron en datum eronder", async () => {
    await tryOut.pane.getByRole("gridcell", { name: /^4, Uitvoeringscapaciteit wijkteams, 2026/ }).click();
    await keuze(tryOut, "Bedrag").check({ force: true });
    await keuze(tryOut, "Waarden").check({ force: true });
    await tryOut.selectCell("E40");
    await wachtOpDoel(tryOut, "Parameters!E40:E41");
    await knop(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    expect(await tryOut.cellValue("E40")).toBe(50_000);
    expect(await tryOut.cellText("E41")).toMatch(
      /× € 1\.000.*Lbr\. 21\/083.*rij 4, kolom 2026.*Ingevoegd als waarden op/,
    );
  });

  test("wie nog in een cel typt, wordt gevraagd dat af te maken; daarna wordt er ingevoegd", async () => {
    await tryOut.pane.getByRole("gridcell", { name: /^4, Uitvoeringscapaciteit wijkteams, 2026/ }).click();
    await keuze(tryOut, "Bedrag").check({ force: true });
    await keuze(tryOut, "Formules").check({ force: true });
    await tryOut.selectCell("E45");
    await wachtOpDoel(tryOut, "Parameters!E45");
    await tryOut.page.locator("#raster .o-grid .o-composer").focus();
    await tryOut.page.keyboard.type("12");
    await knop(tryOut, "Invoegen").evaluate((element: HTMLElement) => element.click());
    await tryOut.pane.getByText(/Excel wacht tot u klaar bent met typen/).waitFor();
    await tryOut.page.locator("#raster .o-grid .o-composer").focus();
    await tryOut.page.keyboard.press("Escape");
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("E45")).toBe(50_000);
  });

  test("de lintknop voegt de tabel in waar het vrij is", async () => {
    await tryOut.selectCell("E60");
    await wachtOpDoel(tryOut, "Parameters!E60");
    await tryOut.page.getByRole("button", { name: "Tabel invoegen" }).click();
    await tryOut.pane.getByText("Parameters!E60:M74").first().waitFor();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("M71")).toBe(130_000);
  });

  test("opgeslagen en met exceljs gelezen: de formules zoals Excel ze bewaart, namen en andere bladen behouden", async () => {
    const werkmap = new ExcelJS.Workbook();
    await werkmap.xlsx.load((await tryOut.save()) as unknown as ArrayBuffer);
    const blad = werkmap.getWorksheet("Parameters")!;
    expect(blad.getCell("L18").formula).toBe("_xldudf_POK_BEDRAG($E18,L$14,,1000)");
    expect(blad.getCell("L18").result).toBe(50_000);
    expect(blad.getCell("M23").formula).toBe("SUM(M15:M22)");
    expect(werkmap.worksheets.map(({ name }) => name)).toEqual([
      "Toelichting",
      "Meerjarenbegroting",
      "Mutaties",
      "Parameters",
      "POK",
    ]);
    expect(werkmap.definedNames.model.length).toBeGreaterThan(0);
  });

  test("niets liep stuk", () => expect(tryOut.errors).toEqual([]));
});

describe("toegankelijkheid", () => {
  test.each(["licht", "donker"])("geen overtredingen volgens axe-core, thema %s", async (thema) => {
    const tryOut = await openTryOut({ query: { thema } });
    try {
      await openBlad(tryOut, "Parameters");
      await tryOut.selectCell("E12");
      await wachtOpDoel(tryOut, "Parameters!E12:M26");
      expect(await overtredingen(tryOut)).toEqual([]);
      await knop(tryOut, "Invoegen").click();
      await tryOut.pane.getByText("Ingevoegd in").waitFor();
      expect(await overtredingen(tryOut)).toEqual([]);
      await knop(tryOut, "Invoegen").click();
      await tryOut.pane.getByRole("alertdialog").waitFor();
      expect(await overtredingen(tryOut)).toEqual([]);
    } finally {
      await tryOut.close();
    }
  });

  test("met het toetsenbord alleen: bedrag kiezen, rij kiezen, invoegen", async () => {
    const tryOut = await openTryOut();
    try {
      await openBlad(tryOut, "Parameters");
      await tryOut.selectCell("E12");
      await wachtOpDoel(tryOut, "Parameters!E12:M26");
      await tryOut.pane.getByRole("combobox").first().focus();
      const druk = async (...toetsen: string[]) => {
        for (const toets of toetsen) await tryOut.page.keyboard.press(toets);
      };
      // Kanaal → eenheid → rooster.
      await druk("Tab", "Tab", "ArrowDown", "ArrowDown", "ArrowDown", "End");
      expect((await focus(tryOut)).naam).toMatch(/^4, Uitvoeringscapaciteit wijkteams, 2027/);
      for (let i = 0; i < 12 && (await focus(tryOut)).soort !== "radio"; i++) await druk("Tab");
      await druk("ArrowLeft");
      await wachtOpDoel(tryOut, "Parameters!E12:L15");
      for (let i = 0; i < 12 && (await focus(tryOut)).naam !== "Invoegen"; i++) await druk("Tab");
      await druk("Enter");
      await tryOut.pane.getByText("Ingevoegd in").waitFor();
      await tryOut.waitForFunctions();
      expect(await tryOut.cellValue("L13")).toBe(50_000);
    } finally {
      await tryOut.close();
    }
  });
});
