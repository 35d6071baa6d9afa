import fc from "fast-check";
import {
  applyIndex,
  copy,
  carryOver,
  sum,
  spread,
  distributeWhole,
  followAvailable,
} from "../../../src/work/plan";

const YEARS = [2022, 2023, 2024, 2025];

test("spreading equally: the remainder goes euro by euro to the first years", () => {
  expect(spread(10, [2022, 2023, 2024])).toEqual({ 2022: 4, 2023: 3, 2024: 3 });
});

test("distributing always adds up exactly, and no part deviates a euro or more from its proportion", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 12 }),
      (total, weights) => {
        const parts = distributeWhole(total, weights);
        expect(parts.every(Number.isInteger)).toBe(true);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        const together = weights.reduce((a, b) => a + b, 0);
        if (together > 0)
          parts.forEach((part, i) =>
            expect(Math.abs(part - (total * weights[i]!) / together)).toBeLessThanOrEqual(1.000001),
          );
      },
    ),
  );
});

test("spreading adds up to the total, for each range of years", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.subarray(YEARS, { minLength: 1 }), (total, years) => {
      expect(sum(spread(total, years), years)).toBe(total);
    }),
  );
});

test("indexing goes on with the unrounded amount", () => {
  // 100.000 × 1,021³ = 106.433,2…; rounding three times in between gave 106.434.
  expect(applyIndex({ 2022: 100_000 }, YEARS, 0.021, 2022)).toEqual({
    2022: 100_000,
    2023: 102_100,
    2024: 104_244,
    2025: 106_433,
  });
});

test("indexing leaves earlier years alone", () => {
  expect(applyIndex({ 2022: 5, 2023: 1_000 }, YEARS, 0.1, 2023)).toEqual({
    2022: 5,
    2023: 1_000,
    2024: 1_100,
    2025: 1_210,
  });
});

test("copying puts the same amount in later years", () => {
  expect(copy({ 2022: 1, 2023: 7 }, YEARS, 2023)).toEqual({ 2022: 1, 2023: 7, 2024: 7, 2025: 7 });
});

test("carrying over adds the remainder to the next year; not a shortage", () => {
  expect(carryOver({ 2022: 60, 2023: 100 }, 40, 2023)).toEqual({ 2022: 60, 2023: 140 });
  expect(carryOver({ 2022: 60 }, -5, 2023)).toEqual({ 2022: 60 });
});

test("following never leaves less than nothing", () => {
  const money: Record<number, number> = { 2022: 100, 2023: 50, 2024: 0, 2025: 10 };
  expect(
    followAvailable(
      (year) => money[year]!,
      () => 60,
      YEARS,
    ),
  ).toEqual({ 2022: 40, 2023: 0, 2024: 0, 2025: 0 });
});
