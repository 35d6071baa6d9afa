import { readAmounts as readInBoth, type Correction } from "../../../src/reading/amounts";
import { sentenceOf } from "../../harness/userError";
import { inDutch } from "../inDutch";

const readAmounts = (...input: Parameters<typeof readInBoth>) => inDutch(readInBoth(...input));
type ReadResult = ReturnType<typeof readAmounts>;

const N = null;
/** Modelled on a real messy begroting sheet: titles, merged headers, taakvelden, totals and POK lines at the bottom. */
const MESSY: unknown[][] = [
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

const short = ({ rows }: ReadResult) =>
  rows.map(({ actielijn, year, kanaal, amount, row, column }) => [
    actielijn,
    year,
    kanaal,
    amount,
    row,
    column,
  ]);
const reasons = ({ rejected }: ReadResult) => rejected.map(({ reason }) => reason);

describe("a messy sheet", () => {
  test("the POK lines are read, each with its cell; the rest accounted for", () => {
    const readResult = readAmounts(MESSY);
    expect(short(readResult)).toEqual([
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
    expect(readResult.unit).toMatchObject({ value: 1, reason: expect.stringContaining("hele euro's") });
    expect(readResult.headerRows).toEqual({ from: 5, until: 5 });
    expect(readResult.totalRows).toEqual([{ row: 9, text: "Totaal Lasten" }]);
    expect(readResult.skipped.map(({ row }) => row)).toEqual([1, 2, 4, 6, 11]);
    expect(readResult.rejected.map(({ row, column }) => [row, column])).toEqual([
      [7, 2],
      [8, 2],
      [12, 8],
      [14, 6],
      [15, 2],
      [16, 2],
    ]);
    expect(reasons(readResult)[1]).toMatch(/Cel B8.*“Wijkteams”.*“AL4”/);
    expect(reasons(readResult)[2]).toMatch(/Cel H12: “PM” gevonden, een post zonder bedrag/);
    expect(readResult.questions).toEqual([
      { over: "kanaal", text: expect.stringContaining("actielijn 5 in 2024") },
    ]);
    expect(readResult.remarks.join()).toMatch(/7 × een negatief bedrag.*D12 “33.000-” is -33\.000 euro/);
  });

  test("a given kanaal answers the question; skipped rows do not count", () => {
    const readResult = readAmounts(MESSY, {
      kanalen: [{ actielijn: 5, year: 2024, kanaal: "AU" }],
      skip: [7, 8, 12, 13, 15, 16],
    });
    expect(short(readResult)).toEqual([
      [5, 2021, "AU", 52000, 14, 3],
      [5, 2022, "AU", 8700, 14, 4],
      [5, 2023, "AU", 4300, 14, 5],
      [5, 2024, "AU", 0, 14, 6],
    ]);
    expect(readResult.questions).toEqual([]);
    expect(readResult.rejected).toEqual([]);
    expect(readResult.rows.map(({ kanaalFrom }) => kanaalFrom)).toEqual([
      ...Array(3).fill("national editie"),
      "given",
    ]);
  });
});

describe("edge cases", () => {
  test.each<[string, unknown[][], Correction, unknown[][]]>([
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
      { year: 2024 },
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
      { headerRow: 3 },
      [[2, 2022, "AU", 2]],
    ],
    [
      "kolommen aangewezen",
      [
        ["Lijn", "Wanneer", "Hoeveel", "Rest"],
        ["AL4", 2026, 5, 9],
      ],
      { headerRow: 1, columns: { 1: { role: "actielijn" }, 2: { role: "year" }, 3: { role: "amount" } } },
      [[4, 2026, "AU", 5]],
    ],
    [
      "eenheid opgegeven gaat voor",
      [
        ["Actielijn", 2026, "(x € 1.000)"],
        ["AL4", 5],
      ],
      { unit: 1_000_000 },
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
  ])("%s", (_, raster, correction, expected) => {
    const readResult = readAmounts(raster, correction);
    expect(
      readResult.rows.map(({ actielijn, year, kanaal, amount }) => [actielijn, year, kanaal, amount]),
    ).toEqual(expected);
    expect(readResult.rejected).toEqual([]);
    expect(readResult.questions).toEqual([]);
  });

  test("empty and dash are not 0", () => {
    const readResult = readAmounts([
      ["Actielijn", 2022, 2023, 2024],
      ["AL4", 0, "-", N],
      ["AL2", N, N, N],
    ]);
    expect(short(readResult)).toEqual([[4, 2022, "AU", 0, 2, 2]]);
    expect(readResult.empty).toBe(5);
  });

  test("merged gemeente: first rejected, read after carrying down", () => {
    const raster = [
      ["Gemeente", "Actielijn", 2026],
      ["Utrecht", "AL4", 1],
      [N, "AL2", 2],
      ["Den Haag", "AL4", 3],
    ];
    expect(reasons(readAmounts(raster))).toEqual([expect.stringMatching(/^Rij 3: de gemeente ontbreekt/)]);
    const readResult = readAmounts(raster, { fillDown: ["gemeente"] });
    expect(readResult.rows.map(({ gemeentecode, amount }) => [gemeentecode, amount])).toEqual([
      ["GM0344", 1],
      ["GM0344", 2],
      ["GM0518", 3],
    ]);
  });

  test("gemeente, editie and abolished gemeente come along", () => {
    const readResult = readAmounts([
      ["Gemeente", "Actielijn", "Jaar", "Bedrag", "Editie"],
      ["'s Gravenhage", "AL4", 2022, 1, "dec-2021"],
      ["Weesp", "AL4", 2022, 2, "dec-2021"],
    ]);
    expect(readResult.rows[0]).toMatchObject({
      gemeente: "'s-Gravenhage",
      gemeentecode: "GM0518",
      editie: "dec-2021",
    });
    expect(readResult.edities).toEqual(["dec-2021"]);
    expect(readResult.remarks.join()).toContain("Weesp (GM0457, opgeheven: laatste jaar 2022)");
    const given = readAmounts(
      [
        ["Actielijn", 2026],
        ["AL4", 1],
      ],
      { gemeente: "Den Haag", editie: "mei" },
    );
    expect(given.rows[0]).toMatchObject({ gemeentecode: "GM0518", editie: "mei" });
    expect(sentenceOf(() => readAmounts([], { gemeente: "Nergenshuizen" }))).toContain("Nergenshuizen");
  });

  test("columns of different edities: both read, with the question which holds", () => {
    const readResult = readAmounts(
      [
        ["gm_code", "naam", "M2023_2024", "M2024_2024", "S2024_2025"],
        ["GM0014", "Groningen", 345035, 345036, 345037],
      ],
      { actielijn: 7 },
    );
    expect(readResult.rows.map(({ editie, year, amount, kanaal }) => [editie, year, amount, kanaal])).toEqual(
      [
        ["M2023", 2024, 345035, "DU"],
        ["M2024", 2024, 345036, "DU"],
        ["S2024", 2025, 345037, "DU"],
      ],
    );
    expect(readResult.questions).toEqual([
      { over: "editie", text: expect.stringContaining("M2023, M2024, S2024") },
    ]);
  });

  test("a factor 1000 too large stands out", () => {
    const readResult = readAmounts([["x € 1.000"], ["Actielijn", 2026], ["AL4", 52_000_000]]);
    expect(readResult.remarks.join()).toMatch(/boven het landelijke bedrag.*B3/);
  });

  test("every column says why it has its role", () => {
    const { columns } = readAmounts([
      ["Gemeente", "AL", 2019, 2026, "Toelichting"],
      ["Utrecht", "AL4", 1, 2, "x"],
    ]);
    expect(columns.map(({ role, reason }) => [role, reason])).toEqual([
      ["gemeente", "de kop noemt gemeente"],
      ["actielijn", "de kop noemt actielijn"],
      ["none", "2019 is geen jaar van de POK-middelen"],
      ["amount", "de kop noemt 2026"],
      ["none", "kop niet herkend"],
    ]);
  });
});
