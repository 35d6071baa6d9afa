import fc from "fast-check";
import { size, type Block } from "../../../src/work/block";
import { blockSize, makeBlock } from "../../../src/work/insert/makeBlock";
import { HOW, WHAT, type LooseRequest } from "../../../src/work/amounts/request";
import { refusal } from "../../../src/work/insert/refusal";
import { currentEditie as editie } from "../../../src/knowledge/pok/edities";
import { UNITS, KANALEN } from "../../../src/knowledge/pok/kinds";
import { withExcelFunctions } from "../../functions/excelFunctions";
import { EDITIES, own, tableValues, UTRECHT, type RowData } from "./sources";
import { calculate } from "./calculator";
import { runs } from "../../harness/runs";

withExcelFunctions();

const TODAY = "2026-11-22";
const standard: LooseRequest = {
  what: "table",
  how: "formulas",
  actielijn: 4,
  year: 2026,
  kanaal: null,
  unit: 1_000,
  source: own(UTRECHT),
};
const make = (choice: Partial<LooseRequest>, row = 0, column = 0): Block =>
  makeBlock(editie, { ...standard, ...choice }, { row, column }, TODAY);
const content = ({ cells }: Block) => cells.map((row) => row.map((cell) => cell.content));
const below = (block: Block) => {
  const { row, rows } = block.parts.find(({ kind }) => kind === "source")!;
  return content(block)
    .slice(row, row + rows)
    .map(([text]) => text);
};

describe("whole table", () => {
  test("each amount cell reads POK_Bedragen and is empty without a row; so is a total", () => {
    const rows = content(make({}, 4, 1));
    expect(rows[0]![0]).toBe("POK-middelen Utrecht, eigen bedragen per actielijn en jaar");
    expect(rows[3]!.slice(0, 3)).toEqual([
      1,
      "Digitale dienstverlening en IDO",
      '=IFNA(POK.BEDRAG($B8,D$7,,1000,POK_Bedragen),"")',
    ]);
    expect(rows[11]![2]).toBe('=IF(COUNT(D8:D15)=0,"",SUM(D8:D15))');
    const amounts = rows.slice(3, 11).flatMap((row) => row.slice(2));
    expect(amounts).toHaveLength(56);
    expect(amounts.every((formula) => /^=IFNA\(POK\.BEDRAG\(.*POK_Bedragen\),""\)$/.test(`${formula}`))).toBe(
      true,
    );
  });

  test("as values: what exists as a number, what does not as an empty cell, and nothing as 0", () => {
    const rows = content(make({ how: "values" }));
    expect(rows[6]!.slice(2)).toEqual([900, 901.5, 903, 904.5, 906, 907.5, 909]);
    expect(rows[9]!.slice(2)).toEqual(["", "", "", 710.071, 710.071, "", ""]);
    expect(rows[5]!.slice(2)).toEqual(["", 150, "", "", "", "", ""]);
    expect(rows[3]!.slice(2)).toEqual(Array(7).fill(""));
    expect(rows[11]!.slice(2)).toEqual([900, 1051.5, 903, 1614.571, 1616.071, 907.5, 909]);
  });

  test("a year without a single row has no total", () => {
    const only2024 = own(UTRECHT.filter(({ year }) => year === 2024));
    const totals = content(make({ how: "values", source: only2024 }))[11]!.slice(2);
    expect(totals).toEqual(["", "", "", 1614.571, "", "", ""]);
  });

  test("all amounts have the same number of decimals, and none is rounded", () => {
    const { cells } = make({});
    expect(
      new Set(cells.slice(3, 12).flatMap((row) => row.slice(2).map(({ notation }) => notation))),
    ).toEqual(new Set(["#,##0.000"]));
    expect(make({ unit: 1 }).cells[6]![2]!.notation).toBe("#,##0");
  });

  test("of one kanaal: the kanaal is in the formula, and an amount through another kanaal is 0", () => {
    expect(content(make({ kanaal: "DU", unit: 1 }))[3]![2]).toBe(
      '=IFNA(POK.BEDRAG($A4,C$3,"DU",,POK_Bedragen),"")',
    );
    expect(content(make({ kanaal: "DU", how: "values" }))[6]![2]).toBe(0);
  });
});

describe("the lines below the block", () => {
  test("as values: per editie which amounts come from it, with date and citation", () => {
    expect(below(make({ how: "values" }))).toEqual([
      "Een lege cel heeft geen rij in POK_Bedragen; een totaal telt alleen de bedragen die er staan.",
      "Bron: eigen bedragen van Utrecht uit POK_Bedragen. Ingevoegd als waarden op 22 november 2026.",
      "Uit editie meicirculaire 2024 (ingevoerd op 3 juni 2024, bron: mei.xlsx, blad AU; zie de kolom Bron van POK_Bedragen): actielijn 4 (2021–2027), actielijn 3 AU (2022).",
      "Uit editie septembercirculaire 2024 (ingevoerd op 1 oktober 2024, bron: sept.xlsx, blad DU, B3 en sept.xlsx, blad DU, C3 en sept.xlsx, blad DU, D3): actielijn 7 (2024–2025), actielijn 3 DU (2022).",
    ]);
  });

  test("a row without empty cells and from one editie names only that one", () => {
    expect(below(make({ what: "row", how: "values" }))).toEqual([
      "Bron: eigen bedragen van Utrecht uit POK_Bedragen. Ingevoegd als waarden op 22 november 2026.",
      "Uit editie meicirculaire 2024 (ingevoerd op 3 juni 2024, bron: mei.xlsx, blad AU; zie de kolom Bron van POK_Bedragen).",
    ]);
  });

  test("as formulas: the editie holds on the day of inserting, because the formulas follow the table", () => {
    const lines = below(make({ what: "row", actielijn: 7 }));
    expect(lines[0]).toBe("Een lege cel heeft geen rij in POK_Bedragen.");
    expect(lines[1]).toContain("de editie van elk bedrag staat daar");
    expect(lines.slice(2)).toEqual([
      "Bij het invoegen op 22 november 2026: uit editie septembercirculaire 2024 (ingevoerd op 1 oktober 2024, bron: sept.xlsx, blad DU, B3 en sept.xlsx, blad DU, C3).",
    ]);
  });

  test("a row without editie, source or date gets no invented origin", () => {
    const source = own([
      { actielijn: 4, year: 2026, kanaal: "AU", amount: 5_000, editie: "", source: "", enteredOn: "" },
    ]);
    expect(below(make({ what: "row", how: "values", source }))).toContain(
      "Uit een onbekende editie (ingevoerd op onbekende datum, bron: onbekend).",
    );
  });
});

describe("one amount", () => {
  test("as a formula one cell, without IFNA", () => {
    expect(content(make({ what: "amount" }))).toEqual([["=POK.BEDRAG(4,2026,,1000,POK_Bedragen)"]]);
  });

  test("as a value with editie, source and date of input below it", () => {
    expect(content(make({ what: "amount", how: "values" }))).toEqual([
      [907.5],
      [
        "Bedragen × € 1.000, alle kanalen. Bron: eigen bedragen van Utrecht uit POK_Bedragen; editie meicirculaire 2024 (ingevoerd op 3 juni 2024, bron: mei.xlsx, blad AU, F7). Ingevoegd als waarden op 22 november 2026.",
      ],
    ]);
  });

  test("added up from two edities: each says which part", () => {
    const source = below(make({ what: "amount", how: "values", actielijn: 3, year: 2022 }))[0];
    expect(source).toMatch(
      /meicirculaire 2024 .*: actielijn 3 AU \(2022\); editie septembercirculaire 2024 .*: actielijn 3 DU/,
    );
  });

  test("without a row it is refused; a row or table is not", () => {
    const without = { ...standard, what: "amount" as const, actielijn: 7, year: 2026 };
    expect(refusal(editie, without)).toEqual({ kind: "noRow", actielijn: 7, year: 2026 });
    expect(refusal(editie, { ...without, year: 2025 })).toBeNull();
    expect(refusal(editie, { ...without, what: "row" })).toBeNull();
    const empty = { ...without, actielijn: null, source: own([]) };
    expect(refusal(editie, empty)).toEqual({ kind: "noRow", actielijn: null, year: 2026 });
  });
});

const place = fc.record({
  actielijn: fc.constantFrom(...editie.actielijnen.map(({ number }) => number)),
  year: fc.constantFrom(...editie.years),
  kanaal: fc.constantFrom(...KANALEN),
});
const tables: fc.Arbitrary<RowData[]> = fc.uniqueArray(
  fc
    .tuple(place, fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(...EDITIES))
    .map(([p, amount, editie]) => ({ ...p, amount, editie })),
  { selector: ({ actielijn, year, kanaal }) => `${actielijn} ${year} ${kanaal}`, maxLength: 40 },
);
const requests = fc.record({
  what: fc.constantFrom(...WHAT),
  actielijn: fc.constantFrom(null, ...editie.actielijnen.map(({ number }) => number)),
  year: fc.constantFrom(...editie.years),
  kanaal: fc.constantFrom(null, ...KANALEN),
  unit: fc.constantFrom(...UNITS),
});
const anchors = fc.record({ row: fc.nat(40), column: fc.nat(30) });

test("formulas calculate what the same request writes as values, for each table and in each place", () => {
  fc.assert(
    fc.property(tables, requests, anchors, (rows, choice, anchor) => {
      const request = { ...choice, source: own(rows) };
      fc.pre(refusal(editie, { ...request, how: "formulas" }) === null);
      const formulas = makeBlock(editie, { ...request, how: "formulas" }, anchor, TODAY);
      const values = makeBlock(editie, { ...request, how: "values" }, anchor, TODAY);
      const outcome = calculate(formulas, anchor, tableValues(rows));
      const valuesContent = content(values);
      for (const { kind, row, rows: high } of formulas.parts) {
        if (kind === "source") continue;
        for (let r = row; r < row + high; r += 1) expect(outcome[r]).toEqual(valuesContent[r]!.map(almost));
      }
    }),
    { numRuns: runs(150) },
  );
});

/** Excel adds up fractional numbers; the values were calculated from whole euros. */
const almost = (value: number | string) => (typeof value === "number" ? expect.closeTo(value, 6) : value);

test("a row added to POK_Bedragen later appears by itself", () => {
  const block = make({ unit: 1 });
  const later = [...UTRECHT, { actielijn: 2, year: 2027, kanaal: "AU" as const, amount: 12_345 }];
  const without = calculate(block, { row: 0, column: 0 }, tableValues(UTRECHT));
  const withRow = calculate(block, { row: 0, column: 0 }, tableValues(later));
  expect(without[4]![8]).toBe("");
  expect(withRow[4]![8]).toBe(12_345);
  expect(withRow[11]![8]).toBe((without[11]![8] as number) + 12_345);
});

test("in the lines below values each amount has exactly its own edities", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      fc.pre(new Set(rows.map(({ editie: name }) => name)).size > 1);
      const lines = below(make({ how: "values", source: own(rows) })) as string[];
      for (const name of EDITIES) {
        const line = lines.find((text) => text.startsWith(`Uit editie ${name} `))!;
        const editieRows = rows.filter((row) => row.editie === name);
        const named = [...line.matchAll(/actielijn (\d)(?: (AU|DU|RIJK|OPEN))? \(([^)]*)\)/g)].flatMap(
          ([, number, kanaal, years]) =>
            years!.split(", ").flatMap((part) => {
              const [from, until = from] = part.split("–").map(Number);
              return Array.from({ length: until! - from! + 1 }, (_, i) => ({
                number,
                kanaal,
                year: from! + i,
              }));
            }),
        );
        for (const { actielijn, year, kanaal } of editieRows)
          expect(
            named.some(
              (g) => Number(g.number) === actielijn && g.year === year && (!g.kanaal || g.kanaal === kanaal),
            ),
          ).toBe(true);
        for (const g of named)
          expect(
            rows
              .filter(
                ({ actielijn, year, kanaal }) =>
                  actielijn === Number(g.number) && year === g.year && (!g.kanaal || g.kanaal === kanaal),
              )
              .map(({ editie: rowEditie }) => rowEditie),
          ).toEqual(expect.not.arrayContaining(EDITIES.filter((other) => other !== name)));
      }
    }),
  );
});

test("each block is a rectangle of the announced size", () => {
  fc.assert(
    fc.property(tables, requests, fc.constantFrom(...HOW), (rows, choice, how) => {
      const request = { ...choice, how, source: own(rows) };
      const block = makeBlock(editie, request, { row: 7, column: 3 }, TODAY);
      expect(size(block)).toEqual(blockSize(editie, request));
      expect(new Set(block.cells.map((row) => row.length))).toEqual(new Set([block.widths.length]));
    }),
  );
});
