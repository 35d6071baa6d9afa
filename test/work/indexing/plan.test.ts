import { maakIndexplan } from "../../../src/work/indexing";
import { cel, OPDRACHT, zicht } from "./hulp";

test("op de plaats zelf: getallen en formules, niet afgerond, de notatie blijft", () => {
  const { wijzigingen, overgeslagen } = maakIndexplan(
    zicht([cel(4, 1, 100_000), cel(5, 1, "=A1*2", { waarde: 1_000.5, notatie: "General" })]),
    OPDRACHT,
  );
  expect(overgeslagen).toEqual([]);
  expect(wijzigingen.map(({ bron, wordt, notatie }) => [bron, wordt, notatie])).toEqual([
    ["B5", "=POK.INDEXEER(100000,2022,2025)", null],
    ["B6", "=POK.INDEXEER(A1*2,2022,2025)", null],
  ]);
  expect(wijzigingen[0]!.na).toBeCloseTo(100_000 * 1.0175 * 1.0205 * 1.021, 8);
  expect(wijzigingen[0]!.lokaal).toBe("=POK.INDEXEER(100000;2022;2025)");
});

test("ernaast: een verwijzing, op dezelfde rij, met de notatie van het bedrag", () => {
  const { wijzigingen } = maakIndexplan(zicht([cel(4, 1, 1000)], "ernaast"), {
    ...OPDRACHT,
    plaats: "ernaast",
  });
  expect(wijzigingen).toMatchObject([
    {
      doel: { rij: 4, kolom: 2, rijen: 1, kolommen: 1 },
      wordt: "=POK.INDEXEER(B5,2022,2025)",
      notatie: "#,##0",
    },
  ]);
});

test.each([
  ["tekst", cel(4, 1, "Wijkteams")],
  ["tekst", cel(4, 1, true)],
  ["tekst", cel(4, 1, 1000, { notatie: "@" })],
  ["tekst", cel(4, 1, '=A1&"x"', { waarde: "1000x" })],
  ["fout", cel(4, 1, "=1/0", { waarde: "#DIV/0!", soort: "Error" })],
  ["rekentNog", cel(4, 1, "=POK.BEDRAG(4,2026)", { waarde: "#BUSY!", soort: "Error" })],
  ["geindexeerd", cel(4, 1, "=POK.INDEXEER(1,2022,2023)", { waarde: "#BUSY!", soort: "Error" })],
  ["tekst", cel(4, 1, "=POK.INDEXEER(1,2022,2023)")],
  ["datum", cel(4, 1, 44_561, { notatie: "dd-mm-yyyy" })],
  ["percentage", cel(4, 1, 0.023, { notatie: "0.00%" })],
  ["jaartal", cel(4, 1, 2022, { notatie: "General" })],
  ["geindexeerd", cel(4, 1, "=POK.INDEXEER(1000,2022,2025)", { waarde: 1060 })],
  ["teLang", cel(4, 1, `=${"A1+".repeat(2_725)}A1`, { waarde: 1 })],
  ["leeg", cel(4, 1, "")],
])("gaat niet mee: %s", (reden, gelezen) => {
  expect(maakIndexplan(zicht([gelezen]), OPDRACHT)).toEqual({
    wijzigingen: [],
    overgeslagen: [{ reden, adressen: ["B5"] }],
    nietGevolgd: [],
  });
});

test("een bedrag dat op een jaartal lijkt gaat wel mee zodra het een bedragnotatie heeft", () => {
  expect(maakIndexplan(zicht([cel(4, 1, 2022, { notatie: "#,##0" })]), OPDRACHT).wijzigingen).toHaveLength(1);
});

test("een procentteken dat tekst is, maakt van een bedrag geen percentage", () => {
  const notatie = '#,##0" (100%)"';
  expect(maakIndexplan(zicht([cel(4, 1, 1000, { notatie })]), OPDRACHT).wijzigingen).toHaveLength(1);
});

describe("wat met de selectie meerekent", () => {
  const rijen = [
    cel(4, 1, 1000),
    cel(5, 1, 2000.5),
    cel(6, 1, "=SUM(B5:B6)", { waarde: 3000.5 }),
    cel(7, 1, "=begroting!$B$7*2", { waarde: 6001 }),
    cel(8, 1, "=Ander!B5", { waarde: 7 }),
  ];

  test("stijgt op de plaats zelf vanzelf mee, en zou anders twee keer worden geïndexeerd", () => {
    const { wijzigingen, overgeslagen } = maakIndexplan(zicht(rijen), OPDRACHT);
    expect(wijzigingen.map(({ bron }) => bron)).toEqual(["B5", "B6", "B9"]);
    expect(overgeslagen).toEqual([{ reden: "rekentMee", adressen: ["B7", "B8"] }]);
  });

  test("gaat ernaast gewoon mee, want de bron verandert niet", () => {
    const keuze = { ...OPDRACHT, plaats: "ernaast" as const };
    expect(maakIndexplan(zicht(rijen, "ernaast"), keuze).wijzigingen).toHaveLength(5);
  });
});

test("elke cel van de selectie is gewijzigd of overgeslagen", () => {
  const cellen = [cel(4, 1, 1), cel(5, 1, ""), cel(6, 1, "x"), cel(7, 1, 2), cel(8, 1, "")];
  const { wijzigingen, overgeslagen } = maakIndexplan(zicht(cellen), OPDRACHT);
  const adressen = [...wijzigingen.map(({ bron }) => bron), ...overgeslagen.flatMap((deel) => deel.adressen)];
  expect(adressen.sort()).toEqual(["B5", "B6", "B7", "B8", "B9"]);
});
