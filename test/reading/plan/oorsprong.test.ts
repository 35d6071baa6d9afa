import { leesPlanInStappen, type Planlezing, type Raster } from "../../../src/reading/plan";

/** Leest een plan dat op het blad in C11 begint. */
function leesVanaf(raster: Raster): Planlezing {
  const stappen = leesPlanInStappen(raster, {}, { rij: 10, kolom: 2 });
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}

const zinnen = ({ vragen, opmerkingen }: Planlezing) =>
  [...vragen.map(({ tekst }) => tekst), ...opmerkingen].map(({ nl }) => nl).join("\n");

test("zinnen noemen cellen, rijen en kolommen van het blad; nummers blijven binnen het bereik", () => {
  const lezing = leesVanaf([
    ["Actielijn", "Jaar", "Soort", "Bedrag", "Bedrag"],
    [4, 2026, "lasten", 1, 2],
    [4, 2026, "misschien", 3, 4],
  ]);
  expect(zinnen(lezing)).toMatch(/cel E13, “misschien” gevonden/);
  expect(zinnen(lezing)).toMatch(/De kolommen F \(“Bedrag”\) en G \(“Bedrag”\)/);
  expect(lezing.regels.map(({ rij }) => rij)).toEqual([2, 3]);
});

test("een tweede tabel wordt op haar bladrij genoemd", () => {
  const lezing = leesVanaf([
    ["Omschrijving", 2025, 2026],
    ["AL4 wijkteams", 5, 6],
    [],
    ["POK", 2024, 2027],
    [4, 1, 2],
  ]);
  expect(zinnen(lezing)).toMatch(/Op rij 14 begint een tweede tabel/);
});
