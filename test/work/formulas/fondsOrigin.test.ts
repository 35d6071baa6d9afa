import { callsIn } from "../../../src/work/formulas/calls";
import type { RangeReader } from "../../../src/work/formulas/argumentValues";
import { NATIONAL_EDITIES } from "../../../src/work/formulas/edities";
import { fondsOriginOf } from "../../../src/work/formulas/fondsOrigin";
import { readArguments } from "../../../src/work/formulas/readers";
import type { RangeContent, RangeQuestion } from "../../../src/work/formulas/workbook";

const location = { sheetId: "b", sheet: "Begroting", row: 4, column: 1, rows: 1, columns: 1 };
const cell = (value: string | number): RangeContent => ({ ...location, values: [[value]], header: null });
const CELLS: Record<string, RangeContent> = {
  B5: cell(100_000),
  B6: cell("100.000,50"),
  B7: cell("stelpost"),
  B8: cell(""),
  C3: cell(2022),
  D1: cell("lpo"),
  D2: cell("cep"),
  "B5:B6": { ...location, rows: 2, values: [[1], [2]], header: null },
};
const reader: RangeReader = ({ text }) => CELLS[text] ?? null;
const find = (formula: string) => fondsOriginOf(callsIn(formula)[0]!, reader);

test.each([
  ["=POK.ACCRES(C3)", { series: "accres", row: "nominaal", editie: "september", year: 2022 }],
  ['=POK.ACCRES("2023","reëel","mei")', { series: "accres", row: "reëel", editie: "mei", year: 2023 }],
  ["=POK.LPO(C3,,D2)", { series: "lpo", row: "totaal", editie: "cep", num: 0.013 }],
  ['=POK.BCF(2022,"aandeel")', { series: "bcf", row: "aandeel", year: 2022 }],
  ["=POK.OPSCHALINGSKORTING(2022)", { series: "opschalingskorting", year: 2022, status: expect.any(String) }],
])("the figure of %s", (formula, expected) => {
  expect(find(formula)).toMatchObject({ kind: "figure", figure: expected });
});

test("what does not tally and the caveats of the letter belong to the figure", () => {
  const found = find("=POK.LPO(2022)");
  if (found?.kind !== "figure") throw new Error("geen cijfer");
  expect(found.figure.contradictions).toMatchObject([{ printed: 230, recalculated: 250 }]);
  expect(found.figure.caveats[0]!.nl).toContain("CEP 2022");
});

test("a year for which the letter mentions nothing is not 0, and a year outside it gives a sentence", () => {
  expect(find("=POK.OPSCHALINGSKORTING(2024)")).toMatchObject({ kind: "figure", figure: { num: null } });
  expect(find("=POK.LPO(2027)")).toMatchObject({
    kind: "riddle",
    riddle: { kind: "error", sentence: expect.stringMatching(/“jaar”: 2027 gevonden; .*2021–2026/) },
  });
});

test("an argument that cannot be read is not guessed", () => {
  expect(find("=POK.ACCRES(C3+1)")).toMatchObject({
    kind: "riddle",
    riddle: { kind: "undetermined", argument: "jaar", text: "C3+1" },
  });
  expect(find("=POK.LPO(2022,,Q1)")).toMatchObject({ riddle: { kind: "undetermined", argument: "editie" } });
  expect(find('=POK.BCF(2022,"x")')).toMatchObject({ riddle: { kind: "error" } });
});

test("BRON is about a series if the name is one, from a cell too", () => {
  expect(find("=POK.BRON(D1,C3)")).toMatchObject({
    kind: "seriesSource",
    series: { code: "lpo" },
    year: 2022,
  });
  expect(find("=POK.BRON(4,2026)")).toBeNull();
  expect(find("=POK.BEDRAG(4,2026)")).toBeNull();
});

describe("indexing", () => {
  test("the path, and the cell the amount is in", () => {
    expect(find('=POK.INDEXEER(B5,C3,2025,"loon",D2)')).toMatchObject({
      kind: "index",
      request: { from: 2022, to: 2025, component: "loon", editie: "cep" },
      amount: { target: location, num: 100_000 },
    });
  });

  test.each([
    ["2500.5", { target: null, num: 2_500.5 }],
    ["B6", { target: location, num: 100_000.5 }],
    ["B8", { target: location, num: null }],
    ["B5:B6", { target: { ...location, rows: 2 }, num: null }],
    ["Q9", { target: null, num: null }],
    ["POK.BEDRAG(4,2026)", { target: null, num: null, argument: { text: "POK.BEDRAG(4,2026)" } }],
  ])("the amount %s", (amount, expected) => {
    expect(find(`=POK.INDEXEER(${amount},2022,2025)`)).toMatchObject({ kind: "index", amount: expected });
  });

  test.each(["B7,2022,2025", '"stelpost",2022,2025', ",2022,2025", "B5,2019,2025", "B5,2022"])(
    "%s gives a sentence",
    (argumentList) => {
      expect(find(`=POK.INDEXEER(${argumentList})`)).toMatchObject({
        kind: "riddle",
        riddle: { kind: "error" },
      });
    },
  );
});

test("the list reads only what determines the editie", async () => {
  const requested: RangeQuestion[] = [];
  const readRanges = async (questions: readonly RangeQuestion[]) => {
    requested.push(...questions);
    return questions.map(({ argument }) => CELLS[argument.text] ?? null);
  };
  const formula = "=POK.ACCRES(C3,,D2)+POK.BRON(D1,C3)+POK.BEDRAG(B5,C3)";
  await readArguments({ readRanges }, [{ target: location, formula }], true, new AbortController().signal);
  expect(requested.map(({ argument }) => argument.text)).toEqual(["D2", "D1"]);
});

test("the edities of the series are national", () => {
  expect([...NATIONAL_EDITIES]).toEqual(
    expect.arrayContaining(["Lbr. 21/083", "Rijksbegroting 2022 (MEV 2022)"]),
  );
});
