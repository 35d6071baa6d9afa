import { readPlan, detectPlans, type PlanReading, type Raster } from "../../../src/reading/plan";
import { addressOf } from "../../../src/reading/table/rejection";
import type { PlanLine } from "../../../src/reading/plan/kinds";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { national } from "../../../src/knowledge/pok/amounts";
import { COLUMNS, readOwnAmounts } from "../../../src/knowledge/pok/ownAmounts";
import { runCheck, Frame } from "../../../src/rules";

/** A line as the cases write it. */
export interface ExpectedLine {
  cell?: string;
  actielijn: number;
  jaar: number;
  euro: number;
  soort: "baten" | "lasten";
  aard?: string;
  taakveld?: string;
}

export interface PlanCase {
  id: string;
  title: string;
  grid: Raster;
  own?: unknown[][] | "landelijk";
  lines?: ExpectedLine[];
  expected?: string[];
}

/** A case read and judged: what was read by cell, and the findings as “POK-04 B4”. */
export interface Outcome {
  reading: PlanReading;
  lines: Map<string, PlanLine>;
  findings: string[];
}

export const cellOf = ({ row, column }: { row: number; column: number }) => addressOf(row, column);

export function outcomeOf({ grid, own }: PlanCase): Outcome {
  const reading = readPlan(grid, { zeroIsZero: true });
  const frame = new Frame({
    amounts: Array.isArray(own) ? readOwnAmounts([COLUMNS, ...own]) : national(currentEditie),
    unit: reading.unit.value ?? 1,
    unitStated: reading.unit.stated,
  });
  const findings = runCheck(reading.lines, frame, reading.gemeentefonds).map(
    ({ code, line }) => `${code}${line ? ` ${cellOf(line)}` : ""}`,
  );
  return { reading, lines: new Map(reading.lines.map((line) => [cellOf(line), line])), findings };
}

/** A line in one text: “AL4 2024 72000 lasten”. */
export const lineText = ({ actielijn, year, amount, kind }: PlanLine) =>
  `AL${actielijn} ${year} ${amount} ${kind}`;

/** The lines that count. */
export const counted = ({ lines }: Outcome): Map<string, string> =>
  new Map(
    [...lines]
      .filter(([, { total, amount }]) => total === null && amount !== 0)
      .map(([cell, line]) => [cell, lineText(line)]),
  );

/** What looking for plans on a sheet with this grid gives. */
export const found = (raster: Raster) =>
  detectPlans([
    {
      name: "Blad1",
      raster,
      area: {
        row: 0,
        column: 0,
        rows: raster.length,
        columns: Math.max(...raster.map((row) => row.length)),
      },
      tableList: [],
    },
  ]);
