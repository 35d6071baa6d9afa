import { bevindingentabel } from "../../../src/functions/controle";
import { leesPlan } from "../../../src/reading/plan";
import { kader } from "../gevallen";

const KOP = ["Omschrijving", "Actielijn", "Soort", "Jaar", "Bedrag"];
const WIJKTEAMS = ["wijkteams", 4, "lasten", 2022, 45_000_000];
/** Wat CONTROLE over de familie GF zegt; de functie kent het aandeel van de gemeente niet. */
const fonds = (...rijen: unknown[][]) =>
  bevindingentabel(leesPlan([KOP, WIJKTEAMS, ...rijen]), kader()).filter(([, code]) =>
    String(code).startsWith("GF"),
  );

test("CONTROLE zegt één keer dat GF-01 en GF-03 niet getoetst zijn, en waar dat wel kan", () => {
  const rijen = fonds(
    ["Vrijval BCF", "", "baten", 2022, 200_000],
    ["Vrijval BCF", "", "baten", 2023, 190_000],
    ["Opschalingskorting", "", "lasten", 2022, 300_000],
  );
  expect(rijen).toHaveLength(1);
  expect(rijen[0]!.slice(0, 3)).toEqual(["advies", "GF-01", ""]);
  expect(rijen[0]![3]).toBe(
    "Niet getoetst aan GF-01 en GF-03: welk deel van een landelijk bedrag uw gemeente ontvangt, is niet bekend. Geef in het venster het aandeel van uw gemeente in het gemeentefonds op (Gemeente, Raming) en controleer het plan daar (Controle); de functie CONTROLE kent het aandeel niet.",
  );
});

test("zonder rij die eronder kan vallen staat er niets", () => {
  expect(fonds()).toEqual([]);
  expect(
    fonds(
      ["Vrijval BCF", "", "lasten", 2022, 200_000],
      ["Vrijval BCF", "", "baten", 2026, 200_000],
      ["Opschalingskorting", "", "lasten", 2023, 700_000],
    ),
  ).toEqual([]);
});

test("ligt het BCF al boven het bedrag voor alle gemeenten samen, dan is het beoordeeld", () => {
  const rijen = fonds(["Vrijval BCF", "", "baten", 2022, 216_000_001]);
  expect(rijen.map(([ernst, code]) => `${ernst} ${code}`)).toEqual(["fout GF-01"]);
});
