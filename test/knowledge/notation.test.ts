import fc from "fast-check";
import {
  shareText,
  sharesText,
  amountText,
  neededDecimals,
  dateInText,
  euroText,
  partText,
  editieShort,
  numberNotation,
  yearsText,
  kanaalText,
  ramingDecimals,
  fixedNotation,
  fixedText,
} from "../../src/knowledge/notation";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { UNITS } from "../../src/knowledge/pok/kinds";

test.each([
  [50_000_000, 1, "50.000.000"],
  [50_000_000, 1_000, "50.000"],
  [50_000_000, 1_000_000, "50"],
  [15_400_000, 1_000_000, "15,4"],
  [1_234_567, 1_000, "1.234,567"],
  [0, 1_000, "0"],
  [null, 1_000, "–"],
] as const)("%p euros per %p is %s", (euro, unit, text) => {
  expect(amountText(euro, unit)).toBe(text);
});

test("an amount text can be read back without loss", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.constantFrom(...UNITS), (euro, unit) => {
      const num = Number(amountText(euro, unit).replaceAll(".", "").replace(",", "."));
      return Math.round(num * unit) === euro;
    }),
  );
});

test("a notation has as many decimals as are needed", () => {
  expect(numberNotation([50_000_000, 151_000_000], 1_000_000)).toBe("#,##0");
  expect(numberNotation([50_000_000, 15_400_000], 1_000_000)).toBe("#,##0.0");
  expect(numberNotation([1_234_567], 1_000)).toBe("#,##0.000");
  expect(numberNotation([1_234_567], 1)).toBe("#,##0");
});

test("an empty source cell becomes a dash", () => {
  expect(numberNotation([0], 1_000, true)).toBe('#,##0;-#,##0;"–"');
});

test("editie, kanaal and years in short", () => {
  expect(editieShort(currentEditie.source)).toBe("Lbr. 21/083, 14 december 2021");
  expect(kanaalText(null)).toBe("alle kanalen");
  expect(kanaalText("DU")).toBe("DU (decentralisatie-uitkering)");
  expect(yearsText([2023, 2024, 2025])).toBe("2023–2025");
  expect(yearsText([2023, 2026])).toBe("2023, 2026");
  expect(yearsText([2023])).toBe("2023");
});

test("fixed decimals round none of the amounts if there are enough of them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 10 ** 10 }), { minLength: 1 }),
      fc.constantFrom(...UNITS),
      (euros, unit) => {
        const decimals = neededDecimals(euros, unit);
        for (const euro of euros) {
          const num = Number(fixedText(euro, unit, decimals).replaceAll(".", "").replace(",", "."));
          expect(Math.round(num * unit)).toBe(euro);
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
] as const)("a raming of %p euros per %p shows two figures: %p decimals", (euros, unit, decimals) => {
  expect(ramingDecimals(euros, unit)).toBe(decimals);
});

test("an amount in a sentence stays with its euro sign, and a minus comes before it", () => {
  expect([1_234_567, 0, -1_234].map(euroText)).toEqual(["€\u00a01.234.567", "€\u00a00", "-€\u00a01.234"]);
});

test("shares, parts and dates", () => {
  expect(shareText(0.0207402)).toBe("2,0740 %");
  expect(sharesText([0.02, 0.02])).toBe("2,0000 %");
  expect(sharesText([0.0201, 0.0199, 0.02])).toBe("1,9900–2,0100 %");
  expect(partText(710_071, 10_000_000)).toBe("7,1 %");
  expect(partText(100, 10_000_000)).toBe("< 0,1 %");
  expect(partText(0, 10_000_000)).toBe("0,0 %");
  expect(dateInText("2024-10-01")).toBe("1 oktober 2024");
  expect(dateInText("najaar 2024")).toBe("najaar 2024");
  expect(dateInText("2024-99-99")).toBe("2024-99-99");
  expect(fixedNotation(2, true)).toBe('#,##0.00;-#,##0.00;"–"');
});
