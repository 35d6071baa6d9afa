import { kaleFormule, vulIn } from "../../../../src/work/plan/blad/verwijzing";

test("een formule krijgt de plaatsen van nu; wat weg is, maakt haar ongeldig", () => {
  const zoek = (blad: string, _vak: string, rij: string) =>
    rij === "weg" ? null : { blad: blad === "plan" ? "Mijn plan" : "Hier", rij: 4, kolom: 9 };
  expect(vulIn("=SUM({overzicht|4|gepland|2026})", zoek)).toBe("=SUM(J5)");
  expect(vulIn("={plan:overzicht|totaal|over|Totaal}", zoek)).toBe("='Mijn plan'!J5");
  expect(vulIn("={overzicht|weg|2026}", zoek)).toBeNull();
});

test.each([
  ["=SUM(POK_Plan[[#This Row],[2025]:[2027]])", "=SUM([@[2025]:[2027]])"],
  ['=IF(POK_Plan[[#This Row],[2026]]="","a b",1)', '=IF([@2026]="", "a b", 1)'],
  ["=POK.CONTROLE(POK_Plan[#All],1)", "=pok.controle(POK_Plan[#All], 1)"],
])("%s is dezelfde formule als %s", (geschreven, gelezen) => {
  expect(kaleFormule(gelezen, "POK_Plan")).toBe(kaleFormule(geschreven, "POK_Plan"));
});

test("andere tekst of een andere kolom is een andere formule", () => {
  const kaal = (formule: string) => kaleFormule(formule, "POK_Plan");
  expect(kaal('="a b"')).not.toBe(kaal('="ab"'));
  expect(kaal("=[@2026]")).not.toBe(kaal("=[@2027]"));
});
