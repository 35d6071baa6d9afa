import { A1 } from "../table/rejection";
import type { Provenance } from "../table/kinds";
import type { PlanCorrection, PlanReading, Raster, ProgressState } from "./reading";
import { newHarvest, type Harvest } from "./row/harvest";
import { makeRowReader } from "./row/rowReader";
import { recognizePlan, tryPlan, type PlanTable } from "./table";
import { finish, isEmptyOf, type ReadTable } from "./together";

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

/** Tables of one shape below each other are one plan; a long list below a wide one is another. */
function isSamePlan(tables: readonly ReadTable[], next: PlanTable, { oneTable }: PlanCorrection): boolean {
  if (oneTable !== undefined) return !oneTable;
  const filled = tables.filter(({ out }) => out.lines.length > 0);
  return filled.every(({ table }) => table.shape === next.shape);
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
