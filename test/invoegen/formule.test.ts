import { bedragformule, formuleNl } from "../../src/invoegen/formule";

test.each([
  [bedragformule(4, 2026, null, 1), "=POK.BEDRAG(4,2026)", "=POK.BEDRAG(4;2026)"],
  [bedragformule(4, 2026, null, 1_000), "=POK.BEDRAG(4,2026,,1000)", "=POK.BEDRAG(4;2026;;1000)"],
  [bedragformule(4, 2026, "AU", 1), '=POK.BEDRAG(4,2026,"AU")', '=POK.BEDRAG(4;2026;"AU")'],
  [
    bedragformule("$A5", "C$4", "DU", 1_000_000),
    '=POK.BEDRAG($A5,C$4,"DU",1000000)',
    '=POK.BEDRAG($A5;C$4;"DU";1000000)',
  ],
  [bedragformule(null, 2026, null, 1_000), "=POK.TOTAAL(2026,,1000)", "=POK.TOTAAL(2026;;1000)"],
])("%s", (gemaakt, engels, nederlands) => {
  expect(gemaakt).toBe(engels);
  expect(formuleNl(gemaakt)).toBe(nederlands);
});

test("SUM heet SOM, en tekst in een formule blijft zoals zij is", () => {
  expect(formuleNl("=SUM(C4:C11)")).toBe("=SOM(C4:C11)");
  expect(formuleNl('=X("a,b",1)')).toBe('=X("a,b";1)');
});
