import fc from "fast-check";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";
import { PokFout } from "../../../src/sheet/fouten";
import { leesActielijn } from "../../../src/knowledge/pok/lezen/actielijn";
import { leesEenheid } from "../../../src/knowledge/pok/lezen/eenheid";
import { leesGetal } from "../../../src/sheet/getal";
import { leesJaar } from "../../../src/knowledge/pok/lezen/jaar";
import { leesKanaal } from "../../../src/knowledge/pok/lezen/kanaal";

/** De soort fout die een lezer geeft, met zijn zin. */
function fout(lees: () => unknown): { soort: string; zin: string } {
  try {
    lees();
  } catch (e) {
    if (e instanceof PokFout) return { soort: e.soort, zin: e.message };
    throw e;
  }
  throw new Error("geen fout");
}

describe("leesActielijn", () => {
  test.each([
    [4, 4],
    ["4", 4],
    [" 4 ", 4],
    ["AL4", 4],
    ["al 4", 4],
    ["AL-4", 4],
    ["actielijn 4", 4],
    ["Actielijn 4", 4],
    ["4. Versterking uitvoeringscapaciteit wijkteams", 4],
    ["4: wijkteams", 4],
    ["Actielijn 4 - wijkteams", 4],
    ["wijkteams", 4],
    ["WIJKTEAMS", 4],
    ["wíjkteams", 4],
    ["bibliotheken", 1],
    ["IDO", 1],
    ["ombudsman", 2],
    ["systeemleren", 3],
    ["stedelijke vernieuwingsgebieden", 3],
    ["WAMS", 5],
    ["kind- en gezinsbescherming", 6],
    ["verward gedrag", 7],
    ["Programmatische ondersteuning", 8],
  ])("%p is actielijn %i", (waarde, nummer) => {
    expect(leesActielijn(waarde)).toBe(nummer);
  });

  test.each([[0], [9], [-1], ["9"], ["AL12"], ["-1"], ["7.1"], ["1.234"], ["schuldhulp"]])(
    "%p bestaat niet",
    (waarde) => {
      expect(fout(() => leesActielijn(waarde))).toMatchObject({
        soort: "ontbreekt",
        zin: expect.stringContaining("“actielijn”"),
      });
    },
  );

  test.each([[null], [undefined], [""], ["  "], [4.5], [true], [NaN], ["e"]])(
    "%p heeft de verkeerde vorm",
    (waarde) => {
      expect(fout(() => leesActielijn(waarde))).toMatchObject({
        soort: "ongeldig",
        zin: expect.stringContaining("toegestaan is"),
      });
    },
  );

  test("een dubbelzinnige tekst noemt de actielijnen die passen", () => {
    expect(fout(() => leesActielijn("ing")).soort).toBe("ongeldig");
    expect(fout(() => leesActielijn("ing")).zin).toMatch(/past bij actielijn 1, 2/);
  });

  test("elke naam en rijtitel leidt terug naar zijn eigen nummer, in elke schrijfwijze", () => {
    const lijnen = huidigeEditie.actielijnen.flatMap(({ nummer, naam, rijtitel }) =>
      [naam, rijtitel].map((tekst) => ({ nummer, tekst })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...lijnen),
        fc.boolean(),
        fc.nat(3),
        ({ nummer, tekst }, hoofdletters, spaties) => {
          const geschreven = " ".repeat(spaties) + (hoofdletters ? tekst.toUpperCase() : tekst);
          expect(leesActielijn(geschreven)).toBe(nummer);
        },
      ),
    );
  });
});

describe("leesJaar", () => {
  test.each([[2021], ["2021"], [" 2021 "]])("%p is 2021", (waarde) => expect(leesJaar(waarde)).toBe(2021));
  test.each([[2020], [2028], ["2028"], [45292], [0], [-2024]])("%p ligt buiten de bron", (waarde) =>
    expect(fout(() => leesJaar(waarde))).toMatchObject({
      soort: "ontbreekt",
      zin: expect.stringMatching(/“jaar”.*2021 tot en met 2027/),
    }),
  );
  test.each([[null], [""], ["abc"], ["'24"], [2024.5], [true], ["2024,5"]])("%p is geen jaar", (waarde) =>
    expect(fout(() => leesJaar(waarde)).soort).toBe("ongeldig"),
  );
});

describe("leesKanaal en leesEenheid", () => {
  test.each([
    ["AU", "AU"],
    ["au", "AU"],
    ["Algemene uitkering", "AU"],
    ["decentralisatie-uitkering", "DU"],
    [" Rijk ", "RIJK"],
    ["nog niet bepaald", "OPEN"],
    ["open", "OPEN"],
  ])("%p is kanaal %p", (waarde, kanaal) => expect(leesKanaal(waarde)).toBe(kanaal));
  test.each([["gemeentefonds"], [3], [true], ["A"]])("%p is geen kanaal", (waarde) =>
    expect(fout(() => leesKanaal(waarde))).toMatchObject({
      soort: "ongeldig",
      zin: expect.stringContaining("AU, DU, RIJK, OPEN"),
    }),
  );
  test.each([
    [1, 1],
    [1000, 1000],
    ["1000", 1000],
    ["1.000", 1000],
    ["1.000.000", 1_000_000],
    [1_000_000, 1_000_000],
  ])("%p is eenheid %i", (waarde, eenheid) => expect(leesEenheid(waarde)).toBe(eenheid));
  test.each([[2], [100], ["mln"], [-1], [true]])("%p is geen eenheid", (waarde) =>
    expect(fout(() => leesEenheid(waarde))).toMatchObject({
      soort: "ongeldig",
      zin: expect.stringContaining("“eenheid”"),
    }),
  );
});

describe("leesGetal", () => {
  test("leest terug wat Nederland schrijft", () => {
    const nl = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
    const zonder = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2, useGrouping: false });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (centen) => {
        const getal = centen / 100;
        expect(leesGetal(nl.format(getal).replace("−", "-"))).toBe(getal + 0);
        expect(leesGetal(zonder.format(getal).replace("−", "-"))).toBe(getal + 0);
      }),
    );
  });
  test.each([
    "1.5",
    "0.052",
    "1.00",
    "33.000-",
    "PM",
    "",
    "€ 5",
    "1,2,3",
    "1.2345",
    "12.34.567",
    "1e3",
    "--1",
  ])("%p is geen ondubbelzinnig getal", (tekst) => expect(leesGetal(tekst)).toBeNull());
});
