import { doorwerking, indexeertAl, rekentVerder } from "../../../src/work/indexing";

test.each([
  ["=SUM(A1:B2)+Ander!C3", false],
  ["=IF(TRUE,A1,0)", false],
  ["=Uitgaven*2", true],
  ["=SUM(Tabel1[Bedrag])", true],
  ["=OFFSET(A1,1,0)", true],
  ["=[Map2.xlsx]Blad1!A1", true],
  ["=SUM(Blad1:Blad3!A1)", true],
])("%s rekent met cellen die niet te volgen zijn: %s", (formule, verwacht) => {
  expect(rekentVerder(formule)).toBe(verwacht);
});

test("werkt door via andere cellen en bladen, en eindigt ook bij een kringverwijzing", () => {
  const formules = ["=POK.INDEXEER(1,2022,2023)", "=ander!$A$1", "=A2+A4", "=A3", "=A6", "=A5"];
  const cellen = formules.map((formule, rij) => ({ blad: "Begroting", rij, kolom: 0, formule }));
  cellen.push({ blad: "Ander", rij: 0, kolom: 0, formule: "=Begroting!A1" });
  const geraakt = doorwerking(cellen, ({ formule }) => indexeertAl(formule));
  expect(cellen.map((cel) => geraakt.has(cel))).toEqual([true, true, true, true, false, false, true]);
});
