import fc from "fast-check";
import {
  aandeelTekst,
  aandelenTekst,
  bedragTekst,
  benodigdeDecimalen,
  datumInTekst,
  euroTekst,
  deelTekst,
  editieKort,
  getalnotatie,
  jarenTekst,
  kanaalTekst,
  ramingsdecimalen,
  vasteNotatie,
  vasteTekst,
} from "../../src/knowledge/notatie";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { EENHEDEN } from "../../src/knowledge/pok/soorten";

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

test("vaste decimalen ronden geen van de bedragen af als zij er genoeg zijn", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 10 ** 10 }), { minLength: 1 }),
      fc.constantFrom(...EENHEDEN),
      (euros, eenheid) => {
        const decimalen = benodigdeDecimalen(euros, eenheid);
        for (const euro of euros) {
          const getal = Number(vasteTekst(euro, eenheid, decimalen).replaceAll(".", "").replace(",", "."));
          expect(Math.round(getal * eenheid)).toBe(euro);
        }
      },
    ),
  );
});

test.each([
  [[1_036_987.4], 1_000, 0],
  [[158.3, 0], 1_000, 2],
  [[62_200], 1_000_000, 3],
  [[0], 1, 0],
] as const)("een raming van %p euro per %p toont twee cijfers: %p decimalen", (euros, eenheid, decimalen) => {
  expect(ramingsdecimalen(euros, eenheid)).toBe(decimalen);
});

test("een bedrag in een zin blijft bij zijn euroteken, en een min staat ervoor", () => {
  expect([1_234_567, 0, -1_234].map(euroTekst)).toEqual(["€\u00a01.234.567", "€\u00a00", "-€\u00a01.234"]);
});

test("aandelen, delen en datums", () => {
  expect(aandeelTekst(0.0207402)).toBe("2,0740 %");
  expect(aandelenTekst([0.02, 0.02])).toBe("2,0000 %");
  expect(aandelenTekst([0.0201, 0.0199, 0.02])).toBe("1,9900–2,0100 %");
  expect(deelTekst(710_071, 10_000_000)).toBe("7,1 %");
  expect(deelTekst(100, 10_000_000)).toBe("< 0,1 %");
  expect(deelTekst(0, 10_000_000)).toBe("0,0 %");
  expect(datumInTekst("2024-10-01")).toBe("1 oktober 2024");
  expect(datumInTekst("najaar 2024")).toBe("najaar 2024");
  expect(datumInTekst("2024-99-99")).toBe("2024-99-99");
  expect(vasteNotatie(2, true)).toBe('#,##0.00;-#,##0.00;"–"');
});
