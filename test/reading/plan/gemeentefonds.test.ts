import { leesPlan, vindPlannen } from "../../../src/reading/plan";
import { Kader, controleer } from "../../../src/rules";
import { LANDELIJK } from "../../rules/gevallen";

const gelezen = (rijen: readonly (readonly unknown[])[]) => {
  const lezing = leesPlan(rijen);
  return lezing.gemeentefonds.map(({ rij, kolom, jaar, bedrag, soort, post }) => [
    rij,
    kolom,
    jaar,
    bedrag,
    soort,
    "code" in post ? post.code : post.soort,
  ]);
};

test("rijen over het gemeentefonds staan los van de planregels", () => {
  const lezing = leesPlan([
    ["Omschrijving", "Actielijn", 2022, 2023],
    ["POK wijkteams", 4, 10, 20],
    ["Accres", "", 30, 40],
    ["Wegen", "", 50, 60],
  ]);
  expect(lezing.regels.map(({ rij }) => rij)).toEqual([2, 2]);
  expect(lezing.gemeentefonds.map(({ rij, kolom, actielijn }) => [rij, kolom, actielijn])).toEqual([
    [3, 3, null],
    [3, 4, null],
  ]);
  expect(lezing.zonderPok).toBe(2);
});

test.each([
  ["Accres 2022", "accres"],
  ["Nominaal accres", "accres"],
  ["BCF", "bcf"],
  ["Vrijval BTW-compensatiefonds", "bcf"],
  ["btw compensatiefonds", "bcf"],
  ["Opschalingskorting", "opschalingskorting"],
  ["Opschalingskorting (bevroren)", "opschalingskorting"],
  ["Bevriezing opschalingskorting", "voordeel bevriezen"],
  ["Extra 270 mln", "voordeel bevriezen"],
  ["Coronacompensatie", "corona"],
  ["Tel mee met Taal", "taal"],
  ["GHNT", "ghnt"],
])("%s is %s", (tekst, post) => {
  expect(
    gelezen([
      ["Omschrijving", "Jaar", "Bedrag"],
      [tekst, 2022, 5],
    ]).map((rij) => rij[5]),
  ).toEqual([post]);
});

test.each([
  "Wegen",
  "Decoratie",
  "Zekeraccresseren van niets",
  "Verward gedrag",
  "Rechtsbijstand",
  "Jeugdzorg",
])("%s is geen post van het gemeentefonds", (tekst) =>
  expect(
    gelezen([
      ["Omschrijving", "Jaar", "Bedrag"],
      [tekst, 2022, 5],
    ]),
  ).toEqual([]),
);

test("ook als de kolom Actielijn de post noemt; een onbekende actielijn blijft een fout", () => {
  const rijen = [
    ["Actielijn", "Omschrijving", "Jaar", "Bedrag"],
    ["Accres", "", 2022, 5],
    ["Gemeentefonds", "BCF", 2022, 6],
    ["Wijkteens", "corona", 2022, 7],
  ];
  expect(gelezen(rijen).map((rij) => [rij[0], rij[5]])).toEqual([
    [2, "accres"],
    [3, "bcf"],
  ]);
  const { regels, gemeentefonds } = leesPlan(rijen);
  const codes = controleer(regels, new Kader({ bedragen: LANDELIJK }), gemeentefonds)
    .filter(({ code }) => code === "POK-01")
    .map(({ regel }) => regel!.rij);
  expect(codes).toEqual([4]);
});

test("onder een kop over POK is een rij over het accres nog steeds het accres", () => {
  expect(
    gelezen([
      ["Omschrijving", 2022],
      ["POK-middelen en gemeentefonds", ""],
      ["Accres", 5],
    ]),
  ).toEqual([[3, 2, 2022, 5, "baten", "accres"]]);
});

test("zonder soort is het een bate, en de korting een last; wat het plan zegt gaat voor", () => {
  expect(
    gelezen([
      ["Omschrijving", "Soort", 2022],
      ["Accres", "", 5],
      ["Opschalingskorting", "", 6],
      ["Opschalingskorting", "Baten", -7],
      ["Corona", "Lasten", 8],
    ]).map((rij) => [rij[3], rij[4]]),
  ).toEqual([
    [5, "baten"],
    [6, "lasten"],
    [-7, "baten"],
    [8, "lasten"],
  ]);
});

test("een negatieve korting zegt niets over de tekens van het plan", () => {
  const { tekens, regels } = leesPlan([
    ["Omschrijving", "Actielijn", "Soort", 2022, 2023],
    ["Opschalingskorting", "", "Baten", -300, -700],
    ["POK wijkteams", 4, "Baten", 10, ""],
  ]);
  expect(tekens.gewoonte).toBe("positief");
  expect(regels.map(({ bedrag, soort }) => [bedrag, soort])).toEqual([[10, "baten"]]);
});

test("alle teksten van de rij tellen mee, en een totaal niet", () => {
  const { gemeentefonds, totaalrijen } = leesPlan([
    ["Omschrijving", "Jaar", "Bedrag", "Toelichting", "Editie"],
    ["Accres", 2022, 5, "stelpost", "meicirculaire"],
    ["Totaal accres", 2022, 5, "", ""],
  ]);
  expect(gemeentefonds.map(({ omschrijving }) => omschrijving)).toEqual(["Accres stelpost meicirculaire"]);
  expect(totaalrijen.map(({ rij }) => rij)).toEqual([3]);
});

test("een blad met alleen het gemeentefonds is een plan zonder vraag; een tabel met POK-regels eronder gaat voor", () => {
  const alleen = [
    ["Omschrijving", "Jaar", "Bedrag"],
    ["Accres", 2022, 5],
  ];
  expect(leesPlan(alleen).vragen).toEqual([]);
  const kop = ["Omschrijving", "Actielijn", "Jaar", "Bedrag"];
  const eerst = [kop, ["Accres", "", 2022, 5], [], ["Begroting"], [...kop].reverse()];
  const metPok = leesPlan([...eerst, [7, 2022, 4, "POK wijkteams"]]);
  expect([metPok.regels.length, metPok.gemeentefonds.length]).toEqual([1, 0]);
  const zonderPok = leesPlan([...eerst, [7, 2022, "", "Wegen"]]);
  expect([zonderPok.regels.length, zonderPok.gemeentefonds.length]).toEqual([0, 1]);
});

test("een blad met alleen het gemeentefonds is te kiezen, na een plan met actielijnen en voor een blad zonder iets", () => {
  const blad = (naam: string, raster: unknown[][]) => ({
    naam,
    raster,
    gebied: { rij: 0, kolom: 0, rijen: raster.length, kolommen: 3 },
    tabellen: [],
  });
  const kop = ["Omschrijving", "Jaar", "Bedrag"];
  const gevonden = vindPlannen([
    blad("Niets", [kop, ["Wegen", 2022, 5]]),
    blad("Fonds", [kop, ["Accres", 2022, 5], ["BCF", 2022, 6]]),
    blad("Plan", [kop, ["POK AL4", 2022, 5]]),
  ]);
  expect(gevonden.map(({ blad: naam, reden }) => [naam, reden.nl])).toEqual([
    ["Plan", "1 bedragen op rijen die een actielijn noemen"],
    ["Fonds", "2 bedragen over het gemeentefonds; geen rij noemt een actielijn"],
    ["Niets", "geen rij noemt een actielijn"],
  ]);
});

test("een cel vol tekst kost geen tijd", () => {
  const lang = "zorg regeling ".repeat(20_000);
  const begin = performance.now();
  expect(
    gelezen([
      ["Omschrijving", "Jaar", "Bedrag"],
      [lang, 2022, 5],
    ]),
  ).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(1_000);
});
