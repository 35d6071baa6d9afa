import fc from "fast-check";
import { applyIndex } from "../../../src/knowledge/gemeentefonds";
import { figure } from "./transcript";

const EDITIE = fc.constantFrom("cep" as const, "mev" as const);
const PART = fc.constantFrom("totaal", "loon", "prijs");
const YEAR = fc.integer({ min: 2020, max: 2026 });
const AMOUNT = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const almost = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

test("the example: 1,75 %, 2,05 % and 2,10 % on top of each other", () => {
  expect(applyIndex(100_000, 2022, 2025, "totaal", "mev")).toBeCloseTo(100_000 * 1.0175 * 1.0205 * 1.021, 6);
  expect(applyIndex(100_000, 2022, 2025, "totaal", "mev").toFixed(2)).toBe("106016.43");
});

test("one year is the index of that year", () =>
  fc.assert(
    fc.property(EDITIE, PART, fc.integer({ min: 2021, max: 2026 }), (editie, component, year) =>
      almost(
        applyIndex(1000, year - 1, year, component, editie),
        1000 + 10 * figure("lpo", component, editie, year),
      ),
    ),
  ));

test("there and back is the same amount", () =>
  fc.assert(
    fc.property(AMOUNT, YEAR, YEAR, PART, EDITIE, (amount, from, to, component, editie) =>
      almost(
        applyIndex(applyIndex(amount, from, to, component, editie), to, from, component, editie),
        amount,
      ),
    ),
  ));

test("by way of another year gives the same", () =>
  fc.assert(
    fc.property(AMOUNT, YEAR, YEAR, YEAR, PART, EDITIE, (amount, from, via, to, component, editie) =>
      almost(
        applyIndex(applyIndex(amount, from, via, component, editie), via, to, component, editie),
        applyIndex(amount, from, to, component, editie),
      ),
    ),
  ));

test("a multiple stays a multiple, and the same year changes nothing", () =>
  fc.assert(
    fc.property(AMOUNT, YEAR, YEAR, PART, EDITIE, (amount, from, to, component, editie) => {
      almost(
        applyIndex(3 * amount, from, to, component, editie),
        3 * applyIndex(amount, from, to, component, editie),
      );
      expect(applyIndex(amount, from, from, component, editie)).toBe(amount);
    }),
  ));

test("without an index for a year there is no outcome", () => {
  expect(() => applyIndex(1, 2026, 2027, "totaal", "mev")).toThrow(RangeError);
  expect(() => applyIndex(1, 2020, 2019, "totaal", "mev")).toThrow(RangeError);
});
