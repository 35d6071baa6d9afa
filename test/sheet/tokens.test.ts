import fc from "fast-check";
import { asFormula, tokensOf } from "../../src/sheet/tokens";
import { runs } from "../harness/runs";

const kinds = (formula: string) =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ["=A1", ["token =", "reference A1"]],
  ["=$A$1:B$2", ["token =", "reference $A$1:B$2"]],
  [
    "=SUM(A:C,$3:5)",
    ["token =", "fn SUM", "open (", "reference A:C", "comma ,", "reference $3:5", "close )"],
  ],
  ["='Mijn ''blad'!A1", ["token =", "reference 'Mijn ''blad'!A1"]],
  ["=Blad1!A1:B2", ["token =", "reference Blad1!A1:B2"]],
  ["=SUM(Blad1:Blad3!A1)", ["token =", "fn SUM", "open (", "reference Blad1:Blad3!A1", "close )"]],
  ["=A1:Blad1!B2", ["token =", "reference A1", "token :", "reference Blad1!B2"]],
  ["=[1]Blad1!A1", ["token =", "reference [1]Blad1!A1"]],
  ["=Blad1!#REF!+#REF!", ["token =", "reference Blad1!#REF!", "token +", "error #REF!"]],
  ["=#N/A&#DIV/0!", ["token =", "error #N/A", "token &", "error #DIV/0!"]],
  ["=LOG10(A1)", ["token =", "fn LOG10", "open (", "reference A1", "close )"]],
  ["=A1#", ["token =", "reference A1", "token #"]],
  ["=@A1", ["token =", "token @", "reference A1"]],
  ["=POK_Bedragen[[#This Row],[Jaar]]", ["token =", "structured POK_Bedragen[[#This Row],[Jaar]]"]],
  ["=[@[Bedrag (€)]]*1.5E3", ["token =", "structured [@[Bedrag (€)]]", "token *", "num 1.5E3"]],
  ["=T[een ']' haak]", ["token =", "structured T[een ']' haak]"]],
  ['={1,"a}";2,3}', ["token =", 'matrix {1,"a}";2,3}']],
  ['="zeg ""ja"" A1"', ["token =", 'text "zeg ""ja"" A1"']],
  ["=XFE1+XFD1+A1048577", ["token =", "name XFE1", "token +", "reference XFD1", "token +", "name A1048577"]],
  ["=jaar_1+Blad1!jaar", ["token =", "name jaar_1", "token +", "name Blad1!jaar"]],
  [
    "='C:\\oud\\pok.xlam'!POK.BEDRAG(4,)",
    ["token =", "fn 'C:\\oud\\pok.xlam'!POK.BEDRAG", "open (", "num 4", "comma ,", "close )"],
  ],
])("%s", (formula, expected) => {
  expect(kinds(formula)).toEqual(expected);
});

const chunk = fc.constantFrom(
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

test("every formula, even a malformed one, can be rebuilt from its tokens", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(chunk).map((parts) => parts.join("")),
        fc.string(),
      ),
      (formula) => {
        const tokens = tokensOf(formula);
        expect(asFormula(tokens)).toBe(formula);
        expect(tokens.every(({ text }) => text.length > 0)).toBe(true);
      },
    ),
    { numRuns: runs(2_000) },
  );
});
