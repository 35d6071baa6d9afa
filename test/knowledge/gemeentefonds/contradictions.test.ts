import { readFileSync } from "node:fs";
import path from "node:path";
import { printFigure, seriesOf } from "../../../src/knowledge/gemeentefonds/seriesList";
import { CONTRADICTIONS, contradictionText, type Contradiction } from "../../../src/knowledge/gemeentefonds";
import { figure, YEARS } from "./transcript";

/*
 * The contradictions derived again from the transcript: the outcome must be exactly the list. Amounts × € 1.000,
 * percentages in hundredths of a percent.
 */
type Derived = Pick<
  Contradiction,
  "series" | "row" | "editie" | "year" | "how" | "printed" | "recalculated"
> & {
  rounding?: boolean;
};

const percent = (series: string, row: string, editie: string, year: number) =>
  Math.round(figure(series, row, editie, year) * 100);
/** The LPO the circulaire of that editie calculated with. */
const LPO_FOR = { mei: "cep", september: "mev" } as const;
const EDITIES = ["mei", "september"] as const;

function lpo(): Derived[] {
  return (["cep", "mev"] as const).flatMap((editie) =>
    YEARS.flatMap((year) => {
      const printed = percent("lpo", "totaal", editie, year);
      const recalculated = (percent("lpo", "loon", editie, year) + percent("lpo", "prijs", editie, year)) / 2;
      return printed === recalculated
        ? []
        : [{ series: "lpo", row: "totaal", editie, year, how: "lpo", printed, recalculated }];
    }),
  );
}

function realPercentage(): Derived[] {
  return EDITIES.flatMap((editie) =>
    YEARS.flatMap((year) => {
      const printed = percent("accres", "reëel percentage", editie, year);
      const recalculated =
        percent("accres", "percentage", editie, year) - percent("lpo", "totaal", LPO_FOR[editie], year);
      return printed === recalculated
        ? []
        : [
            {
              series: "accres",
              row: "reëel percentage",
              editie,
              year,
              how: "real",
              printed,
              recalculated,
            },
          ];
    }),
  );
}

function real(): Derived[] {
  return EDITIES.flatMap((editie) =>
    YEARS.flatMap((year) => {
      const printed = figure("accres", "reëel", editie, year);
      const percentage = percent("accres", "percentage", editie, year);
      const recalculated = Math.round(
        (figure("accres", "nominaal", editie, year) *
          (percentage - percent("lpo", "totaal", LPO_FOR[editie], year))) /
          percentage,
      );
      return printed === recalculated
        ? []
        : [{ series: "accres", row: "reëel", editie, year, how: "real", printed, recalculated }];
    }),
  );
}

/** A fonds that grows by its own percentage cannot be smaller than the year before, not even by rounding. */
function basis(): Derived[] {
  const fonds = (editie: string, year: number, added: number) =>
    figure("accres", "nominaal", editie, year) /
    ((percent("accres", "percentage", editie, year) + added) / 10_000);
  return EDITIES.flatMap((editie) =>
    YEARS.slice(1).flatMap((year) => {
      if (fonds(editie, year, -0.5) >= fonds(editie, year - 1, 0.5)) return [];
      const earlier = fonds(editie, year - 1, 0) + figure("accres", "nominaal", editie, year - 1);
      const recalculated = Math.round((earlier * percent("accres", "percentage", editie, year)) / 10_000);
      const printed = figure("accres", "nominaal", editie, year);
      return [{ series: "accres", row: "nominaal", editie, year, how: "basis", printed, recalculated }];
    }),
  );
}

/** By the text the BCF grows by the accres percentage; that is rounded to 0.005%. */
function funding(): Derived[] {
  return YEARS.slice(1).flatMap((year) => {
    const earlier = figure("bcf", "voeding", "miljoenennota", year - 1);
    const printed = figure("bcf", "voeding", "miljoenennota", year);
    const exact = earlier * (1 + percent("accres", "percentage", "september", year) / 10_000);
    if (Math.abs(printed - exact) <= earlier * 0.00005 + 0.5) return [];
    return [
      {
        series: "bcf",
        row: "voeding",
        editie: "miljoenennota",
        year,
        how: "funding",
        printed,
        recalculated: Math.round(exact),
      },
    ];
  });
}

const release = { series: "bcf", row: "naar gemeentefonds", editie: "miljoenennota" } as const;

function share(): Derived[] {
  return YEARS.flatMap((year) => {
    const printed = figure("bcf", "naar gemeentefonds", "miljoenennota", year);
    const surplus = figure("bcf", "overschot", "miljoenennota", year);
    const exact = (surplus * figure("bcf", "aandeel", "miljoenennota", year)) / 100;
    const recalculated = Math.round(exact);
    // The percentage is printed with one decimal: it can be 0.05 percentage point off.
    const rounding = Math.abs(printed - exact) <= surplus * 0.0005 + 0.5;
    return printed === recalculated
      ? []
      : [{ ...release, year, how: "share", printed, recalculated, rounding }];
  });
}

/** The text under table 1.3: count on 216 million for 2022, and on at most 192.6 million for 2023–2025. */
function advice(): Derived[] {
  const text = { 2022: 216_000, 2023: 192_600, 2024: 192_600, 2025: 192_600 };
  return Object.entries(text).flatMap(([year, recalculated]) => {
    const printed = figure("bcf", "naar gemeentefonds", "miljoenennota", Number(year));
    return printed === recalculated
      ? []
      : [
          {
            ...release,
            year: Number(year),
            how: year === "2022" ? "assumption" : "at most",
            printed,
            recalculated,
          },
        ];
  });
}

/** The text about the accres: 1% + 0.75%; a rise in 2023–2026, all through the LPO; a fall in 2024 and 2025. */
function textAboutAccres(): Derived[] {
  const difference = (row: string, year: number) =>
    percent("accres", row, "september", year) - percent("accres", row, "mei", year);
  const accres = (
    row: string,
    year: number,
    how: Contradiction["how"],
    printed: number,
    recalculated: number,
  ) => ({ series: "accres", row, editie: "september", year, how, printed, recalculated }) as const;
  const derived: Derived[] = [];
  const explained = 100 + 75;
  if (difference("percentage", 2022) !== explained)
    derived.push(accres("percentage", 2022, "adjustment", difference("percentage", 2022), explained));
  for (const year of [2023, 2024, 2025, 2026]) {
    const now = percent("accres", "percentage", "september", year);
    if (difference("percentage", year) < 0)
      derived.push(accres("percentage", year, "rise", now, percent("accres", "percentage", "mei", year)));
    const sameLpo = percent("lpo", "totaal", "mev", year) === percent("lpo", "totaal", "cep", year);
    if (sameLpo && difference("percentage", year) > 0)
      derived.push(
        accres(
          "reëel percentage",
          year,
          "lpo only",
          percent("accres", "reëel percentage", "september", year),
          percent("accres", "reëel percentage", "mei", year),
        ),
      );
    const realNow = figure("accres", "reëel", "september", year);
    const realMei = figure("accres", "reëel", "mei", year);
    const named = year === 2024 || year === 2025;
    // A tenth at most counts as “small”; in 2024 more than half is gone.
    if (named && realNow < realMei * 0.9) derived.push(accres("reëel", year, "fall", realNow, realMei));
    if (!named && realNow < realMei) derived.push(accres("reëel", year, "unnamed", realNow, realMei));
  }
  return derived;
}

const DERIVED = [
  ...lpo(),
  ...realPercentage(),
  ...real(),
  ...basis(),
  ...funding(),
  ...share(),
  ...advice(),
  ...textAboutAccres(),
];
const key = ({ series, row, editie, year, how, printed, recalculated, rounding = false }: Derived) =>
  [series, row, editie, year, how, printed, recalculated, rounding].join(" | ");

test("the list is exactly what recalculating gives", () => {
  expect(CONTRADICTIONS.map(key).sort()).toEqual(DERIVED.map(key).sort());
  expect(CONTRADICTIONS.length).toBeGreaterThanOrEqual(12);
});

const sentence = (how: Contradiction["how"], year: number, language: "nl" | "en") =>
  contradictionText(
    CONTRADICTIONS.find((contradiction) => contradiction.how === how && contradiction.year === year)!,
    language,
  );

test("the letter names a maximum for the release of 2023–2025 only", () => {
  expect(sentence("assumption", 2022, "nl")).toMatch(/mag een gemeente uitgaan van haar deel van 216\.000$/);
  expect(sentence("assumption", 2022, "nl") + sentence("assumption", 2022, "en")).not.toMatch(
    /hoogste|at most/,
  );
  for (const year of [2023, 2024, 2025]) {
    expect(sentence("at most", year, "nl")).toMatch(/ten hoogste haar deel van 192\.600$/);
    expect(sentence("at most", year, "en")).toMatch(/at most its part of 192\.600$/);
  }
});

test("a difference of percentages is in percentage points", () => {
  expect(sentence("adjustment", 2022, "nl")).toBe(
    "de twee ramingen verschillen 1,94 procentpunt; de tekst verklaart daarvan ongeveer 1 en 0,75 procentpunt, samen 1,75 procentpunt",
  );
  expect(sentence("adjustment", 2022, "en")).toMatch(
    /differ by 1,94 percentage points; .* 1,75 percentage points$/,
  );
});

test("the printed LPO of 2022 fits the text, which calls it 1 percentage point higher than the previous raming", () => {
  expect(percent("lpo", "totaal", "mev", 2022) - percent("lpo", "totaal", "cep", 2022)).toBe(100);
  expect(sentence("lpo", 2022, "nl")).toMatch(
    /2,50%, en daarmee rekent tabel 1\.1; .* past 2,30% bij de tekst/,
  );
  expect(sentence("lpo", 2022, "en")).toMatch(/table 1\.1 uses that; .* 2,30% fits the text/);
});

test("the letter is consistent in everything else it says about the figures", () => {
  const average = (row: string) =>
    [2022, 2023, 2024, 2025].reduce((sum, year) => sum + figure("accres", row, "september", year), 0) / 4;
  expect(average("percentage")).toBeCloseTo(3.26, 2);
  expect(average("reëel percentage")).toBeCloseTo(1.16, 2);
  const added = figure("accres", "nominaal", "september", 2022) - figure("accres", "nominaal", "mei", 2022);
  expect(Math.round(added / 1000)).toBe(583);
  for (const year of YEARS) {
    const bcf = (row: string, which = year) => figure("bcf", row, "miljoenennota", which);
    expect(bcf("voeding") - bcf("beroep")).toBe(bcf("overschot"));
    if (year > 2021)
      for (const row of ["beroep", "beroep gemeenten"])
        expect(Math.abs(bcf(row) - bcf(row, year - 1) * 1.035)).toBeLessThan(1);
  }
  expect(Math.round(figure("bcf", "naar gemeentefonds", "miljoenennota", 2021) / 1000)).toBe(216);
});

test.each(CONTRADICTIONS)("$series $row $editie $year ($how) is in “docs/bronnen.md”", (contradiction) => {
  const lines = readFileSync(path.join(__dirname, "../../../docs/bronnen.md"), "utf8").split("\n");
  const { series, row, editie, year, how, printed, recalculated } = contradiction;
  const rowSource = seriesOf(series).rows.find(({ code }) => code === row)!;
  const print = (num: number) =>
    how === "adjustment"
      ? printFigure(num, rowSource).replace("%", " procentpunt")
      : printFigure(num, rowSource);
  const expected = [series, row, editie, String(year), print(printed), print(recalculated)];
  expect(
    lines.filter((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      return expected.every((part) => cells.includes(part));
    }),
  ).toHaveLength(1);
  for (const language of ["nl", "en"] as const)
    for (const num of [printed, recalculated])
      expect(contradictionText(contradiction, language)).toContain(
        printFigure(num, rowSource).replace("%", ""),
      );
});
