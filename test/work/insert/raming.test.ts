import fc from "fast-check";
import { size, type Block } from "../../../src/work/block";
import { readAmount, readLimit } from "../../../src/work/amounts/sourceAmount";
import { blockSize, makeBlock } from "../../../src/work/insert/makeBlock";
import { HOW, WHAT, type LooseRequest } from "../../../src/work/amounts/request";
import { ramingCaveats } from "../../../src/work/amounts/caveats";
import { refusal } from "../../../src/work/insert/refusal";
import { currentEditie as editie } from "../../../src/knowledge/pok/edities";
import { UNITS, KANALEN } from "../../../src/knowledge/pok/kinds";
import { withExcelFunctions } from "../../functions/excelFunctions";
import { CENTER, NO_ROLE, raming } from "./sources";
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
  source: raming(),
};
const make = (choice: Partial<LooseRequest>, row = 0, column = 0): Block =>
  makeBlock(editie, { ...standard, ...choice }, { row, column }, TODAY);
const content = ({ cells }: Block) => cells.map((row) => row.map((cell) => cell.content));

describe("whole table", () => {
  test("is called RAMING, says how the share was determined, and calculates with the share in a cell", () => {
    const rows = content(make({}, 0, 0));
    expect(rows[0]![0]).toBe("RAMING POK-middelen Utrecht; bedragen × € 1.000, AU + DU samen");
    expect(rows[1]).toEqual(["Aandeel", "Uitleg: naar inwoners", ...Array<number>(7).fill(0.02)]);
    expect(rows[2]!.slice(0, 3)).toEqual(["Actielijn", "Omschrijving", 2021]);
    expect(rows[4]![2]).toBe("=POK.RAMING($A5,C$3,C$2,,1000)");
    expect(content(make({ unit: 1 }, 9, 3))[4]![2]).toBe("=POK.RAMING($D14,F$12,F$11)");
  });

  test("each year has its own share, above its column", () => {
    const byYear = Object.fromEntries(editie.years.map((year, i) => [year, 0.02 + i / 1_000]));
    const rows = content(make({ how: "values", source: raming(NO_ROLE, byYear) }));
    expect(rows[1]!.slice(2)).toEqual(Object.values(byYear));
    expect([rows[6]![2], rows[6]![8]]).toEqual([45_000 * 0.02, 50_000 * 0.026]);
  });

  test("below the total are the lowest and the highest possible, added up per actielijn that applies", () => {
    const rows = content(make({}));
    expect(rows.slice(11, 14).map((row) => row.slice(0, 2))).toEqual([
      ["Totaal", "raming"],
      ["", "Laagst mogelijk"],
      ["", "Hoogst mogelijk"],
    ]);
    expect(rows[11]![2]).toBe("=SUM(C4:C11)");
    // 2021: actielijn 7 (row 10) passes Utrecht by; 6 has no DU yet then.
    expect(rows[12]![2]).toBe(
      `=${[4, 5, 6, 7, 8, 9, 11].map((row) => `POK.RAMING($A${row},C$3,C$2,"laag",1000)`).join("+")}`,
    );
  });

  test("as values: 2 % of AU + DU, with a band of half a million per amount", () => {
    const rows = content(make({ how: "values", source: raming(CENTER) }));
    expect(rows[3]!.slice(2)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(rows[6]!.slice(2)).toEqual([900, 900, 900, 900, 900, 1000, 1000]);
    // 2024: AL 2, 3, 4, 6 and 7 = 25 + 10 + 45 + 23 + 10 million; five times a band of half a million.
    expect([rows[11]![5], rows[12]![5], rows[13]![5]]).toEqual([2260, 2210, 2310]);
  });

  test("money for other gemeenten is an empty cell with the reason below, not 0", () => {
    const rows = content(make({ how: "values" }));
    expect(rows[8]!.slice(2)).toEqual([0, "", "", "", "", 0, 0]);
    expect(rows[9]!.slice(2)).toEqual(Array(7).fill(""));
    const text = rows.slice(14).map(([line]) => line);
    expect(text).toContain(
      "Actielijn 6 gaat in 2022–2025 alleen naar de 35 centrumgemeenten vrouwenopvang. Utrecht hoort daar niet bij: niet van toepassing.",
    );
    expect(text).toContain(
      "Niet via het gemeentefonds, en daarom niet geraamd maar als 0 opgenomen: actielijn 1 (2021–2027), actielijn 8 (2021–2022).",
    );
  });

  test("below the block: what the raming rests on, the band, and that the cells hold unrounded numbers", () => {
    const text = content(make({}))
      .slice(14)
      .map(([line]) => line);
    expect(text[0]).toBe(
      "Raming op basis van AU + DU volgens VNG, ledenbrief Lbr. 21/083 (kenmerk TISB/U202100948) van 14 december 2021, bijlage “Meerjarige verdeling van de middelen”; geen gepubliceerd bedrag. Vanaf 2023 voorlopig.",
    );
    expect(text[1]).toBe(
      "Daar afgerond op hele miljoenen; bij dit aandeel ligt het bedrag dus tussen “Laagst mogelijk” en “Hoogst mogelijk”. De cel toont een afgerond getal en bevat het niet-afgeronde.",
    );
    expect(text[text.length - 1]).toMatch(/Wijzigt u een aandeel/);
  });

  test("an empty source cell stays a dash and an amount shows two figures or more", () => {
    const { cells } = make({ source: raming(NO_ROLE, 0.00005) });
    expect(cells[6]![2]!.notation).toBe("#,##0.00");
    expect(cells[7]![5]!.notation).toBe('#,##0.00;-#,##0.00;"–"');
    expect(make({}).cells[6]![2]!.notation).toBe("#,##0");
  });
});

test("a row has its own share cell and band", () => {
  const rows = content(make({ what: "row" }, 9, 2));
  expect(rows[1]!.slice(0, 2)).toEqual(["Aandeel (naar inwoners)", 0.02]);
  expect(rows.slice(3, 6).map((row) => row.slice(0, 2))).toEqual([
    ["4 Uitvoeringscapaciteit wijkteams", "=POK.RAMING(4,D$12,D$11,,1000)"],
    ["Laagst mogelijk", '=POK.RAMING(4,D$12,D$11,"laag",1000)'],
    ["Hoogst mogelijk", '=POK.RAMING(4,D$12,D$11,"hoog",1000)'],
  ]);
});

describe("one amount", () => {
  test("is never there without the line that it is a raming, with the share and the band", () => {
    const rows = content(make({ what: "amount" })).map(([cell]) => cell);
    expect(rows[0]).toBe("=POK.RAMING(4,2026,0.02,,1000)");
    expect(rows[1]).toBe("RAMING voor Utrecht, bedrag × € 1.000: aandeel 2,0000 % (naar inwoners).");
    expect(rows[3]).toMatch(/tussen € 990\.000 en € 1\.010\.000\./);
  });

  test("of money for other gemeenten is refused with the reason; not for a centrumgemeente", () => {
    const request = { ...standard, what: "amount" as const, actielijn: 7 };
    expect(refusal(editie, request)).toEqual({
      kind: "notApplicable",
      reasons: [expect.stringContaining("Actielijn 7 gaat in 2021–2027 alleen naar de 25 centrumgemeenten")],
    });
    expect(refusal(editie, { ...request, source: raming(CENTER) })).toBeNull();
    expect(refusal(editie, { ...request, actielijn: null })).toBeNull();
  });
});

describe("caveats", () => {
  const reason = (roles: Parameters<typeof ramingCaveats>[2], actielijn: number) =>
    ramingCaveats(editie, "Utrecht", roles).find((v) => v.actielijn === actielijn)!;

  test("a centrumgemeente receives, but a share by inwoners is no good basis", () => {
    expect(reason(CENTER, 6)).toMatchObject({ receives: true, years: [2022, 2023, 2024, 2025] });
    expect(reason(CENTER, 6).reason).toContain("geen goede grondslag");
    expect(reason(NO_ROLE, 6).receives).toBe(false);
  });

  test("actielijn 3 is partly for urban renewal areas, known or not", () => {
    expect(reason(NO_ROLE, 3)).toMatchObject({ receives: true, years: [2021, 2022] });
    expect(reason(NO_ROLE, 3).reason).toMatch(/€ 5 miljoen .* niet ingevuld/);
    expect(reason({ ...NO_ROLE, urbanRenewalArea: false }, 3).reason).toMatch(/te hoog/);
    expect(reason(CENTER, 3).reason).toMatch(/geen goede grondslag/);
  });
});

const roles = fc.record({
  vrouwenopvang: fc.boolean(),
  veiligheidsregio: fc.boolean(),
  urbanRenewalArea: fc.constantFrom(true, false, null),
});
const sources = fc
  .tuple(
    roles,
    fc.tuple(
      ...editie.years.map((year) =>
        fc.tuple(fc.constant(year), fc.double({ min: 0.00001, max: 1, noNaN: true })),
      ),
    ),
  )
  .map(([r, shares]) => raming(r, Object.fromEntries(shares)));
const requests = fc.record({
  what: fc.constantFrom(...WHAT),
  actielijn: fc.constantFrom(null, ...editie.actielijnen.map(({ number }) => number)),
  year: fc.constantFrom(...editie.years),
  kanaal: fc.constantFrom(null, ...KANALEN),
  unit: fc.constantFrom(...UNITS),
  source: sources,
});
const anchors = fc.record({ row: fc.nat(40), column: fc.nat(30) });

test("formulas calculate what the same request writes as values, in each place", () => {
  fc.assert(
    fc.property(requests, anchors, (choice, anchor) => {
      fc.pre(refusal(editie, { ...choice, how: "formulas" }) === null);
      const formulas = makeBlock(editie, { ...choice, how: "formulas" }, anchor, TODAY);
      const values = content(makeBlock(editie, { ...choice, how: "values" }, anchor, TODAY));
      const outcome = calculate(formulas, anchor, []);
      for (const { kind, row, rows: high } of formulas.parts) {
        if (kind === "source") continue;
        for (let r = row; r < row + high; r += 1) expect(outcome[r]).toEqual(values[r]!.map(almost));
      }
    }),
    { numRuns: runs(150) },
  );
});

/** Excel calculates with fifteen digits and adds up in another order. */
const almost = (value: number | string) => (typeof value === "number" ? expect.closeTo(value, 4) : value);

test("the raming lies in its band, and each block is called a raming and has the announced size", () => {
  fc.assert(
    fc.property(requests, fc.constantFrom(...HOW), (choice, how) => {
      const request = { ...choice, how };
      const { source, actielijn, year } = request;
      const midden = readAmount(editie, source, actielijn, year, null) ?? 0;
      expect(readLimit(editie, source, actielijn, year, "laag") ?? 0).toBeLessThanOrEqual(midden);
      expect(readLimit(editie, source, actielijn, year, "hoog") ?? 0).toBeGreaterThanOrEqual(midden);
      const block = makeBlock(editie, request, { row: 7, column: 3 }, TODAY);
      expect(size(block)).toEqual(blockSize(editie, request));
      expect(content(block).flat().join("\n")).toContain("RAMING");
    }),
  );
});
