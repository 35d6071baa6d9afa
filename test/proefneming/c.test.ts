import { maak, knop, openBlad, MAP } from "./hulp";
jest.setTimeout(190000);
test("c", async () => {
  const { t, stap } = await maak("c", { workbook: MAP + "/rommel.xlsx" });
  const annuleer = () => stap("annuleer", async () => { for (const n of ["Sluiten", "Annuleren"]) if (await knop(t, n).count()) return knop(t, n).first().click(); });
  await stap("Gemeente", () => knop(t, "Gemeente").click());
  await stap("haarlem", async () => { const v = t.pane.getByRole("combobox", { name: "Gemeente" }); await v.click(); await v.pressSequentially("haarlem"); await v.press("Enter"); });
  await stap("Tekst plakken", () => knop(t, "Tekst plakken").click(), { vol: true });
  await stap("knoppen", async () => t.pane.getByRole("button").allInnerTexts());
  const plak = (wat: string, s: string) => stap("plak " + wat, async () => { if (!(await t.pane.locator("textarea").count())) await knop(t, "Tekst plakken").click(); await t.pane.locator("textarea").fill(s); const b = t.pane.getByRole("button", { name: /lezen/i }); if (await b.count()) await b.first().click(); }, { vol: true, wacht: 1200 });
  await plak("mail", "Hoi,\n\nHieronder de bedragen uit de meicirculaire 2026 voor Haarlem (in euro's):\n\nActielijn 2 Rechtsbescherming: 2025 € 221.500, 2026 € 225.000\nActielijn 4 Wijkteams: 2025 € 402.000, 2026 € 446.000\n\nGroet, Els");
  await annuleer();
  await plak("mail tabel spaties", "Hoi,\n\nBedragen x € 1.000\nActielijn        2025     2026     2027\nRechtsbescherming   221,5    225    225\nWijkteams   402   446   446\nTotaal   623,5   671   671\n\nGroet, Els");
  await annuleer();
  await plak("tabs", "Hoi,\n\nBedragen x € 1.000\nActielijn\t2025\t2026\t2027\nRechtsbescherming\t221,5\t225\t225\nWijkteams\t402\t446\t446\nTotaal\t623,5\t671\t670\n\nGroet, Els");
  await annuleer();
  await plak("niks", "hallo");
  await annuleer();
  const bestand = (b: string) => stap("BESTAND " + b, () => t.pane.locator('input[type="file"]').setInputFiles(MAP + "/" + b), { vol: true, wacht: 1800 });
  for (const b of ["haarlem.csv", "latin1.csv", "ander.csv", "ander-zonder.csv", "leeg.csv", "brief.txt", "foto.xlsx", "oud.xls", "stuk.pdf", "meer-bladen.xlsx", "alle gemeenten.xlsx"]) { await bestand(b); await annuleer(); }
  await t.close();
});
