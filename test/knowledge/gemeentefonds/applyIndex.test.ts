import fc from "fast-check";
import { applyIndex } from "../../../src/knowledge/gemeentefonds";
import { figure } from "./transcript";

const EDITIE = fc.constantFrom("cep" as const, "mev" as const);
const COMPONENT = fc.constantFrom("totaal", "loon", "prijs");
const YEAR = fc.integer({ min: 2020, max: 2026 });
const AMOUNT = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const expectClose = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

test("compounds 1.75%, 2.05% and 2.10%", () => {
  expect(applyIndex(100_000, 2022, 2025, "totaal", "mev")).toBeCloseTo(100_000 * 1.0175 * 1.0205 * 1.021, 6);
  expect(applyIndex(100_000, 2022, 2025, "totaal", "mev").toFixed(2)).toBe("106016.43");
});

test("applies the index of one year", () =>
  fc.assert(
    fc.property(EDITIE, COMPONENT, fc.integer({ min: 2021, max: 2026 }), (editie, component, year) =>
      expectClose(
        applyIndex(1000, year - 1, year, component, editie),
        1000 + 10 * figure("lpo", component, editie, year),
      ),
    ),
  ));

test("returns the same amount after there and back", () =>
  fc.assert(
    fc.property(AMOUNT, YEAR, YEAR, COMPONENT, EDITIE, (amount, from, to, component, editie) =>
      expectClose(
        applyIndex(applyIndex(amount, from, to, component, editie), to, from, component, editie),
        amount,
      ),
    ),
  ));

test("gives the same by way of another year", () =>
  fc.assert(
    fc.property(AMOUNT, YEAR, YEAR, YEAR, COMPONENT, EDITIE, (amount, from, via, to, component, editie) =>
      expectClose(
        applyIndex(applyIndex(amount, from, via, component, editie), via, to, component, editie),
        applyIndex(amount, from, to, component, editie),
      ),
    ),
  ));

test("is proportional, and changes nothing within a year", () =>
  fc.assert(
    fc.property(AMOUNT, YEAR, YEAR, COMPONENT, EDITIE, (amount, from, to, component, editie) => {
      expectClose(
        applyIndex(3 * amount, from, to, component, editie),
        3 * applyIndex(amount, from, to, component, editie),
      );
      expect(applyIndex(amount, from, from, component, editie)).toBe(amount);
    }),
  ));

test("throws without an index for a year", () => {
  expect(() => applyIndex(1, 2026, 2027, "totaal", "mev")).toThrow(RangeError);
  expect(() => applyIndex(1, 2020, 2019, "totaal", "mev")).toThrow(RangeError);
});
