import { leesBedrag } from "../../../src/reading/amounts/cel/bedrag";
import { bepaalNotatie } from "../../../src/reading/amounts/cel/notatie";
import { herkenEenheid } from "../../../src/reading/table/eenheid";

const MIN = "\u2212";
const VAST = "\u00a0";

describe("leesBedrag", () => {
  test.each<[unknown, number]>([
    ["52000", 52000],
    ["€ 52.000", 52000],
    [`€${VAST}52.000,00`, 52000],
    ["52.000,-", 52000],
    ["€ 52.000,--", 52000],
    ["EUR 52.000", 52000],
    ["52.000 euro", 52000],
    ["52 000", 52000],
    ["33.000-", -33000],
    ["33.000 -", -33000],
    ["-33.000", -33000],
    [`${MIN}33.000`, -33000],
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
  ])("%j is %d", (waarde, bedrag) =>
    expect(leesBedrag(waarde, 1, "nl")).toEqual({ soort: "bedrag", bedrag }),
  );

  test.each([null, "", " ", "-", "–", "—", MIN, "€ -", `€${VAST}–`])("%j is niets", (waarde) =>
    expect(leesBedrag(waarde, 1, "nl")).toEqual({ soort: "leeg" }),
  );

  test.each(["€", "--", ",5", "5,", "1,2,3", "0.052", "00.123", "5 5", "52'000"])(
    "%j is geen bedrag",
    (waarde) => expect(leesBedrag(waarde, 1_000, "nl").soort).toBe("fout"),
  );

  test("een eenheid maakt hele euro's; wat overblijft zijn centen", () => {
    expect(leesBedrag("1.234,5", 1_000, "nl")).toEqual({ soort: "bedrag", bedrag: 1_234_500 });
    expect(leesBedrag("1,234.5", 1_000, "en")).toEqual({ soort: "bedrag", bedrag: 1_234_500 });
    expect(leesBedrag(0.1 + 0.2, 1_000_000, "nl")).toEqual({ soort: "bedrag", bedrag: 300_000 });
    expect(leesBedrag(1.0005, 1_000, "nl")).toMatchObject({ soort: "centen", afgerond: 1_001 });
    expect(leesBedrag(-0.5, 1, "nl")).toMatchObject({ soort: "centen", afgerond: -1 });
    expect(Object.is((leesBedrag(-0.4, 1, "nl") as { afgerond: number }).afgerond, 0)).toBe(true);
  });
});

describe("bepaalNotatie", () => {
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
  ])("%j: %p", (teksten, notatie) => expect(bepaalNotatie(teksten).notatie).toBe(notatie));
});

describe("herkenEenheid", () => {
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
  ])("%j", (tekst, eenheid) => expect(herkenEenheid(tekst)).toMatchObject({ eenheid }));

  test.each(["POK-middelen 2026", "€ 150 miljoen per jaar", "Utrecht", "Max 1000 tekens", "AL4 wijkteams"])(
    "%j noemt geen eenheid",
    (tekst) => expect(herkenEenheid(tekst)).toBeNull(),
  );
});
