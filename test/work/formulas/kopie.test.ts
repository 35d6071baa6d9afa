import fc from "fast-check";
import { NIET_TE_VOLGEN, teruggezet, volgkopie } from "../../../src/work/formulas/kopie";

const GEEN = new Set<string>();
const kaal = (formule: string) => formule;
const kopie = (formule: string, blad = "Blad1", namen: ReadonlySet<string> = GEEN) =>
  volgkopie(formule, blad, namen, kaal);

test.each([
  ["=POK.BEDRAG($A5,C$3)+1", "=POK.BEDRAG('Blad1'!$A$5,'Blad1'!$C$3)+1"],
  ["=SUM(A:A,$2:3,B1:C2)", "=SUM('Blad1'!$A:$A,'Blad1'!$2:$3,'Blad1'!$B$1:$C$2)"],
  ["=POK.BEDRAG('Mijn blad'!A5,2026,,,POK_Bedragen)", "=POK.BEDRAG('Mijn blad'!$A$5,2026,,,POK_Bedragen)"],
  ["=POK.TOTAAL(jaar)", "=POK.TOTAAL(jaar)"],
  ["=POK.BEDRAG(ROW( A5 )-4,2026)", "=POK.BEDRAG(ROW( 'Blad1'!$A$5 )-4,2026)"],
  ["=POK.TOTAAL(T[[#Totals],[Jaar]])", "=POK.TOTAAL(T[[#Totals],[Jaar]])"],
])("%s wordt elders %s", (formule, verwacht) => {
  expect(kopie(formule)).toBe(verwacht);
});

test("een naam die alleen op het eigen blad geldt, krijgt het blad erbij", () => {
  expect(kopie("=POK.TOTAAL(Jaar)", "B'1", new Set(["jaar"]))).toBe("=POK.TOTAAL('B''1'!Jaar)");
  expect(teruggezet("=POK.TOTAAL(Jaar)", "='B''1'!Jaar", "B'1")).toEqual({ formule: "=POK.TOTAAL(Jaar)" });
});

test.each([
  "=POK.BEDRAG([@Lijn],C5)",
  "=POK.BEDRAG(ROW(),C5)",
  "=POK.BEDRAG(ROW( ),C5)",
  '=POK.TOTAAL(INDIRECT("A1")+C5)',
  "=POK.TOTAAL(T[@Jaar]+C5)",
])("%s is elders niet te berekenen, maar haar verwijzing is te volgen", (formule) => {
  expect(kopie(formule)).toBe(`=IF(TRUE,"${NIET_TE_VOLGEN}",COUNTA('Blad1'!$C$5))`);
  expect(teruggezet(formule, kopie(formule).replace("$5", "$6"), "Blad1")).toEqual({
    formule: formule.replace("C5", "C6"),
  });
});

test("zonder verwijzingen is er niets te volgen", () => {
  expect(kopie("=POK.BEDRAG([@Lijn],[@Jaar])")).toBe(NIET_TE_VOLGEN);
  expect(teruggezet("=POK.BEDRAG([@Lijn],[@Jaar])", NIET_TE_VOLGEN, "Blad1")).toEqual({
    formule: "=POK.BEDRAG([@Lijn],[@Jaar])",
  });
});

test("een ander blad, ingevoegde rijen en hernoemde namen gaan mee terug", () => {
  expect(
    teruggezet(
      "=POK.BEDRAG($A5,Par!$B$1,,,Tabel)*1.02",
      "=INDEX(POK.BEDRAG(Nieuw!$A$7,'Par 2'!$C$1,,,Tabel_2)*1.02,1,1)",
      "Nieuw",
    ),
  ).toEqual({ formule: "=POK.BEDRAG($A7,'Par 2'!$C$1,,,Tabel_2)*1.02" });
});

test("een cel die naar een ander blad is verplaatst, houdt haar verwijzing daarheen", () => {
  expect(teruggezet("=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(Ander!$A$5),1,1)", "Blad1")).toEqual({
    formule: "=POK.TOTAAL(Ander!A5)",
  });
});

test.each([
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(Blad1!#REF!),1,1)", "verwijzingVervallen"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(#REF!$A$5),1,1)", "verwijzingVervallen"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(2026),1,1)", "volgformuleGewijzigd"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(Blad1!$A$5:$A$6),1,1)", "volgformuleGewijzigd"],
  ["=POK.TOTAAL(A5)", "=INDEX(POK.TOTAAL(jaar),1,1)", "volgformuleGewijzigd"],
])("%s met volgformule %s: %s", (origineel, nu, belet) => {
  expect(teruggezet(origineel, nu, "Blad1")).toEqual({ belet });
});

const adres = fc
  .tuple(
    fc.constantFrom("", "$"),
    fc.constantFrom("A", "bc", "XFD"),
    fc.constantFrom("", "$"),
    fc.integer({ min: 1, max: 1_048_576 }),
  )
  .map((delen) => delen.join(""));
const blad = fc.constantFrom("", "Par!", "'Mijn ''blad'!", "[1]Ander!");
const operand = fc.oneof(
  fc.tuple(blad, adres).map((delen) => delen.join("")),
  fc.tuple(blad, adres, adres).map(([b, van, tot]) => `${b}${van}:${tot}`),
  fc.constantFrom(
    "$A:B",
    "3:$4",
    "2026",
    '"A1"',
    "jaar",
    "Par!jaar",
    "T[Kol]",
    "[@Kol]",
    "{1,2}",
    "A1#",
    "#REF!",
    "TRUE",
    "ROW()",
    "ROW(A1)",
  ),
);
const formule = fc
  .tuple(
    fc.constantFrom("POK.BEDRAG", "SUM", "IF"),
    fc.array(operand, { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "*1.02", " + C5"),
  )
  .map(([functie, operanden, staart]) => `=${functie}(${operanden.join(", ")})${staart}`);

test("wat bevroren en ongewijzigd ontdooid wordt, is letter voor letter dezelfde formule", () => {
  fc.assert(
    fc.property(formule, fc.constantFrom("Blad1", "Mijn 'blad", "A1"), (origineel, naam) => {
      const elders = volgkopie(origineel, naam, new Set(["jaar"]), (f) => `INDEX(${f},1,1)`);
      expect(teruggezet(origineel, elders, naam)).toEqual({ formule: origineel });
    }),
    { numRuns: 2_000 },
  );
});
