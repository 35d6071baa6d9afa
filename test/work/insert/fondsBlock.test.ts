import { accres, bcf, lpo, opschalingskorting } from "../../../src/functions/fondsFunctions";
import {
  SERIES_LIST,
  seriesOf,
  seriesFigure,
  type EditieCode,
  type SeriesCode,
} from "../../../src/knowledge/gemeentefonds";
import { fondsSize, makeFondsBlock } from "../../../src/work/insert/fondsBlock";
import { fondsFormula } from "../../../src/work/insert/fondsFormula";
import { firstOf, missing, type FondsRequest } from "../../../src/work/insert/fondsRequest";
import { formulaNl } from "../../../src/work/formula";

const ANCHOR = { row: 3, column: 1 };
const make = (series: SeriesCode, choice: Partial<FondsRequest> = {}) =>
  makeFondsBlock(
    { what: "table", how: "formulas", year: 2022, ...firstOf(series), ...choice },
    ANCHOR,
    "2026-11-22",
  );
const texts = (block: ReturnType<typeof make>) => block.cells.map(([first]) => String(first!.content));

const FUNCTIONS: Record<string, (...argumentList: unknown[]) => unknown> = {
  ACCRES: accres,
  LPO: lpo,
  BCF: bcf,
  OPSCHALINGSKORTING: opschalingskorting,
};

/** Calculates a formula with constants only, with the real functions. */
function calculate(formula: string): unknown {
  const [, name, argumentList] = /^=POK\.([A-Z]+)\((.*)\)$/.exec(formula)!;
  const values = argumentList!
    .split(",")
    .map((part) => (part === "" ? null : part.startsWith('"') ? part.slice(1, -1) : Number(part)));
  return FUNCTIONS[name!]!(...values);
}

const everything = SERIES_LIST.flatMap(({ code, rows, years, edities }) =>
  rows.flatMap(({ code: row }) =>
    edities.flatMap((editie) =>
      years.map((year): [SeriesCode, string, EditieCode, number] => [code, row, editie, year]),
    ),
  ),
);

test("each formula gives the printed figure of its row, year and editie", () => {
  const differences = everything.filter(([series, row, editie, year]) => {
    const { num } = seriesFigure(series, row, year, editie);
    return num !== null && calculate(fondsFormula({ series, row, editie }, year)) !== num;
  });
  expect(everything).toHaveLength(129);
  expect(differences).toEqual([]);
});

test("what is default is not in the formula", () => {
  expect(fondsFormula(firstOf("lpo"), 2022)).toBe("=POK.LPO(2022)");
  const mei = fondsFormula({ series: "accres", row: "percentage", editie: "mei" }, 2024);
  expect(formulaNl(mei)).toBe('=POK.ACCRES(2024;"percentage";"mei")');
});

test("a table: unit above the figures, formulas that refer to the year above them, percentages as 0,00%", () => {
  const block = make("accres");
  expect(texts(block).slice(0, 7)).toEqual([
    "Accres, landelijk (septembercirculaire 2021)",
    "Bedragen × € 1.000; percentages in %",
    "Onderdeel",
    "Nominaal accres (× € 1.000)",
    "Accrespercentage (%)",
    "Reëel accrespercentage (%)",
    "Reëel accres (× € 1.000)",
  ]);
  expect(block.cells[2]!.slice(1).map(({ content }) => content)).toEqual(seriesOf("accres").years);
  expect(block.cells[3]![2]).toMatchObject({ content: "=POK.ACCRES(D$6)", notation: "#,##0" });
  expect(block.cells[4]![2]).toMatchObject({ content: '=POK.ACCRES(D$6,"percentage")', notation: "0.00%" });
});

test("as values it has the printed numbers", () => {
  const block = make("lpo", { what: "row", how: "values" });
  expect(block.cells[0]![0]!.content).toBe("Percentages, landelijk (MEV 2022)");
  expect(block.cells[1]!.map(({ content }) => content)).toEqual([
    "Loon en prijs samen",
    0.013,
    0.023,
    0.0175,
    0.0205,
    0.021,
    0.021,
  ]);
  expect(texts(block)).toContain("Ingevoegd als waarden op 22 november 2026.");
});

test("where the letter names no figure it says “n.b.”, and that is explained; never a 0", () => {
  const row = (how: FondsRequest["how"]) => make("opschalingskorting", { what: "row", how });
  const column = 1 + seriesOf("opschalingskorting").years.indexOf(2024);
  expect(row("values").cells[1]![column]!.content).toBe("n.b.");
  expect(row("formulas").cells[1]![column]!.content).toBe('=IFNA(POK.OPSCHALINGSKORTING(I$4),"n.b.")');
  expect(row("formulas").cells[1]![column - 1]!.content).toBe("=POK.OPSCHALINGSKORTING(H$4)");
  expect(texts(row("formulas"))).toContain("n.b.: de brief noemt voor 2024 geen cijfer; dat is geen 0.");
  const request = { what: "amount", how: "formulas", ...firstOf("opschalingskorting") } as const;
  expect(missing({ ...request, year: 2024 })).toBe(true);
  expect(missing({ ...request, year: 2023 })).toBe(false);
});

test("below a loose figure are unit, citation, caveat and what contradicts", () => {
  const lines = texts(make("lpo", { what: "amount" }));
  expect(lines[0]).toBe("=POK.LPO(2022)");
  expect(lines.slice(1).join("\n")).toMatch(
    /tabel 1\.2, rij “Correctie LPO[\s\S]*CEP 2022[\s\S]*gedrukt 2,30%; [\s\S]* geeft 2,50%/,
  );
  expect(texts(make("accres", { what: "amount" }))[1]).toMatch(/^Landelijk, 2022, × € 1\.000\. Bron: VNG/);
});

test("below a table it says per row in which years something contradicts", () => {
  const line = texts(make("bcf")).find((text) => text.startsWith("Let op"))!;
  expect(line).toMatch(/Vrijval naar het gemeentefonds 2022–2025; Voeding 2022, 2023, 2024, 2026\./);
  expect(texts(make("lpo", { editie: "cep" })).join()).not.toMatch(/Let op/);
});

test("the size does not depend on the place or on formulas or values", () => {
  const request: FondsRequest = { what: "row", how: "formulas", year: 2022, ...firstOf("bcf") };
  const { cells } = make("bcf", request);
  expect(fondsSize(request)).toEqual({ rows: cells.length, columns: cells[0]!.length });
  expect(fondsSize({ ...request, how: "values" })).toEqual(fondsSize(request));
});
