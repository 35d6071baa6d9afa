import { leesBedragen, type Correctie, type Leesresultaat } from "../../../src/reading/amounts";

const N = null;
/** Nagebouwd naar een echt rommelig begrotingsblad: titels, samengevoegde koppen, taakvelden, totalen en POK-regels onderaan. */
const ROMMELIG: unknown[][] = [
  ["Programmabegroting 2023 en meerjarenraming 2024-2026"],
  ["Programma 7 – Sociaal Domein (bedragen in hele euro's)"],
  [],
  ["Programma / product", N, "Realisatie", "Begroting", N, "Meerjarenraming", N, N, "Toelichting"],
  [N, N, 2021, 2022, 2023, 2024, 2025, 2026],
  ["Lasten"],
  ["7.1", "Maatschappelijke Ondersteuning", 4171452, 4696000, 4156800, 4153000, 4154200, 4154100],
  ["7.6", "Wijkteams", 1938560, 1691600, 2268800, 2241500, 2235000, 2230900],
  ["Totaal Lasten", N, { formula: "SUM(C7:C8)" }, { formula: "SUM(D7:D8)", result: 5 }],
  [],
  ["POK-middelen"],
  [N, "AL2 sociaal raadslieden", N, "33.000-", "36.000 -", 36000, 36000, "PM", "x"],
  [N, "AL4 wijkteams", "-", -65000, -65000, -65000, -65000, -72000, "N"],
  [N, "AL5 integraal werken", "€ 52.000", 8700, 4300, 0],
  [N, "w.v. reservemutatie 0.10", 0, 0, 0, 0, 0, 0],
  [N, "verborgen rij", 999],
];

const kort = ({ rijen }: Leesresultaat) =>
  rijen.map(({ actielijn, jaar, kanaal, bedrag, rij, kolom }) => [
    actielijn,
    jaar,
    kanaal,
    bedrag,
    rij,
    kolom,
  ]);
const redenen = ({ afgekeurd }: Leesresultaat) => afgekeurd.map(({ reden }) => reden);

describe("een rommelig blad", () => {
  test("de POK-regels worden gelezen, elk met zijn cel; de rest verantwoord", () => {
    const gelezen = leesBedragen(ROMMELIG);
    expect(kort(gelezen)).toEqual([
      [2, 2022, "AU", -33000, 12, 4],
      [2, 2023, "AU", -36000, 12, 5],
      [2, 2024, "AU", 36000, 12, 6],
      [2, 2025, "AU", 36000, 12, 7],
      [4, 2022, "AU", -65000, 13, 4],
      [4, 2023, "AU", -65000, 13, 5],
      [4, 2024, "AU", -65000, 13, 6],
      [4, 2025, "AU", -65000, 13, 7],
      [4, 2026, "AU", -72000, 13, 8],
      [5, 2021, "AU", 52000, 14, 3],
      [5, 2022, "AU", 8700, 14, 4],
      [5, 2023, "AU", 4300, 14, 5],
    ]);
    expect(gelezen.eenheid).toMatchObject({ waarde: 1, reden: expect.stringContaining("hele euro's") });
    expect(gelezen.kopregels).toEqual({ van: 5, tot: 5 });
    expect(gelezen.totaalrijen).toEqual([{ rij: 9, tekst: "Totaal Lasten" }]);
    expect(gelezen.overgeslagen.map(({ rij }) => rij)).toEqual([1, 2, 4, 6, 11]);
    expect(gelezen.afgekeurd.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [7, 2],
      [8, 2],
      [12, 8],
      [14, 6],
      [15, 2],
      [16, 2],
    ]);
    expect(redenen(gelezen)[1]).toMatch(/Cel B8.*“Wijkteams”.*“AL4”/);
    expect(redenen(gelezen)[2]).toMatch(/Cel H12: “PM” gevonden, een post zonder bedrag/);
    expect(gelezen.vragen).toEqual([
      { over: "kanaal", tekst: expect.stringContaining("actielijn 5 in 2024") },
    ]);
    expect(gelezen.opmerkingen.join()).toMatch(/7 × een negatief bedrag.*D12 “33.000-” is -33\.000 euro/);
  });

  test("een opgegeven kanaal beantwoordt de vraag; overgeslagen rijen tellen niet", () => {
    const gelezen = leesBedragen(ROMMELIG, {
      kanalen: [{ actielijn: 5, jaar: 2024, kanaal: "AU" }],
      overslaan: [7, 8, 12, 13, 15, 16],
    });
    expect(kort(gelezen)).toEqual([
      [5, 2021, "AU", 52000, 14, 3],
      [5, 2022, "AU", 8700, 14, 4],
      [5, 2023, "AU", 4300, 14, 5],
      [5, 2024, "AU", 0, 14, 6],
    ]);
    expect(gelezen.vragen).toEqual([]);
    expect(gelezen.afgekeurd).toEqual([]);
    expect(gelezen.rijen.map(({ kanaalUit }) => kanaalUit)).toEqual([
      ...Array(3).fill("landelijke editie"),
      "opgegeven",
    ]);
  });
});

describe("grensgevallen", () => {
  test.each<[string, unknown[][], Correctie, unknown[][]]>([
    [
      "zonder kop",
      [
        ["AL4", 2026, "AU", 52000],
        [2, 2025, "AU", 10],
      ],
      {},
      [
        [4, 2026, "AU", 52000],
        [2, 2025, "AU", 10],
      ],
    ],
    [
      "een getal als tekst voor actielijn en jaar",
      [
        ["Actielijn", "Jaar", "Bedrag"],
        ["4", "2026", "52000"],
      ],
      {},
      [[4, 2026, "AU", 52000]],
    ],
    [
      "één jaarkolom",
      [
        ["Actielijn", 2026],
        ["AL4", 5],
        ["AL2", 6],
      ],
      {},
      [
        [4, 2026, "AU", 5],
        [2, 2026, "AU", 6],
      ],
    ],
    [
      "een regel met eenheden onder de kop",
      [
        ["Actielijn", 2025, 2026],
        [N, "x € 1.000", "x € 1"],
        ["AL4", 5, 6],
      ],
      {},
      [
        [4, 2025, "AU", 5000],
        [4, 2026, "AU", 6],
      ],
    ],
    [
      "kanaal als kolom",
      [
        ["Actielijn", "Jaar", "AU", "DU"],
        [3, 2021, 7, 8],
      ],
      {},
      [
        [3, 2021, "AU", 7],
        [3, 2021, "DU", 8],
      ],
    ],
    [
      "kanaal onder het jaar",
      [
        ["Actielijn", 2021, 2021],
        [N, "AU", "DU"],
        ["AL3", 7, 8],
      ],
      {},
      [
        [3, 2021, "AU", 7],
        [3, 2021, "DU", 8],
      ],
    ],
    [
      "actielijn opgegeven",
      [
        ["Gemeente", 2025, 2026],
        ["Utrecht", 1, 2],
      ],
      { actielijn: 4 },
      [
        [4, 2025, "AU", 1],
        [4, 2026, "AU", 2],
      ],
    ],
    [
      "jaar opgegeven",
      [
        ["Gemeente", "AL2", "AL4"],
        ["Utrecht", 1, 2],
      ],
      { jaar: 2024 },
      [
        [2, 2024, "AU", 1],
        [4, 2024, "AU", 2],
      ],
    ],
    [
      "kop aangewezen",
      [
        ["Actielijn", 2021],
        ["AL2", 1],
        ["Actielijn", 2022],
        ["AL2", 2],
      ],
      { kopregel: 3 },
      [[2, 2022, "AU", 2]],
    ],
    [
      "kolommen aangewezen",
      [
        ["Lijn", "Wanneer", "Hoeveel", "Rest"],
        ["AL4", 2026, 5, 9],
      ],
      { kopregel: 1, kolommen: { 1: { rol: "actielijn" }, 2: { rol: "jaar" }, 3: { rol: "bedrag" } } },
      [[4, 2026, "AU", 5]],
    ],
    [
      "eenheid opgegeven gaat voor",
      [
        ["Actielijn", 2026, "(x € 1.000)"],
        ["AL4", 5],
      ],
      { eenheid: 1_000_000 },
      [[4, 2026, "AU", 5_000_000]],
    ],
    [
      "kop herhaald op de volgende bladzijde",
      [
        ["Actielijn", 2025, 2026],
        ["AL4", 1, 2],
        ["Actielijn", 2025, 2026],
        ["AL2", 3, 4],
      ],
      {},
      [
        [4, 2025, "AU", 1],
        [4, 2026, "AU", 2],
        [2, 2025, "AU", 3],
        [2, 2026, "AU", 4],
      ],
    ],
    [
      "voetnoot met eenheid onder de tabel",
      [["Actielijn", 2026], ["AL4", 5], ["Bedragen in duizenden euro's"]],
      {},
      [[4, 2026, "AU", 5000]],
    ],
    [
      "een totaalkolom",
      [
        ["Actielijn", 2025, 2026, "Totaal"],
        ["AL4", 1, 2, 3],
      ],
      {},
      [
        [4, 2025, "AU", 1],
        [4, 2026, "AU", 2],
      ],
    ],
    [
      "Engelse notatie die vaststaat",
      [
        ["Actielijn", 2025, 2026],
        ["AL4", "1,234.0", "2,000"],
      ],
      {},
      [
        [4, 2025, "AU", 1234],
        [4, 2026, "AU", 2000],
      ],
    ],
    [
      "miljoenen met breuk",
      [["(x € 1 mln)"], ["Actielijn", 2025, 2026], ["AL4", 0.052, "0,0525"]],
      {},
      [
        [4, 2025, "AU", 52000],
        [4, 2026, "AU", 52500],
      ],
    ],
  ])("%s", (_, raster, correctie, verwacht) => {
    const gelezen = leesBedragen(raster, correctie);
    expect(
      gelezen.rijen.map(({ actielijn, jaar, kanaal, bedrag }) => [actielijn, jaar, kanaal, bedrag]),
    ).toEqual(verwacht);
    expect(gelezen.afgekeurd).toEqual([]);
    expect(gelezen.vragen).toEqual([]);
  });

  test("leeg en streepje zijn geen 0", () => {
    const gelezen = leesBedragen([
      ["Actielijn", 2022, 2023, 2024],
      ["AL4", 0, "-", N],
      ["AL2", N, N, N],
    ]);
    expect(kort(gelezen)).toEqual([[4, 2022, "AU", 0, 2, 2]]);
    expect(gelezen.leeg).toBe(5);
  });

  test("samengevoegde gemeente: eerst afgekeurd, na doortrekken gelezen", () => {
    const raster = [
      ["Gemeente", "Actielijn", 2026],
      ["Utrecht", "AL4", 1],
      [N, "AL2", 2],
      ["Den Haag", "AL4", 3],
    ];
    expect(redenen(leesBedragen(raster))).toEqual([expect.stringMatching(/^Rij 3: de gemeente ontbreekt/)]);
    const gelezen = leesBedragen(raster, { doortrekken: ["gemeente"] });
    expect(gelezen.rijen.map(({ gemeentecode, bedrag }) => [gemeentecode, bedrag])).toEqual([
      ["GM0344", 1],
      ["GM0344", 2],
      ["GM0518", 3],
    ]);
  });

  test("gemeente, editie en opgeheven gemeente komen mee", () => {
    const gelezen = leesBedragen([
      ["Gemeente", "Actielijn", "Jaar", "Bedrag", "Editie"],
      ["'s Gravenhage", "AL4", 2022, 1, "dec-2021"],
      ["Weesp", "AL4", 2022, 2, "dec-2021"],
    ]);
    expect(gelezen.rijen[0]).toMatchObject({
      gemeente: "'s-Gravenhage",
      gemeentecode: "GM0518",
      editie: "dec-2021",
    });
    expect(gelezen.edities).toEqual(["dec-2021"]);
    expect(gelezen.opmerkingen.join()).toContain("Weesp (GM0457, opgeheven: laatste jaar 2022)");
    const opgegeven = leesBedragen(
      [
        ["Actielijn", 2026],
        ["AL4", 1],
      ],
      { gemeente: "Den Haag", editie: "mei" },
    );
    expect(opgegeven.rijen[0]).toMatchObject({ gemeentecode: "GM0518", editie: "mei" });
    expect(() => leesBedragen([], { gemeente: "Nergenshuizen" })).toThrow("Nergenshuizen");
  });

  test("kolommen van verschillende edities: allebei gelezen, met de vraag welke geldt", () => {
    const gelezen = leesBedragen(
      [
        ["gm_code", "naam", "M2023_2024", "M2024_2024", "S2024_2025"],
        ["GM0014", "Groningen", 345035, 345036, 345037],
      ],
      { actielijn: 7 },
    );
    expect(gelezen.rijen.map(({ editie, jaar, bedrag, kanaal }) => [editie, jaar, bedrag, kanaal])).toEqual([
      ["M2023", 2024, 345035, "DU"],
      ["M2024", 2024, 345036, "DU"],
      ["S2024", 2025, 345037, "DU"],
    ]);
    expect(gelezen.vragen).toEqual([
      { over: "editie", tekst: expect.stringContaining("M2023, M2024, S2024") },
    ]);
  });

  test("een factor 1000 te groot valt op", () => {
    const gelezen = leesBedragen([["x € 1.000"], ["Actielijn", 2026], ["AL4", 52_000_000]]);
    expect(gelezen.opmerkingen.join()).toMatch(/boven het landelijke bedrag.*B3/);
  });

  test("elke kolom zegt waarom zij haar rol heeft", () => {
    const { kolommen } = leesBedragen([
      ["Gemeente", "AL", 2019, 2026, "Toelichting"],
      ["Utrecht", "AL4", 1, 2, "x"],
    ]);
    expect(kolommen.map(({ rol, reden }) => [rol, reden])).toEqual([
      ["gemeente", "de kop noemt gemeente"],
      ["actielijn", "de kop noemt actielijn"],
      ["geen", "2019 is geen jaar van de POK-middelen"],
      ["bedrag", "de kop noemt 2026"],
      ["geen", "kop niet herkend"],
    ]);
  });
});
