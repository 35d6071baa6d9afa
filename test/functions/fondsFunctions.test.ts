import * as FONDS from "../../src/functions/fondsFunctions";
import { bron } from "../../src/functions/functions";
import { FIGURES, parseFigure, KORTING } from "../knowledge/gemeentefonds/transcript";
import { cellError, withExcelFunctions } from "./excelFunctions";

beforeAll(withExcelFunctions);

/** All that Excel passes for an omitted argument. */
const NOT_GIVEN = [undefined, null, 0, ""];
const CALL: Record<string, (year: unknown, row: unknown, editie: unknown) => unknown> = {
  accres: FONDS.accres,
  lpo: FONDS.lpo,
  bcf: (year, row) => FONDS.bcf(year, row),
};

test.each(FIGURES)("%s: %s, %s, %i is %s", (series, row, editie, year, printed) => {
  const expected = printed.endsWith("%")
    ? Number((parseFigure(printed) / 100).toFixed(6))
    : parseFigure(printed);
  expect(CALL[series]!(year, row, editie)).toBe(expected);
  const plain = row
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toUpperCase();
  expect(CALL[series]!(` ${year} `, plain, editie.toUpperCase())).toBe(expected);
});

test("defaults: nominal of September, total of the MEV, what goes to the gemeentefonds", () => {
  for (const empty of NOT_GIVEN) {
    expect(FONDS.accres(2022, empty, empty)).toBe(1_493_059);
    expect(FONDS.lpo(2022, empty, empty)).toBe(0.023);
    expect(FONDS.bcf(2022, empty)).toBe(188_020);
    expect(FONDS.indexeer(100_000, 2022, 2025, empty, empty)).toBeCloseTo(106_016.43, 2);
  }
});

test("accepts edities and rows by their full name or an unambiguous start", () => {
  expect(FONDS.accres(2022, "percentage", "Meicirculaire 2021")).toBe(0.031);
  expect(FONDS.accres(2022, "Accrespercentage", "sept")).toBe(0.0504);
  expect(FONDS.accres(2022, "reëel")).toBe(752_454);
  expect(FONDS.lpo(2022, "loon", "CEP 2021")).toBe(0.012);
  expect(FONDS.lpo(2022, "lonen")).toBe(0.031);
  expect(FONDS.bcf(2022, "Beroep")).toBe(3_790_200);
});

test.each([
  ["reele", 752_454],
  ["Reële", 752_454],
  ["reële accres", 752_454],
  ["reele percentage", 0.0254],
  ["reële percentage", 0.0254],
  ["reele accrespercentage", 0.0254],
  ["nominale accres", 1_493_059],
])("accepts the inflected “%s”", (kind, expected) => expect(FONDS.accres(2022, kind)).toBe(expected));

test("takes a formatted number as its value", () => {
  expect(FONDS.lpo({ type: "FormattedNumber", basicValue: 2023 })).toBe(0.0175);
  expect(FONDS.indexeer({ type: "FormattedNumber", basicValue: 1000 }, 2022, 2023)).toBeCloseTo(1017.5, 9);
});

describe("OPSCHALINGSKORTING", () => {
  test.each(Object.entries(KORTING).filter(([, cut]) => cut !== null))("%s: %s million", (year, cut) => {
    expect(FONDS.opschalingskorting(Number(year))).toBe(-cut!);
    expect(FONDS.opschalingskorting(year)).toBe(-cut!);
  });
  test.each([2024, 2027, 2018])("%i is #N/B with a sentence", (year) =>
    expect(cellError(() => FONDS.opschalingskorting(year))).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(
        new RegExp(`“jaar”: ${year} gevonden; toegestaan is .*voor 2024 noemt de brief geen bedrag`),
      ),
    }),
  );
});

test.each([
  [
    "a year without a figure",
    () => FONDS.accres(2027),
    "#N/A",
    /“jaar”: 2027 gevonden; toegestaan is .*2021–2026/,
  ],
  ["a year too early", () => FONDS.bcf(2020), "#N/A", /“jaar”: 2020/],
  ["a word for a year", () => FONDS.lpo("straks"), "#VALUE!", /“jaar”: “straks”/],
  ["no year", () => FONDS.lpo(null), "#VALUE!", /“jaar”: niets/],
  [
    "an unknown row",
    () => FONDS.accres(2022, "bruto"),
    "#VALUE!",
    /“soort”: “bruto” gevonden; toegestaan is “nominaal”, “percentage”, “reëel percentage” of “reëel”/,
  ],
  [
    "an editie of another series",
    () => FONDS.accres(2022, null, "mev"),
    "#VALUE!",
    /“editie”: “mev” .*“september” of “mei”/,
  ],
  ["an ambiguous start", () => FONDS.bcf(2022, "ber"), "#VALUE!", /“rij”: “ber”/],
  ["a number for a component", () => FONDS.lpo(2022, 3), "#VALUE!", /“onderdeel”: 3/],
  ["a word for an amount", () => FONDS.indexeer("PM", 2022, 2023), "#VALUE!", /“bedrag”: “PM”/],
  ["no amount", () => FONDS.indexeer(null, 2022, 2023), "#VALUE!", /“bedrag”: niets/],
  [
    "indexing to a year without an index",
    () => FONDS.indexeer(1, 2022, 2027),
    "#N/A",
    /“naarjaar”: 2027 .*2020 tot en met 2026/,
  ],
  ["indexing from a year without an index", () => FONDS.indexeer(1, 2019, 2022), "#N/A", /“vanjaar”: 2019/],
])("%s is a cell error with a sentence", (_, call, code, sentence) =>
  expect(cellError(call)).toMatchObject({ code, message: expect.stringMatching(sentence) }),
);

describe("INDEXEER", () => {
  test("divides when going back, leaves the amount within a year, and reads text as a Dutch number", () => {
    expect(FONDS.indexeer(1017.5, 2023, 2022)).toBeCloseTo(1000, 9);
    expect(FONDS.indexeer(5, 2024, 2024)).toBe(5);
    expect(FONDS.indexeer("1.000,50", 2020, 2021)).toBeCloseTo(1000.5 * 1.013, 9);
  });
  test("uses the given component and editie", () => {
    expect(FONDS.indexeer(1000, 2022, 2023, "loon")).toBeCloseTo(1019, 9);
    expect(FONDS.indexeer(1000, 2022, 2023, "prijs", "cep")).toBeCloseTo(1015, 9);
  });
});

describe("BRON with a series", () => {
  test("names the place, the printed figure and the recalculated one for lpo 2022", () => {
    expect(bron("lpo", 2022)).toMatch(
      /^VNG, ledenbrief Rijksbegroting 2022, .*tabel 1\.2, .*MEV 2022.* 2022: 2,30%\..*2,50%/,
    );
    expect(bron("LPO", "2022")).toBe(bron("lpo", 2022));
    expect(bron("Loon- en prijsontwikkeling", 2022)).toBe(bron("lpo", 2022));
  });
  test("has no “Let op” for a year without contradictions", () =>
    expect(bron("lpo", 2023)).not.toContain("Let op"));
  test("names the contradictions of every row of accres and bcf", () => {
    expect(bron("accres", 2022)).toMatch(
      /tabel 1\.1.*Reëel accrespercentage \(septembercirculaire 2021\): gedrukt 2,54%/,
    );
    expect(bron("bcf", 2022)).toMatch(
      /tabel 1\.3.*Voeding: gedrukt 4\.001\.909.*Vrijval naar het gemeentefonds: /,
    );
  });
  test("says so for a year without an amount", () =>
    expect(bron("opschalingskorting", 2024)).toMatch(/2024: –\. .*noemt voor 2024 zelf geen bedrag/));
  test("is #N/B for a year the series does not have", () =>
    expect(cellError(() => bron("bcf", 2027)).code).toBe("#N/A"));
  test.each([
    ["an unknown word", "accressen", "#N/A", /“accressen” gevonden; toegestaan is 1 tot en met 8/],
    ["an actielijn that does not exist", 9, "#N/A", /: 9 gevonden/],
    ["nothing", "", "#VALUE!", /: niets gevonden/],
    ["an ambiguous part", "ing", "#VALUE!", /deze tekst past bij actielijn 1, /],
  ])("names actielijnen and series when it is neither: %s", (_, value, code, sentence) => {
    const error = cellError(() => bron(value, 2022));
    expect(error).toMatchObject({ code, message: expect.stringMatching(sentence) });
    expect(error.message).toMatch(
      /“actielijn”: .*; of een reeks: “accres”, “lpo”, “bcf” of “opschalingskorting”\.$/,
    );
  });
  test("names only the year when an actielijn has a wrong year", () =>
    expect(cellError(() => bron(4, 2030)).message).toMatch(/^Argument “jaar”: 2030(?!.*reeks)/));
  test("still accepts an actielijn", () => expect(bron("wijkteams", 2022)).toContain("Lbr. 21/083"));
});
