import fc from "fast-check";
import { bedragTekst, editieKort, getalnotatie, jarenTekst, kanaalTekst } from "../../src/invoegen/notatie";
import { huidigeEditie } from "../../src/pok/edities";
import { EENHEDEN } from "../../src/pok/soorten";

test.each([
  [50_000_000, 1, "50.000.000"],
  [50_000_000, 1_000, "50.000"],
  [50_000_000, 1_000_000, "50"],
  [15_400_000, 1_000_000, "15,4"],
  [1_234_567, 1_000, "1.234,567"],
  [0, 1_000, "0"],
  [null, 1_000, "–"],
] as const)("%p euro per %p is %s", (euro, eenheid, tekst) => {
  expect(bedragTekst(euro, eenheid)).toBe(tekst);
});

test("een bedragtekst is zonder verlies terug te lezen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.constantFrom(...EENHEDEN), (euro, eenheid) => {
      const getal = Number(bedragTekst(euro, eenheid).replaceAll(".", "").replace(",", "."));
      return Math.round(getal * eenheid) === euro;
    }),
  );
});

test("een notatie heeft zo veel decimalen als er nodig zijn", () => {
  expect(getalnotatie([50_000_000, 151_000_000], 1_000_000)).toBe("#,##0");
  expect(getalnotatie([50_000_000, 15_400_000], 1_000_000)).toBe("#,##0.0");
  expect(getalnotatie([1_234_567], 1_000)).toBe("#,##0.000");
  expect(getalnotatie([1_234_567], 1)).toBe("#,##0");
});

test("een lege broncel wordt een streepje", () => {
  expect(getalnotatie([0], 1_000, true)).toBe('#,##0;-#,##0;"–"');
});

test("editie, kanaal en jaren in het kort", () => {
  expect(editieKort(huidigeEditie.bron)).toBe("Lbr. 21/083, 14 december 2021");
  expect(kanaalTekst(null)).toBe("alle kanalen");
  expect(kanaalTekst("DU")).toBe("DU (decentralisatie-uitkering)");
  expect(jarenTekst([2023, 2024, 2025])).toBe("2023–2025");
  expect(jarenTekst([2023, 2026])).toBe("2023, 2026");
  expect(jarenTekst([2023])).toBe("2023");
});
