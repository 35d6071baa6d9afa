import { callsIn } from "../../../src/work/formulas/calls";
import type { RangeReader } from "../../../src/work/formulas/argumentValues";
import { editiesOf } from "../../../src/work/formulas/edities";
import { originOf, type SpillCell } from "../../../src/work/formulas/origin";
import type { RangeContent } from "../../../src/work/formulas/workbook";
import { currentEditie as editie } from "../../../src/knowledge/pok/edities";

const HEADER = ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron", "Ingevoerd op"];
const ROWS = [
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", 46_000],
  [3, 2021, "AU", 7_000, "Voorbeeldstad", "dec-2021", "brief", "2021-12-20"],
  [3, 2021, "DU", 9_000, "Voorbeeldstad", "mei-2022", "", ""],
];
const location = { sheetId: "b", sheet: "POK_Bedragen", row: 4, column: 0, rows: 3, columns: 8 };
const table: RangeContent = { ...location, values: ROWS, header: HEADER };
const cell = (value: string | number): RangeContent => ({
  ...location,
  rows: 1,
  columns: 1,
  values: [[value]],
  header: null,
});

/** The cells of a workbook, by the way the formula writes them. */
const CELLS: Record<string, RangeContent> = {
  POK_Bedragen: table,
  "POK_Bedragen!A4:H7": { ...table, row: 3, rows: 4, values: [HEADER, ...ROWS], header: null },
  A5: cell(4),
  C3: cell(2026),
  Z9: cell(""),
  E1: cell(1000),
  "A1:B1": { ...cell(4), columns: 2, values: [[4, 5]] },
};
const reader: RangeReader = ({ text }) => CELLS[text] ?? null;

const find = (formula: string, spill?: SpillCell) => originOf(editie, callsIn(formula)[0]!, reader, spill);

test("a national amount: actielijn, year, amount, status and citation", () => {
  expect(find("=POK.BEDRAG($A$5,2026)".replaceAll("$", ""))).toMatchObject({
    actielijn: { number: 4, name: "Uitvoeringscapaciteit wijkteams" },
    year: 2026,
    kanaal: null,
    unit: 1,
    euro: 50_000_000,
    source: "national",
    status: "voorlopig",
    rows: [],
    riddle: null,
  });
  expect(find("=POK.BEDRAG(A5,C3)").citation).toMatch(/Lbr\. 21\/083.*rij 4, kolom 2026: 50.*Voorlopig/);
});

test("kanaal and unit from cells; an empty cell is not given", () => {
  expect(find('=POK.BEDRAG(3,2021,"DU",E1)')).toMatchObject({
    kanaal: "DU",
    unit: 1_000,
    euro: 5_000_000,
  });
  expect(find("=POK.BEDRAG(3,2021,Z9,Z9,Z9)")).toMatchObject({ kanaal: null, unit: 1, source: "national" });
});

test("an empty cell of the source is not zero", () => {
  expect(find("=POK.BEDRAG(5,2025)").euro).toBeNull();
  expect(find("=POK.BEDRAG(6,2026)").euro).toBe(0);
});

test("an own amount: exactly the row it comes from", () => {
  const { source, euro, rows, status, citation } = find("=POK.BEDRAG(A5,C3,,E1,POK_Bedragen)");
  expect({ source, euro, status, citation }).toEqual({
    source: "own",
    euro: 52_000,
    status: null,
    citation: "",
  });
  expect(rows).toEqual([
    expect.objectContaining({
      target: expect.objectContaining({ sheet: "POK_Bedragen", row: 4, rows: 1, columns: 8 }),
      amount: 52_000,
      editie: "sept-2025",
      source: "circulaire.xlsx, F12",
      enteredOn: "2025-12-09",
    }),
  ]);
});

test("with the header row in the range, and two rows for two kanalen", () => {
  const { rows, euro } = find("=POK.BEDRAG(3,2021,,,POK_Bedragen!A4:H7)");
  expect(rows.map(({ target, kanaal }) => [target.row, kanaal])).toEqual([
    [5, "AU"],
    [6, "DU"],
  ]);
  expect(euro).toBe(16_000);
  expect(find('=POK.TOTAAL(2021,"DU",,POK_Bedragen)')).toMatchObject({ euro: 9_000, actielijn: null });
});

test("an own amount that is not there gives the sentence of the function", () => {
  expect(find("=POK.BEDRAG(1,2026,,,POK_Bedragen)").riddle).toEqual({
    kind: "error",
    sentence: "In argument “bedragen” staat geen rij voor actielijn 1 in 2026.",
  });
});

test("spill: every cell has its own origin", () => {
  expect(find("=POK.REEKS(4,2024)", { row: 0, column: 2 })).toMatchObject({ year: 2026, euro: 50_000_000 });
  expect(find("=POK.TABEL(,1000)", { row: 4, column: 7 })).toMatchObject({
    actielijn: { number: 4 },
    year: 2026,
    euro: 50_000_000,
    unit: 1_000,
  });
  expect(find("=POK.TABEL()", { row: 9, column: 2 })).toMatchObject({
    actielijn: null,
    year: 2021,
    euro: 150_000_000,
  });
  expect(find("=POK.TABEL()", { row: 0, column: 0 })).toMatchObject({ year: null, euro: undefined });
  expect(find("=POK.TABEL()", { row: 4, column: 1 })).toMatchObject({ year: null, actielijn: { number: 4 } });
});

test("a raming says what it was computed with, and a function without an amount gives none", () => {
  expect(find("=POK.RAMING(3,2021,0.02)")).toMatchObject({
    source: "raming",
    raming: { national: 10_000_000, limit: "midden", edge: 0, share: 0.02, low: 190_000, high: 210_000 },
    euro: 200_000,
  });
  expect(find('=POK.RAMING(3,2021,"2%","hoog")')).toMatchObject({
    raming: { national: 10_000_000, limit: "hoog", edge: 500_000, share: 0.02 },
    euro: 210_000,
  });
  expect(find('=POK.RAMING(1,2022,0.02,"hoog")')).toMatchObject({
    raming: { national: 0, edge: 0, low: 0, high: 0 },
    euro: 0,
  });
  expect(find("=POK.STATUS(4,2026)")).toMatchObject({ euro: undefined, status: "voorlopig", year: 2026 });
  expect(find("=POK.REGELS()")).toMatchObject({ euro: undefined, year: null, riddle: null });
});

test("a computation or a range as an argument is not guessed", () => {
  expect(find("=POK.BEDRAG(A5+1,2026)").riddle).toEqual({
    kind: "undetermined",
    argument: "actielijn",
    text: "A5+1",
  });
  expect(find("=POK.BEDRAG(A1:B1,2026)").riddle).toMatchObject({ argument: "actielijn" });
  expect(find("=POK.BEDRAG(4,Q1)").riddle).toMatchObject({ argument: "jaar", text: "Q1" });
  expect(find("=POK.BEDRAG(4,2026,,,Onbekend)").riddle).toMatchObject({ argument: "bedragen" });
  expect(find("=POK.BEDRAG(9,2026)").riddle).toMatchObject({ kind: "error" });
  expect(find("=POK.BEDRAG(,2026)").riddle).toMatchObject({ kind: "error" });
});

describe("edities", () => {
  const edities = (formula: string) => editiesOf(editie, formula, reader);

  test.each([
    ["=POK.BEDRAG(4,2026)", { names: ["Lbr. 21/083"], raming: false, unknown: false }],
    ["=POK.BEDRAG(4,2026,,,POK_Bedragen)", { names: ["sept-2025"], raming: false, unknown: false }],
    [
      "=POK.BEDRAG(4,2026,,,POK_Bedragen)-POK.BEDRAG(4,2026)",
      { names: ["sept-2025", "Lbr. 21/083"], raming: false, unknown: false },
    ],
    [
      "=POK.TABEL(,,POK_Bedragen)",
      { names: ["sept-2025", "dec-2021", "mei-2022"], raming: false, unknown: false },
    ],
    [
      "=POK.BEDRAG(3,2021,,,POK_Bedragen)",
      { names: ["dec-2021", "mei-2022"], raming: false, unknown: false },
    ],
    [
      "=POK.BEDRAG(A5+1,2026,,,POK_Bedragen)",
      { names: ["sept-2025", "dec-2021", "mei-2022"], raming: false, unknown: false },
    ],
    ["=POK.RAMING(4,2026,0.01)", { names: ["Lbr. 21/083"], raming: true, unknown: false }],
    ["=POK.BEDRAG(4,2026,,,Onbekend)", { names: [], raming: false, unknown: true }],
    ["=POK.REGELS()", { names: [], raming: false, unknown: false }],
    ["=POK.LPO(2022)", { names: ["Rijksbegroting 2022 (MEV 2022)"], raming: false, unknown: false }],
    [
      '=POK.INDEXEER(POK.BEDRAG(4,2026),2022,2025,,"cep")',
      { names: ["Rijksbegroting 2022 (CEP 2021)", "Lbr. 21/083"], raming: false, unknown: false },
    ],
    [
      '=POK.BRON("accres",2022)',
      { names: ["Rijksbegroting 2022 (septembercirculaire 2021)"], raming: false, unknown: false },
    ],
    ["=POK.BRON(A5,2026)", { names: ["Lbr. 21/083"], raming: false, unknown: false }],
    ["=POK.ACCRES(2022,,Q1)", { names: [], raming: false, unknown: true }],
    ['=POK.ACCRES(2022,,"juni")', { names: [], raming: false, unknown: true }],
  ])("%s", (formula, expected) => {
    expect(edities(formula)).toEqual(expected);
  });
});
