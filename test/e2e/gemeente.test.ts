import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { openTryOut, type TryOut } from "../harness/browser";
import { schrijfLandelijk, schrijfRommelig } from "./circulaire";
import { keuze, knop, openBlad, overtredingen, wachtOpDoel } from "./handelingen";

/** Eigen bedragen: van een rommelig blad tot formules die meebewegen met een latere editie. */
describe.each(["win32", "web"] as const)("gemeente en eigen bedragen, transport %s", (transport) => {
  let tryOut: TryOut;
  let map: string;
  beforeAll(async () => {
    map = mkdtempSync(path.join(os.tmpdir(), "pok-"));
    tryOut = await openTryOut({ transport });
    await openBlad(tryOut, "Parameters");
    await knop(tryOut, "Gemeente").click();
  });
  afterAll(async () => {
    await tryOut.close();
    rmSync(map, { recursive: true });
  });

  const tekst = (inhoud: string | RegExp) => tryOut.pane.getByText(inhoud).first().waitFor();
  const kiesBestand = async (bestand: string) =>
    tryOut.pane.locator('input[type="file"]').setInputFiles(bestand);

  test("de gemeente kiezen op een andere naam; haar rollen volgen", async () => {
    const veld = tryOut.pane.getByRole("combobox", { name: "Gemeente" });
    await veld.pressSequentially("den haag");
    await tryOut.pane.getByRole("option", { name: /'s-Gravenhage/ }).click();
    await tekst("Centrumgemeente veiligheidsregio (actielijn 7)");
    await tekst("Voor uw gemeente is de decentralisatie-uitkering van actielijn 7 gepubliceerd:");
    await veld.press("Control+a");
    await veld.pressSequentially("utrecht");
    await tryOut.pane.getByRole("option", { name: "Utrecht GM0344" }).click();
    expect(await veld.inputValue()).toBe("Utrecht");
    expect(await overtredingen(tryOut)).toEqual([]);
  });

  test("een rommelig blad: begrepen, verantwoord en overgenomen", async () => {
    await kiesBestand(
      await schrijfRommelig(map, "mei 2026.xlsx", [
        ["AL2 Robuuste rechtsbescherming", 520, 530, 540],
        ["AL4 Wijkteams", "€ 900", "1.000,5", "PM"],
        ["AL7 Verward gedrag", 412, 412, "33-"],
      ]),
    );
    await tekst("8 bedragen voor Utrecht.");
    await tekst(/Cel G9: “PM” gevonden/);
    expect(await overtredingen(tryOut)).toEqual([]);
    await tryOut.pane.getByLabel("Editie").fill("meicirculaire 2026");
    await knop(tryOut, "Bekijk wat er verandert").click();
    await tekst("Dit zijn de eerste bedragen in deze werkmap.");
    await knop(tryOut, "Overnemen").click();
    await tekst("8 bedragen overgenomen in POK_Bedragen.");
  });

  test("de tabel met eigen bedragen als formules, met een lege cel waar geen rij is", async () => {
    await knop(tryOut, "Bedragen").click();
    await keuze(tryOut, "Eigen bedragen").check({ force: true });
    await tryOut.selectCell("E12");
    await wachtOpDoel(tryOut, "Parameters!E12:M26");
    await knop(tryOut, "Invoegen").click();
    await tryOut.pane.getByText("Ingevoegd in").waitFor();
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("L16")).toBe("530,0");
    expect(await tryOut.cellValue("L18")).toBe(1_000.5);
    expect(await tryOut.cellText("M18")).toBe("");
  });

  test("een latere editie: eerst wat er verandert en waar, dan wijzigt precies dat; terug kan", async () => {
    const cellen = ["K16", "L16", "M16", "K18", "L18", "M18", "K21", "L21", "M21"];
    const lees = () => Promise.all(cellen.map((cel) => tryOut.cellValue(cel)));
    const voor = await lees();
    await knop(tryOut, "Gemeente").click();
    await kiesBestand(
      await schrijfRommelig(map, "september 2026.xlsx", [
        ["AL2 Robuuste rechtsbescherming", 520, 535, 540],
        ["AL4 Wijkteams", 900, 1000.5, 1010],
        ["AL7 Verward gedrag", 412, 412, "33-"],
      ]),
    );
    await tekst("9 bedragen voor Utrecht.");
    await tryOut.pane.getByLabel("Editie").fill("septembercirculaire 2026");
    await knop(tryOut, "Bekijk wat er verandert").click();
    await tekst("1 nieuw, 1 gewijzigd, 7 gelijk");
    await tekst(/Gebruikt in: Parameters!L16/);
    await knop(tryOut, "Overnemen").click();
    await tekst(/overgenomen in POK_Bedragen; 8 vervangen bedragen staan in het archief/);
    await tryOut.waitForFunctions();
    const na = await lees();
    expect(cellen.filter((_, i) => voor[i] !== na[i])).toEqual(["L16", "M18"]);
    expect([na[1], na[5]]).toEqual([535, 1_010]);
    await tekst("Totaal per jaar van de bedragen die beide edities noemen");
    expect(await overtredingen(tryOut)).toEqual([]);
    await knop(tryOut, "Ongedaan maken").click();
    await tekst("Ongedaan gemaakt. De bedragen zijn weer zoals zij waren.");
    await tryOut.waitForFunctions();
    expect(await lees()).toEqual(voor);
  });

  test("alle gemeenten in één bestand: alleen de eigen bedragen", async () => {
    await kiesBestand(await schrijfLandelijk(map));
    await tekst(/19\.152 bedragen van 342 gemeenten/);
    await tekst("56 bedragen voor Utrecht.");
    await knop(tryOut, "Annuleren").click();
  });

  test("een bestand dat geen werkmap is, geeft een zin en verandert niets", async () => {
    const bestand = path.join(map, "kapot.xlsx");
    writeFileSync(bestand, "dit is geen werkmap");
    await kiesBestand(bestand);
    await tekst(/Het bestand heet \.xlsx en is gewone tekst/);
    await knop(tryOut, "Sluiten").click();
  });

  test("opgeslagen en weer geopend: gemeente, tabel en formules zijn er nog", async () => {
    const bestand = path.join(map, "bewaard.xlsx");
    writeFileSync(bestand, await tryOut.save());
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.readFile(bestand);
    expect(boek.getWorksheet("POK_Bedragen")!.getTable("POK_Bedragen")).toBeDefined();
    await tryOut.openWorkbook(bestand);
    await knop(tryOut, "Gemeente").click();
    expect(await tryOut.pane.getByRole("combobox", { name: "Gemeente" }).inputValue()).toBe("Utrecht");
    await openBlad(tryOut, "Parameters");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("L16")).toBe("530,0");
    expect(tryOut.errors).toEqual([]);
  });
});
