import path from "node:path";
import ExcelJS from "exceljs";
import { gemeentenIn, HUIDIG_JAAR } from "../../src/knowledge/gemeenten/register";

/** Bedragen in duizenden euro's per actielijn, voor 2025–2027; tekst zoals mensen haar typen. */
export type Regels = readonly (readonly [naam: string, ...bedragen: (number | string | null)[]])[];

/** Een blad zoals het uit een gemeente komt: titel over samengevoegde cellen, eenheidsregel, lege rijen, tekstbedragen, een totaal en een voetnoot. */
export async function schrijfRommelig(map: string, naam: string, regels: Regels): Promise<string> {
  const boek = new ExcelJS.Workbook();
  boek.addWorksheet("Leeswijzer").getCell("B2").value = "Zie het tweede blad.";
  const blad = boek.addWorksheet("DU en AU");
  blad.mergeCells("B2:F2");
  blad.getCell("B2").value = "Middelen POK gemeente Utrecht";
  blad.getCell("B3").value = "bedragen x € 1.000";
  blad.getRow(6).values = [null, null, "Actielijn", null, "2025", "2026", "2027"];
  blad.mergeCells("C6:D6");
  let rij = 7;
  for (const [tekst, ...bedragen] of regels) {
    blad.getRow(rij).values = [null, null, tekst, null, ...bedragen];
    rij += 2;
  }
  blad.getRow(rij).values = [null, null, "Totaal", null, 9, 9, 9];
  blad.getCell(`B${rij + 2}`).value = "PM: volgt in de decembercirculaire.";
  const bestand = path.join(map, naam);
  await boek.xlsx.writeFile(bestand);
  return bestand;
}

/** Alle gemeenten van nu met elk acht actielijnen en zeven jaren: 342 × 56 bedragen. */
export async function schrijfLandelijk(map: string): Promise<string> {
  const boek = new ExcelJS.Workbook();
  const blad = boek.addWorksheet("Bijlage");
  const jaren = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
  blad.addRow(["Gemeentecode", "Gemeente", "Actielijn", "Kanaal", ...jaren]);
  for (const { code, naam } of gemeentenIn(HUIDIG_JAAR)) {
    for (let lijn = 1; lijn <= 8; lijn++)
      blad.addRow([
        code,
        naam,
        `AL${lijn}`,
        "AU",
        ...jaren.map((jaar) => Number(code.slice(2)) * 100 + lijn * 10 + jaar - 2020),
      ]);
  }
  const bestand = path.join(map, "alle gemeenten.xlsx");
  await boek.xlsx.writeFile(bestand);
  return bestand;
}
