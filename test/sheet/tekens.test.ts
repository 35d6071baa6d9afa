import fc from "fast-check";
import { alsFormule, tekensVan } from "../../src/sheet/tekens";

const soorten = (formule: string) =>
  tekensVan(formule)
    .filter(({ soort }) => soort !== "spatie")
    .map(({ soort, tekst }) => `${soort} ${tekst}`);

test.each([
  ["=A1", ["teken =", "verwijzing A1"]],
  ["=$A$1:B$2", ["teken =", "verwijzing $A$1:B$2"]],
  [
    "=SUM(A:C,$3:5)",
    ["teken =", "functie SUM", "open (", "verwijzing A:C", "komma ,", "verwijzing $3:5", "sluit )"],
  ],
  ["='Mijn ''blad'!A1", ["teken =", "verwijzing 'Mijn ''blad'!A1"]],
  ["=Blad1!A1:B2", ["teken =", "verwijzing Blad1!A1:B2"]],
  ["=SUM(Blad1:Blad3!A1)", ["teken =", "functie SUM", "open (", "verwijzing Blad1:Blad3!A1", "sluit )"]],
  ["=A1:Blad1!B2", ["teken =", "verwijzing A1", "teken :", "verwijzing Blad1!B2"]],
  ["=[1]Blad1!A1", ["teken =", "verwijzing [1]Blad1!A1"]],
  ["=Blad1!#REF!+#REF!", ["teken =", "verwijzing Blad1!#REF!", "teken +", "fout #REF!"]],
  ["=#N/A&#DIV/0!", ["teken =", "fout #N/A", "teken &", "fout #DIV/0!"]],
  ["=LOG10(A1)", ["teken =", "functie LOG10", "open (", "verwijzing A1", "sluit )"]],
  ["=A1#", ["teken =", "verwijzing A1", "teken #"]],
  ["=@A1", ["teken =", "teken @", "verwijzing A1"]],
  ["=POK_Bedragen[[#This Row],[Jaar]]", ["teken =", "structuur POK_Bedragen[[#This Row],[Jaar]]"]],
  ["=[@[Bedrag (€)]]*1.5E3", ["teken =", "structuur [@[Bedrag (€)]]", "teken *", "getal 1.5E3"]],
  ["=T[een ']' haak]", ["teken =", "structuur T[een ']' haak]"]],
  ['={1,"a}";2,3}', ["teken =", 'matrix {1,"a}";2,3}']],
  ['="zeg ""ja"" A1"', ["teken =", 'tekst "zeg ""ja"" A1"']],
  ["=XFE1+XFD1+A1048577", ["teken =", "naam XFE1", "teken +", "verwijzing XFD1", "teken +", "naam A1048577"]],
  ["=jaar_1+Blad1!jaar", ["teken =", "naam jaar_1", "teken +", "naam Blad1!jaar"]],
  [
    "='C:\\oud\\pok.xlam'!POK.BEDRAG(4,)",
    ["teken =", "functie 'C:\\oud\\pok.xlam'!POK.BEDRAG", "open (", "getal 4", "komma ,", "sluit )"],
  ],
])("%s", (formule, verwacht) => {
  expect(soorten(formule)).toEqual(verwacht);
});

const brok = fc.constantFrom(
  "A1",
  "$B$2:C3",
  "'x''y'!",
  "Blad1!",
  "[1]!",
  "POK.BEDRAG(",
  "T[",
  "]",
  "[@Jaar]",
  "{",
  "}",
  '"',
  "'",
  "#REF!",
  "#",
  "@",
  ",",
  ";",
  "(",
  ")",
  " ",
  "1.5",
  "E3",
  "é",
  "😀",
  ":",
  "!",
  "\\",
  "$",
);

test("elke formule, ook een die niet klopt, is uit haar stukjes weer op te bouwen", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(brok).map((delen) => delen.join("")),
        fc.string(),
      ),
      (formule) => {
        const tekens = tekensVan(formule);
        expect(alsFormule(tekens)).toBe(formule);
        expect(tekens.every(({ tekst }) => tekst.length > 0)).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});
