import { readGemeente } from "../../../src/knowledge/gemeenten";
import type { ImportedAmount } from "../../../src/reading/amounts";

/** An amount in its place, apart from what the file looks like. */
export interface Place {
  code: string;
  actielijn: number;
  year: number;
  kanaal: string;
  amount: number;
}

export const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
export const LINES = [1, 2, 3, 4, 5, 6, 7, 8];
const NAMES = [
  "Digitale dienstverlening en IDO",
  "Robuuste rechtsbescherming",
  "Systeemleren",
  "Uitvoeringscapaciteit wijkteams",
  "Impuls integraal werken",
  "Toekomstscenario kind- en gezinsbescherming",
  "Risicovol verward gedrag",
  "Programmatische ondersteuning",
];

export interface Style {
  layout: "long" | "byYear" | "byActielijn" | "twoHeaders" | "oneHeader";
  /** How an actielijn is named. */
  lijn: "al" | "name" | "inFull";
  /** How a gemeente is named; `none` if it is a single one the user gives. */
  gemeente: "name" | "code" | "both" | "none";
  /** Whether the kanaal is in the file. */
  kanaal: boolean;
  show: (amount: number) => unknown;
  empty: unknown;
  titles: readonly (readonly unknown[])[];
  total: boolean;
  /** Whether a merged header stands in every cell (exceljs) or only in the first (Excel). */
  repeated: boolean;
}

export const SIMPLE: Style = {
  layout: "long",
  lijn: "al",
  gemeente: "name",
  kanaal: true,
  show: (amount) => amount,
  empty: null,
  titles: [],
  total: false,
  repeated: false,
};

/** Writes out amounts in a layout. */
export function write(amounts: readonly Place[], style: Style): unknown[][] {
  const lijn = (number: number) =>
    ({ al: `AL${number}`, name: NAMES[number - 1]!, inFull: `${number}. ${NAMES[number - 1]}` })[style.lijn];
  const who = {
    name: { header: ["Gemeente"], cells: (code: string) => [readGemeente(code).name] },
    code: { header: ["Gemeentecode"], cells: (code: string) => [code] },
    both: { header: ["GM_code", "Gemeente"], cells: (code: string) => [code, readGemeente(code).name] },
    none: { header: [], cells: () => [] },
  }[style.gemeente];
  const via = style.kanaal ? ["Kanaal"] : [];
  const kanaal = (p: Place) => (style.kanaal ? [p.kanaal] : []);
  const inRow = style.layout === "byYear" || style.layout === "byActielijn" || style.layout === "long";
  const columnKanaal = (p: Place) => (style.kanaal ? ` ${p.kanaal}` : "");

  const shape = {
    long: {
      header: [[...who.header, "Actielijn", "Jaar", ...via, "Bedrag"]],
      row: (p: Place) => [...who.cells(p.code), lijn(p.actielijn), p.year, ...kanaal(p)],
      column: () => "",
    },
    byYear: {
      header: [[...who.header, "Actielijn", ...via]],
      row: (p: Place) => [...who.cells(p.code), lijn(p.actielijn), ...kanaal(p)],
      column: (p: Place) => String(p.year),
    },
    byActielijn: {
      header: [[...who.header, "Jaar", ...via]],
      row: (p: Place) => [...who.cells(p.code), p.year, ...kanaal(p)],
      column: (p: Place) => lijn(p.actielijn),
    },
    twoHeaders: {
      header: [[...who.header]],
      row: (p: Place) => who.cells(p.code),
      column: (p: Place) => `${lijn(p.actielijn)}${columnKanaal(p)}#${p.year}`,
    },
    oneHeader: {
      header: [[...who.header]],
      row: (p: Place) => who.cells(p.code),
      column: (p: Place) => `${lijn(p.actielijn)} ${p.year}${columnKanaal(p)}`,
    },
  }[style.layout];

  const columns = style.layout === "long" ? [""] : [...new Set(amounts.map(shape.column))];
  const rows = new Map<string, unknown[]>();
  const width = shape.header[0]!.length - (style.layout === "long" ? 1 : 0);
  for (const p of amounts) {
    const labels = shape.row(p);
    const key = inRow && style.layout === "long" ? `${rows.size}` : labels.join("|");
    const row = rows.get(key) ?? [...labels, ...columns.map(() => style.empty)];
    row[width + columns.indexOf(shape.column(p))] = style.show(p.amount);
    rows.set(key, row);
  }
  const headers =
    style.layout === "long"
      ? shape.header
      : style.layout === "twoHeaders"
        ? twoHeaders(shape.header[0]!, columns, style.repeated)
        : [[...shape.header[0]!, ...columns]];
  const total = style.total && width > 0 ? [totalRow(width, columns.length, style)] : [];
  return [...style.titles.map((row) => [...row]), ...headers, ...rows.values(), ...total];
}

function twoHeaders(labels: readonly unknown[], columns: readonly string[], repeated: boolean): unknown[][] {
  const above = columns.map((column) => column.split("#")[0]!);
  return [
    [...labels, ...above.map((text, i) => (!repeated && above[i - 1] === text ? null : text))],
    [
      ...labels.map((label) => (repeated ? label : null)),
      ...columns.map((column) => Number(column.split("#")[1])),
    ],
  ];
}

function totalRow(width: number, count: number, style: Style): unknown[] {
  const name = style.gemeente === "name" ? "Nederland" : "Totaal";
  return [
    name,
    ...Array.from({ length: width - 1 }, () => null),
    ...Array.from({ length: count }, () => style.show(999)),
  ];
}

/** The amounts read, in the same shape, in fixed order. */
export function places(rows: readonly ImportedAmount[]): Place[] {
  return inOrder(
    rows.map(({ gemeentecode, actielijn, year, kanaal, amount }) => ({
      code: gemeentecode ?? "",
      actielijn,
      year,
      kanaal,
      amount,
    })),
  );
}

export function inOrder(amounts: readonly Place[]): Place[] {
  const key = (p: Place) => `${p.code}|${p.actielijn}|${p.year}|${p.kanaal}`;
  return [...amounts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
