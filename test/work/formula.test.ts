import {
  amountFormula,
  formulaNl,
  emptyWithoutRow,
  ramingFormula,
  sumOfPresent,
} from "../../src/work/formula";

test.each([
  [amountFormula(4, 2026, null, 1), "=POK.BEDRAG(4,2026)", "=POK.BEDRAG(4;2026)"],
  [amountFormula(4, 2026, null, 1_000), "=POK.BEDRAG(4,2026,,1000)", "=POK.BEDRAG(4;2026;;1000)"],
  [amountFormula(4, 2026, "AU", 1), '=POK.BEDRAG(4,2026,"AU")', '=POK.BEDRAG(4;2026;"AU")'],
  [
    amountFormula("$A5", "C$4", "DU", 1_000_000),
    '=POK.BEDRAG($A5,C$4,"DU",1000000)',
    '=POK.BEDRAG($A5;C$4;"DU";1000000)',
  ],
  [amountFormula(null, 2026, null, 1_000), "=POK.TOTAAL(2026,,1000)", "=POK.TOTAAL(2026;;1000)"],
  [
    emptyWithoutRow(amountFormula("$A5", "C$3", null, 1_000, "POK_Bedragen")),
    '=IFNA(POK.BEDRAG($A5,C$3,,1000,POK_Bedragen),"")',
    '=ALS.NB(POK.BEDRAG($A5;C$3;;1000;POK_Bedragen);"")',
  ],
  [
    amountFormula(null, 2026, null, 1, "POK_Bedragen"),
    "=POK.TOTAAL(2026,,,POK_Bedragen)",
    "=POK.TOTAAL(2026;;;POK_Bedragen)",
  ],
  [sumOfPresent("C4:C11"), '=IF(COUNT(C4:C11)=0,"",SUM(C4:C11))', '=ALS(AANTAL(C4:C11)=0;"";SOM(C4:C11))'],
  [
    ramingFormula([4], 2026, 0.0207, "midden", 1_000),
    "=POK.RAMING(4,2026,0.0207,,1000)",
    "=POK.RAMING(4;2026;0,0207;;1000)",
  ],
  [
    ramingFormula(["$A4", "$A5"], "C$3", "$C$2", "laag", 1),
    '=POK.RAMING($A4,C$3,$C$2,"laag")+POK.RAMING($A5,C$3,$C$2,"laag")',
    '=POK.RAMING($A4;C$3;$C$2;"laag")+POK.RAMING($A5;C$3;$C$2;"laag")',
  ],
  [
    ramingFormula([4], 2026, 1 / 3, "midden", 1),
    "=POK.RAMING(4,2026,0.333333333333333)",
    "=POK.RAMING(4;2026;0,333333333333333)",
  ],
])("%s", (made, english, dutch) => {
  expect(made).toBe(english);
  expect(formulaNl(made)).toBe(dutch);
});

test("SUM is called SOM, and text in a formula stays as it is", () => {
  expect(formulaNl("=SUM(C4:C11)")).toBe("=SOM(C4:C11)");
  expect(formulaNl('=X("a,b",1)')).toBe('=X("a,b";1)');
});
