import fc from "fast-check";
import { gemeentenIn } from "../../../src/knowledge/gemeenten";
import type { Correctie } from "../../../src/reading/amounts";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";
import { JAREN, LIJNEN, schrijf, type Plaats, type Stijl } from "./indelingen";

/** Alle plaatsen van één gemeente: actielijn en jaar. */
export const CELLEN = LIJNEN.flatMap((actielijn) => JAREN.map((jaar) => ({ actielijn, jaar })));

/** Bedragen van alle gemeenten van nu: 342 × 56. */
export const ALLES: readonly Plaats[] = gemeentenIn(2026).flatMap(({ code }, g) =>
  CELLEN.map(({ actielijn, jaar }, c) => ({ code, actielijn, jaar, kanaal: "AU", bedrag: g * 1_000 + c })),
);

const NL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
const EN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const EENHEDEN = [
  { deler: 1, regel: "(bedragen in hele euro's)" },
  { deler: 1_000, regel: "bedragen x € 1.000" },
  { deler: 1_000, regel: "(in duizenden euro’s)" },
  { deler: 1_000_000, regel: "× € 1 mln" },
];
const ALS_GETAL = { toon: (getal: number): unknown => getal, notatie: undefined };
const IN_TEKST: readonly { toon: (getal: number) => string; notatie: "nl" | "en" }[] = [
  { toon: (getal) => NL.format(getal), notatie: "nl" },
  { toon: (getal) => `€ ${NL.format(getal)}`, notatie: "nl" },
  { toon: (getal) => (getal < 0 ? `(${NL.format(-getal)})` : NL.format(getal)), notatie: "nl" },
  { toon: (getal) => (getal < 0 ? `${NL.format(-getal)}-` : `${NL.format(getal)} €`), notatie: "nl" },
  { toon: (getal) => EN.format(getal), notatie: "en" },
];

/** Een willekeurige tabel, met de bedragen die erin staan. */
export interface Voorbeeld {
  raster: unknown[][];
  plekken: readonly Plaats[];
  correctie: Correctie;
  totaalrijen: number;
  eenheid: number;
}

/** Willekeurige bedragen in een willekeurige indeling, eenheid en notatie; desgewenst alle bedragen als tekst. */
export function voorbeelden(alsTekst: boolean): fc.Arbitrary<Voorbeeld> {
  return fc
    .record({
      codes: fc.uniqueArray(fc.constantFrom(...gemeentenIn(2026).map(({ code }) => code)), {
        minLength: 1,
        maxLength: 4,
      }),
      cellen: fc.uniqueArray(fc.constantFrom(...CELLEN), { minLength: 2, maxLength: 20 }),
      bedragen: fc.array(fc.integer({ min: -40_000_000, max: 40_000_000 }), { minLength: 80, maxLength: 80 }),
      eenheid: fc.constantFrom(...EENHEDEN),
      notatie: fc.constantFrom(...(alsTekst ? IN_TEKST : [ALS_GETAL, ...IN_TEKST])),
      stijl: fc.record({
        indeling: fc.constantFrom<Stijl["indeling"]>(
          "lang",
          "perJaar",
          "perActielijn",
          "tweeKoppen",
          "eenKop",
        ),
        lijn: fc.constantFrom<Stijl["lijn"]>("al", "naam", "voluit"),
        gemeente: fc.constantFrom<Stijl["gemeente"]>("naam", "code", "beide"),
        kanaal: fc.boolean(),
        leeg: fc.constantFrom(null, "", "-", "–", " — "),
        totaal: fc.boolean(),
        herhaald: fc.boolean(),
        titels: fc.constantFrom<unknown[][]>(
          [],
          [["POK-middelen, stand septembercirculaire"]],
          [["Bijlage"], [], ["Tabel 2", null, "concept"]],
        ),
      }),
    })
    .map(({ codes, cellen, bedragen, eenheid, notatie, stijl }) => {
      const plekken = codes.flatMap((code, g) =>
        cellen.flatMap(({ actielijn, jaar }, c) => {
          const bekend = enigKanaal(actielijn, jaar);
          if (bekend === null && !stijl.kanaal) return [];
          return [{ code, actielijn, jaar, kanaal: bekend ?? "DU", bedrag: bedragen[g * 20 + c]! }];
        }),
      );
      return {
        raster: schrijf(plekken, {
          ...stijl,
          toon: (bedrag) => notatie.toon(bedrag / eenheid.deler),
          titels: [...stijl.titels, [eenheid.regel]],
        }),
        plekken,
        correctie: notatie.notatie ? { getalnotatie: notatie.notatie } : {},
        totaalrijen: stijl.totaal ? 1 : 0,
        eenheid: eenheid.deler,
      };
    })
    .filter(({ plekken }) => plekken.length > 0);
}

/** Het kanaal dat de landelijke editie in een cel heeft, als het er precies één is. */
function enigKanaal(actielijn: number, jaar: number): string | null {
  const kanalen = Object.keys(huidigeEditie.cel(actielijn, jaar).perKanaal);
  return kanalen.length === 1 ? kanalen[0]! : null;
}
