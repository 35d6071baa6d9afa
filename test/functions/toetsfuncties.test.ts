import fc from "fast-check";
import * as POK from "../../src/functions/toetsfuncties";
import { CATALOGUS } from "../../src/rules";
import { celfout, metExcelFuncties } from "./excelFuncties";

beforeAll(metExcelFuncties);

/** Alles wat Excel geeft voor een argument dat niet is ingevuld. */
const NIET_GEGEVEN = [undefined, null, 0, ""];
const KOP = ["Actielijn", "Jaar", "Bedrag", "Soort", "Aard", "Kanaal"];
const EIGEN = [
  ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"],
  [4, 2026, "AU", 52_000, "Zeist", "sept-2025"],
  [2, 2026, "AU", 20_000, "Zeist", "sept-2025"],
];
/** De bevindingen zonder kop, elk als “ernst code rij”. */
const kort = (tabel: unknown[][]) => tabel.slice(1).map(([ernst, code, rij]) => `${ernst} ${code} ${rij}`);

describe("TOETS", () => {
  test("akkoord, precies op de grens", () => {
    expect(POK.toets(4, 2026, 50_000_000, "baten")).toBe("akkoord");
    expect(POK.toets("wijkteams", "2026", "50.000", "Baten", "structureel", "AU", 1000)).toBe("akkoord");
    expect(POK.toets(4, 2026, 0)).toBe("akkoord");
  });
  test("niet gegeven is niet gegeven: dan zijn het lasten, in euro's, landelijk", () => {
    for (const leeg of NIET_GEGEVEN) {
      expect(POK.toets(4, 2026, 50_000_000, leeg, leeg, leeg, leeg, leeg as never)).toBe("akkoord");
      expect(POK.toets(4, 2026, 50_000_001, leeg, leeg, leeg, leeg, [[leeg]])).toMatch(/^advies POK-05: /);
    }
  });
  test.each([
    ["fout POK-01", [9, 2026, 1]],
    ["fout POK-01", ["zwembad", 2026, 1]],
    ["fout POK-02", [4, 2028, 1, "baten"]],
    ["waarschuwing POK-02", [4, 2020, 1]],
    ["fout POK-03", [5, 2024, 1, "baten"]],
    ["waarschuwing POK-03", [8, 2023, 1, "baten"]],
    ["fout POK-04", [4, 2026, 50_000_001, "baten"]],
    ["fout POK-04", [3, 2022, 6_000_000, "baten", null, "AU"]],
    ["advies POK-05", [4, 2026, 51, "lasten", null, null, 1_000_000]],
    ["fout POK-05", [4, 2026, 131_000_000]],
    ["fout POK-06", [1, 2021, 1, "baten"]],
    ["waarschuwing POK-07", [1, 2023, 1, "baten"]],
    ["fout POK-08", [6, 2023, 1, "baten", null, null, null, EIGEN]],
    ["fout POK-09", [7, 2023, 1, "baten", null, null, null, EIGEN]],
    ["fout POK-10", [3, 2023, 1, "baten", null, "DU"]],
    ["fout POK-11", [5, 2022, 1, "lasten", "structureel"]],
    ["waarschuwing POK-12", [4, 2026, 1, "lasten", "incidenteel"]],
    ["fout POK-19", [4, 2026, "PM"]],
    ["fout POK-19", [4, 2026, "33.000-", "baten"]],
    ["fout POK-19", [4, 2026, "33.000 V", "baten"]],
    ["fout POK-19", [4, 2026, true]],
  ])("%s", (begin, argumenten) => {
    const oordeel = POK.toets(...(argumenten as Parameters<typeof POK.toets>));
    expect(oordeel).toMatch(new RegExp(`^${begin}: .+\\.$`));
  });
  test("een regel met meer gebreken toont het zwaarste", () =>
    expect(POK.toets(5, 2024, 1, "lasten", "structureel")).toMatch(/^fout POK-11: € 1 structurele lasten/));
  test("de gemeente onbekend: dat staat er", () => {
    expect(POK.toets(6, 2023, 1, "baten")).toMatch(/^advies POK-08: Niet getoetst/);
    expect(POK.toets(7, 2023, 11_000_000, "baten")).toMatch(/^fout POK-04/);
  });
  test("eigen bedragen vervangen de landelijke tabel", () => {
    expect(POK.toets(4, 2026, 52, "baten", null, null, 1000, EIGEN)).toBe("akkoord");
    expect(POK.toets(4, 2026, 53, "baten", null, null, 1000, EIGEN)).toMatch(/beschikbaar is € 52\.000/);
    expect(POK.toets(4, 2026, "€ 52.000", "baten", null, null, 1, EIGEN)).toBe("akkoord");
    expect(POK.toets(4, 2026, "€ 52.001,-", "baten", null, null, 1, EIGEN)).toMatch(/^fout POK-04/);
    expect(celfout(() => POK.toets(3, 2026, 1, "baten", null, null, null, EIGEN))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("geen rij voor actielijn 3 in 2026"),
    });
  });
  test.each([
    [() => POK.toets(null, 2026, 1), /“actielijn”: niets/],
    [() => POK.toets(4.5, 2026, 1), /“actielijn”: 4,5/],
    [() => POK.toets(4, "straks", 1), /“jaar”: “straks”/],
    [() => POK.toets(4, 2026, ""), /“bedrag”: niets.*één bedrag/],
    [() => POK.toets(4, 2026, [[1]]), /“bedrag”: een bereik/],
    [() => POK.toets(4, 2026, 1, "omzet"), /“soort”: “omzet”.*“baten” of “lasten”/],
    [() => POK.toets(4, 2026, 1, null, "soms"), /“aard”: “soms”.*“structureel” of “incidenteel”/],
    [() => POK.toets(4, 2026, 1, null, null, "SU"), /“kanaal”: “SU”/],
    [() => POK.toets(4, 2026, 1, null, null, null, 5), /“eenheid”: 5/],
    [() => POK.toets(4, 2026, 1, null, null, null, null, [["a"]]), /“bedragen”/],
  ])("verkeerde vorm %# is #WAARDE!", (roep, zin) =>
    expect(celfout(roep)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(zin) }),
  );
  test("wat men ook invult: een tekst of een celfout, nooit iets anders", () => {
    const cel = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        "",
        true,
        NaN,
        Infinity,
        1e308,
        -0,
        "AL4",
        "wijkteams",
        2026,
        "2026",
      ),
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.constantFrom<unknown>("baten", "lasten", "structureel", "incidenteel", "AU", "DU", 1000),
      fc.anything({ withNullPrototype: false }),
    );
    const bereik = fc.array(fc.array(cel, { maxLength: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(cel, cel, cel, cel, cel, cel, cel, fc.oneof(cel, bereik)), (argumenten) => {
        try {
          expect(POK.toets(...(argumenten as Parameters<typeof POK.toets>))).toMatch(
            /^(akkoord|(fout|waarschuwing|advies) (POK|BBV)-\d\d: .+)$/su,
          );
        } catch (fout) {
          expect(fout).toBeInstanceOf(CustomFunctions.Error);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("CONTROLE", () => {
  test("een plan zonder gebreken: kop en één rij akkoord", () => {
    const tabel = POK.controle([
      KOP,
      [4, 2022, 45_000_000, "lasten", "structureel", ""],
      [4, 2022, 45_000_000, "baten", "structureel", "AU"],
    ]);
    expect(tabel).toEqual([
      ["Ernst", "Regel", "Rij", "Bevinding"],
      ["akkoord", "", "", "Geen bevindingen bij 2 planregels."],
    ]);
  });
  test("lang plan: bevindingen met hun rij in het bereik, de zwaarste eerst", () => {
    const plan = [
      KOP,
      [4, 2022, 45_000_000, "lasten", "incidenteel", ""],
      [9, 2022, 100, "lasten", "", ""],
      [5, 2024, 100, "baten", "", ""],
      [2, 2022, "PM", "lasten", "", ""],
    ];
    expect(kort(POK.controle(plan))).toEqual([
      "fout POK-01 3",
      "fout POK-03 4",
      "fout POK-19 5",
      "waarschuwing POK-12 2",
    ]);
    for (const [, , , zin] of POK.controle(plan).slice(1)) expect(zin).toMatch(/\.$/);
  });
  test("breed plan, in duizenden, met eigen bedragen", () => {
    const plan = [
      ["Actielijn", 2025, 2026],
      [4, "", 53],
      [2, "", 20],
    ];
    expect(kort(POK.controle(plan, 1000, EIGEN))).toEqual(["fout POK-05 2"]);
    expect(kort(POK.controle([plan[0]!, [4, "", 52], plan[2]!], 1000, EIGEN))).toEqual(["akkoord  "]);
  });
  test("de eenheid die het plan zelf noemt geldt, tenzij er een is gegeven", () => {
    const plan = [
      ["Actielijn", "Jaar", "Bedrag x € 1.000"],
      [4, 2022, 45_000],
    ];
    expect(kort(POK.controle(plan))).toEqual(["akkoord  "]);
    expect(kort(POK.controle(plan, 1))).toEqual(["waarschuwing POK-17 2", "advies POK-14 2"]);
  });
  test("voorlopige bedragen en een onbekende gemeente: elk één keer", () => {
    const plan = [
      KOP,
      ...[2023, 2024].flatMap((jaar) =>
        ["baten", "lasten"].map((soort) => [6, jaar, 23_000_000, soort, "", ""]),
      ),
    ];
    expect(kort(POK.controle(plan))).toEqual(["advies POK-15 ", "advies POK-08 "]);
  });
  test("een raming rust op voorlopige bedragen, gepubliceerde bedragen niet", () => {
    const plan = [KOP, ...[2022, 2023, 2024].map((jaar) => [4, jaar, 450_000, "lasten", "", ""])];
    const bedragen = (editie: string) => [
      ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"],
      ...[2022, 2023, 2024].map((jaar) => [4, jaar, "AU", 450_000, "Enschede", editie]),
    ];
    const [, ...gevonden] = POK.controle(plan, 1, bedragen("raming lbr-21-083"));
    expect(gevonden).toEqual([["advies", "POK-15", "", expect.stringContaining("bedragen voor 2023–2024:")]]);
    expect(kort(POK.controle(plan, 1, bedragen("septembercirculaire 2022")))).toEqual(["akkoord  "]);
  });
  test.each([
    [() => POK.controle(null as never), /“plan”: niets.*kopregel/],
    [() => POK.controle([[""]]), /“plan”/],
    [
      () =>
        POK.controle([
          ["a", "b"],
          [1, 2],
        ]),
      /“plan”.*Actielijn/,
    ],
    [() => POK.controle([KOP]), /“plan”/],
    [() => POK.controle([KOP, [4, 2022, 1, "", "", ""]], 7), /“eenheid”: 7/],
    [() => POK.controle([KOP, [4, 2022, 1, "", "", ""]], null, [["a"]]), /“bedragen”/],
  ])("verkeerde vorm %# is #WAARDE!", (roep, zin) =>
    expect(celfout(roep)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(zin) }),
  );
  test("de rijen door elkaar geven dezelfde bevindingen", () => {
    const rijen = fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2020, max: 2028 }),
        fc.integer({ min: 1, max: 60_000_000 }),
        fc.constantFrom("baten", "lasten"),
        fc.constantFrom("structureel", "incidenteel", ""),
        fc.constantFrom("", "AU", "DU"),
      ),
      { selector: ([, , bedrag]) => bedrag, minLength: 1, maxLength: 12 },
    );
    const geschud = rijen.chain((lijst) =>
      fc.tuple(fc.constant(lijst), fc.shuffledSubarray(lijst, { minLength: lijst.length })),
    );
    // De rij volgt de planregel; de inhoud van die rij is dus wat gelijk moet blijven.
    const uitkomst = (lijst: unknown[][]) =>
      POK.controle([KOP, ...lijst])
        .slice(1)
        .map(
          ([ernst, code, rij, zin]) =>
            `${ernst} ${code} ${rij === "" ? "" : lijst[rij - 2]!.join("|")} ${zin}`,
        )
        .sort();
    fc.assert(
      fc.property(geschud, ([lijst, anders]) => expect(uitkomst(anders)).toEqual(uitkomst(lijst))),
      { numRuns: 200 },
    );
  });
});

describe("RUIMTE", () => {
  const PLAN = [
    KOP,
    [4, 2026, 30_000_000, "lasten", "", ""],
    [4, 2026, 5_000_000, "lasten", "", ""],
    [4, 2026, 50_000_000, "baten", "", ""],
    [4, 2025, 1_000_000, "lasten", "", ""],
    [2, 2026, "PM", "lasten", "", ""],
  ];
  test("beschikbaar min geplande lasten", () => {
    expect(POK.ruimte(PLAN, 4, 2026)).toBe(15_000_000);
    expect(POK.ruimte(PLAN, "AL4", "2025")).toBe(44_000_000);
    expect(POK.ruimte(PLAN, 7, 2026)).toBe(10_000_000);
    expect(POK.ruimte(PLAN, 5, 2026)).toBe(0);
  });
  test("de eenheid geldt voor plan en uitkomst", () =>
    expect(POK.ruimte([KOP, [4, 2026, 52, "lasten", "", ""]], 4, 2026, 1000, EIGEN)).toBe(0));
  test("meer gepland dan beschikbaar is negatief", () =>
    expect(POK.ruimte([KOP, [4, 2026, 52_001, "lasten", "", ""]], 4, 2026, null, EIGEN)).toBe(-1));
  test("een last die geen getal is, wordt geen 0", () =>
    expect(celfout(() => POK.ruimte(PLAN, 2, 2026))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/rij 6: “PM” gevonden bij actielijn 2 in 2026/),
    }));
  test("fouten", () => {
    expect(celfout(() => POK.ruimte(PLAN, 9, 2026)).code).toBe("#N/A");
    expect(celfout(() => POK.ruimte(PLAN, 4, 2028)).code).toBe("#N/A");
    expect(celfout(() => POK.ruimte(PLAN, 3, 2026, null, EIGEN)).code).toBe("#N/A");
    expect(celfout(() => POK.ruimte("x" as never, 4, 2026)).code).toBe("#VALUE!");
    expect(celfout(() => POK.ruimte(PLAN, "", 2026)).code).toBe("#VALUE!");
  });
});

test("REGELS: de hele catalogus met kop", () => {
  const tabel = POK.regels();
  expect(tabel[0]).toEqual(["Regel", "Ernst", "Titel", "Bron"]);
  expect(tabel.slice(1).map(([code, ernst]) => [code, ernst])).toEqual(
    CATALOGUS.map(({ code, ernst }) => [code, ernst]),
  );
  for (const rij of tabel) expect(rij.every((cel) => cel !== "")).toBe(true);
});
