import { A1, rowNumberOf } from "../table/rejection";
import type { Provenance } from "../table/kinds";
import type {
  PlanCorrection,
  PlanQuestion,
  PlanReading,
  Raster,
  ProgressState,
  Sentence,
  Unread,
} from "./reading";
import { remarksFor, makeQuestions, describeWithoutActielijn } from "./remarks";
import { newHarvest, type Harvest } from "./row/harvest";
import { makeRowReader } from "./row/rowReader";
import { recognizePlan, tryPlan, type PlanTable } from "./table";
import { determineSigns, applySign } from "./signs";

const ROWS_PER_STEP = 1_000;

/**
 * Reads a plan from a raster of cells: long or wide, with the header on each row, subheaders, totals and any
 * sign convention. In a whole begroting only the rows count that name an actielijn, themselves or in a header above.
 * @throws {PokError} `invalid` when there is no header with a column for amounts
 */
export function readPlan(raster: Raster, correction: PlanCorrection = {}): PlanReading {
  const reading = readPlanInSteps(raster, correction);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/**
 * Like {@link readPlan}, but in steps: the reader can show progress or stop in between.
 * @param provenance where the raster starts on the sheet, for the addresses in the sentences; numbers stay within the raster
 */
export function* readPlanInSteps(
  raster: Raster,
  correction: PlanCorrection = {},
  provenance: Provenance = A1,
): Generator<ProgressState, PlanReading, void> {
  const tables: ReadTable[] = [];
  let table: PlanTable | null = recognizePlan(raster, correction, 0, provenance);
  const apart: ReadTable[] = [];
  while (table !== null) {
    const joins = isEmptyOf(tables) || isSamePlan(tables, table, correction);
    (joins ? tables : apart).push({ table, out: yield* readTable(raster, table) });
    table = table.end < raster.length ? tryPlan(raster, correction, table.end, provenance, table.unit) : null;
  }
  return finish(tables, apart, provenance);
}

/** A table with what was read of it. */
interface ReadTable {
  table: PlanTable;
  out: Harvest;
}

const isEmptyOf = (tables: readonly ReadTable[]): boolean =>
  tables.every(({ out }) => out.lines.length === 0);

/** Tables of one shape below each other are one plan; a long list below a wide one is another. */
function isSamePlan(tables: readonly ReadTable[], next: PlanTable, { oneTable }: PlanCorrection): boolean {
  const filled = tables.filter(({ out }) => out.lines.length > 0);
  return oneTable !== true && filled.every(({ table }) => table.shape === next.shape);
}

/** Reads the rows of a recognized table, up to its end. */
function* readTable(raster: Raster, table: PlanTable): Generator<ProgressState, Harvest, void> {
  const out = newHarvest();
  const readRow = makeRowReader(raster, table, out);
  for (let i = table.firstRow; i < table.end; i++) {
    readRow(i);
    if ((i + 1) % ROWS_PER_STEP === 0) yield { processed: i + 1, total: raster.length };
  }
  if (out.selfNamed > 1) askUncertain(out);
  if (table.unit.value === null) withholdLines(out);
  return out;
}

/**
 * Where rows name their actielijn themselves, a name without amounts is rather an empty line than a heading: whether the rows
 * below belong to it is asked.
 */
function askUncertain(out: Harvest): void {
  const rows = new Set(out.underEmptyName.map(({ first }) => out.lines[first]?.line.row));
  if (rows.size === 0) return;
  const reason = {
    nl: "hoort misschien niet bij de actielijn in een rij erboven zonder bedragen",
    en: "may not belong to the action line in a row above without amounts",
  };
  for (const { line } of out.lines) {
    if (rows.has(line.row))
      out.asked.push({ row: line.row, column: line.column, found: line.found.amount, reason });
  }
  out.lines = out.lines.filter(({ line }) => !rows.has(line.row));
  for (const row of rows) if (row !== undefined) out.uncertain.push(row);
}

/** As long as it is not known in which unit the amounts stand, none is read. */
function withholdLines(out: Harvest): void {
  const reason = { nl: "de eenheid staat niet vast", en: "the unit is not certain" };
  for (const { line } of out.lines)
    out.asked.push({ row: line.row, column: line.column, found: line.found.amount, reason });
  out.lines = [];
  out.gemeentefonds = [];
}

/** The account of several tables together. */
function finish(
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
  return main!;
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
  if (filled.length < 2) return [];
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
          over: "columns",
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
