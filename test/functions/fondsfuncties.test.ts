import * as FONDS from "../../src/functions/fondsfuncties";
import { bron } from "../../src/functions/functions";
import { CIJFERS, getal, KORTING } from "../knowledge/gemeentefonds/overschrift";
import { celfout, metExcelFuncties } from "./excelFuncties";

beforeAll(metExcelFuncties);

/** Alles wat Excel geeft voor een argument dat niet is ingevuld. */
const NIET_GEGEVEN = [undefined, null, 0, ""];
const ROEP: Record<string, (jaar: unknown, rij: unknown, editie: unknown) => unknown> = {
  accres: FONDS.accres,
  lpo: FONDS.lpo,
  bcf: (jaar, rij) => FONDS.bcf(jaar, rij),
};

test.each(CIJFERS)("%s: %s, %s, %i is %s", (reeks, rij, editie, jaar, gedrukt) => {
  const verwacht = gedrukt.endsWith("%") ? Number((getal(gedrukt) / 100).toFixed(6)) : getal(gedrukt);
  expect(ROEP[reeks]!(jaar, rij, editie)).toBe(verwacht);
  const kaal = rij
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toUpperCase();
  expect(ROEP[reeks]!(` ${jaar} `, kaal, editie.toUpperCase())).toBe(verwacht);
});

test("de standaard: nominaal van september, totaal van de MEV, wat naar het gemeentefonds gaat", () => {
  for (const leeg of NIET_GEGEVEN) {
    expect(FONDS.accres(2022, leeg, leeg)).toBe(1_493_059);
    expect(FONDS.lpo(2022, leeg, leeg)).toBe(0.023);
    expect(FONDS.bcf(2022, leeg)).toBe(188_020);
    expect(FONDS.indexeer(100_000, 2022, 2025, leeg, leeg)).toBeCloseTo(106_016.43, 2);
  }
});

test("edities en rijen ook met hun volle naam of een eenduidig begin", () => {
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
])("verbogen: %s", (soort, verwacht) => expect(FONDS.accres(2022, soort)).toBe(verwacht));

test("een gegevenskaart of opgemaakt getal als argument telt met haar waarde", () => {
  expect(FONDS.lpo({ type: "FormattedNumber", basicValue: 2023 })).toBe(0.0175);
  expect(FONDS.indexeer({ type: "FormattedNumber", basicValue: 1000 }, 2022, 2023)).toBeCloseTo(1017.5, 9);
});

describe("OPSCHALINGSKORTING", () => {
  test.each(Object.entries(KORTING).filter(([, korting]) => korting !== null))(
    "%s: %s miljoen",
    (jaar, korting) => {
      expect(FONDS.opschalingskorting(Number(jaar))).toBe(-korting!);
      expect(FONDS.opschalingskorting(jaar)).toBe(-korting!);
    },
  );
  test.each([2024, 2027, 2018])("%i is #N/B met een zin", (jaar) =>
    expect(celfout(() => FONDS.opschalingskorting(jaar))).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(
        new RegExp(`“jaar”: ${jaar} gevonden; toegestaan is .*voor 2024 noemt de brief geen bedrag`),
      ),
    }),
  );
});

test.each([
  [
    "een jaar zonder cijfer",
    () => FONDS.accres(2027),
    "#N/A",
    /“jaar”: 2027 gevonden; toegestaan is .*2021–2026/,
  ],
  ["een jaar ervoor", () => FONDS.bcf(2020), "#N/A", /“jaar”: 2020/],
  ["een jaar als woord", () => FONDS.lpo("straks"), "#VALUE!", /“jaar”: “straks”/],
  ["geen jaar", () => FONDS.lpo(null), "#VALUE!", /“jaar”: niets/],
  [
    "een onbekende soort",
    () => FONDS.accres(2022, "bruto"),
    "#VALUE!",
    /“soort”: “bruto” gevonden; toegestaan is “nominaal”, “percentage”, “reëel percentage” of “reëel”/,
  ],
  [
    "een editie van een andere reeks",
    () => FONDS.accres(2022, null, "mev"),
    "#VALUE!",
    /“editie”: “mev” .*“september” of “mei”/,
  ],
  ["een begin dat bij meer past", () => FONDS.bcf(2022, "ber"), "#VALUE!", /“rij”: “ber”/],
  ["een onderdeel als getal", () => FONDS.lpo(2022, 3), "#VALUE!", /“onderdeel”: 3/],
  ["een bedrag als woord", () => FONDS.indexeer("PM", 2022, 2023), "#VALUE!", /“bedrag”: “PM”/],
  ["geen bedrag", () => FONDS.indexeer(null, 2022, 2023), "#VALUE!", /“bedrag”: niets/],
  [
    "naar een jaar zonder index",
    () => FONDS.indexeer(1, 2022, 2027),
    "#N/A",
    /“naarjaar”: 2027 .*2020 tot en met 2026/,
  ],
  ["van een jaar zonder index", () => FONDS.indexeer(1, 2019, 2022), "#N/A", /“vanjaar”: 2019/],
])("%s", (_, roep, code, zin) =>
  expect(celfout(roep)).toMatchObject({ code, message: expect.stringMatching(zin) }),
);

describe("INDEXEER", () => {
  test("terug deelt, hetzelfde jaar laat het bedrag staan, en tekst telt als Nederlands getal", () => {
    expect(FONDS.indexeer(1017.5, 2023, 2022)).toBeCloseTo(1000, 9);
    expect(FONDS.indexeer(5, 2024, 2024)).toBe(5);
    expect(FONDS.indexeer("1.000,50", 2020, 2021)).toBeCloseTo(1000.5 * 1.013, 9);
  });
  test("een onderdeel en een editie", () => {
    expect(FONDS.indexeer(1000, 2022, 2023, "loon")).toBeCloseTo(1019, 9);
    expect(FONDS.indexeer(1000, 2022, 2023, "prijs", "cep")).toBeCloseTo(1015, 9);
  });
});

describe("BRON met een reeks", () => {
  test("lpo 2022 noemt de plaats, het gedrukte cijfer en wat er uit de formule komt", () => {
    expect(bron("lpo", 2022)).toMatch(
      /^VNG, ledenbrief Rijksbegroting 2022, .*tabel 1\.2, .*MEV 2022.* 2022: 2,30%\..*2,50%/,
    );
    expect(bron("LPO", "2022")).toBe(bron("lpo", 2022));
    expect(bron("Loon- en prijsontwikkeling", 2022)).toBe(bron("lpo", 2022));
  });
  test("een jaar waarin alles klopt heeft geen “Let op”", () =>
    expect(bron("lpo", 2023)).not.toContain("Let op"));
  test("accres en bcf zeggen het bij elke rij", () => {
    expect(bron("accres", 2022)).toMatch(
      /tabel 1\.1.*Reëel accrespercentage \(septembercirculaire 2021\): gedrukt 2,54%/,
    );
    expect(bron("bcf", 2022)).toMatch(
      /tabel 1\.3.*Voeding: gedrukt 4\.001\.909.*Vrijval naar het gemeentefonds: /,
    );
  });
  test("een jaar zonder bedrag heeft een bron die dat zegt", () =>
    expect(bron("opschalingskorting", 2024)).toMatch(/2024: –\. .*noemt voor 2024 zelf geen bedrag/));
  test("een jaar dat de reeks niet kent", () => expect(celfout(() => bron("bcf", 2027)).code).toBe("#N/A"));
  test.each([
    ["een onbekend woord", "accressen", "#N/A", /“accressen” gevonden; toegestaan is 1 tot en met 8/],
    ["een actielijn die er niet is", 9, "#N/A", /: 9 gevonden/],
    ["niets", "", "#VALUE!", /: niets gevonden/],
    ["een dubbelzinnig deel", "ing", "#VALUE!", /deze tekst past bij actielijn 1, /],
  ])("geen actielijn en geen reeks (%s): de zin noemt beide", (_, gegeven, code, zin) => {
    const fout = celfout(() => bron(gegeven, 2022));
    expect(fout).toMatchObject({ code, message: expect.stringMatching(zin) });
    expect(fout.message).toMatch(
      /“actielijn”: .*; of een reeks: “accres”, “lpo”, “bcf” of “opschalingskorting”\.$/,
    );
  });
  test("een fout jaar bij een actielijn gaat over het jaar", () =>
    expect(celfout(() => bron(4, 2030)).message).toMatch(/^Argument “jaar”: 2030(?!.*reeks)/));
  test("een actielijn blijft een actielijn", () => expect(bron("wijkteams", 2022)).toContain("Lbr. 21/083"));
});
