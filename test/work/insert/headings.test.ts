import fc from "fast-check";
import { currentEditie as editie } from "../../../src/knowledge/pok/edities";
import { findHeadings } from "../../../src/work/insert/headings/headings";
import { makeFill, type Fill } from "../../../src/work/insert/headings/fill";
import type { SheetCells } from "../../../src/work/insert/headings/sheetCells";
import type { InsertRequest } from "../../../src/work/amounts/request";
import { cellAddress } from "../../../src/sheet/address";
import { must } from "../../../src/sheet/must";
import { evaluate, shifted } from "./followFormula";

/** The amounts that the ledenbrief prints, typed over: in millions, for 2021–2027. */
const PRINTED: Readonly<Record<number, readonly number[]>> = {
  2: [23, 23, 25, 25, 25, 25, 25],
  3: [10, 10, 10, 10, 10, 10, 10],
  4: [45, 45, 45, 45, 45, 50, 50],
};
const FIRST_YEAR = 2021;

const REQUEST: InsertRequest = {
  what: "matching",
  how: "formulas",
  actielijn: 4,
  year: 2026,
  kanaal: null,
  unit: 1_000,
};

function sheet(
  values: unknown[][],
  at: { row: number; column: number },
  size = { rows: 1, columns: 1 },
): SheetCells {
  const width = Math.max(...values.map((row) => row.length));
  const full = values.map((row) => Array.from({ length: width }, (_, k) => row[k] ?? ""));
  return {
    values: full,
    formulas: full,
    notations: full.map((row) => row.map(() => "General")),
    frozen: { rows: 0, columns: 0 },
    selection: { ...at, ...size },
    cutAt: null,
  };
}

function fillOf(cells: SheetCells, request: Partial<InsertRequest> = {}): Fill {
  return makeFill(editie, { ...REQUEST, ...request }, must(findHeadings(cells)), "b1");
}

const contents = ({ amounts }: Fill) =>
  Object.fromEntries(amounts.map(({ row, column, content }) => [cellAddress(row, column), content]));

const BEGROTING = [
  ["Meerjarenbegroting (bedragen × € 1.000)"],
  ["Omschrijving", 2024, 2025, "", 2026, 2027, 2028, "Totaal"],
  ["Bestuur", 1, 2, "", 3, 4, 5, 15],
  ["POK AL4 wijkteams"],
  ["AL2 en AL4 samen"],
  ["POK actielijn 2"],
  ["Totaal POK AL4"],
];

test("every POK row, under its own years: the spacer, the total and 2028 stay as they are and are named", () => {
  const fill = fillOf(sheet(BEGROTING, { row: 3, column: 1 }));
  expect(contents(fill)).toEqual({
    B4: "=POK.BEDRAG($A4,B$2,,1000)",
    C4: "=POK.BEDRAG($A4,C$2,,1000)",
    E4: "=POK.BEDRAG($A4,E$2,,1000)",
    F4: "=POK.BEDRAG($A4,F$2,,1000)",
    B6: "=POK.BEDRAG($A6,B$2,,1000)",
    C6: "=POK.BEDRAG($A6,C$2,,1000)",
    E6: "=POK.BEDRAG($A6,E$2,,1000)",
    F6: "=POK.BEDRAG($A6,F$2,,1000)",
  });
  expect(fill.amounts.every(({ followsYear, followsRow }) => followsYear && followsRow)).toBe(true);
  expect(fill.unit).toBe(1_000);
  expect(fill.stated).toMatchObject({ unit: 1_000 });
  expect(fill.left.map(({ row, column, reason }) => [cellAddress(row, column), reason])).toEqual([
    ["G2", "outside"],
    ["B5", "several"],
    ["B7", "total"],
  ]);
});

test("one amount and one row take the actielijn of their own row", () => {
  const one = fillOf(sheet(BEGROTING, { row: 3, column: 4 }), { what: "amount", actielijn: 7 });
  expect(contents(one)).toEqual({ E4: "=POK.BEDRAG($A4,E$2,,1000)" });
  const row = fillOf(sheet(BEGROTING, { row: 5, column: 1 }, { rows: 1, columns: 2 }), { what: "row" });
  expect(Object.keys(contents(row))).toEqual(["B6", "C6"]);
});

test("a row without a name gets the chosen actielijn as a literal, which does not follow", () => {
  const nameless = [...BEGROTING.slice(0, 3), [""], [""]];
  const fill = fillOf(sheet(nameless, { row: 3, column: 1 }), { what: "row", actielijn: 2 });
  expect(contents(fill)["B4"]).toBe("=POK.BEDRAG(2,B$2,,1000)");
  expect(fill.amounts.every(({ followsRow }) => !followsRow)).toBe(true);
});

test("a heading that a function reads otherwise is a literal year, and that is said", () => {
  const relative = [["Begroting 2025"], ["Omschrijving", "T", "T+1"], ["POK AL4", 1, 2]];
  const fill = fillOf(sheet(relative, { row: 2, column: 1 }));
  expect(contents(fill)).toEqual({ B3: "=POK.BEDRAG($A3,2025,,1000)", C3: "=POK.BEDRAG($A3,2026,,1000)" });
  expect(fill.amounts.some(({ followsYear }) => followsYear)).toBe(false);
});

test("all actielijnen below each other bring their names where nothing stands, and refuse where something does", () => {
  const fill = fillOf(sheet(BEGROTING.slice(0, 3), { row: 3, column: 1 }), { what: "table" });
  expect(fill.names.map(({ row, column, content }) => [cellAddress(row, column), content])[3]).toEqual([
    "A7",
    "POK AL4 Uitvoeringscapaciteit wijkteams",
  ]);
  expect(contents(fill)["F7"]).toBe("=POK.BEDRAG($A7,F$2,,1000)");
  expect(fillOf(sheet(BEGROTING, { row: 3, column: 1 }), { what: "table" }).refusal).toBe("rowsNamed");
});

test("years at the left: the references turn with the sheet", () => {
  const turned = [
    ["Jaar", "POK AL2", "POK AL4"],
    [2024, "", ""],
    [2025, "", ""],
  ];
  const fill = fillOf(sheet(turned, { row: 1, column: 1 }));
  expect(contents(fill)).toEqual({
    B2: "=POK.BEDRAG(B$1,$A2,,1000)",
    C2: "=POK.BEDRAG(C$1,$A2,,1000)",
    B3: "=POK.BEDRAG(B$1,$A3,,1000)",
    C3: "=POK.BEDRAG(C$1,$A3,,1000)",
  });
});

test("the unit that the sheet states goes before the chosen one, until the user says otherwise here", () => {
  const euros = [["Bedragen in euro's"], ...BEGROTING.slice(1)];
  expect(fillOf(sheet(euros, { row: 3, column: 1 })).unit).toBe(1);
  const other = fillOf(sheet(euros, { row: 3, column: 1 }), { unitOn: { sheetId: "b1", unit: 1_000 } });
  expect([other.unit, other.stated?.unit]).toEqual([1_000, 1]);
});

/** A sheet with headings and rows as people write them, and which actielijn and year each cell is about. */
const sheets = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: 2020, max: 2029 }), { minLength: 2, maxLength: 6 }),
    heading: fc.constantFrom(
      (year: number) => year,
      (year: number) => `Begroting ${year}`,
      (year: number) => `Raming ${year}`,
      (year: number) => `B${year}`,
      (year: number) => `'${year - 2000}`,
    ),
    gaps: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    left: fc.integer({ min: 1, max: 3 }),
    titles: fc.integer({ min: 0, max: 3 }),
    rows: fc.array(
      fc.record({
        actielijn: fc.constantFrom(2, 3, 4, null),
        name: fc.constantFrom(
          (n: number) => `POK AL${n}`,
          (n: number) => `POK actielijn ${n}`,
          (n: number) => `AL${n} inzet`,
          (n: number) => `POK-lijn ${n}`,
        ),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ years, heading, gaps, left, titles, rows }) => {
    const sorted = [...years].sort((a, b) => a - b);
    const header: unknown[] = Array.from({ length: left }, (_, k) => (k === left - 1 ? "Omschrijving" : ""));
    const yearAt = new Map<number, number>();
    sorted.forEach((year, i) => {
      if (gaps[i]) header.push("");
      yearAt.set(header.length, year);
      header.push(heading(year));
    });
    const top = Array.from({ length: titles }, (_, i) => [i === 0 ? "Programma 6 (bedragen × € 1.000)" : ""]);
    const body = rows.map(({ actielijn, name }, i) => [
      ...Array.from({ length: left - 1 }, () => ""),
      actielijn === null ? `Overig ${i + 1}` : name(actielijn),
    ]);
    return { values: [...top, header, ...body], headerRow: titles, left, yearAt, rows };
  });

test("each cell gets the amount of its own row and its own year, also when it is filled right or down", () => {
  fc.assert(
    fc.property(sheets, ({ values, headerRow, left, yearAt, rows }) => {
      const first = headerRow + 1;
      const cells = sheet(values, { row: first, column: left });
      const fill = fillOf(cells);
      const seen = new Set<string>();
      const twice = new Set(
        rows.flatMap(({ actielijn }) =>
          rows.filter((other) => other.actielijn === actielijn).length > 1 ? [actielijn] : [],
        ),
      );
      for (const { row, column, content } of fill.amounts) {
        const year = must(yearAt.get(column));
        const actielijn = must(rows[row - first]).actielijn;
        if (actielijn === null) throw new Error("a row that is not about POK was filled");
        expect(evaluate(String(content), cells.values)).toBe(thousands(actielijn, year));
        seen.add(cellAddress(row, column));
      }
      // Copied to another cell that was filled, a formula gives what stands there.
      const [source] = fill.amounts;
      for (const target of fill.amounts) {
        if (!source?.followsYear || !source.followsRow) break;
        const copied = shifted(
          String(source.content),
          target.row - source.row,
          target.column - source.column,
        );
        expect(evaluate(copied, cells.values)).toBe(evaluate(String(target.content), cells.values));
      }
      // Every POK row and every year of 2021–2027 is filled; the same actielijn twice is left, and named.
      rows.forEach(({ actielijn }, i) => {
        if (actielijn === null) return;
        for (const [column, year] of yearAt) {
          const filled = seen.has(cellAddress(first + i, column));
          expect(filled).toBe(year >= 2021 && year <= 2027 && !twice.has(actielijn));
        }
        if (twice.has(actielijn)) expect(fill.left.some((left) => left.row === first + i)).toBe(true);
      });
    }),
  );
});

const thousands = (actielijn: number, year: number): number =>
  must(must(PRINTED[actielijn])[year - FIRST_YEAR]) * 1_000;
