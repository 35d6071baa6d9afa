import { openTryOut, type TryOut } from "../harness/browser";
import { button, choice, openSheet, violations } from "./actions";

/** A controller's first job: POK amounts under the headings of her own begroting. */
describe("under the headings of the sheet", () => {
  let tryOut: TryOut;
  beforeAll(async () => {
    // The pane with its scrollbar, as it stands in Excel on Windows.
    tryOut = await openTryOut();
  });
  afterAll(() => tryOut.close());

  const look = async (name: string) => {
    const folder = process.env.PICTURES;
    if (folder) await tryOut.page.screenshot({ path: `${folder}/${name}.png` });
  };

  /** Copies a cell to another, as a user who fills right or down. */
  async function fill(from: string, to: string): Promise<void> {
    await tryOut.selectCell(from);
    await tryOut.page.evaluate((target) => {
      const { model, engine } = window.pokHost;
      model.dispatch("COPY");
      model.dispatch("PASTE", { target: [engine.helpers.toZone(target)] });
    }, to);
    await tryOut.waitForFunctions();
  }

  test("all actielijnen for 2024–2027 in Meerjarenbegroting, as formulas × 1.000, in at most eight clicks", async () => {
    let clicks = 0;
    const click = async (action: () => Promise<unknown>) => {
      clicks++;
      await action();
    };
    await click(() => openSheet(tryOut, "Meerjarenbegroting"));
    await click(() => tryOut.selectCell("C60"));
    await tryOut.pane.getByText(/kolommen 2024–2027/).waitFor();
    // The sheet is in whole euros; that goes first until the user says otherwise.
    await tryOut.pane.getByText(/In €, zoals het blad zegt/).waitFor();
    await look("headings");
    await click(() => button(tryOut, "Toch in × € 1.000").click());
    await tryOut.pane.getByText(/een factor duizend of meer verschil/).waitFor();
    await look("other unit");
    await click(() => button(tryOut, "Invoegen").click());
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    await look("inserted");
    expect(clicks).toBeLessThanOrEqual(8);
    expect(await tryOut.cellText("B63")).toBe("POK AL4 Uitvoeringscapaciteit wijkteams");
    const row = await Promise.all(["C63", "D63", "E63", "F63"].map((cell) => tryOut.cellValue(cell)));
    expect(row).toEqual([45_000, 45_000, 50_000, 50_000]);
    expect(await tryOut.cellText("G63")).toBe("");
    expect(await tryOut.cellText("C5")).toBe("2024");
  });

  test("filled right and down the amounts stay those of their own year and actielijn", async () => {
    await fill("C63", "E63");
    expect(await tryOut.cellValue("E63")).toBe(50_000);
    await fill("C61", "C63");
    expect(await tryOut.cellValue("C63")).toBe(45_000);
  });

  test("undo leaves the sheet as it was", async () => {
    await button(tryOut, "Sluiten").click();
    await tryOut.selectCell("C75");
    await tryOut.pane.getByText(/kolommen 2024–2027/).waitFor();
    await choice(tryOut, "Rij").check({ force: true });
    await tryOut.pane.getByText("Meerjarenbegroting!C75:F75").waitFor();
    await button(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await button(tryOut, "Ongedaan maken").click();
    await tryOut.pane.getByText(/Ongedaan gemaakt/).waitFor();
    expect(await tryOut.cellText("C75")).toBe("");
  });

  test("is accessible, and nothing broke", async () => {
    expect(await violations(tryOut)).toEqual([]);
    expect(tryOut.errors).toEqual([]);
  });
});
