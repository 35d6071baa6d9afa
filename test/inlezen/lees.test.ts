import fc from "fast-check";
import { gemeentenIn } from "../../src/gemeenten";
import {
  kiesBedragen,
  leesBedragen,
  leesInStappen,
  leesTekst,
  voerUit,
  type Correctie,
} from "../../src/inlezen";
import { huidigeEditie } from "../../src/pok/edities";
import {
  EENVOUDIG,
  JAREN,
  LIJNEN,
  opVolgorde,
  plaatsen,
  schrijf,
  type Plaats,
  type Stijl,
} from "./indelingen";

/** Het kanaal dat de landelijke editie in een cel heeft, als het er precies één is. */
function enigKanaal(actielijn: number, jaar: number): string | null {
  const kanalen = Object.keys(huidigeEditie.cel(actielijn, jaar).perKanaal);
  return kanalen.length === 1 ? kanalen[0]! : null;
}

const CELLEN = LIJNEN.flatMap((actielijn) => JAREN.map((jaar) => ({ actielijn, jaar })));
const NL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
const EN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const EENHEDEN = [
  { deler: 1, regel: "(bedragen in hele euro's)" },
  { deler: 1_000, regel: "bedragen x € 1.000" },
  { deler: 1_000, regel: "(in duizenden euro’s)" },
  { deler: 1_000_000, regel: "× € 1 mln" },
];
const NOTATIES: readonly { toon: (getal: number) => unknown; notatie?: "nl" | "en" }[] = [
  { toon: (getal) => getal },
  { toon: (getal) => NL.format(getal), notatie: "nl" },
  { toon: (getal) => `€ ${NL.format(getal)}`, notatie: "nl" },
  { toon: (getal) => (getal < 0 ? `(${NL.format(-getal)})` : NL.format(getal)), notatie: "nl" },
  { toon: (getal) => (getal < 0 ? `${NL.format(-getal)}-` : `${NL.format(getal)} €`), notatie: "nl" },
  { toon: (getal) => EN.format(getal), notatie: "en" },
];

const voorbeeld = fc.record({
  codes: fc.uniqueArray(fc.constantFrom(...gemeentenIn(2026).map(({ code }) => code)), {
    minLength: 1,
    maxLength: 4,
  }),
  cellen: fc.uniqueArray(fc.constantFrom(...CELLEN), { minLength: 2, maxLength: 20 }),
  bedragen: fc.array(fc.integer({ min: -40_000_000, max: 40_000_000 }), { minLength: 80, maxLength: 80 }),
  eenheid: fc.constantFrom(...EENHEDEN),
  notatie: fc.constantFrom(...NOTATIES),
  stijl: fc.record({
    indeling: fc.constantFrom<Stijl["indeling"]>("lang", "perJaar", "perActielijn", "tweeKoppen", "eenKop"),
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
  alsTekst: fc.constantFrom(null, ";", "\t", "|"),
});

describe("leesBedragen", () => {
  test("elke indeling van dezelfde bedragen leest hetzelfde terug", () => {
    fc.assert(
      fc.property(voorbeeld, ({ codes, cellen, bedragen, eenheid, notatie, stijl, alsTekst }) => {
        const plekken: Plaats[] = codes.flatMap((code, g) =>
          cellen.flatMap(({ actielijn, jaar }, c) => {
            const bekend = enigKanaal(actielijn, jaar);
            if (bekend === null && !stijl.kanaal) return [];
            return [{ code, actielijn, jaar, kanaal: bekend ?? "DU", bedrag: bedragen[g * 20 + c]! }];
          }),
        );
        fc.pre(plekken.length > 0);
        const notatieVan = alsTekst && !notatie.notatie ? NOTATIES[1]! : notatie;
        const raster = schrijf(plekken, {
          ...stijl,
          toon: (bedrag) => notatieVan.toon(bedrag / eenheid.deler),
          titels: [...stijl.titels, [eenheid.regel]],
        });
        const bron = alsTekst
          ? leesTekst(raster.map((rij) => rij.join(alsTekst)).join("\r\n")).raster
          : raster;
        const correctie: Correctie = notatieVan.notatie ? { getalnotatie: notatieVan.notatie } : {};
        const gelezen = leesBedragen(bron, correctie);
        expect(gelezen.afgekeurd).toEqual([]);
        expect(gelezen.vragen).toEqual([]);
        expect(plaatsen(gelezen.rijen)).toEqual(opVolgorde(plekken));
        expect(gelezen.totaalrijen).toHaveLength(stijl.totaal ? 1 : 0);
        expect(gelezen.eenheid.waarde).toBe(eenheid.deler);
      }),
      { numRuns: 400 },
    );
  });

  describe("alle 342 gemeenten", () => {
    const gemeenten = gemeentenIn(2026);
    const alles: Plaats[] = gemeenten.flatMap(({ code }, g) =>
      CELLEN.map(({ actielijn, jaar }, c) => ({
        code,
        actielijn,
        jaar,
        kanaal: "AU",
        bedrag: g * 1_000 + c,
      })),
    );
    const verwacht = opVolgorde(alles);

    test.each<Stijl["indeling"]>(["lang", "perJaar", "perActielijn", "tweeKoppen", "eenKop"])(
      "in indeling %s: 19.152 bedragen",
      (indeling) => {
        const gelezen = leesBedragen(schrijf(alles, { ...EENVOUDIG, indeling, totaal: true }));
        expect(plaatsen(gelezen.rijen)).toEqual(verwacht);
        expect(gelezen.afgekeurd).toEqual([]);
        expect(gelezen.totaalrijen).toHaveLength(1);
        expect(gelezen.gemeenten).toHaveLength(342);
        expect(gelezen.gemeenten.every(({ bedragen }) => bedragen === 56)).toBe(true);
      },
    );

    test("één gemeente eruit kiezen", () => {
      const gelezen = leesBedragen(schrijf(alles, { ...EENVOUDIG, indeling: "tweeKoppen" }));
      const utrecht = kiesBedragen(gelezen.rijen, { gemeentecode: "GM0344" });
      expect(plaatsen(utrecht)).toEqual(verwacht.filter(({ code }) => code === "GM0344"));
      expect(utrecht[0]).toMatchObject({ gemeente: "Utrecht" });
    });

    test("in stappen: voortgang tot het eind, en afbreken geeft niets", async () => {
      const raster = schrijf(alles, EENVOUDIG);
      const standen: number[] = [];
      const pauze = () => Promise.resolve();
      const heel = await voerUit(leesInStappen(raster), {
        pauze,
        tijdvak: 0,
        voortgang: ({ gedaan, totaal }) => standen.push(gedaan / totaal),
      });
      expect(heel?.rijen).toHaveLength(19_152);
      expect(standen.length).toBeGreaterThan(50);
      expect(standen).toEqual([...standen].sort((a, b) => a - b));
      const signaal = { aborted: false };
      const afgebroken = await voerUit(leesInStappen(raster), {
        pauze,
        tijdvak: 0,
        signaal,
        voortgang: ({ gedaan }) => {
          signaal.aborted = gedaan >= 1_000;
        },
      });
      expect(afgebroken).toBeNull();
    });
  });
});
