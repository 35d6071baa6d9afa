import fc from "fast-check";
import { gemeentenIn } from "../../../src/knowledge/gemeenten";
import type { Correction } from "../../../src/reading/amounts";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { YEARS, LINES, write, type Place, type Style } from "./layouts";

/** All places of one gemeente: actielijn and year. */
export const CELLS = LINES.flatMap((actielijn) => YEARS.map((year) => ({ actielijn, year })));

/** Amounts of all present gemeenten: 342 × 56. */
export const EVERYTHING: readonly Place[] = gemeentenIn(2026).flatMap(({ code }, g) =>
  CELLS.map(({ actielijn, year }, c) => ({ code, actielijn, year, kanaal: "AU", amount: g * 1_000 + c })),
);

const NL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
const EN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const UNITS = [
  { divisor: 1, line: "(bedragen in hele euro's)" },
  { divisor: 1_000, line: "bedragen x € 1.000" },
  { divisor: 1_000, line: "(in duizenden euro’s)" },
  { divisor: 1_000_000, line: "× € 1 mln" },
];
const AS_NUMBER = { show: (num: number): unknown => num, notation: undefined };
const IN_TEXT: readonly { show: (num: number) => string; notation: "nl" | "en" }[] = [
  { show: (num) => NL.format(num), notation: "nl" },
  { show: (num) => `€ ${NL.format(num)}`, notation: "nl" },
  { show: (num) => (num < 0 ? `(${NL.format(-num)})` : NL.format(num)), notation: "nl" },
  { show: (num) => (num < 0 ? `${NL.format(-num)}-` : `${NL.format(num)} €`), notation: "nl" },
  { show: (num) => EN.format(num), notation: "en" },
];

/** Euros that any gemeente can receive for any actielijn. */
const ORDINARY = 45_000;

/** A random table, with the amounts in it. */
export interface Preview {
  raster: unknown[][];
  locations: readonly Place[];
  correction: Correction;
  totalRows: number;
  unit: number;
}

/** Random amounts in a random layout, unit and notation; if wanted all amounts as text. */
export function examples(asText: boolean): fc.Arbitrary<Preview> {
  return fc
    .record({
      codes: fc.uniqueArray(fc.constantFrom(...gemeentenIn(2026).map(({ code }) => code)), {
        minLength: 1,
        maxLength: 4,
      }),
      cells: fc.uniqueArray(fc.constantFrom(...CELLS), { minLength: 2, maxLength: 20 }),
      amounts: fc.array(fc.integer({ min: -40_000_000, max: 40_000_000 }), { minLength: 80, maxLength: 80 }),
      unit: fc.constantFrom(...UNITS),
      notation: fc.constantFrom(...(asText ? IN_TEXT : [AS_NUMBER, ...IN_TEXT])),
      style: fc.record({
        layout: fc.constantFrom<Style["layout"]>("long", "byYear", "byActielijn", "twoHeaders", "oneHeader"),
        lijn: fc.constantFrom<Style["lijn"]>("al", "name", "inFull"),
        gemeente: fc.constantFrom<Style["gemeente"]>("name", "code", "both"),
        kanaal: fc.boolean(),
        empty: fc.constantFrom(null, "", "-", "–", " — "),
        total: fc.boolean(),
        repeated: fc.boolean(),
        titles: fc.constantFrom<unknown[][]>(
          [],
          [["POK-middelen, stand septembercirculaire"]],
          [["Bijlage"], [], ["Tabel 2", null, "concept"]],
        ),
      }),
    })
    .map(({ codes, cells, amounts, unit, notation, style }) => {
      const random = codes.flatMap((code, g) =>
        cells.flatMap(({ actielijn, year }, c) => {
          const known = onlyKanaal(actielijn, year);
          if (known === null && !style.kanaal) return [];
          return [{ code, actielijn, year, kanaal: known ?? "DU", amount: amounts[g * 20 + c]! }];
        }),
      );
      // amounts that are all tiny or all huge rightly raise a question about the unit; one ordinary amount settles it
      const locations = random.map((place, i) => (i === 0 ? { ...place, amount: ORDINARY } : place));
      return {
        raster: write(locations, {
          ...style,
          show: (amount) => notation.show(amount / unit.divisor),
          titles: [...style.titles, [unit.line]],
        }),
        locations,
        correction: notation.notation ? { numberNotation: notation.notation } : {},
        totalRows: style.total ? 1 : 0,
        unit: unit.divisor,
      };
    })
    .filter(({ locations }) => locations.length > 0);
}

/** The kanaal the national editie has in a cell, if it is exactly one. */
function onlyKanaal(actielijn: number, year: number): string | null {
  const kanalen = Object.keys(currentEditie.cell(actielijn, year).perKanaal);
  return kanalen.length === 1 ? kanalen[0]! : null;
}
