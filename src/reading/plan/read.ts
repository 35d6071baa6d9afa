import { A1 } from "../table/rejection";
import type { Provenance } from "../table/kinds";
import type { PlanCorrection, PlanReading, Raster, ProgressState } from "./reading";
import { remarksFor, makeQuestions, describeWithoutActielijn } from "./remarks";
import { newHarvest, type Harvest } from "./row/harvest";
import { makeRowReader } from "./row/rowReader";
import { recognizePlan, type PlanTable } from "./table";
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
  let table = recognizePlan(raster, correction, 0, provenance);
  let readingWithoutActielijn: PlanReading | null = null;
  for (;;) {
    const out = yield* readTable(raster, table);
    const next = out.lines.length === 0 && correction.headerRow === undefined ? out.secondHeader : null;
    // When the first table names no actielijn, a next one on the same sheet can be the plan.
    if (next === null)
      return (out.lines.length === 0 && readingWithoutActielijn) || finish(table, out, provenance);
    if (out.gemeentefonds.length > 0) readingWithoutActielijn ??= finish(table, out, provenance);
    table = recognizePlan(raster, correction, next, provenance);
  }
}

/** Reads the rows of a recognized table, up to the end or a second header. */
export function* readTable(raster: Raster, table: PlanTable): Generator<ProgressState, Harvest, void> {
  const out = newHarvest();
  if (table.unit.value === null) return out;
  const readRow = makeRowReader(raster, table, out);
  for (let i = table.firstRow; i < raster.length && readRow(i); i++) {
    if ((i + 1) % ROWS_PER_STEP === 0) yield { processed: i + 1, total: raster.length };
  }
  return out;
}

function finish(table: PlanTable, out: Harvest, provenance: Provenance): PlanReading {
  const { signs, questions } = determineSigns(out, table.correction);
  return {
    lines: out.lines.map((raw) => applySign(raw, signs.signConvention)),
    gemeentefonds: out.gemeentefonds.map((raw) => applySign(raw, signs.signConvention)),
    shape: table.shape,
    headerRows: table.header && { from: table.header.from + 1, until: table.header.until + 1 },
    columns: table.columns,
    unit: table.unit,
    signs,
    totalRows: out.totalRows,
    subheaders: out.subheaders,
    skipped: out.skipped,
    withoutPok: out.withoutPok,
    withoutActielijn: describeWithoutActielijn(out),
    questions: [
      ...table.questions,
      ...(table.unit.value === null ? [] : makeQuestions(table, out)),
      ...questions,
    ],
    remarks: remarksFor(table, out, provenance),
  };
}
