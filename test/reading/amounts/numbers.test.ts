import { readAmount } from "../../../src/reading/amounts/cell/amount";
import { determineNotation } from "../../../src/reading/table/notation";
import { recognizeUnit } from "../../../src/reading/table/unit";

const MINUS = "\u2212";
const NBSP = "\u00a0";

describe("readAmount", () => {
  test.each<[unknown, number]>([
    ["52000", 52000],
    ["€ 52.000", 52000],
    [`€${NBSP}52.000,00`, 52000],
    ["52.000,-", 52000],
    ["€ 52.000,--", 52000],
    ["EUR 52.000", 52000],
    ["52.000 euro", 52000],
    ["52 000", 52000],
    ["33.000-", -33000],
    ["33.000 -", -33000],
    ["-33.000", -33000],
    [`${MINUS}33.000`, -33000],
    ["(33.000)", -33000],
    ["€ (33.000)", -33000],
    ["(€ 33.000)", -33000],
    ["- € 33.000", -33000],
    ["€ -33.000,-", -33000],
    ["+5", 5],
    ["€ +5", 5],
    ["-0", 0],
    ["1.234.567", 1234567],
    [-65000, -65000],
  ])("%j is %d", (value, amount) => expect(readAmount(value, 1, "nl")).toEqual({ kind: "amount", amount }));

  test.each([null, "", " ", "-", "–", "—", MINUS, "€ -", `€${NBSP}–`])("%j is nothing", (value) =>
    expect(readAmount(value, 1, "nl")).toEqual({ kind: "empty" }),
  );

  test.each(["€", ",5", "5,", "1,2,3", "0.052", "00.123", "5 5", "52'000"])("%j is no amount", (value) =>
    expect(readAmount(value, 1_000, "nl").kind).toBe("error"),
  );

  test("a unit makes whole euros; what remains is cents", () => {
    expect(readAmount("1.234,5", 1_000, "nl")).toEqual({ kind: "amount", amount: 1_234_500 });
    expect(readAmount("1,234.5", 1_000, "en")).toEqual({ kind: "amount", amount: 1_234_500 });
    expect(readAmount(0.1 + 0.2, 1_000_000, "nl")).toEqual({ kind: "amount", amount: 300_000 });
    expect(readAmount(1.0005, 1_000, "nl")).toMatchObject({ kind: "cents", rounded: 1_001 });
    expect(readAmount(-0.5, 1, "nl")).toMatchObject({ kind: "cents", rounded: -1 });
    expect(Object.is((readAmount(-0.4, 1, "nl") as { rounded: number }).rounded, 0)).toBe(true);
  });
});

describe("determineNotation", () => {
  test.each<[string[], "nl" | "en" | null]>([
    [[], "nl"],
    [["52000", "PM"], "nl"],
    [["52.000"], "nl"],
    [["52.000", "1.234,5"], "nl"],
    [["1,234", "0,5"], "nl"],
    [["1,234.5", "2,000"], "en"],
    [["12.5"], "en"],
    [["0.052"], "en"],
    [["1,234"], null],
    [["1,234", "52.000"], null],
    [["12.5", "52.000"], null],
    [["1.234,5", "1,234.5"], null],
  ])("%j: %p", (texts, notation) => expect(determineNotation(texts).notation).toBe(notation));
});

describe("recognizeUnit", () => {
  test.each<[string, number | null]>([
    ["x € 1.000", 1_000],
    ["(x € 1.000)", 1_000],
    ["× € 1.000,-", 1_000],
    ["Bedrag x1000", 1_000],
    ["bedragen * 1.000 euro", 1_000],
    ["(in duizenden euro's)", 1_000],
    ["In duizendtallen", 1_000],
    ["Bedrag (€ 1.000)", 1_000],
    ["in € 1.000", 1_000],
    ["× € 1 mln", 1_000_000],
    ["x € 1.000.000", 1_000_000],
    ["in miljoenen euro’s", 1_000_000],
    ["€ mln", 1_000_000],
    ["mln", 1_000_000],
    ["bedragen in mln. euro", 1_000_000],
    ["in hele euro's", 1],
    ["(in euro’s)", 1],
    ["Bedrag (€)", 1],
    ["x € 1", 1],
    ["x € 1,-", 1],
    ["x € 100", null],
    ["x € 10.000", null],
    ["x € 100.000", null],
    ["x 1 mld", null],
  ])("%j", (text, unit) => expect(recognizeUnit(text)).toMatchObject({ unit }));

  test.each(["POK-middelen 2026", "€ 150 miljoen per jaar", "Utrecht", "Max 1000 tekens", "AL4 wijkteams"])(
    "%j names no unit",
    (text) => expect(recognizeUnit(text)).toBeNull(),
  );
});
