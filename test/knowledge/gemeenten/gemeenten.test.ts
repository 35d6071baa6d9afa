import fc from "fast-check";
import {
  alleGemeenten,
  centrumgemeentenVeiligheidsregio,
  centrumgemeentenVrouwenopvang,
  duActielijn7,
  gemeentenIn,
  HUIDIG_JAAR,
  isCentrumgemeenteVeiligheidsregio,
  isCentrumgemeenteVrouwenopvang,
  isOpgeheven,
  leesGemeente,
  omschrijf,
  vindGemeenten,
  zoekGemeenten,
} from "../../../src/knowledge/gemeenten";
import {
  inwonersaandeel,
  inwonersVan,
  inwonersVanNederland,
  jarenMetInwoners,
} from "../../../src/knowledge/gemeenten/inwoners";

const codes = (waarde: unknown) => vindGemeenten(waarde).map(({ code }) => code);
const namen = (tekst: string, ookOpgeheven = false) =>
  zoekGemeenten(tekst, { ookOpgeheven }).map(({ naam }) => naam);

describe("het register", () => {
  test("telt wat de bron telt", () => {
    expect(alleGemeenten).toHaveLength(405);
    expect(gemeentenIn(2026)).toHaveLength(342);
    expect(gemeentenIn(HUIDIG_JAAR)).toEqual(alleGemeenten.filter((gemeente) => !isOpgeheven(gemeente)));
    expect([2017, 2018, 2019, 2021, 2022, 2023].map((jaar) => gemeentenIn(jaar).length)).toEqual([
      388, 380, 355, 352, 345, 342,
    ]);
    expect(new Set(alleGemeenten.map(({ code }) => code)).size).toBe(405);
    expect(alleGemeenten.every(({ code, naam }) => /^GM\d{4}$/.test(code) && naam.trim() === naam)).toBe(
      true,
    );
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
  ])("%p is %s", (waarde, code) => expect(codes(waarde)).toEqual([code]));

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
  ])("%p is geen gemeente", (waarde) => {
    expect(codes(waarde)).toEqual([]);
    expect(() => leesGemeente(waarde)).toThrow(/“gemeente”.*toegestaan is een gemeentenaam/);
  });

  test("een naam van twee gemeenten wordt niet geraden", () => {
    expect(codes("Bergen")).toEqual(["GM0373", "GM0893"]);
    expect(() => leesGemeente("Bergen")).toThrow("Bergen (NH.) (GM0373) en Bergen (L.) (GM0893)");
  });

  test("een eerdere gemeente is bekend, met haar laatste jaar", () => {
    expect(leesGemeente("Weesp")).toMatchObject({ code: "GM0457", laatsteJaar: 2022 });
    expect(omschrijf(leesGemeente("GM0370"))).toBe("Beemster (GM0370, opgeheven: laatste jaar 2021)");
    expect(omschrijf(leesGemeente("Utrecht"))).toBe("Utrecht (GM0344)");
  });

  test("elke naam leidt terug naar zijn eigen code, in elke schrijfwijze", () => {
    const schrijfwijze = fc.constantFrom<(naam: string) => string>(
      (naam) => naam,
      (naam) => naam.toUpperCase(),
      (naam) => `Gemeente ${naam}`,
      (naam) => `  ${naam} (gemeente)`,
      (naam) => naam.replace(/'/g, "’").replace(/-/g, " "),
      (naam) => naam.normalize("NFD"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...alleGemeenten), schrijfwijze, ({ code, naam }, schrijf) => {
        expect(codes(schrijf(naam))).toEqual([code]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("rollen", () => {
  test("35 en 25 bestaande centrumgemeenten", () => {
    const bestaand = new Set(gemeentenIn(2026).map(({ code }) => code));
    expect(centrumgemeentenVrouwenopvang).toHaveLength(35);
    expect(centrumgemeentenVeiligheidsregio).toHaveLength(25);
    for (const code of [...centrumgemeentenVrouwenopvang, ...centrumgemeentenVeiligheidsregio]) {
      expect(bestaand).toContain(code);
    }
    expect(new Set(centrumgemeentenVrouwenopvang).size).toBe(35);
    expect(isCentrumgemeenteVrouwenopvang("GM1930")).toBe(true);
    expect(isCentrumgemeenteVrouwenopvang("GM0106")).toBe(false);
    expect(isCentrumgemeenteVeiligheidsregio("GM0106")).toBe(true);
    expect(isCentrumgemeenteVeiligheidsregio("GM1930")).toBe(false);
  });

  test("de bedragen van actielijn 7 tellen per editie op tot 10 miljoen, op twee euro na", () => {
    const totaal = new Map<string, number>();
    for (const code of centrumgemeentenVeiligheidsregio) {
      for (const { editie, bedrag } of duActielijn7(code))
        totaal.set(editie, (totaal.get(editie) ?? 0) + bedrag);
    }
    expect(Object.fromEntries(totaal)).toEqual({
      M2023_2024: 10_000_002,
      M2024_2024: 10_000_002,
      S2024_2025: 10_000_002,
    });
    expect(duActielijn7("GM0599").map(({ jaar, bedrag }) => [jaar, bedrag])).toEqual([
      [2024, 1_005_101],
      [2024, 1_005_101],
      [2025, 1_005_101],
    ]);
    expect(duActielijn7("GM0796")[0]).toMatchObject({ circulaire: "meicirculaire 2023", bedrag: 326_033 });
    expect(duActielijn7("GM0748")).toEqual([]);
  });
});

describe("inwoners", () => {
  test("tellen per jaar op tot wat de bron optelt", () => {
    expect(jarenMetInwoners).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(jarenMetInwoners.map(inwonersVanNederland)).toEqual([
      17_081_507, 17_181_084, 17_282_163, 17_407_585, 17_475_415, 17_590_672, 17_811_291, 17_942_942,
      18_044_027, 18_130_208,
    ]);
    expect([2017, 2026].map((jaar) => inwonersVan("GM0344", jaar))).toEqual([343_038, 378_121]);
    expect(inwonersVan("GM1992", 2023)).toBe(73_945);
  });

  test("elke gemeente heeft ze in elk jaar waarin zij bestond, en alleen dan", () => {
    for (const jaar of jarenMetInwoners) {
      const bestaand = new Set(gemeentenIn(jaar).map(({ code }) => code));
      for (const { code } of alleGemeenten) {
        expect(inwonersVan(code, jaar) !== undefined).toBe(bestaand.has(code));
      }
    }
  });

  test("de aandelen van een jaar zijn samen één; waar niets bekend is, is er geen", () => {
    const som = gemeentenIn(2026).reduce((s, { code }) => s + inwonersaandeel(code, 2026)!, 0);
    expect(som).toBeCloseTo(1, 12);
    expect(inwonersaandeel("GM0518", 2026)).toBeCloseTo(569_468 / 18_130_208, 15);
    expect(inwonersaandeel("GM0518", 2027)).toBeUndefined();
    expect(inwonersaandeel("GM0370", 2026)).toBeUndefined();
    expect(inwonersaandeel("GM9999", 2026)).toBeUndefined();
  });
});

describe("zoekGemeenten", () => {
  test("de beste eerst", () => {
    expect(namen("haag")[0]).toBe("'s-Gravenhage");
    expect(namen("utrecht")).toEqual(["Utrecht", "Utrechtse Heuvelrug"]);
    expect(namen("zoet")).toEqual(["Zoetermeer", "Zoeterwoude"]);
    expect(namen("bergen").slice(0, 3).sort()).toEqual(
      ["Bergen (L.)", "Bergen (NH.)", "Bergen op Zoom"].sort(),
    );
    expect(namen("GM0599")).toEqual(["Rotterdam"]);
    expect(namen("xyz")).toEqual([]);
  });

  test("zonder tekst alle 342, alfabetisch zonder lidwoord; opgeheven alleen op verzoek", () => {
    expect(namen("")).toHaveLength(342);
    expect(namen("")[0]).toBe("Aa en Hunze");
    const gs = namen("").filter((naam) => /^('s-)?[Gg]r/.test(naam));
    expect(gs).toEqual(["'s-Gravenhage", "Groningen"]);
    expect(namen("Weesp")).toEqual([]);
    expect(namen("Weesp", true)).toEqual(["Weesp"]);
    expect(namen("", true)).toHaveLength(405);
  });

  test("vindt elke bestaande gemeente bij haar eigen naam als eerste", () => {
    for (const { naam } of gemeentenIn(2026)) expect(namen(naam)[0]).toBe(naam);
  });
});
