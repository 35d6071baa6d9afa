import fc from "fast-check";
import { indexeer } from "../../../src/knowledge/gemeentefonds";
import { cijfer } from "./overschrift";

const EDITIE = fc.constantFrom("cep" as const, "mev" as const);
const ONDERDEEL = fc.constantFrom("totaal", "loon", "prijs");
const JAAR = fc.integer({ min: 2020, max: 2026 });
const BEDRAG = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const bijna = (gevonden: number, verwacht: number) =>
  expect(Math.abs(gevonden - verwacht)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(verwacht)));

test("het voorbeeld: 1,75 %, 2,05 % en 2,10 % op elkaar", () => {
  expect(indexeer(100_000, 2022, 2025, "totaal", "mev")).toBeCloseTo(100_000 * 1.0175 * 1.0205 * 1.021, 6);
  expect(indexeer(100_000, 2022, 2025, "totaal", "mev").toFixed(2)).toBe("106016.43");
});

test("één jaar is de index van dat jaar", () =>
  fc.assert(
    fc.property(EDITIE, ONDERDEEL, fc.integer({ min: 2021, max: 2026 }), (editie, onderdeel, jaar) =>
      bijna(
        indexeer(1000, jaar - 1, jaar, onderdeel, editie),
        1000 + 10 * cijfer("lpo", onderdeel, editie, jaar),
      ),
    ),
  ));

test("heen en terug is hetzelfde bedrag", () =>
  fc.assert(
    fc.property(BEDRAG, JAAR, JAAR, ONDERDEEL, EDITIE, (bedrag, van, naar, onderdeel, editie) =>
      bijna(indexeer(indexeer(bedrag, van, naar, onderdeel, editie), naar, van, onderdeel, editie), bedrag),
    ),
  ));

test("langs een ander jaar komt op hetzelfde uit", () =>
  fc.assert(
    fc.property(BEDRAG, JAAR, JAAR, JAAR, ONDERDEEL, EDITIE, (bedrag, van, langs, naar, onderdeel, editie) =>
      bijna(
        indexeer(indexeer(bedrag, van, langs, onderdeel, editie), langs, naar, onderdeel, editie),
        indexeer(bedrag, van, naar, onderdeel, editie),
      ),
    ),
  ));

test("een veelvoud blijft een veelvoud, en hetzelfde jaar verandert niets", () =>
  fc.assert(
    fc.property(BEDRAG, JAAR, JAAR, ONDERDEEL, EDITIE, (bedrag, van, naar, onderdeel, editie) => {
      bijna(
        indexeer(3 * bedrag, van, naar, onderdeel, editie),
        3 * indexeer(bedrag, van, naar, onderdeel, editie),
      );
      expect(indexeer(bedrag, van, van, onderdeel, editie)).toBe(bedrag);
    }),
  ));

test("zonder index voor een jaar is er geen uitkomst", () => {
  expect(() => indexeer(1, 2026, 2027, "totaal", "mev")).toThrow(RangeError);
  expect(() => indexeer(1, 2020, 2019, "totaal", "mev")).toThrow(RangeError);
});
