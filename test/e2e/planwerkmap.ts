import path from "node:path";
import ExcelJS from "exceljs";

/** Waar het plan begint: kop op rij 5, de eerste regel op rij 6, het eerste bedrag in kolom D. */
export const PLANBLAD = "Begroting POK";

type Regel = readonly [actielijn: string, soort: string, aard: string, ...bedragen: number[]];

/** Zoals een controller het opschrijft: titel, eenheidsregel, een jaar per kolom en een totaalrij. Bedragen × € 1.000. */
const REGELS: readonly Regel[] = [
  ["AL2 Robuuste rechtsbescherming", "Baten", "structureel", 25_000, 25_000, 25_000],
  ["AL2 Robuuste rechtsbescherming", "Lasten", "structureel", 25_000, 25_000, 25_000],
  ["AL4 Wijkteams", "Baten", "structureel", 45_000, 60_000, 50_000],
  ["AL4 Wijkteams", "Lasten", "structureel", 45_000, 50_000, 50_000],
  ["AL5 Impuls integraal werken", "Baten", "incidenteel", 1_000, 0, 0],
];

/** Een werkmap met een plan met twee fouten: in E8 meer baten dan er zijn (2026), in D10 baten waar geen geld is (2025). */
export async function schrijfPlan(map: string): Promise<string> {
  const boek = new ExcelJS.Workbook();
  boek.addWorksheet("Leeswijzer").getCell("A1").value = "Zie het tweede blad.";
  const blad = boek.addWorksheet(PLANBLAD);
  blad.getCell("A1").value = "Meerjarenbegroting POK-middelen";
  blad.getCell("A2").value = "bedragen x € 1.000";
  blad.getRow(5).values = ["Actielijn", "Baten/lasten", "Aard", 2025, 2026, 2027];
  REGELS.forEach((regel, i) => (blad.getRow(6 + i).values = [...regel]));
  blad.getRow(11).values = ["Totaal baten", "Baten", "", 71_000, 85_000, 75_000];
  blad.getColumn(1).width = 34;
  const bestand = path.join(map, "plan.xlsx");
  await boek.xlsx.writeFile(bestand);
  return bestand;
}
