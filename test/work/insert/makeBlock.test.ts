import type { Block } from "../../../src/work/block";
import { blockSize, makeBlock } from "../../../src/work/insert/makeBlock";
import type { LooseRequest } from "../../../src/work/amounts/request";
import { currentEditie as editie } from "../../../src/knowledge/pok/edities";

const TODAY = "2026-11-22";
const standard: LooseRequest = {
  what: "table",
  how: "formulas",
  actielijn: 4,
  year: 2026,
  kanaal: null,
  unit: 1_000,
};
const make = (choice: Partial<LooseRequest>, row = 0, column = 0): Block =>
  makeBlock(editie, { ...standard, ...choice }, { row, column }, TODAY);
const content = ({ cells }: Block) => cells.map((row) => row.map((cell) => cell.content));
const EMPTY = '#,##0;-#,##0;"–"';

describe("whole table", () => {
  test("formulas refer to the actielijn in their row and the year in their column", () => {
    const rows = content(make({}, 4, 1));
    expect(rows[2]).toEqual(["Actielijn", "Omschrijving", 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(rows[3]!.slice(0, 4)).toEqual([
      1,
      "Digitale dienstverlening en IDO",
      "=POK.BEDRAG($B8,D$7,,1000)",
      "=POK.BEDRAG($B8,E$7,,1000)",
    ]);
    expect(rows[10]![8]).toBe("=POK.BEDRAG($B15,J$7,,1000)");
    expect(rows[11]).toEqual([
      "Totaal",
      "",
      ...["D", "E", "F", "G", "H", "I", "J"].map((k) => `=SUM(${k}8:${k}15)`),
    ]);
  });

  test("values are the 56 amounts and the seven totals of the source", () => {
    const rows = content(make({ how: "values", unit: 1_000_000 }));
    expect(rows.slice(3, 11).map((row) => row.slice(2))).toEqual([
      [16, 23, 35, 35, 35, 35, 35],
      [23, 23, 25, 25, 25, 25, 25],
      [10, 10, 10, 10, 10, 10, 10],
      [45, 45, 45, 45, 45, 50, 50],
      [36, 6, 3, 0, 0, 0, 0],
      [0, 23, 23, 23, 23, 0, 0],
      [10, 10, 10, 10, 10, 10, 10],
      [10, 10, 0, 0, 0, 0, 0],
    ]);
    expect(rows[11]!.slice(2)).toEqual([150, 150, 151, 148, 148, 130, 130]);
  });

  test.each(["formulas", "values"] as const)(
    "as %s an empty source cell and a printed zero stay distinguishable",
    (how) => {
      const notations = make({ how }).cells.map((row) => row.map((cell) => cell.notation));
      expect(notations[7]!.slice(2)).toEqual(["#,##0", "#,##0", "#,##0", EMPTY, EMPTY, EMPTY, EMPTY]);
      expect(notations[8]!.slice(2)).toEqual([EMPTY, "#,##0", "#,##0", "#,##0", "#,##0", "#,##0", "#,##0"]);
      expect(notations[2]!.slice(2)).toEqual(Array(7).fill("0"));
    },
  );

  test("the block itself says unit, kanaal, source, that it is provisional and where the totals deviate", () => {
    const text = content(make({ how: "values" })).map((row) => row[0]);
    expect(text[1]).toBe("Bedragen × € 1.000, alle kanalen");
    expect(text.slice(12)).toEqual([
      "Let op: de bron noemt € 150 miljoen per jaar; de totalen van 2023–2027 wijken daarvan af. Zij zijn de som van de gedrukte bedragen.",
      "Bron: VNG, ledenbrief Lbr. 21/083 (kenmerk TISB/U202100948) van 14 december 2021, bijlage “Meerjarige verdeling van de middelen”.",
      "In de bron afgerond op hele miljoenen; vanaf 2023 voorlopig. Ingevoegd als waarden op 22 november 2026.",
    ]);
  });

  test("of one kanaal: the kanaal is in each formula and above the table, and the total has no remark", () => {
    const rows = content(make({ kanaal: "DU", unit: 1 }));
    expect(rows[1]![0]).toBe("Bedragen in €, DU (decentralisatie-uitkering)");
    expect(rows[3]![2]).toBe('=POK.BEDRAG($A4,C$3,"DU")');
    expect(rows).toHaveLength(14);
  });
});

describe("row", () => {
  test("years above the amounts, the unit in the corner, the source below", () => {
    const rows = content(make({ what: "row" }, 9, 2));
    expect(rows[0]).toEqual(["Bedragen × € 1.000, alle kanalen", 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(rows[1]!.slice(0, 3)).toEqual([
      "4 Uitvoeringscapaciteit wijkteams",
      "=POK.BEDRAG(4,D$10,,1000)",
      "=POK.BEDRAG(4,E$10,,1000)",
    ]);
    expect(rows[3]![0]).toContain("De bedragen zijn formules van de POK-invoegtoepassing.");
  });

  test("of the total row", () => {
    const rows = content(make({ what: "row", actielijn: null, how: "values" }));
    expect(rows[1]).toEqual(["Totaal", 150_000, 150_000, 151_000, 148_000, 148_000, 130_000, 130_000]);
  });
});

describe("one amount", () => {
  test("as a formula one cell", () => {
    expect(content(make({ what: "amount" }))).toEqual([["=POK.BEDRAG(4,2026,,1000)"]]);
  });

  test("as a value with the source line below it", () => {
    const [[amount], [source]] = content(make({ what: "amount", how: "values" })) as [[number], [string]];
    expect(amount).toBe(50_000);
    expect(source).toMatch(
      /^Bedragen × € 1\.000, alle kanalen\. Bron: VNG, .* rij 4, kolom 2026: 50 .*Ingevoegd als waarden op 22 november 2026\.$/,
    );
  });

  test("of a total", () => {
    expect(content(make({ what: "amount", actielijn: null, kanaal: "AU" }))).toEqual([
      ['=POK.TOTAAL(2026,"AU",1000)'],
    ]);
  });
});

test("each block is a rectangle of the announced size, and its parts lie within it", () => {
  for (const what of ["amount", "row", "table"] as const) {
    for (const how of ["formulas", "values"] as const) {
      for (const kanaal of [null, "AU"] as const) {
        const request = { ...standard, what, how, kanaal };
        const block = makeBlock(editie, request, { row: 7, column: 3 }, TODAY);
        const { rows, columns } = blockSize(editie, request);
        expect(block.cells).toHaveLength(rows);
        expect(block.cells.every((row) => row.length === columns)).toBe(true);
        expect(block.widths).toHaveLength(columns);
        for (const part of block.parts) {
          expect(part.row + part.rows).toBeLessThanOrEqual(rows);
          expect(part.column + part.columns).toBeLessThanOrEqual(columns);
        }
      }
    }
  }
});
