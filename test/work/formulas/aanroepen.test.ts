import { aanroepenIn, heeftAanroep } from "../../../src/work/formulas/aanroepen";
import { FUNCTIES } from "../../../src/work/formulas/functies";
import { herstelde, isFormuletekst } from "../../../src/work/formulas/herstel";
import english from "../../../src/functions/functions.en-US.json";

test("elke functie van de invoegtoepassing is bekend, met haar argumenten in volgorde", () => {
  const echt = Object.entries(english).map(([naam, { parameters }]) => [naam, Object.keys(parameters)]);
  expect(FUNCTIES).toEqual(Object.fromEntries(echt));
});

test("leest de argumenten op hun naam, met wat er is weggelaten", () => {
  const [aanroep] = aanroepenIn('=POK.BEDRAG(Blad2!$A5, "wijk""teams",,1000,POK_Bedragen)');
  expect(aanroep).toEqual({
    functie: "BEDRAG",
    tekst: 'POK.BEDRAG(Blad2!$A5, "wijk""teams",,1000,POK_Bedragen)',
    argumenten: {
      actielijn: { soort: "verwijzing", tekst: "Blad2!$A5" },
      jaar: { soort: "waarde", tekst: '"wijk""teams"', waarde: 'wijk"teams' },
      kanaal: { soort: "weggelaten", tekst: "" },
      eenheid: { soort: "waarde", tekst: "1000", waarde: 1000 },
      bedragen: { soort: "naam", tekst: "POK_Bedragen" },
    },
  });
});

test("vindt meer dan één aanroep, ook de binnenste", () => {
  const aanroepen = aanroepenIn('=IF(A1="POK.TABEL(",pok.totaal(2026),POK.BEDRAG(POK.AARD(1),SUM(A1,2)))');
  expect(aanroepen.map(({ functie, tekst }) => [functie, tekst])).toEqual([
    ["TOTAAL", "pok.totaal(2026)"],
    ["BEDRAG", "POK.BEDRAG(POK.AARD(1),SUM(A1,2))"],
    ["AARD", "POK.AARD(1)"],
  ]);
  expect(aanroepen[1]!.argumenten.jaar).toEqual({ soort: "anders", tekst: "SUM(A1,2)" });
});

test.each([
  ["=POK.RAMING(1,2,-5%)", { soort: "waarde", waarde: -0.05 }],
  ["=POK.RAMING(1,2,TRUE)", { soort: "waarde", waarde: true }],
  ["=POK.RAMING(1,2,@$B$2)", { soort: "verwijzing", tekst: "$B$2" }],
  ["=POK.RAMING(1,2,[@Deel])", { soort: "structuur", tekst: "[@Deel]" }],
  ["=POK.RAMING(1,2,A1+1)", { soort: "anders" }],
  ["=POK.RAMING(1,2", { soort: "weggelaten" }],
])("het derde argument van %s", (formule, verwacht) => {
  expect(aanroepenIn(formule)[0]!.argumenten.aandeel).toMatchObject(verwacht);
});

test("wat op een aanroep lijkt maar er geen is", () => {
  for (const tekst of ["POK.BEDRAG(1,2)", '="POK.BEDRAG(1,2)"', "=POK.ONBEKEND(1)", "=EPOK.BEDRAG(1)", 4, ""])
    expect(heeftAanroep(tekst)).toBe(false);
});

test.each([
  ["=_xldudf_POK_BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["=_xlfn.POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["=_xlfn._xldudf_POK_BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["='C:\\Users\\jan\\pok.xlam'!POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["=[1]!POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["='[1]'!POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  [
    "=ROUND(POK_BEDRAG(A1,'Blad 2'!B1)+_xldudf_POK_TOTAAL(2026),0)",
    "=ROUND(POK.BEDRAG(A1,'Blad 2'!B1)+POK.TOTAAL(2026),0)",
  ],
  ['="POK_BEDRAG("&pok_aard(1)', '="POK_BEDRAG("&POK.AARD(1)'],
  ["=_xldudf_POK_ACCRES(2022,,A1)", "=POK.ACCRES(2022,,A1)"],
  ["=IFNA(_xlfn._xldudf_POK_OPSCHALINGSKORTING(C3),0)", "=IFNA(POK.OPSCHALINGSKORTING(C3),0)"],
  ["=[1]!POK.INDEXEER(POK_BCF(2022),2022,2025)", "=POK.INDEXEER(POK.BCF(2022),2022,2025)"],
  ["=POK.BEDRAG(4,2026)", null],
  ["=pok.bedrag(4,2026)", null],
  ["=POK_ONBEKEND(4)", null],
  ['="_xldudf_POK_BEDRAG("', null],
  ["_xldudf_POK_BEDRAG(4)", null],
])("herstelt %s", (formule, verwacht) => {
  expect(herstelde(formule)).toBe(verwacht);
});

test("wat hersteld is, hoeft niet nog eens", () => {
  for (const naam of Object.keys(FUNCTIES)) {
    const formule = herstelde(`=_xldudf_POK_${naam}(1)`)!;
    expect(aanroepenIn(formule)[0]!.functie).toBe(naam);
    expect(herstelde(formule)).toBeNull();
  }
});

test("een formule die als tekst in een cel staat", () => {
  expect(isFormuletekst("=POK.BEDRAG(4;2026)")).toBe(true);
  expect(isFormuletekst(" =POK_BEDRAG(4,2026)")).toBe(true);
  expect(isFormuletekst("gebruik =POK.BEDRAG(4;2026)")).toBe(false);
  expect(isFormuletekst("=SOM(A1)")).toBe(false);
});
