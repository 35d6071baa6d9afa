import { tablePart, referencesIn } from "../../../src/work/formulas/referenced";

test("the references of a formula, each once", () => {
  const formula =
    "=IF(COUNT(L15:L22)=0,\"A1\",SUM(L15:L22,'Blad 2'!$A$1,btw,Plan[[#Data],[Bedrag]],[@Jaar]))*TRUE";
  expect(referencesIn(formula)).toEqual([
    { kind: "reference", text: "L15:L22" },
    { kind: "reference", text: "'Blad 2'!$A$1" },
    { kind: "name", text: "btw" },
    { kind: "structured", text: "Plan[[#Data],[Bedrag]]" },
    { kind: "structured", text: "[@Jaar]" },
  ]);
  expect(referencesIn("")).toEqual([]);
});

test.each([
  ["Plan[]", { first: 0, count: 3 }],
  ["Plan[#Data]", { first: 0, count: 3 }],
  ["Plan[bedrag]", { first: 1, count: 1 }],
  ["Plan[[#Data],[Bedrag]]", { first: 1, count: 1 }],
  ["Plan[[Jaar]:[Bedrag]]", { first: 0, count: 2 }],
  ["Plan['[x']]", { first: 2, count: 1 }],
  ["Plan[#Totals]", null],
  ["Plan[[#Totals],[Bedrag]]", null],
  ["Plan[[#All],[Bedrag]]", null],
  ["Plan[Onbekend]", null],
])("the part of a table: %s", (text, expected) => {
  expect(tablePart(text, ["Jaar", "Bedrag", "[x]"])).toEqual(expected);
});
