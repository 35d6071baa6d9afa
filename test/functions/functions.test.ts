import * as POK from "../../src/functions/functions";
import { CELLS, YEARS, KANALEN, STATUS, STATUS_NAME, PRINTED, TOTALS } from "../knowledge/pok/transcript";
import { cellError, withExcelFunctions } from "./excelFunctions";

beforeAll(withExcelFunctions);

const euro = (million: number | "–") => (million === "–" ? 0 : million * 1_000_000);
/** All that Excel passes for an omitted argument. */
const NOT_GIVEN = [undefined, null, 0, ""];
const OWN = [
  ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"],
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025"],
  [3, 2026, "AU", 8_000, "Voorbeeldstad", "sept-2025"],
];

describe("BEDRAG", () => {
  test.each(CELLS)("actielijn %i, %i: total and each kanaal", (lijn, year, column) => {
    expect(POK.bedrag(lijn, year)).toBe(euro(PRINTED[lijn]![column]!));
    for (const [kanaal, table] of Object.entries(KANALEN)) {
      expect(POK.bedrag(lijn, year, kanaal)).toBe(euro(table[lijn]![column]!));
      expect(POK.bedrag(`AL${lijn}`, String(year), kanaal.toLowerCase(), 1_000_000)).toBe(
        table[lijn]![column],
      );
    }
  });
  test("gives the example “=POK.BEDRAG(4;2026;;1000)”", () =>
    expect(POK.bedrag(4, 2026, null, 1000)).toBe(50_000));
  test("treats an omitted argument as not given, however Excel passes it", () => {
    for (const empty of NOT_GIVEN) {
      expect(POK.bedrag(4, 2026, empty, empty, empty as never)).toBe(50_000_000);
      expect(POK.bedrag(4, 2026, empty, empty, [[empty]])).toBe(50_000_000);
    }
  });
  test("own amounts replace the national table", () => {
    expect(POK.bedrag(4, 2026, null, null, OWN)).toBe(52_000);
    expect(POK.bedrag(4, 2026, "AU", 1000, OWN)).toBe(52);
    expect(POK.bedrag(4, 2026, "DU", null, OWN)).toBe(0);
    expect(cellError(() => POK.bedrag(1, 2026, null, null, OWN))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("geen rij"),
    });
  });
  test.each([
    [
      "an unknown actielijn",
      () => POK.bedrag(9, 2026),
      "#N/A",
      /“actielijn”: 9 gevonden; toegestaan is 1 tot en met 8/,
    ],
    [
      "an unknown year",
      () => POK.bedrag(4, 2028),
      "#N/A",
      /“jaar”: 2028 gevonden; toegestaan is een jaar van 2021/,
    ],
    ["an empty actielijn", () => POK.bedrag(null, 2026), "#VALUE!", /“actielijn”: niets gevonden/],
    ["a word for a year", () => POK.bedrag(4, "straks"), "#VALUE!", /“jaar”: “straks”/],
    [
      "an unknown kanaal",
      () => POK.bedrag(4, 2026, "SU"),
      "#VALUE!",
      /“kanaal”: “SU” gevonden; toegestaan is AU, DU/,
    ],
    [
      "an unknown unit",
      () => POK.bedrag(4, 2026, null, 100),
      "#VALUE!",
      /“eenheid”: 100 gevonden; toegestaan is 1 \(euro\)/,
    ],
    [
      "amounts that are not a range",
      () => POK.bedrag(4, 2026, null, null, "x" as never),
      "#VALUE!",
      /“bedragen”: “x”/,
    ],
    [
      "two gemeenten",
      () => POK.bedrag(4, 2026, null, null, [...OWN, [1, 2026, "AU", 1, "Elders", ""]]),
      "#VALUE!",
      /“Voorbeeldstad”.*“Elders”/,
    ],
    [
      "a duplicate row",
      () => POK.bedrag(4, 2026, null, null, [...OWN, OWN[1]!]),
      "#VALUE!",
      /rij 2 en rij 4/,
    ],
  ])("%s is a cell error with a sentence", (_, call, code, sentence) => {
    expect(cellError(call)).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });
});

describe("REEKS", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("actielijn %i: seven years in a row", (lijn) => {
    expect(POK.reeks(lijn)).toEqual([PRINTED[lijn]!.map(euro)]);
    for (const kanaal of Object.keys(KANALEN)) {
      expect(POK.reeks(lijn, null, null, kanaal, 1_000_000)).toEqual([KANALEN[kanaal]![lijn]]);
    }
  });
  test("gives part of the years", () => {
    expect(POK.reeks(4, 2025, "2026", "", 1000)).toEqual([[45_000, 50_000]]);
    expect(POK.reeks(4, 2026, 2026)).toEqual([[50_000_000]]);
    expect(POK.reeks(4, 2026)).toEqual([[50_000_000, 50_000_000]]);
  });
  test("leaves a year without a row of own amounts empty; an actielijn without rows is #N/B", () => {
    expect(POK.reeks(4, 2025, 2027, null, null, OWN)).toEqual([["", 52_000, ""]]);
    expect(cellError(() => POK.reeks(1, null, null, null, null, OWN)).code).toBe("#N/A");
  });
  test("gives cell errors", () => {
    expect(cellError(() => POK.reeks(4, 2026, 2025))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/“van”: 2026 ligt na “tot” \(2025\)/),
    });
    expect(cellError(() => POK.reeks(4, 2019))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("“van”"),
    });
    expect(cellError(() => POK.reeks(4, 2021, 2030))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("“tot”"),
    });
    expect(cellError(() => POK.reeks("zz")).code).toBe("#N/A");
  });
});

describe("TABEL and TOTAAL", () => {
  test("are 10 × 9 cells, with empty cells empty and printed zeros 0", () => {
    const table = POK.tabel(null, 1_000_000);
    expect(table).toHaveLength(10);
    expect(table[0]).toEqual(["Actielijn", "Omschrijving", ...YEARS]);
    for (let lijn = 1; lijn <= 8; lijn++) {
      expect(table[lijn]![0]).toBe(lijn);
      expect(table[lijn]![1]).not.toBe("");
      expect(table[lijn]!.slice(2)).toEqual(PRINTED[lijn]!.map((amount) => (amount === "–" ? "" : amount)));
    }
    expect(table[9]).toEqual(["Totaal", "", ...TOTALS]);
  });
  test.each(Object.keys(KANALEN))("kanaal %s", (kanaal) => {
    const table = POK.tabel(kanaal, 1_000_000);
    for (let lijn = 1; lijn <= 8; lijn++) {
      expect(table[lijn]!.slice(2)).toEqual(
        KANALEN[kanaal]![lijn]!.map((amount, column) => (PRINTED[lijn]![column] === "–" ? "" : amount)),
      );
    }
    YEARS.forEach((year, column) => {
      const sum = Object.values(KANALEN[kanaal]!).reduce((total, row) => total + row[column]!, 0);
      expect(POK.totaal(year, kanaal, 1_000_000)).toBe(sum);
      expect(table[9]![2 + column]).toBe(sum);
    });
  });
  test("TOTAAL adds up a year, also of own amounts", () => {
    expect(YEARS.map((year) => POK.totaal(year, null, 1_000_000))).toEqual(TOTALS);
    expect(POK.totaal(2026, "", "", OWN)).toBe(60_000);
    expect(POK.tabel(null, 1000, OWN)[9]).toEqual(["Totaal", "", "", "", "", "", "", 60, ""]);
  });
  test("give cell errors", () => {
    expect(cellError(() => POK.tabel("XX"))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“kanaal”"),
    });
    expect(cellError(() => POK.tabel(null, 7)).code).toBe("#VALUE!");
    expect(cellError(() => POK.tabel(null, null, [["a"]])).code).toBe("#VALUE!");
    expect(cellError(() => POK.totaal(2020)).code).toBe("#N/A");
    expect(cellError(() => POK.totaal(2021, null, null, OWN)).code).toBe("#N/A");
    expect(cellError(() => POK.totaal(null)).code).toBe("#VALUE!");
  });
});

/** The uitkering of a cell according to the transcript of the source. */
function uitkering(lijn: number, column: number): string {
  const names: Record<string, string> = {
    AU: "algemene uitkering",
    DU: "decentralisatie-uitkering",
    RIJK: "rijk",
    OPEN: "nog niet bepaald",
  };
  const carrying = Object.keys(KANALEN).filter((kanaal) => KANALEN[kanaal]![lijn]![column]! > 0);
  return carrying.map((kanaal) => names[kanaal]).join(" + ") || (lijn === 8 ? "nog niet bepaald" : "geen");
}

describe("UITKERING, STATUS, AARD, ONTVANGER, BRON", () => {
  test.each(CELLS)("actielijn %i in %i", (lijn, year, column) => {
    expect(POK.uitkering(lijn, year)).toBe(uitkering(lijn, column));
    expect(POK.status(lijn, year)).toBe(STATUS_NAME[STATUS[lijn]![column]!]);
    expect(POK.bron(lijn, year)).toContain(`rij ${lijn}, kolom ${year}`);
    expect(POK.ontvanger(lijn, year)).not.toContain("\n");
  });
  test("AARD", () =>
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((lijn) => POK.aard(lijn)[0]).join("")).toBe("ssssiisi"));
  test.each([
    [1, 2021, /Koninklijke Bibliotheek/],
    [1, 2023, /nog niet bepaald/],
    [2, 2024, /^alle gemeenten$/],
    [3, 2022, /stedelijke vernieuwingsgebieden/],
    [3, 2023, /^alle gemeenten$/],
    [5, 2023, /^alle gemeenten$/],
    [5, 2024, /geen middelen/],
    [6, 2021, /geen middelen/],
    [6, 2025, /35 centrumgemeenten vrouwenopvang/],
    [7, 2027, /25 centrumgemeenten.*Zorg- en Veiligheidshuis/],
    [8, 2022, /VNG/],
    [8, 2023, /nog niet bepaald/],
  ])("ONTVANGER of actielijn %i in %i", (lijn, year, text) =>
    expect(POK.ontvanger(lijn, year)).toMatch(text),
  );
  test.each([POK.uitkering, POK.status, POK.ontvanger, POK.bron])(
    "every function with actielijn and year gives cell errors",
    (fn) => {
      expect(cellError(() => fn(9, 2021)).code).toBe("#N/A");
      expect(cellError(() => fn(1, 2020)).code).toBe("#N/A");
      expect(cellError(() => fn("", 2021)).code).toBe("#VALUE!");
      expect(cellError(() => fn(1, "")).code).toBe("#VALUE!");
    },
  );
  test("AARD and KAART give cell errors", () => {
    for (const fn of [POK.aard, POK.kaart]) {
      expect(cellError(() => fn(9)).code).toBe("#N/A");
      expect(cellError(() => fn(null)).code).toBe("#VALUE!");
    }
  });
});

describe("RAMING", () => {
  test("is share × (AU + DU), with the rounding band", () => {
    expect(POK.raming(4, 2026, 0.01)).toBe(500_000);
    expect(POK.raming(4, 2026, "0,01", "laag")).toBe(495_000);
    expect(POK.raming(4, 2026, "1%", "HOOG", 1000)).toBe(505);
    expect(POK.raming(3, 2022, 0.1, "laag")).toBe(950_000);
    expect(POK.raming(4, 2026, 0)).toBe(0);
  });
  test.each([
    [1, 2021],
    [1, 2024],
    [5, 2025],
    [6, 2026],
    [8, 2022],
  ])("actielijn %i in %i pays nothing through the gemeentefonds: 0, also at the edges", (lijn, year) => {
    for (const limit of ["laag", "midden", "hoog"]) expect(POK.raming(lijn, year, 0.5, limit)).toBe(0);
  });
  test.each([
    [() => POK.raming(4, 2026, 1.01), /“aandeel”: 1,01/],
    [() => POK.raming(4, 2026, -0.1), /“aandeel”/],
    [() => POK.raming(4, 2026, null), /“aandeel”: niets/],
    [() => POK.raming(4, 2026, "veel"), /“aandeel”: “veel”/],
    [() => POK.raming(4, 2026, 0.1, "top"), /“grens”: “top”.*“laag”, “midden” of “hoog”/],
    [() => POK.raming(4, 2026, 0.1, null, 5), /“eenheid”: 5/],
  ])("error %#", (call, sentence) =>
    expect(cellError(call)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(sentence) }),
  );
});

describe("data types", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));
  const withOffice = (knows: boolean) =>
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => knows } } } });

  test("KAART gives the name without Office or CustomFunctionsRuntime 1.4", () => {
    expect(POK.kaart(4)).toBe("Uitvoeringscapaciteit wijkteams");
    withOffice(false);
    expect(POK.kaart(4)).toBe("Uitvoeringscapaciteit wijkteams");
  });
  test("KAART otherwise gives a card with all years, empty cells as a dash", () => {
    withOffice(true);
    const card = POK.kaart("wijkteams");
    expect(card).toMatchObject({ type: "Entity", text: "Uitvoeringscapaciteit wijkteams" });
    expect(card.properties["Bedrag 2026"]).toMatchObject({ basicValue: 50_000_000 });
    expect(card.properties["Status 2026"]).toMatchObject({ basicValue: "voorlopig" });
    expect(POK.kaart(6).properties["Bedrag 2021"]).toMatchObject({ basicValue: "–" });
    expect(POK.kaart(6).properties["Bedrag 2026"]).toMatchObject({ basicValue: 0 });
  });
  test("BEDRAG and TOTAAL bring their format where Excel supports that, otherwise a bare number", () => {
    withOffice(true);
    expect(POK.bedrag(4, 2026, null, 1000)).toEqual({
      type: "FormattedNumber",
      basicValue: 50_000,
      numberFormat: "#,##0",
    });
    expect(POK.bedrag(4, 2026, null, 1000, [[4, 2026, "AU", 52_500]])).toMatchObject({
      basicValue: 52.5,
      numberFormat: "#,##0.0",
    });
    expect(POK.totaal(2026)).toMatchObject({ basicValue: 130_000_000, numberFormat: "#,##0" });
    withOffice(false);
    expect(POK.bedrag(4, 2026, null, 1000)).toBe(50_000);
  });
  test("a formatted number or a card as argument counts as what is in it", () => {
    const formatted = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0" });
    withOffice(true);
    const card = POK.kaart(4);
    withOffice(false);
    expect(POK.bedrag(card, formatted(2026), null, formatted(1000))).toBe(50_000);
    expect(POK.bedrag(4, 2026, null, null, [[formatted(4), 2026, "AU", formatted(7)]])).toBe(7);
    expect(POK.raming(4, formatted(2026), formatted(0.5))).toBe(25_000_000);
  });
});
