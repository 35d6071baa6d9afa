import fc from "fast-check";
import { maakBevriesplan } from "../../../src/work/formulas/bevriesplan";
import { filterLijst, maakLijst, wijzigingen } from "../../../src/work/formulas/lijst";
import { ligtIn, pakkettenVan } from "../../../src/sheet/stukken";
import type { Formulecel } from "../../../src/work/formulas/werkmap";
import type { Doel } from "../../../src/sheet/doel";

const doel = (blad: string, rij: number, kolom = 0): Doel => ({
  bladId: blad,
  blad,
  rij,
  kolom,
  rijen: 1,
  kolommen: 1,
});
const cel = (blad: string, rij: number, eigen: Partial<Formulecel> = {}): Formulecel => ({
  doel: doel(blad, rij),
  plek: doel(blad, rij),
  formule: "=POK.TOTAAL(2026)",
  formuleLokaal: "=POK.TOTAAL(2026)",
  tekst: "130.000.000",
  waarden: [[130_000_000]],
  notatie: "General",
  fout: false,
  beveiligd: false,
  verborgen: false,
  ...eigen,
});
const landelijk = { namen: ["Lbr. 21/083"], raming: false, onbekend: false };
const cellen = [
  cel("Een", 0),
  cel("Een", 1, { fout: true, tekst: "#N/B" }),
  cel("Twee", 0, { formuleLokaal: "=POK.RAMING(1;2026;0,02)", tekst: "12" }),
];
const lijst = maakLijst(cellen, [], ({ tekst }) =>
  tekst === "12" ? { ...landelijk, raming: true } : landelijk,
);
const adressen = (toon: Parameters<typeof filterLijst>[1], zoek = "") =>
  filterLijst(lijst, toon, new Set(["Lbr. 21/083"]), zoek).map(({ adres }) => adres);

test("fouten staan vooraan", () => {
  expect(adressen("alles")).toEqual(["Een!A2", "Een!A1", "Twee!A1"]);
});

test("filter en zoeken, zonder op hoofdletters te letten", () => {
  expect(adressen("fouten")).toEqual(["Een!A2"]);
  expect(adressen("raming")).toEqual(["Twee!A1"]);
  expect(adressen("eigen")).toEqual([]);
  expect(adressen("alles", "twee!")).toEqual(["Twee!A1"]);
  expect(adressen("alles", "RAMING(")).toEqual(["Twee!A1"]);
  expect(adressen("alles", "130.000")).toEqual(["Een!A1"]);
  expect(adressen("alles", "lbr")).toHaveLength(3);
  expect(adressen("alles", "zzz")).toEqual([]);
});

test("wat er veranderde: alleen wat er voor en na stond", () => {
  const na = [
    cel("Een", 0, { tekst: "1", waarden: [[1]] }),
    cel("Een", 1, { fout: true, tekst: "#N/B" }),
    cel("Drie", 0),
  ];
  expect(wijzigingen(cellen, na).map(({ adres, was, wordt }) => [adres, was, wordt])).toEqual([
    ["Een!A1", "130.000.000", "1"],
  ]);
});

test("het bevriesplan telt per blad, en zegt wat een formule blijft", () => {
  const plan = maakBevriesplan(
    [
      ...cellen,
      cel("Twee", 1, { beveiligd: true }),
      cel("Twee", 2, { notatie: "@" }),
      cel("Weg", 0, { verborgen: true }),
    ],
    null,
    () => "editie",
  );
  expect(plan.perBlad).toEqual([
    { blad: "Een", aantal: 1, verborgen: false },
    { blad: "Twee", aantal: 1, verborgen: false },
    { blad: "Weg", aantal: 1, verborgen: true },
  ]);
  expect(plan.overgeslagen).toEqual([
    { adres: "Een!A2", belet: "fout" },
    { adres: "Twee!A2", belet: "bladBeveiligd" },
    { adres: "Twee!A3", belet: "tekstnotatie" },
  ]);
  expect(plan.bevriezingen[0]).toMatchObject({ notatie: "#,##0", editie: "editie" });
  expect(maakBevriesplan(cellen, "Twee", () => "").bevriezingen).toHaveLength(1);
});

test("pakketten dekken elke cel precies één keer, en geen is te groot", () => {
  const gebied = fc.record({
    bladId: fc.constantFrom("a", "b"),
    blad: fc.constant("x"),
    rij: fc.nat(50),
    kolom: fc.nat(20),
    rijen: fc.integer({ min: 1, max: 60 }),
    kolommen: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(gebied, { maxLength: 5 }), (gebieden) => {
      const pakketten = pakkettenVan(gebieden, 100);
      const omvang = (doelen: readonly Doel[]) =>
        doelen.reduce((som, { rijen, kolommen }) => som + rijen * kolommen, 0);
      expect(omvang(pakketten.flat())).toBe(omvang(gebieden));
      for (const pakket of pakketten) expect(omvang(pakket)).toBeLessThanOrEqual(100);
      for (const stuk of pakketten.flat())
        expect(gebieden.some((g) => ligtIn(stuk, g) && stuk.rij + stuk.rijen <= g.rij + g.rijen)).toBe(true);
    }),
  );
});
