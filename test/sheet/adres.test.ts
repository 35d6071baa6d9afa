import fc from "fast-check";
import {
  bereikadres,
  celadres,
  kolomletters,
  MAX_KOLOMMEN,
  MAX_RIJEN,
  pastOpBlad,
  volledigAdres,
} from "../../src/sheet/adres";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("kolom %i is %s", (kolom, letters) => {
  expect(kolomletters(kolom)).toBe(letters);
});

test("kolomletters zijn terug te rekenen tot het nummer", () => {
  const terug = (letters: string) =>
    [...letters].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  fc.assert(fc.property(fc.nat(MAX_KOLOMMEN - 1), (kolom) => terug(kolomletters(kolom)) === kolom));
});

test("adressen van cellen en bereiken", () => {
  expect(celadres(4, 2)).toBe("C5");
  expect(bereikadres({ rij: 0, kolom: 0, rijen: 12, kolommen: 9 })).toBe("A1:I12");
  expect(bereikadres({ rij: 0, kolom: 0, rijen: 1, kolommen: 1 })).toBe("A1");
});

test.each([
  ["Begroting", "Begroting!B2"],
  ["Begroting 2026", "'Begroting 2026'!B2"],
  ["Raad's blad", "'Raad''s blad'!B2"],
  ["2026", "'2026'!B2"],
  ["AL4", "'AL4'!B2"],
  ["R1C1", "'R1C1'!B2"],
  ["Één", "Één!B2"],
])("bladnaam %s", (blad, adres) => {
  expect(volledigAdres(blad, { rij: 1, kolom: 1, rijen: 1, kolommen: 1 })).toBe(adres);
});

test("een blok past tot en met de laatste rij en kolom, en niet verder", () => {
  const hoek = { rijen: 15, kolommen: 9 };
  expect(pastOpBlad({ ...hoek, rij: MAX_RIJEN - 15, kolom: MAX_KOLOMMEN - 9 })).toBe(true);
  expect(pastOpBlad({ ...hoek, rij: MAX_RIJEN - 14, kolom: 0 })).toBe(false);
  expect(pastOpBlad({ ...hoek, rij: 0, kolom: MAX_KOLOMMEN - 8 })).toBe(false);
});
