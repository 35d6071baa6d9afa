import {
  bronvermelding,
  perEditie,
  REEKSEN,
  samenloopbron,
  samenloopVan,
  waarde,
  type Editiecode,
  type Reekscode,
} from "../../../src/knowledge/gemeentefonds";
import { CIJFERS, getal, KORTING } from "./overschrift";

const lees = (reeks: string, rij: string, jaar: number, editie: string) =>
  waarde(reeks as Reekscode, rij, jaar, editie as Editiecode);

test.each(CIJFERS)("%s, %s (%s) in %i is %s", (reeks, rij, editie, jaar, gedrukt) => {
  const gelezen = lees(reeks, rij, jaar, editie);
  expect(gelezen.gedrukt).toBe(gedrukt);
  const verwacht = gedrukt.endsWith("%") ? getal(gedrukt) / 100 : getal(gedrukt);
  expect(gelezen.getal).toBeCloseTo(verwacht, 12);
  expect(gelezen.eenheid).toBe(gedrukt.endsWith("%") ? "procent" : "duizend euro");
});

test("er zijn geen andere cijfers in de drie tabellen", () => {
  const aantal = REEKSEN.filter(({ code }) => code !== "opschalingskorting")
    .flatMap(({ rijen }) => rijen.flatMap(({ waarden }) => Object.values(waarden)))
    .flat().length;
  expect(aantal).toBe(CIJFERS.length);
});

test("elke rij heeft elke editie van haar reeks, en een cijfer per jaar", () => {
  for (const { rijen, edities, jaren } of REEKSEN)
    for (const { waarden } of rijen) {
      expect(Object.keys(waarden).sort()).toEqual([...edities].sort());
      for (const getallen of Object.values(waarden)) expect(getallen).toHaveLength(jaren.length);
    }
});

test("de opschalingskorting is negatief, en ontbreekt waar de brief geen bedrag noemt", () => {
  const reeks = REEKSEN.find(({ code }) => code === "opschalingskorting")!;
  expect(reeks.jaren).toEqual(Object.keys(KORTING).map(Number));
  for (const jaar of reeks.jaren) {
    const { getal: korting, status, gedrukt } = lees("opschalingskorting", "korting", jaar, "miljoenennota");
    expect(korting).toBe(KORTING[jaar] === null ? null : -KORTING[jaar]!);
    expect(status === "ontbreekt").toBe(KORTING[jaar] === null);
    if (KORTING[jaar] === null) expect(gedrukt).toBe("–");
  }
});

test("niets heeft een cijfer voor 2027", () => {
  for (const { jaren } of REEKSEN) expect(jaren).not.toContain(2027);
  expect(() => lees("lpo", "totaal", 2027, "mev")).toThrow(RangeError);
  expect(() => lees("lpo", "totaal", 2022, "mei")).toThrow(RangeError);
  expect(() => lees("lpo", "nominaal", 2022, "mev")).toThrow(RangeError);
});

test("edities naast elkaar, de geldende eerst", () => {
  expect(perEditie("accres", "percentage", 2022).map(({ editie, gedrukt }) => [editie, gedrukt])).toEqual([
    ["september", "5,04%"],
    ["mei", "3,10%"],
  ]);
});

test("de bron noemt plaats, rij, editie en jaar, het voorbehoud en wat niet strookt, in beide talen", () => {
  const lpo = lees("lpo", "totaal", 2022, "mev");
  expect(bronvermelding(lpo, "nl")).toBe(
    "VNG, ledenbrief Rijksbegroting 2022, hoofdstuk 1 Financiën, tabel 1.2, rij “Correctie LPO 0,5 x a + 0,5 x b” (MEV 2022), 2022: 2,30%. De definitieve raming volgt uit het CEP 2022. Let op: gedrukt 2,30%; 0,5 × loon + 0,5 × prijs geeft 2,50%, en daarmee rekent tabel 1.1; toch past 2,30% bij de tekst, die de correctie 1 procentpunt hoger noemt dan de vorige raming.",
  );
  expect(bronvermelding(lpo, "en")).toMatch(
    /chapter 1 .*table 1\.2, row .*Note: printed 2,30%; .*gives 2,50%/,
  );
  for (const { code, rijen, jaren, edities } of REEKSEN)
    for (const rij of rijen)
      for (const jaar of jaren)
        for (const editie of edities)
          for (const taal of ["nl", "en"] as const) {
            const zin = bronvermelding(lees(code, rij.code, jaar, editie), taal);
            expect(zin).toMatch(/\.$/);
            expect(zin).not.toMatch(/!|undefined|null|NaN|\b[GH]\b/);
          }
});

describe("samenloop", () => {
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
    expect(samenloopVan(actielijn).map(({ code }) => code)).toEqual(codes);
  });

  test("elk geld heeft een betaler, een jaar, een plaats, en een naam die herkend wordt of een eigen woord heeft", () => {
    for (let actielijn = 1; actielijn <= 8; actielijn++)
      for (const geld of samenloopVan(actielijn)) {
        expect(geld.betaalt).toMatch(/\S{2}/);
        expect(Object.keys(geld.bedragen).length).toBeGreaterThan(0);
        for (const bedrag of Object.values(geld.bedragen))
          if (bedrag !== null) expect(bedrag).toBeGreaterThan(0);
        expect(samenloopbron(geld, "nl")).toMatch(
          /^VNG, ledenbrief Rijksbegroting 2022, hoofdstuk \d, “.+”$/,
        );
        expect(samenloopbron(geld, "en")).toMatch(/, chapter \d, “/);
      }
  });

  test("de bedragen zijn die van de brief (miljoen euro's)", () => {
    const bedragen = new Map(
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap(samenloopVan).map(({ code, bedragen }) => [code, bedragen] as const),
    );
    const miljoen = (code: string) =>
      Object.fromEntries(
        Object.entries(bedragen.get(code)!).map(([jaar, bedrag]) => [
          jaar,
          bedrag === null ? "–" : bedrag / 1e6,
        ]),
      );
    expect([...bedragen.keys()].map((code) => [code, miljoen(code)])).toEqual([
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
