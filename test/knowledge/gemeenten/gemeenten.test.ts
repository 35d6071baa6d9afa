import fc from "fast-check";
import {
  allGemeenten,
  centrumgemeentenVeiligheidsregio,
  centrumgemeentenVrouwenopvang,
  duActielijn7,
  gemeentenIn,
  CURRENT_YEAR,
  isCentrumgemeenteVeiligheidsregio,
  isCentrumgemeenteVrouwenopvang,
  isAbolished,
  readGemeente,
  describeGemeente,
  findGemeenten,
  searchGemeenten,
} from "../../../src/knowledge/gemeenten";
import {
  inwonersShare,
  inwonersOf,
  inwonersOfNederland,
  yearsWithInwoners,
} from "../../../src/knowledge/gemeenten/inwoners";
import { runs } from "../../harness/runs";
import { sentenceOf } from "../../harness/userError";

const codes = (value: unknown) => findGemeenten(value).map(({ code }) => code);
const namesFor = (text: string, includeAbolished = false) =>
  searchGemeenten(text, { includeAbolished }).map(({ name }) => name);

describe("the register", () => {
  test("has as many gemeenten as the source", () => {
    expect(allGemeenten).toHaveLength(405);
    expect(gemeentenIn(2026)).toHaveLength(342);
    expect(gemeentenIn(CURRENT_YEAR)).toEqual(allGemeenten.filter((gemeente) => !isAbolished(gemeente)));
    expect([2017, 2018, 2019, 2021, 2022, 2023].map((year) => gemeentenIn(year).length)).toEqual([
      388, 380, 355, 352, 345, 342,
    ]);
    expect(new Set(allGemeenten.map(({ code }) => code)).size).toBe(405);
    expect(allGemeenten.every(({ code, name }) => /^GM\d{4}$/.test(code) && name.trim() === name)).toBe(true);
  });

  test.each([
    ["GM0518", "GM0518"],
    ["gm 518", "GM0518"],
    ["518", "GM0518"],
    ["0518", "GM0518"],
    [518, "GM0518"],
    ["Den Haag", "GM0518"],
    ["DEN HAAG", "GM0518"],
    ["'s-Gravenhage", "GM0518"],
    ["’s-Gravenhage", "GM0518"],
    ["`s Gravenhage", "GM0518"],
    ["s Gravenhage", "GM0518"],
    ["'s-Gravenhage (gemeente)", "GM0518"],
    ["Den Bosch", "GM0796"],
    ["‘s-Hertogenbosch", "GM0796"],
    ["Groningen (gemeente)", "GM0014"],
    ["Utrecht (gemeente)", "GM0344"],
    ["gemeente Utrecht", "GM0344"],
    ["Gem. Utrecht", "GM0344"],
    ["Hengelo", "GM0164"],
    ["Hengelo (O)", "GM0164"],
    ["Hengelo (Ov.)", "GM0164"],
    ["hengelo overijssel", "GM0164"],
    ["Bergen (N.H.)", "GM0373"],
    ["Bergen (Noord-Holland)", "GM0373"],
    ["Bergen (L)", "GM0893"],
    ["Laren", "GM0417"],
    ["Sudwest Fryslan", "GM1900"],
    ["Zuidwest-Friesland", "GM1900"],
    ["Tietjerksteradeel", "GM0737"],
    ["De Friese Meren", "GM1940"],
    ["Alphen a/d Rijn", "GM0484"],
    ["Capelle aan de IJssel", "GM0502"],
    ["St. Michielsgestel", "GM0845"],
    ["Nuenen c.a.", "GM0820"],
    [" IJsselstein ", "GM0353"],
    ["Beemster", "GM0370"],
  ])("%p is %s", (value, code) => expect(codes(value)).toEqual([code]));

  test.each([
    ["Utrecht (provincie)"],
    ["Beek (Gld)"],
    ["Nederland"],
    ["Totaal"],
    [""],
    [0],
    [1.5],
    [9999],
    ["GM9999"],
    [null],
  ])("%p is not a gemeente", (value) => {
    expect(codes(value)).toEqual([]);
    expect(sentenceOf(() => readGemeente(value))).toMatch(/“gemeente”.*toegestaan is een gemeentenaam/);
  });

  test("a name of two gemeenten is not guessed", () => {
    expect(codes("Bergen")).toEqual(["GM0373", "GM0893"]);
    expect(sentenceOf(() => readGemeente("Bergen"))).toContain(
      "Bergen (NH.) (GM0373) en Bergen (L.) (GM0893)",
    );
  });

  test("a former gemeente is known, with its last year", () => {
    expect(readGemeente("Weesp")).toMatchObject({ code: "GM0457", lastYear: 2022 });
    expect(describeGemeente(readGemeente("GM0370"))).toBe("Beemster (GM0370, opgeheven: laatste jaar 2021)");
    expect(describeGemeente(readGemeente("Utrecht"))).toBe("Utrecht (GM0344)");
  });

  test("every name leads back to its own code, in every spelling", () => {
    const spelling = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => `Gemeente ${name}`,
      (name) => `  ${name} (gemeente)`,
      (name) => name.replace(/'/g, "’").replace(/-/g, " "),
      (name) => name.normalize("NFD"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...allGemeenten), spelling, ({ code, name }, write) => {
        expect(codes(write(name))).toEqual([code]);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe("roles", () => {
  test("35 and 25 existing centrumgemeenten", () => {
    const existing = new Set(gemeentenIn(2026).map(({ code }) => code));
    expect(centrumgemeentenVrouwenopvang).toHaveLength(35);
    expect(centrumgemeentenVeiligheidsregio).toHaveLength(25);
    for (const code of [...centrumgemeentenVrouwenopvang, ...centrumgemeentenVeiligheidsregio]) {
      expect(existing).toContain(code);
    }
    expect(new Set(centrumgemeentenVrouwenopvang).size).toBe(35);
    expect(isCentrumgemeenteVrouwenopvang("GM1930")).toBe(true);
    expect(isCentrumgemeenteVrouwenopvang("GM0106")).toBe(false);
    expect(isCentrumgemeenteVeiligheidsregio("GM0106")).toBe(true);
    expect(isCentrumgemeenteVeiligheidsregio("GM1930")).toBe(false);
  });

  test("the amounts of actielijn 7 add up to 10 million per editie, plus two euros", () => {
    const total = new Map<string, number>();
    for (const code of centrumgemeentenVeiligheidsregio) {
      for (const { editie, amount } of duActielijn7(code))
        total.set(editie, (total.get(editie) ?? 0) + amount);
    }
    expect(Object.fromEntries(total)).toEqual({
      M2023_2024: 10_000_002,
      M2024_2024: 10_000_002,
      S2024_2025: 10_000_002,
    });
    expect(duActielijn7("GM0599").map(({ year, amount }) => [year, amount])).toEqual([
      [2024, 1_005_101],
      [2024, 1_005_101],
      [2025, 1_005_101],
    ]);
    expect(duActielijn7("GM0796")[0]).toMatchObject({ circulaire: "meicirculaire 2023", amount: 326_033 });
    expect(duActielijn7("GM0748")).toEqual([]);
  });
});

describe("inwoners", () => {
  test("add up per year to what the source adds up", () => {
    expect(yearsWithInwoners).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(yearsWithInwoners.map(inwonersOfNederland)).toEqual([
      17_081_507, 17_181_084, 17_282_163, 17_407_585, 17_475_415, 17_590_672, 17_811_291, 17_942_942,
      18_044_027, 18_130_208,
    ]);
    expect([2017, 2026].map((year) => inwonersOf("GM0344", year))).toEqual([343_038, 378_121]);
    expect(inwonersOf("GM1992", 2023)).toBe(73_945);
  });

  test("every gemeente has them in every year it existed, and only then", () => {
    for (const year of yearsWithInwoners) {
      const existing = new Set(gemeentenIn(year).map(({ code }) => code));
      for (const { code } of allGemeenten) {
        expect(inwonersOf(code, year) !== undefined).toBe(existing.has(code));
      }
    }
  });

  test("the shares of a year add up to one; where nothing is known there is none", () => {
    const sum = gemeentenIn(2026).reduce((s, { code }) => s + inwonersShare(code, 2026)!, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(inwonersShare("GM0518", 2026)).toBeCloseTo(569_468 / 18_130_208, 15);
    expect(inwonersShare("GM0518", 2027)).toBeUndefined();
    expect(inwonersShare("GM0370", 2026)).toBeUndefined();
    expect(inwonersShare("GM9999", 2026)).toBeUndefined();
  });
});

describe("searchGemeenten", () => {
  test("puts the best match first", () => {
    expect(namesFor("haag")[0]).toBe("'s-Gravenhage");
    expect(namesFor("utrecht")).toEqual(["Utrecht", "Utrechtse Heuvelrug"]);
    expect(namesFor("zoet")).toEqual(["Zoetermeer", "Zoeterwoude"]);
    expect(namesFor("bergen").slice(0, 3).sort()).toEqual(
      ["Bergen (L.)", "Bergen (NH.)", "Bergen op Zoom"].sort(),
    );
    expect(namesFor("GM0599")).toEqual(["Rotterdam"]);
    expect(namesFor("xyz")).toEqual([]);
  });

  test("gives all 342 without text, alphabetical without the article; abolished ones only on request", () => {
    expect(namesFor("")).toHaveLength(342);
    expect(namesFor("")[0]).toBe("Aa en Hunze");
    const gs = namesFor("").filter((name) => /^('s-)?[Gg]r/.test(name));
    expect(gs).toEqual(["'s-Gravenhage", "Groningen"]);
    expect(namesFor("Weesp")).toEqual([]);
    expect(namesFor("Weesp", true)).toEqual(["Weesp"]);
    expect(namesFor("", true)).toHaveLength(405);
  });

  test("finds every existing gemeente first by its own name", () => {
    for (const { name } of gemeentenIn(2026)) expect(namesFor(name)[0]).toBe(name);
  });
});
