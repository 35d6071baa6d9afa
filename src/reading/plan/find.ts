import { ARCHIVE_TABLE, AMOUNTS_TABLE, RAMING_TABLE } from "../../knowledge/tableNames";
import { overlaps, type Rectangle } from "../../sheet/address";
import { findUnitAbove } from "./unit";
import { findFirstTitle } from "./header/titles";
import { readPlan } from "./read";
import type { PlanCorrection, PlanReading, Raster, Sentence } from "./reading";
import { tryPlan } from "./table";

/** A worksheet to look for plans on. `area` is where `raster` lies on the sheet, from 0. */
export interface PlanSheet {
  name: string;
  area: Rectangle;
  raster: Raster;
  /** The tables (ListObjects) on the sheet, with their header row. */
  tableList: readonly { name: string; area: Rectangle }[];
}

/** A range that can be a plan, with how it was read. */
export interface Candidate {
  sheet: string;
  /** Name of the table; null when it is an ordinary range. */
  table: string | null;
  area: Rectangle;
  /** Number of lines of the plan. */
  lines: number;
  reason: Sentence;
  /** What the sheet does say but the range itself does not: the unit of a line higher on the sheet. */
  correction: PlanCorrection;
  reading: PlanReading;
}

/** Tables with amounts of this add-in: not a plan, even though they read that way. */
const OWN_TABLE = new RegExp(`^(${AMOUNTS_TABLE}|${ARCHIVE_TABLE}|${RAMING_TABLE}(_\\d+)?)$`);

/** Finds ranges with a recognizable header: most POK lines first, a table before an ordinary range. */
export function detectPlans(sheets: readonly PlanSheet[]): Candidate[] {
  return sheets
    .filter(({ name }) => !OWN_TABLE.test(name))
    .flatMap((sheet) => [...findInTables(sheet), ...findInRanges(sheet)])
    .sort(
      (a, b) =>
        b.lines - a.lines ||
        b.reading.gemeentefonds.length - a.reading.gemeentefonds.length ||
        a.reading.questions.length - b.reading.questions.length ||
        Number(a.table === null) - Number(b.table === null),
    );
}

function findInTables({ name, area, raster, tableList }: PlanSheet): Candidate[] {
  return tableList.flatMap((table) => {
    if (OWN_TABLE.test(table.name)) return [];
    const { row, column, rows, columns } = table.area;
    const first = column - area.column;
    const part = raster
      .slice(Math.max(0, row - area.row), row - area.row + rows)
      .map((cells) => cells.slice(Math.max(0, first), first + columns));
    return makeCandidate(name, table.name, table.area, part, raster.slice(0, Math.max(0, row - area.row)));
  });
}

/** The tables below each other on a sheet that are not ListObjects; each with its titles. */
function findInRanges({ name, area, raster, tableList }: PlanSheet): Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = 0; start < raster.length;) {
    const rest = raster.slice(start);
    const rows = end(rest);
    if (rows === null) break;
    const range = { ...area, row: area.row + start, rows };
    if (!tableList.some((table) => overlaps(table.area, range))) {
      candidates.push(...makeCandidate(name, null, range, rest.slice(0, rows), raster.slice(0, start)));
    }
    start += rows;
  }
  return candidates;
}

/** Number of rows up to the titles of a table of another shape, which is another plan; null when there is no header. */
function end(raster: Raster): number | null {
  let table = tryPlan(raster, {});
  if (!table) return null;
  const { shape, firstRow } = table;
  for (; table.end < raster.length;) {
    const start: number = table.end;
    const next = tryPlan(raster, {}, start);
    if (!next) break;
    if (next.shape !== shape) {
      const title = findFirstTitle(raster, next.header?.from ?? start);
      return title < firstRow ? start : title;
    }
    table = next;
  }
  return raster.length;
}

function makeCandidate(
  sheet: string,
  table: string | null,
  area: Rectangle,
  raster: Raster,
  aboveIt: Raster,
): Candidate[] {
  const recognized = tryPlan(raster, {});
  if (!recognized) return [];
  const unit = recognized.unit.stated ? null : findUnitAbove(aboveIt);
  const correction = unit === null ? {} : { unit };
  const reading = readPlan(raster, { ...correction, zeroIsZero: true, lookedFor: true });
  const lines = reading.lines.length;
  const column = reading.columns.some(({ role }) => role === "actielijn");
  const what =
    lines === 0
      ? withoutActielijn(reading.gemeentefonds.length)
      : column
        ? {
            nl: `${lines} bedragen bij een kolom Actielijn`,
            en: `${lines} amounts beside a column Actielijn`,
          }
        : {
            nl: `${lines} bedragen op rijen die een actielijn noemen`,
            en: `${lines} amounts on rows that name an action line`,
          };
  return [{ sheet, table, area, lines, reason: what, correction, reading }];
}

/** What a range without plan lines is then. */
function withoutActielijn(fondsAmounts: number): Sentence {
  if (fondsAmounts === 0) return { nl: "geen rij noemt een actielijn", en: "no row names an action line" };
  return {
    nl: `${fondsAmounts} bedragen over het gemeentefonds; geen rij noemt een actielijn`,
    en: `${fondsAmounts} amounts about the gemeentefonds; no row names an action line`,
  };
}
