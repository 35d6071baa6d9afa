import { controleerPlek, type Controle, type Controlegegevens } from "../../../src/work/check";
import { celadres } from "../../../src/sheet/adres";
import { CATALOGUS } from "../../../src/rules";
import { EIGEN, GEVALLEN, SCHOON } from "./gevallen";
import { inhoudVan } from "./inhoud";
import { INDELINGEN, maakBlad, type Boeking, type Indeling } from "./planbladen";

function controleer(
  indeling: Indeling,
  boekingen: readonly Boeking[],
  gegevens: Controlegegevens = EIGEN,
): Controle {
  return controleerPlek(inhoudVan(maakBlad(indeling, boekingen).cellen), {}, gegevens);
}

const gevonden = ({ bevindingen }: Controle) =>
  bevindingen.map(({ ernst, code, adres }) => `${ernst} ${code} ${adres}`.trim());

test("van elke regel over planregels is er een overtreding; die van het gemeentefonds staan in test/rules/gf", () => {
  const codes = CATALOGUS.map(({ code }) => code).filter((code) => !code.startsWith("GF"));
  expect(GEVALLEN.map(({ code }) => code)).toEqual(codes);
});

describe.each(INDELINGEN)("indeling %s", (indeling) => {
  test("een schoon plan wordt zonder vraag begrepen en geeft geen bevindingen", () => {
    const controle = controleer(indeling, SCHOON);
    expect(controle.lezing.vragen).toEqual([]);
    expect(controle.regels).toHaveLength(SCHOON.length);
    expect(gevonden(controle)).toEqual([]);
  });

  test.each(GEVALLEN.map((geval) => [geval.code, geval] as const))(
    "%s: gevonden bij zijn cel, en verder niets",
    (code, { ernst, boekingen, bij, veld, gegevens }) => {
      const blad = maakBlad(indeling, boekingen);
      const plaats = bij === null ? null : (blad.plaats(bij, veld) ?? blad.plaats(bij, "bedrag"));
      const adres = plaats ? celadres(plaats.rij, plaats.kolom) : "";
      expect(gevonden(controleer(indeling, boekingen, gegevens))).toEqual([
        `${ernst} ${code} ${adres}`.trim(),
      ]);
    },
  );
});
