import { narrowColumns, type Block } from "../../../src/work/block";
import { blockSize, makeBlock } from "../../../src/work/insert/makeBlock";
import type { LooseRequest } from "../../../src/work/amounts/request";
import { currentEditie as editie } from "../../../src/knowledge/pok/edities";
import { own, raming, UTRECHT } from "./sources";

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

describe("a block as the user wants it", () => {
  const FROM_2026 = { years: [2026, 2027] } as const;

  test("only the chosen years: columns, totals and the remark on the totals are theirs", () => {
    const rows = content(make({ ...FROM_2026, how: "values" }));
    expect(rows[2]).toEqual(["Actielijn", "Omschrijving", 2026, 2027]);
    expect(rows[6]).toEqual([4, "Uitvoeringscapaciteit wijkteams", 50_000, 50_000]);
    expect(rows[11]).toEqual(["Totaal", "", 130_000, 130_000]);
    expect(rows[12]![0]).toContain("de totalen van 2026–2027 wijken daarvan af");
    expect(
      content(make({ years: [2021], how: "values" }))
        .flat()
        .join(),
    ).not.toContain("wijken daarvan af");
  });

  test("figures only: no title, heading, name or total; actielijn and year stand in the formulas", () => {
    const rows = content(make({ ...FROM_2026, bare: true, sourcePlace: "none" }));
    expect(rows).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((actielijn) => [
        `=POK.BEDRAG(${actielijn},2026,,1000)`,
        `=POK.BEDRAG(${actielijn},2027,,1000)`,
      ]),
    );
    expect(content(make({ what: "row", bare: true, sourcePlace: "none", years: [2027] }))).toEqual([
      ["=POK.BEDRAG(4,2027,,1000)"],
    ]);
  });

  test("figures only still say their unit where their source stands", () => {
    expect(content(make({ ...FROM_2026, bare: true })).map(([first]) => first)[8]).toBe(
      "Bedragen × € 1.000, alle kanalen",
    );
    expect(make({ ...FROM_2026, bare: true, sourcePlace: "note" }).note).toMatchObject({
      row: 0,
      column: 0,
      text: expect.stringContaining("Bedragen × € 1.000, alle kanalen\nBron: VNG, ledenbrief"),
    });
  });

  test("the source in a note stands at the first amount, and nothing below the table", () => {
    const block = make({ ...FROM_2026, sourcePlace: "note" });
    expect(block.cells).toHaveLength(12);
    expect(block.note).toMatchObject({ row: 3, column: 2 });
    expect(block.note?.text).toContain("vanaf 2023 voorlopig");
    expect(block.parts.map(({ kind }) => kind)).not.toContain("source");
  });

  test("one amount as a formula has its source in a note when asked", () => {
    const block = make({ what: "amount", sourcePlace: "note" });
    expect(content(block)).toEqual([["=POK.BEDRAG(4,2026,,1000)"]]);
    expect(block.note?.text).toMatch(/^POK bron:\n.*rij 4, kolom 2026: 50 .*Het bedrag is een formule van/s);
  });

  test("an estimate and own amounts obey the same choices, but an estimate always says that it is one", () => {
    const choice = { ...FROM_2026, bare: true, sourcePlace: "none" } as const;
    const estimate = make({ ...choice, source: raming() });
    expect(estimate.cells.slice(0, 8).every((row) => row.length === 2)).toBe(true);
    expect(content(estimate)[8]![0]).toMatch(/^RAMING voor Utrecht, bedragen × € 1\.000/);
    const ownBlock = make({ ...choice, source: own(UTRECHT), how: "values", unit: 1 });
    expect(ownBlock.cells).toHaveLength(8);
    expect(content(ownBlock)[3]).toEqual([907_500, 909_000]);
  });

  test("columns become wider only when asked", () => {
    expect(make({}).widen).toBeUndefined();
    expect(make({ widen: true }).widen).toBe(true);
    expect(narrowColumns(make(FROM_2026), [8, 8, 8, 8])).toContain(1);
    expect(narrowColumns(make(FROM_2026), [99, 99, 99, 99])).toEqual([]);
  });
});
