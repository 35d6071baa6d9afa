import { stripFormula, fillIn } from "../../../../src/work/plan/sheet/reference";

test("a formula gets the places of now; what is gone makes it invalid", () => {
  const find = (sheet: string, _box: string, row: string) =>
    row === "weg" ? null : { sheet: sheet === "plan" ? "Mijn plan" : "Hier", row: 4, column: 9 };
  expect(fillIn("=SUM({overzicht|4|gepland|2026})", find)).toBe("=SUM(J5)");
  expect(fillIn("={plan:overzicht|totaal|over|Totaal}", find)).toBe("='Mijn plan'!J5");
  expect(fillIn("={overzicht|weg|2026}", find)).toBeNull();
});

test.each([
  ["=SUM(POK_Plan[[#This Row],[2025]:[2027]])", "=SUM([@[2025]:[2027]])"],
  ['=IF(POK_Plan[[#This Row],[2026]]="","a b",1)', '=IF([@2026]="", "a b", 1)'],
  ["=POK.CONTROLE(POK_Plan[#All],1)", "=pok.controle(POK_Plan[#All], 1)"],
])("%s is the same formula as %s", (written, readBack) => {
  expect(stripFormula(readBack, "POK_Plan")).toBe(stripFormula(written, "POK_Plan"));
});

test("other text or another column is another formula", () => {
  const plain = (formula: string) => stripFormula(formula, "POK_Plan");
  expect(plain('="a b"')).not.toBe(plain('="ab"'));
  expect(plain("=[@2026]")).not.toBe(plain("=[@2027]"));
});
