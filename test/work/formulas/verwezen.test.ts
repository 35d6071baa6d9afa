import { tabeldeel, verwijzingenIn } from "../../../src/work/formulas/verwezen";

test("de verwijzingen van een formule, elk één keer", () => {
  const formule =
    "=IF(COUNT(L15:L22)=0,\"A1\",SUM(L15:L22,'Blad 2'!$A$1,btw,Plan[[#Data],[Bedrag]],[@Jaar]))*TRUE";
  expect(verwijzingenIn(formule)).toEqual([
    { soort: "verwijzing", tekst: "L15:L22" },
    { soort: "verwijzing", tekst: "'Blad 2'!$A$1" },
    { soort: "naam", tekst: "btw" },
    { soort: "structuur", tekst: "Plan[[#Data],[Bedrag]]" },
    { soort: "structuur", tekst: "[@Jaar]" },
  ]);
  expect(verwijzingenIn("")).toEqual([]);
});

test.each([
  ["Plan[]", { eerste: 0, aantal: 3 }],
  ["Plan[#Data]", { eerste: 0, aantal: 3 }],
  ["Plan[bedrag]", { eerste: 1, aantal: 1 }],
  ["Plan[[#Data],[Bedrag]]", { eerste: 1, aantal: 1 }],
  ["Plan[[Jaar]:[Bedrag]]", { eerste: 0, aantal: 2 }],
  ["Plan['[x']]", { eerste: 2, aantal: 1 }],
  ["Plan[#Totals]", null],
  ["Plan[[#Totals],[Bedrag]]", null],
  ["Plan[[#All],[Bedrag]]", null],
  ["Plan[Onbekend]", null],
])("het deel van een tabel: %s", (tekst, verwacht) => {
  expect(tabeldeel(tekst, ["Jaar", "Bedrag", "[x]"])).toEqual(verwacht);
});
