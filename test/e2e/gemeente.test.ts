import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { openTryOut, type TryOut } from "../harness/browser";
import { writeNational, writeMessy } from "./circulaire";
import { choice, button, openSheet, violations, waitForTarget } from "./actions";

/** Own amounts: from a messy sheet to formulas that follow a later editie. */
describe.each(["win32", "web"] as const)("gemeente and own amounts, transport %s", (transport) => {
  let tryOut: TryOut;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "pok-"));
    tryOut = await openTryOut({ transport });
    await openSheet(tryOut, "Parameters");
    await button(tryOut, "Gemeente").click();
  });
  afterAll(async () => {
    await tryOut.close();
    rmSync(folder, { recursive: true });
  });

  const text = (content: string | RegExp) => tryOut.pane.getByText(content).first().waitFor();
  const chooseFile = async (file: string) => tryOut.pane.locator('input[type="file"]').setInputFiles(file);

  test("the gemeente can be chosen by another name; its roles follow", async () => {
    const field = tryOut.pane.getByRole("combobox", { name: "Gemeente" });
    await field.pressSequentially("den haag");
    await tryOut.pane.getByRole("option", { name: /'s-Gravenhage/ }).click();
    await text("Centrumgemeente veiligheidsregio (actielijn 7)");
    await text("Voor uw gemeente is de decentralisatie-uitkering van actielijn 7 gepubliceerd:");
    await field.press("Control+a");
    await field.pressSequentially("utrecht");
    await tryOut.pane.getByRole("option", { name: "Utrecht GM0344" }).click();
    expect(await field.inputValue()).toBe("Utrecht");
    expect(await violations(tryOut)).toEqual([]);
  });

  test("a messy sheet is understood, accounted for and adopted", async () => {
    await chooseFile(
      await writeMessy(folder, "mei 2026.xlsx", [
        ["AL2 Robuuste rechtsbescherming", 520, 530, 540],
        ["AL4 Wijkteams", "€ 900", "1.000,5", "PM"],
        ["AL7 Verward gedrag", 412, 412, "33-"],
      ]),
    );
    await text("8 bedragen voor Utrecht.");
    await text(/Cel G9: “PM” gevonden/);
    expect(await violations(tryOut)).toEqual([]);
    await tryOut.pane.getByLabel("Editie").fill("meicirculaire 2026");
    await button(tryOut, "Bekijk wat er verandert").click();
    await text("Dit zijn de eerste bedragen in deze werkmap.");
    await button(tryOut, "Overnemen").click();
    await text("8 bedragen overgenomen in POK_Bedragen.");
  });

  test("the table of own amounts is inserted as formulas, with an empty cell where there is no row", async () => {
    await button(tryOut, "Bedragen").click();
    await choice(tryOut, "Eigen bedragen").check({ force: true });
    await tryOut.selectCell("E12");
    await waitForTarget(tryOut, "Parameters!E12:M26");
    await button(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("L16")).toBe("530,0");
    expect(await tryOut.cellValue("L18")).toBe(1_000.5);
    expect(await tryOut.cellText("M18")).toBe("");
  });

  test("a later editie changes exactly what was announced, and can be undone", async () => {
    const cells = ["K16", "L16", "M16", "K18", "L18", "M18", "K21", "L21", "M21"];
    const read = () => Promise.all(cells.map((cell) => tryOut.cellValue(cell)));
    const before = await read();
    await button(tryOut, "Gemeente").click();
    await chooseFile(
      await writeMessy(folder, "september 2026.xlsx", [
        ["AL2 Robuuste rechtsbescherming", 520, 535, 540],
        ["AL4 Wijkteams", 900, 1000.5, 1010],
        ["AL7 Verward gedrag", 412, 412, "33-"],
      ]),
    );
    await text("9 bedragen voor Utrecht.");
    await tryOut.pane.getByLabel("Editie").fill("septembercirculaire 2026");
    await button(tryOut, "Bekijk wat er verandert").click();
    await text("1 nieuw, 1 gewijzigd, 7 gelijk");
    await text(/Gebruikt in: Parameters!L16/);
    await button(tryOut, "Overnemen").click();
    await text(/overgenomen in POK_Bedragen; 8 vervangen bedragen staan in het archief/);
    await tryOut.waitForFunctions();
    const after = await read();
    expect(cells.filter((_, i) => before[i] !== after[i])).toEqual(["L16", "M18"]);
    expect([after[1], after[5]]).toEqual([535, 1_010]);
    await text("Totaal per jaar van de bedragen die beide edities noemen");
    expect(await violations(tryOut)).toEqual([]);
    await button(tryOut, "Ongedaan maken").click();
    await text("Ongedaan gemaakt. De bedragen zijn weer zoals zij waren.");
    await tryOut.waitForFunctions();
    expect(await read()).toEqual(before);
  });

  test("a file with all gemeenten gives only the own amounts", async () => {
    await chooseFile(await writeNational(folder));
    await text(/19\.152 bedragen van 342 gemeenten/);
    await text("56 bedragen voor Utrecht.");
    await button(tryOut, "Annuleren").click();
  });

  test("a file that is not a workbook gives a sentence and changes nothing", async () => {
    const file = path.join(folder, "kapot.xlsx");
    writeFileSync(file, "dit is geen werkmap");
    await chooseFile(file);
    await text(/Het bestand heet \.xlsx en is gewone tekst/);
    await button(tryOut, "Sluiten").click();
  });

  test("gemeente, table and formulas survive saving and opening", async () => {
    const file = path.join(folder, "bewaard.xlsx");
    writeFileSync(file, await tryOut.save());
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.getWorksheet("POK_Bedragen")!.getTable("POK_Bedragen")).toBeDefined();
    await tryOut.openWorkbook(file);
    await button(tryOut, "Gemeente").click();
    expect(await tryOut.pane.getByRole("combobox", { name: "Gemeente" }).inputValue()).toBe("Utrecht");
    await openSheet(tryOut, "Parameters");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("L16")).toBe("530,0");
    expect(tryOut.errors).toEqual([]);
  });
});
