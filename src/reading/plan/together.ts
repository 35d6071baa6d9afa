import { rowNumberOf } from "../table/rejection";
import type { Provenance } from "../table/kinds";
import type { PlanQuestion, PlanReading, Sentence, Unread } from "./reading";
import { remarksFor, makeQuestions, describeWithoutActielijn } from "./remarks";
import { newHarvest, type Harvest } from "./row/harvest";
import type { PlanTable } from "./table";
import { determineSigns, applySign } from "./signs";
import { must } from "../../sheet/must";

/** A table with what was read of it. */
export interface ReadTable {
  table: PlanTable;
  out: Harvest;
}

const isEmptyHarvest = ({ lines, asked, unread }: Harvest): boolean =>
  lines.length + asked.length + unread.length === 0;

export const isEmptyOf = (tables: readonly ReadTable[]): boolean =>
  tables.every(({ out }) => out.lines.length === 0);

/**
 * The tables of a sheet together as one reading.
 * @param apart the tables that are another plan
 */
export function finish(
  tables: readonly ReadTable[],
  apart: readonly ReadTable[],
  provenance: Provenance,
): PlanReading {
  const main = mainOf(tables);
  const { table, out } = main;
  // Where no table names an actielijn, the one about the gemeentefonds is the plan.
  const read = isEmptyOf(tables) && out.unread.length + out.asked.length === 0 ? [main] : tables;
  const all = read.length === 1 ? out : mergeHarvests(read.map((one) => one.out));
  const { signs, questions } = determineSigns(all, table.correction);
  return {
    lines: all.lines.map((raw) => applySign(raw, signs.signConvention)),
    gemeentefonds: all.gemeentefonds.map((raw) => applySign(raw, signs.signConvention)),
    shape: table.shape,
    tables: [...read, ...apart].filter(({ out }) => !isEmptyHarvest(out)).length,
    headerRows: table.header && { from: table.header.from + 1, until: table.header.until + 1 },
    columns: table.columns,
    unit: table.unit,
    signs,
    totalRows: all.totalRows,
    subheaders: all.subheaders,
    skipped: all.skipped,
    accounted: accountOf(read, apart, all),
    withoutPok: all.withoutPok,
    withoutActielijn: describeWithoutActielijn(all),
    questions: [
      ...uniqueQuestions(read.flatMap((one) => one.table.questions)),
      ...unitsOfTables(read),
      ...twiceInTables(read, provenance),
      ...(read.every((one) => one.table.unit.value === null) ? [] : makeQuestions(table, all, provenance)),
      ...questions,
    ],
    remarks: [...remarksFor(table, all, provenance), ...tablesTogether(read, apart, provenance)],
  };
}

/** The table that tells what the columns are: the first with lines, else with something about POK or the gemeentefonds. */
function mainOf(tables: readonly ReadTable[]): ReadTable {
  const [first] = tables;
  const main =
    tables.find(({ out }) => out.lines.length > 0) ??
    tables.find(({ out }) => out.asked.length + out.unread.length > 0) ??
    tables.find(({ out }) => out.gemeentefonds.length > 0) ??
    first;
  return must(main);
}

function mergeHarvests(list: readonly Harvest[]): Harvest {
  const all = newHarvest();
  for (const out of list) {
    all.lines = all.lines.concat(out.lines);
    all.gemeentefonds = all.gemeentefonds.concat(out.gemeentefonds);
    all.totalRows.push(...out.totalRows);
    all.subheaders.push(...out.subheaders);
    all.skipped.push(...out.skipped);
    all.withoutPok += out.withoutPok;
    for (const kind of ["baten", "lasten", "unknown"] as const) {
      all.signs[kind].plus += out.signs[kind].plus;
      all.signs[kind].min += out.signs[kind].min;
    }
    all.withoutActielijn = all.withoutActielijn.concat(out.withoutActielijn);
    all.totals = all.totals.concat(out.totals);
    all.asked = all.asked.concat(out.asked);
    all.unread = all.unread.concat(out.unread);
    for (const rows of ROW_LISTS) all[rows] = all[rows].concat(out[rows]);
    all.unreadableKind = all.unreadableKind.concat(out.unreadableKind);
    for (const gemeente of out.gemeenten) all.gemeenten.add(gemeente);
    for (const kind of out.reportKinds) all.reportKinds.add(kind);
  }
  return all;
}

const ROW_LISTS = [
  "twoActielijnen",
  "otherPolicy",
  "unclearSaldo",
  "nameless",
  "uncertain",
  "pokWithoutActielijn",
] as const;

function accountOf(
  tables: readonly ReadTable[],
  apart: readonly ReadTable[],
  all: Harvest,
): PlanReading["accounted"] {
  const reason = {
    nl: "de cel in de kolom Actielijn is leeg",
    en: "the cell in the column Actielijn is empty",
  };
  const gaps =
    describeWithoutActielijn(all) === null
      ? []
      : tables.flatMap(({ table, out }) =>
          out.withoutActielijn.flatMap((row) =>
            table.amountColumns.map(({ index }) => ({
              row: row + 1,
              column: index + 1,
              found: null,
              reason,
            })),
          ),
        );
  return {
    read: all.lines.length,
    total: all.totals,
    asked: all.asked,
    unread:
      gaps.length + apart.length === 0 ? all.unread : [...all.unread, ...gaps, ...apart.flatMap(cellsApart)],
  };
}

/** The amounts of a table that is not of this plan. */
function cellsApart({ out }: ReadTable): Unread[] {
  const reason = { nl: "staat in een tweede tabel", en: "stands in a second table" };
  return [
    ...out.lines.map(({ line: { row, column, found } }) => ({ row, column, found: found.amount, reason })),
    ...out.asked,
    ...out.unread,
  ];
}

/** Two tables with the same lines can be two plans: what is in both would count twice. */
function twiceInTables(tables: readonly ReadTable[], provenance: Provenance): PlanQuestion[] {
  const filled = tables.filter(({ out }) => out.lines.length > 0);
  if (filled.length < 2 || filled.some(({ table }) => table.correction.oneTable !== undefined)) return [];
  const keyOf = ({ line, said }: Harvest["lines"][number]) =>
    [line.actielijn, line.year, said, line.kanaal, line.aard, line.description].join("|");
  const known = new Set<string>();
  for (const { table, out } of filled) {
    const keys = out.lines.map(keyOf);
    const same = keys.filter((key) => known.has(key)).length;
    if (same * 2 > keys.length) {
      const row = rowNumberOf((table.header?.from ?? 0) + 1, provenance);
      return [
        {
          over: "tables",
          rows: [...new Set(out.lines.map(({ line }) => line.row))],
          text: {
            nl: `De tabel vanaf rij ${row} noemt dezelfde regels als een tabel erboven; zij tellen nu samen. Geef op of het één plan is, of kies een van beide.`,
            en: `The table from row ${row} on has the same lines as a table above it; they now count together. Say whether it is one plan, or choose one of them.`,
          },
        },
      ];
    }
    for (const key of keys) known.add(key);
  }
  return [];
}

function uniqueQuestions(questions: readonly PlanQuestion[]): PlanQuestion[] {
  return [...new Map(questions.map((question) => [question.text.nl, question])).values()];
}

/** Two units on a sheet are a question; each table has been read in its own. */
function unitsOfTables(tables: readonly ReadTable[]): PlanQuestion[] {
  const stated = tables.filter(({ table, out }) => table.unit.value !== null && out.lines.length > 0);
  const [first] = stated;
  const other = stated.find(({ table }) => table.unit.value !== first?.table.unit.value);
  if (!first || !other) return [];
  const reasons = [first, other].map(({ table }) => table.unit.reason);
  return [
    {
      over: "unit",
      text: {
        nl: `De tabellen op dit blad staan in verschillende eenheden (${reasons.map(({ nl }) => nl).join("; ")}); elk is in haar eigen eenheid gelezen. Geef de eenheid op als dat niet klopt.`,
        en: `The tables on this sheet have different units (${reasons.map(({ en }) => en).join("; ")}); each has been read in its own. Give the unit if that is not right.`,
      },
    },
  ];
}

function tablesTogether(
  tables: readonly ReadTable[],
  apart: readonly ReadTable[],
  provenance: Provenance,
): Sentence[] {
  const filled = tables.filter(({ out }) => out.lines.length > 0);
  const joined = filled.slice(1).map(({ table }) => {
    const row = rowNumberOf((table.header?.from ?? 0) + 1, provenance);
    return {
      nl: `Op rij ${row} begint een tweede tabel; zij telt mee in hetzelfde plan.`,
      en: `A second table begins at row ${row}; it counts in the same plan.`,
    };
  });
  const [first] = apart;
  if (!first) return joined;
  const row = rowNumberOf((first.table.header?.from ?? 0) + 1, provenance);
  return [
    ...joined,
    {
      nl: `Op rij ${row} begint een tweede tabel; vanaf daar is niet gelezen.`,
      en: `A second table begins at row ${row}; nothing from there on has been read.`,
    },
  ];
}
