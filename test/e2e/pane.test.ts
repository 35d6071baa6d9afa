import ExcelJS from "exceljs";
import { openTryOut, type TryOut } from "../harness/browser";
import { focus, choice, button, openSheet, violations, waitForTarget } from "./actions";

/** The task pane beside the try-out workbook, operated as a user does. */
describe.each(["win32", "web"] as const)("task pane, transport %s", (transport) => {
  let tryOut: TryOut;
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openSheet(tryOut, "Parameters");
  });
  afterAll(() => tryOut.close());

  test("inserts the whole table as formulas at the selected cell, formatted and calculating", async () => {
    await tryOut.selectCell("E12");
    await waitForTarget(tryOut, "Parameters!E12:M26");
    await button(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("G14")).toBe("2021");
    expect(await tryOut.cellValue("L18")).toBe(50_000);
    expect(await tryOut.cellText("L18")).toBe("50.000");
    expect(await tryOut.cellText("M23")).toBe("130.000");
    expect(await tryOut.cellText("M19")).toBe("–");
    expect(await tryOut.cellText("M20")).toBe("0");
    // The first column drives the row: another number gives other amounts.
    await tryOut.typeInCell("E18", "2");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("L18")).toBe(25_000);
    expect(await tryOut.cellValue("M23")).toBe(105_000);
    await tryOut.typeInCell("E18", "4");
  });

  test("asks before overwriting, and “Niet overschrijven” leaves everything as it is", async () => {
    await tryOut.selectCell("E13");
    await waitForTarget(tryOut, "Parameters!E13:M27");
    await button(tryOut, "Invoegen").click();
    const question = tryOut.pane.getByRole("alertdialog");
    await question.waitFor();
    expect(await question.innerText()).toMatch(/In E13:M27 zijn \d+ cellen niet leeg/);
    await button(tryOut, "Niet overschrijven").click();
    expect(await question.count()).toBe(0);
    expect(await tryOut.cellText("E14")).toBe("Actielijn");
  });

  test("undo restores what was overwritten", async () => {
    await tryOut.selectCell("E13");
    await waitForTarget(tryOut, "Parameters!E13:M27");
    await button(tryOut, "Invoegen").click();
    await button(tryOut, "Overschrijven").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("E15")).toBe("Actielijn");
    await button(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/Ongedaan gemaakt/).waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("E14")).toBe("Actielijn");
    expect(await tryOut.cellValue("L18")).toBe(50_000);
    expect(await tryOut.cellText("E27")).toBe("");
  });

  test("inserts one amount as a value, with source and date below it", async () => {
    await tryOut.pane.getByRole("gridcell", { name: /^4, Uitvoeringscapaciteit wijkteams, 2026/ }).click();
    await choice(tryOut, "Bedrag").check({ force: true });
    await choice(tryOut, "Waarden").check({ force: true });
    await tryOut.selectCell("E40");
    await waitForTarget(tryOut, "Parameters!E40:E41");
    await button(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    expect(await tryOut.cellValue("E40")).toBe(50_000);
    expect(await tryOut.cellText("E41")).toMatch(
      /× € 1\.000.*Lbr\. 21\/083.*rij 4, kolom 2026.*Ingevoegd als waarden op/,
    );
  });

  test("asks a user who is typing in a cell to finish, then inserts", async () => {
    await tryOut.pane.getByRole("gridcell", { name: /^4, Uitvoeringscapaciteit wijkteams, 2026/ }).click();
    await choice(tryOut, "Bedrag").check({ force: true });
    await choice(tryOut, "Formules").check({ force: true });
    await tryOut.selectCell("E45");
    await waitForTarget(tryOut, "Parameters!E45");
    await tryOut.page.locator("#raster .o-grid .o-composer").focus();
    await tryOut.page.keyboard.type("12");
    await button(tryOut, "Invoegen").evaluate((element: HTMLElement) => element.click());
    await tryOut.pane.getByText(/Excel wacht tot u klaar bent met typen/).waitFor();
    await tryOut.page.locator("#raster .o-grid .o-composer").focus();
    await tryOut.page.keyboard.press("Escape");
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("E45")).toBe(50_000);
  });

  test("the ribbon button inserts the table where there is room", async () => {
    await tryOut.selectCell("E60");
    await waitForTarget(tryOut, "Parameters!E60");
    await tryOut.page.getByRole("button", { name: "Tabel invoegen" }).click();
    await tryOut.pane.getByText("Parameters!E60:M74").first().waitFor();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("M71")).toBe(130_000);
  });

  test("saves formulas as Excel stores them, and keeps names and other sheets", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await tryOut.save()) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet("Parameters")!;
    expect(sheet.getCell("L18").formula).toBe("_xldudf_POK_BEDRAG($E18,L$14,,1000)");
    expect(sheet.getCell("L18").result).toBe(50_000);
    expect(sheet.getCell("M23").formula).toBe("SUM(M15:M22)");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "Toelichting",
      "Meerjarenbegroting",
      "Mutaties",
      "Parameters",
      "POK",
    ]);
    expect(workbook.definedNames.model.length).toBeGreaterThan(0);
  });

  test("nothing broke", () => expect(tryOut.errors).toEqual([]));
});

describe("accessibility", () => {
  test.each(["licht", "donker"])("no violations according to axe-core, theme %s", async (theme) => {
    const tryOut = await openTryOut({ query: { thema: theme } });
    try {
      await openSheet(tryOut, "Parameters");
      await tryOut.selectCell("E12");
      await waitForTarget(tryOut, "Parameters!E12:M26");
      expect(await violations(tryOut)).toEqual([]);
      await button(tryOut, "Invoegen").click();
      await tryOut.pane.getByText("Ingevoegd in").waitFor();
      expect(await violations(tryOut)).toEqual([]);
      await button(tryOut, "Invoegen").click();
      await tryOut.pane.getByRole("alertdialog").waitFor();
      expect(await violations(tryOut)).toEqual([]);
    } finally {
      await tryOut.close();
    }
  });

  test("the keyboard alone is enough to choose an amount, choose a row and insert", async () => {
    const tryOut = await openTryOut();
    try {
      await openSheet(tryOut, "Parameters");
      await tryOut.selectCell("E12");
      await waitForTarget(tryOut, "Parameters!E12:M26");
      await tryOut.pane.getByRole("combobox").first().focus();
      const press = async (...keys: string[]) => {
        for (const key of keys) await tryOut.page.keyboard.press(key);
      };
      // Kanaal → unit → grid.
      await press("Tab", "Tab", "ArrowDown", "ArrowDown", "ArrowDown", "End");
      expect((await focus(tryOut)).name).toMatch(/^4, Uitvoeringscapaciteit wijkteams, 2027/);
      for (let i = 0; i < 12 && (await focus(tryOut)).kind !== "radio"; i++) await press("Tab");
      await press("ArrowLeft");
      await waitForTarget(tryOut, "Parameters!E12:L15");
      for (let i = 0; i < 12 && (await focus(tryOut)).name !== "Invoegen"; i++) await press("Tab");
      await press("Enter");
      await tryOut.pane.getByText("Ingevoegd in").waitFor();
      await tryOut.waitForFunctions();
      expect(await tryOut.cellValue("L13")).toBe(50_000);
    } finally {
      await tryOut.close();
    }
  });
});
