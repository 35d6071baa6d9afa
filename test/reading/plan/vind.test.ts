import { vindPlannen, type Planblad } from "../../../src/reading/plan";

const blad = (naam: string, raster: unknown[][], rest: Partial<Planblad> = {}): Planblad => ({
  naam,
  raster,
  gebied: { rij: 0, kolom: 0, rijen: raster.length, kolommen: Math.max(...raster.map((rij) => rij.length)) },
  tabellen: [],
  ...rest,
});
const LANG = [
  ["Actielijn", "Jaar", "Bedrag"],
  [4, 2026, 5],
  [5, 2026, 6],
];
const BEGROTING = [
  ["Omschrijving", 2025, 2026],
  ["Wijkteams", 5, 6],
  ["POK AL4", 5, 6],
  ["POK AL5", 5, 6],
];

test("bereiken met een herkenbare kop, de meeste POK-regels eerst, met waarom", () => {
  const gevonden = vindPlannen([
    blad("Leeg", [[]]),
    blad("Notities", [["Zie bijlage"], ["Ook dat"]]),
    blad("Personeel", [
      ["Naam", "Bedrag"],
      ["Jansen", 5],
    ]),
    blad("Plan", LANG),
    blad("Begroting", BEGROTING),
  ]);
  expect(gevonden.map(({ blad: naam, regels, reden }) => [naam, regels, reden.nl])).toEqual([
    ["Begroting", 4, "4 bedragen op rijen die een actielijn noemen"],
    ["Plan", 2, "2 bedragen bij een kolom Actielijn"],
    ["Personeel", 0, "geen rij noemt een actielijn"],
  ]);
});

test("het gebied telt vanaf de plaats van het raster op het blad; een tabel is een eigen kandidaat", () => {
  const gebied = { rij: 9, kolom: 2, rijen: 5, kolommen: 4 };
  const raster = [["Titel", "", "", ""], ["", "", "", ""], ...LANG.map((rij) => ["", ...rij])];
  expect(vindPlannen([blad("Plan", raster, { gebied })])).toMatchObject([{ tabel: null, gebied, regels: 2 }]);
  const tabel = { naam: "Tabel1", gebied: { rij: 11, kolom: 3, rijen: 3, kolommen: 3 } };
  const gevonden = vindPlannen([blad("Plan", raster, { gebied, tabellen: [tabel] })]);
  expect(gevonden).toMatchObject([{ tabel: "Tabel1", gebied: tabel.gebied, regels: 2 }]);
  expect(gevonden[0]!.lezing.regels[0]).toMatchObject({ rij: 2, kolom: 3 });
});

test("twee tabellen onder elkaar zijn twee kandidaten; een herhaalde kop deelt niet", () => {
  const raster = [...BEGROTING, [], ["POK-plan", "", ""], ...LANG, LANG[0]!, [6, 2024, 7]];
  const gevonden = vindPlannen([blad("Blad1", raster)]);
  expect(gevonden.map(({ gebied: { rij, rijen }, regels }) => [rij, rijen, regels])).toEqual([
    [0, 4, 4],
    [4, 7, 3],
  ]);
});

test("een bereik zonder eigen eenheid krijgt die van de regel hoger op het blad", () => {
  const raster = [["(x € 1.000)"], ...BEGROTING, [], ...LANG];
  const [begroting, plan] = vindPlannen([blad("Blad1", raster)]);
  expect([begroting!.correctie, begroting!.lezing.regels[0]!.bedrag]).toEqual([{}, 5_000]);
  expect([plan!.correctie, plan!.lezing.regels[0]!.bedrag]).toEqual([{ eenheid: 1_000 }, 5_000]);
});

test("de eigen bladen en tabellen van de invoegtoepassing zijn geen plan", () => {
  const raster = [
    ["Actielijn", "Jaar", "Kanaal", "Bedrag"],
    [4, 2026, "AU", 5],
  ];
  const gebied = { rij: 0, kolom: 0, rijen: 2, kolommen: 4 };
  expect(vindPlannen([blad("POK_Bedragen", raster), blad("POK_Bedragen_Archief", raster)])).toEqual([]);
  expect(vindPlannen([blad("Anders", raster, { tabellen: [{ naam: "POK_Bedragen", gebied }] })])).toEqual([]);
});
