import { callsIn, hasCall } from "../../../src/work/formulas/calls";
import { FUNCTIONS } from "../../../src/work/formulas/functions";
import { repairedFormula, isFormulaText } from "../../../src/work/formulas/repair";
import english from "../../../src/functions/functions.en-US.json";

test("every function of the add-in is known, with its arguments in order", () => {
  const real = Object.entries(english).map(([name, { parameters }]) => [name, Object.keys(parameters)]);
  expect(FUNCTIONS).toEqual(Object.fromEntries(real));
});

test("reads the arguments by name, with what was omitted", () => {
  const [call] = callsIn('=POK.BEDRAG(Blad2!$A5, "wijk""teams",,1000,POK_Bedragen)');
  expect(call).toEqual({
    fn: "BEDRAG",
    text: 'POK.BEDRAG(Blad2!$A5, "wijk""teams",,1000,POK_Bedragen)',
    argumentList: {
      actielijn: { kind: "reference", text: "Blad2!$A5" },
      jaar: { kind: "value", text: '"wijk""teams"', value: 'wijk"teams' },
      kanaal: { kind: "omitted", text: "" },
      eenheid: { kind: "value", text: "1000", value: 1000 },
      bedragen: { kind: "name", text: "POK_Bedragen" },
    },
  });
});

test("finds more than one call, the innermost too", () => {
  const calls = callsIn('=IF(A1="POK.TABEL(",pok.totaal(2026),POK.BEDRAG(POK.AARD(1),SUM(A1,2)))');
  expect(calls.map(({ fn, text }) => [fn, text])).toEqual([
    ["TOTAAL", "pok.totaal(2026)"],
    ["BEDRAG", "POK.BEDRAG(POK.AARD(1),SUM(A1,2))"],
    ["AARD", "POK.AARD(1)"],
  ]);
  expect(calls[1]!.argumentList.jaar).toEqual({ kind: "otherwise", text: "SUM(A1,2)" });
});

test.each([
  ["=POK.RAMING(1,2,-5%)", { kind: "value", value: -0.05 }],
  ["=POK.RAMING(1,2,TRUE)", { kind: "value", value: true }],
  ["=POK.RAMING(1,2,@$B$2)", { kind: "reference", text: "$B$2" }],
  ["=POK.RAMING(1,2,[@Deel])", { kind: "structured", text: "[@Deel]" }],
  ["=POK.RAMING(1,2,A1+1)", { kind: "otherwise" }],
  ["=POK.RAMING(1,2", { kind: "omitted" }],
])("the third argument of %s", (formula, expected) => {
  expect(callsIn(formula)[0]!.argumentList.aandeel).toMatchObject(expected);
});

test("what looks like a call but is none", () => {
  for (const text of ["POK.BEDRAG(1,2)", '="POK.BEDRAG(1,2)"', "=POK.ONBEKEND(1)", "=EPOK.BEDRAG(1)", 4, ""])
    expect(hasCall(text)).toBe(false);
});

test.each([
  ["=_xldudf_POK_BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["=_xlfn.POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["=_xlfn._xldudf_POK_BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["='C:\\Users\\jan\\pok.xlam'!POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["=[1]!POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  ["='[1]'!POK.BEDRAG(4,2026)", "=POK.BEDRAG(4,2026)"],
  [
    "=ROUND(POK_BEDRAG(A1,'Blad 2'!B1)+_xldudf_POK_TOTAAL(2026),0)",
    "=ROUND(POK.BEDRAG(A1,'Blad 2'!B1)+POK.TOTAAL(2026),0)",
  ],
  ['="POK_BEDRAG("&pok_aard(1)', '="POK_BEDRAG("&POK.AARD(1)'],
  ["=_xldudf_POK_ACCRES(2022,,A1)", "=POK.ACCRES(2022,,A1)"],
  ["=IFNA(_xlfn._xldudf_POK_OPSCHALINGSKORTING(C3),0)", "=IFNA(POK.OPSCHALINGSKORTING(C3),0)"],
  ["=[1]!POK.INDEXEER(POK_BCF(2022),2022,2025)", "=POK.INDEXEER(POK.BCF(2022),2022,2025)"],
  ["=POK.BEDRAG(4,2026)", null],
  ["=pok.bedrag(4,2026)", null],
  ["=POK_ONBEKEND(4)", null],
  ['="_xldudf_POK_BEDRAG("', null],
  ["_xldudf_POK_BEDRAG(4)", null],
])("repairs %s", (formula, expected) => {
  expect(repairedFormula(formula)).toBe(expected);
});

test("what is repaired needs no second repair", () => {
  for (const name of Object.keys(FUNCTIONS)) {
    const formula = repairedFormula(`=_xldudf_POK_${name}(1)`)!;
    expect(callsIn(formula)[0]!.fn).toBe(name);
    expect(repairedFormula(formula)).toBeNull();
  }
});

test("a formula that is in a cell as text", () => {
  expect(isFormulaText("=POK.BEDRAG(4;2026)")).toBe(true);
  expect(isFormulaText(" =POK_BEDRAG(4,2026)")).toBe(true);
  expect(isFormulaText("gebruik =POK.BEDRAG(4;2026)")).toBe(false);
  expect(isFormulaText("=SOM(A1)")).toBe(false);
});
