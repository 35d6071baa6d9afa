import { aanroepenIn } from "../../../src/work/formulas/aanroepen";
import type { Bereiklezer } from "../../../src/work/formulas/argumentwaarden";
import { editiesVan } from "../../../src/work/formulas/edities";
import { herkomstVan, type Overloopcel } from "../../../src/work/formulas/herkomst";
import type { Bereikinhoud } from "../../../src/work/formulas/werkmap";
import { huidigeEditie as editie } from "../../../src/knowledge/pok/edities";

const KOP = ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron", "Ingevoerd op"];
const RIJEN = [
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", 46_000],
  [3, 2021, "AU", 7_000, "Voorbeeldstad", "dec-2021", "brief", "2021-12-20"],
  [3, 2021, "DU", 9_000, "Voorbeeldstad", "mei-2022", "", ""],
];
const plek = { bladId: "b", blad: "POK_Bedragen", rij: 4, kolom: 0, rijen: 3, kolommen: 8 };
const tabel: Bereikinhoud = { ...plek, waarden: RIJEN, kop: KOP };
const cel = (waarde: string | number): Bereikinhoud => ({
  ...plek,
  rijen: 1,
  kolommen: 1,
  waarden: [[waarde]],
  kop: null,
});

/** De cellen van een werkmap, op hun schrijfwijze in de formule. */
const CELLEN: Record<string, Bereikinhoud> = {
  POK_Bedragen: tabel,
  "POK_Bedragen!A4:H7": { ...tabel, rij: 3, rijen: 4, waarden: [KOP, ...RIJEN], kop: null },
  A5: cel(4),
  C3: cel(2026),
  Z9: cel(""),
  E1: cel(1000),
  "A1:B1": { ...cel(4), kolommen: 2, waarden: [[4, 5]] },
};
const lezer: Bereiklezer = ({ tekst }) => CELLEN[tekst] ?? null;

const zoek = (formule: string, overloop?: Overloopcel) =>
  herkomstVan(editie, aanroepenIn(formule)[0]!, lezer, overloop);

test("een landelijk bedrag: actielijn, jaar, bedrag, status en bronvermelding", () => {
  expect(zoek("=POK.BEDRAG($A$5,2026)".replaceAll("$", ""))).toMatchObject({
    actielijn: { nummer: 4, naam: "Uitvoeringscapaciteit wijkteams" },
    jaar: 2026,
    kanaal: null,
    eenheid: 1,
    euro: 50_000_000,
    bron: "landelijk",
    status: "voorlopig",
    rijen: [],
    raadsel: null,
  });
  expect(zoek("=POK.BEDRAG(A5,C3)").bronvermelding).toMatch(
    /Lbr\. 21\/083.*rij 4, kolom 2026: 50.*Voorlopig/,
  );
});

test("kanaal en eenheid uit cellen; een lege cel is niet gegeven", () => {
  expect(zoek('=POK.BEDRAG(3,2021,"DU",E1)')).toMatchObject({
    kanaal: "DU",
    eenheid: 1_000,
    euro: 5_000_000,
  });
  expect(zoek("=POK.BEDRAG(3,2021,Z9,Z9,Z9)")).toMatchObject({ kanaal: null, eenheid: 1, bron: "landelijk" });
});

test("een lege cel van de bron is geen nul", () => {
  expect(zoek("=POK.BEDRAG(5,2025)").euro).toBeNull();
  expect(zoek("=POK.BEDRAG(6,2026)").euro).toBe(0);
});

test("een eigen bedrag: precies de rij waar het uit komt", () => {
  const { bron, euro, rijen, status, bronvermelding } = zoek("=POK.BEDRAG(A5,C3,,E1,POK_Bedragen)");
  expect({ bron, euro, status, bronvermelding }).toEqual({
    bron: "eigen",
    euro: 52_000,
    status: null,
    bronvermelding: "",
  });
  expect(rijen).toEqual([
    expect.objectContaining({
      doel: expect.objectContaining({ blad: "POK_Bedragen", rij: 4, rijen: 1, kolommen: 8 }),
      bedrag: 52_000,
      editie: "sept-2025",
      bron: "circulaire.xlsx, F12",
      ingevoerdOp: "2025-12-09",
    }),
  ]);
});

test("met kopregel in het bereik, en van twee kanalen twee rijen", () => {
  const { rijen, euro } = zoek("=POK.BEDRAG(3,2021,,,POK_Bedragen!A4:H7)");
  expect(rijen.map(({ doel, kanaal }) => [doel.rij, kanaal])).toEqual([
    [5, "AU"],
    [6, "DU"],
  ]);
  expect(euro).toBe(16_000);
  expect(zoek('=POK.TOTAAL(2021,"DU",,POK_Bedragen)')).toMatchObject({ euro: 9_000, actielijn: null });
});

test("een eigen bedrag dat er niet is, geeft de zin van de functie", () => {
  expect(zoek("=POK.BEDRAG(1,2026,,,POK_Bedragen)").raadsel).toEqual({
    soort: "fout",
    zin: "In argument “bedragen” staat geen rij voor actielijn 1 in 2026.",
  });
});

test("overloop: elke cel heeft haar eigen herkomst", () => {
  expect(zoek("=POK.REEKS(4,2024)", { rij: 0, kolom: 2 })).toMatchObject({ jaar: 2026, euro: 50_000_000 });
  expect(zoek("=POK.TABEL(,1000)", { rij: 4, kolom: 7 })).toMatchObject({
    actielijn: { nummer: 4 },
    jaar: 2026,
    euro: 50_000_000,
    eenheid: 1_000,
  });
  expect(zoek("=POK.TABEL()", { rij: 9, kolom: 2 })).toMatchObject({
    actielijn: null,
    jaar: 2021,
    euro: 150_000_000,
  });
  expect(zoek("=POK.TABEL()", { rij: 0, kolom: 0 })).toMatchObject({ jaar: null, euro: undefined });
  expect(zoek("=POK.TABEL()", { rij: 4, kolom: 1 })).toMatchObject({ jaar: null, actielijn: { nummer: 4 } });
});

test("een raming zegt waarmee zij is berekend, en een functie zonder bedrag geeft er geen", () => {
  expect(zoek("=POK.RAMING(3,2021,0.02)")).toMatchObject({
    bron: "raming",
    raming: { landelijk: 10_000_000, grens: "midden", rand: 0, aandeel: 0.02, laag: 190_000, hoog: 210_000 },
    euro: 200_000,
  });
  expect(zoek('=POK.RAMING(3,2021,"2%","hoog")')).toMatchObject({
    raming: { landelijk: 10_000_000, grens: "hoog", rand: 500_000, aandeel: 0.02 },
    euro: 210_000,
  });
  expect(zoek('=POK.RAMING(1,2022,0.02,"hoog")')).toMatchObject({
    raming: { landelijk: 0, rand: 0, laag: 0, hoog: 0 },
    euro: 0,
  });
  expect(zoek("=POK.STATUS(4,2026)")).toMatchObject({ euro: undefined, status: "voorlopig", jaar: 2026 });
  expect(zoek("=POK.REGELS()")).toMatchObject({ euro: undefined, jaar: null, raadsel: null });
});

test("een berekening of een bereik als argument wordt niet geraden", () => {
  expect(zoek("=POK.BEDRAG(A5+1,2026)").raadsel).toEqual({
    soort: "onbepaald",
    argument: "actielijn",
    tekst: "A5+1",
  });
  expect(zoek("=POK.BEDRAG(A1:B1,2026)").raadsel).toMatchObject({ argument: "actielijn" });
  expect(zoek("=POK.BEDRAG(4,Q1)").raadsel).toMatchObject({ argument: "jaar", tekst: "Q1" });
  expect(zoek("=POK.BEDRAG(4,2026,,,Onbekend)").raadsel).toMatchObject({ argument: "bedragen" });
  expect(zoek("=POK.BEDRAG(9,2026)").raadsel).toMatchObject({ soort: "fout" });
  expect(zoek("=POK.BEDRAG(,2026)").raadsel).toMatchObject({ soort: "fout" });
});

describe("edities", () => {
  const edities = (formule: string) => editiesVan(editie, formule, lezer);

  test.each([
    ["=POK.BEDRAG(4,2026)", { namen: ["Lbr. 21/083"], raming: false, onbekend: false }],
    ["=POK.BEDRAG(4,2026,,,POK_Bedragen)", { namen: ["sept-2025"], raming: false, onbekend: false }],
    [
      "=POK.BEDRAG(4,2026,,,POK_Bedragen)-POK.BEDRAG(4,2026)",
      { namen: ["sept-2025", "Lbr. 21/083"], raming: false, onbekend: false },
    ],
    [
      "=POK.TABEL(,,POK_Bedragen)",
      { namen: ["sept-2025", "dec-2021", "mei-2022"], raming: false, onbekend: false },
    ],
    [
      "=POK.BEDRAG(3,2021,,,POK_Bedragen)",
      { namen: ["dec-2021", "mei-2022"], raming: false, onbekend: false },
    ],
    [
      "=POK.BEDRAG(A5+1,2026,,,POK_Bedragen)",
      { namen: ["sept-2025", "dec-2021", "mei-2022"], raming: false, onbekend: false },
    ],
    ["=POK.RAMING(4,2026,0.01)", { namen: ["Lbr. 21/083"], raming: true, onbekend: false }],
    ["=POK.BEDRAG(4,2026,,,Onbekend)", { namen: [], raming: false, onbekend: true }],
    ["=POK.REGELS()", { namen: [], raming: false, onbekend: false }],
    ["=POK.LPO(2022)", { namen: ["Rijksbegroting 2022 (MEV 2022)"], raming: false, onbekend: false }],
    [
      '=POK.INDEXEER(POK.BEDRAG(4,2026),2022,2025,,"cep")',
      { namen: ["Rijksbegroting 2022 (CEP 2021)", "Lbr. 21/083"], raming: false, onbekend: false },
    ],
    [
      '=POK.BRON("accres",2022)',
      { namen: ["Rijksbegroting 2022 (septembercirculaire 2021)"], raming: false, onbekend: false },
    ],
    ["=POK.BRON(A5,2026)", { namen: ["Lbr. 21/083"], raming: false, onbekend: false }],
    ["=POK.ACCRES(2022,,Q1)", { namen: [], raming: false, onbekend: true }],
    ['=POK.ACCRES(2022,,"juni")', { namen: [], raming: false, onbekend: true }],
  ])("%s", (formule, verwacht) => {
    expect(edities(formule)).toEqual(verwacht);
  });
});
