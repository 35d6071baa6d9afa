import { findingsTable } from "../../../src/functions/check";
import { readPlan } from "../../../src/reading/plan";
import { frame } from "../cases";

const HEADER = ["Omschrijving", "Actielijn", "Soort", "Jaar", "Bedrag"];
const WIJKTEAMS = ["wijkteams", 4, "lasten", 2022, 45_000_000];
/** What CONTROLE says about the family GF; the function does not know the share of the gemeente. */
const fonds = (...rows: unknown[][]) =>
  findingsTable(readPlan([HEADER, WIJKTEAMS, ...rows]), frame()).filter(([, code]) =>
    String(code).startsWith("GF"),
  );

test("CONTROLE says once that GF-01 and GF-03 were not checked, and where that is possible", () => {
  const rows = fonds(
    ["Vrijval BCF", "", "baten", 2022, 200_000],
    ["Vrijval BCF", "", "baten", 2023, 190_000],
    ["Opschalingskorting", "", "lasten", 2022, 300_000],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.slice(0, 3)).toEqual(["advies", "GF-01", ""]);
  expect(rows[0]![3]).toBe(
    "Niet getoetst aan GF-01 en GF-03: welk deel van een landelijk bedrag uw gemeente ontvangt, is niet bekend. Geef in het venster het aandeel van uw gemeente in het gemeentefonds op (Gemeente, Raming) en controleer het plan daar (Controle); de functie CONTROLE kent het aandeel niet.",
  );
});

test("without a row that can fall under it there is nothing", () => {
  expect(fonds()).toEqual([]);
  expect(
    fonds(
      ["Vrijval BCF", "", "lasten", 2022, 200_000],
      ["Vrijval BCF", "", "baten", 2026, 200_000],
      ["Opschalingskorting", "", "lasten", 2023, 700_000],
    ),
  ).toEqual([]);
});

test("if the BCF is already above the amount for all gemeenten together, it has been judged", () => {
  const rows = fonds(["Vrijval BCF", "", "baten", 2022, 216_000_001]);
  expect(rows.map(([severity, code]) => `${severity} ${code}`)).toEqual(["fout GF-01"]);
});
