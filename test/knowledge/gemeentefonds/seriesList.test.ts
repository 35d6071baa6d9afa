import {
  citation,
  byEditie,
  SERIES_LIST,
  overlapSource,
  overlapOf,
  seriesFigure,
  type EditieCode,
  type SeriesCode,
} from "../../../src/knowledge/gemeentefonds";
import { FIGURES, parseFigure, KORTING } from "./transcript";

const read = (series: string, row: string, year: number, editie: string) =>
  seriesFigure(series as SeriesCode, row, year, editie as EditieCode);

test.each(FIGURES)("%s, %s (%s) in %i is %s", (series, row, editie, year, printed) => {
  const figure = read(series, row, year, editie);
  expect(figure.printed).toBe(printed);
  const expected = printed.endsWith("%") ? parseFigure(printed) / 100 : parseFigure(printed);
  expect(figure.num).toBeCloseTo(expected, 12);
  expect(figure.unit).toBe(printed.endsWith("%") ? "percent" : "thousand euro");
});

test("there are no other figures in the three tables", () => {
  const count = SERIES_LIST.filter(({ code }) => code !== "opschalingskorting")
    .flatMap(({ rows }) => rows.flatMap(({ values }) => Object.values(values)))
    .flat().length;
  expect(count).toBe(FIGURES.length);
});

test("every row has every editie of its series, and a figure per year", () => {
  for (const { rows, edities, years } of SERIES_LIST)
    for (const { values } of rows) {
      expect(Object.keys(values).sort()).toEqual([...edities].sort());
      for (const figures of Object.values(values)) expect(figures).toHaveLength(years.length);
    }
});

test("the opschalingskorting is negative, and missing where the letter names no amount", () => {
  const series = SERIES_LIST.find(({ code }) => code === "opschalingskorting")!;
  expect(series.years).toEqual(Object.keys(KORTING).map(Number));
  for (const year of series.years) {
    const { num: cut, status, printed } = read("opschalingskorting", "korting", year, "miljoenennota");
    expect(cut).toBe(KORTING[year] === null ? null : -KORTING[year]!);
    expect(status === "missing").toBe(KORTING[year] === null);
    if (KORTING[year] === null) expect(printed).toBe("–");
  }
});

test("nothing has a figure for 2027", () => {
  for (const { years } of SERIES_LIST) expect(years).not.toContain(2027);
  expect(() => read("lpo", "totaal", 2027, "mev")).toThrow(RangeError);
  expect(() => read("lpo", "totaal", 2022, "mei")).toThrow(RangeError);
  expect(() => read("lpo", "nominaal", 2022, "mev")).toThrow(RangeError);
});

test("edities come side by side, the default first", () => {
  expect(byEditie("accres", "percentage", 2022).map(({ editie, printed }) => [editie, printed])).toEqual([
    ["september", "5,04%"],
    ["mei", "3,10%"],
  ]);
});

test("the source names place, row, editie and year, the caveat and what is inconsistent, in both languages", () => {
  const lpo = read("lpo", "totaal", 2022, "mev");
  expect(citation(lpo, "nl")).toBe(
    "VNG, ledenbrief Rijksbegroting 2022, hoofdstuk 1 Financiën, tabel 1.2, rij “Correctie LPO 0,5 x a + 0,5 x b” (MEV 2022), 2022: 2,30%. De definitieve raming volgt uit het CEP 2022. Let op: gedrukt 2,30%; 0,5 × loon + 0,5 × prijs geeft 2,50%, en daarmee rekent tabel 1.1; toch past 2,30% bij de tekst, die de correctie 1 procentpunt hoger noemt dan de vorige raming.",
  );
  expect(citation(lpo, "en")).toMatch(/chapter 1 .*table 1\.2, row .*Note: printed 2,30%; .*gives 2,50%/);
  for (const { code, rows, years, edities } of SERIES_LIST)
    for (const row of rows)
      for (const year of years)
        for (const editie of edities)
          for (const language of ["nl", "en"] as const) {
            const sentence = citation(read(code, row.code, year, editie), language);
            expect(sentence).toMatch(/\.$/);
            expect(sentence).not.toMatch(/!|undefined|null|NaN|\b[GH]\b/);
          }
});

describe("overlap", () => {
  test.each([
    [1, ["ido", "wau", "taal", "web"]],
    [2, ["rechtsbijstand"]],
    [3, []],
    [4, ["jeugd", "zonmw"]],
    [5, []],
    [6, ["ghnt", "huiselijk geweld", "rvdk"]],
    [7, ["verward gedrag", "zonmw", "onverzekerden", "wvggz", "nazorg", "forensische zorg"]],
    [8, ["informatiehuishouding", "dienstverlening vng", "hervormingsagenda"]],
  ])("actielijn %i", (actielijn, codes) => {
    expect(overlapOf(actielijn).map(({ code }) => code)).toEqual(codes);
  });

  test("all money has a payer, a year and a place in the letter", () => {
    for (let actielijn = 1; actielijn <= 8; actielijn++)
      for (const money of overlapOf(actielijn)) {
        expect(money.payer).toMatch(/\S{2}/);
        expect(Object.keys(money.amounts).length).toBeGreaterThan(0);
        for (const amount of Object.values(money.amounts))
          if (amount !== null) expect(amount).toBeGreaterThan(0);
        expect(overlapSource(money, "nl")).toMatch(
          /^VNG, ledenbrief Rijksbegroting 2022, hoofdstuk \d, “.+”$/,
        );
        expect(overlapSource(money, "en")).toMatch(/, chapter \d, “/);
      }
  });

  test("the amounts are those of the letter (millions of euros)", () => {
    const amounts = new Map(
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap(overlapOf).map(({ code, amounts }) => [code, amounts] as const),
    );
    const million = (code: string) =>
      Object.fromEntries(
        Object.entries(amounts.get(code)!).map(([year, amount]) => [
          year,
          amount === null ? "–" : amount / 1e6,
        ]),
      );
    expect([...amounts.keys()].map((code) => [code, million(code)])).toEqual([
      ["ido", { 2022: "–" }],
      ["wau", { 2022: 48.4 }],
      ["taal", { 2022: 15.2 }],
      ["web", { 2022: 63.3 }],
      ["rechtsbijstand", { 2022: 154, 2025: 64 }],
      ["jeugd", { 2022: 1300 + 300 }],
      ["zonmw", { 2022: 12 }],
      ["ghnt", { 2022: 5 }],
      ["huiselijk geweld", { 2022: 16.7 }],
      ["rvdk", { 2021: 16 }],
      ["verward gedrag", { 2022: 33.1, 2023: 32.8 }],
      ["onverzekerden", { 2022: 41.9 }],
      ["wvggz", { 2022: 11 }],
      ["nazorg", { 2022: 2.4 }],
      ["forensische zorg", { 2021: 95, 2022: 25 }],
      ["informatiehuishouding", { 2022: 0.6 }],
      ["dienstverlening vng", { 2022: "–" }],
      ["hervormingsagenda", { 2022: 9 }],
    ]);
  });
});
