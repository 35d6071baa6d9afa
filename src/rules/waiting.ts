import type { PlanQuestion, PlanReading } from "../reading/plan";
import type { PlanLine } from "../reading/plan/kinds";
import type { Finding } from "./kinds";
import { basisOf, needAsked, type Basis, type Need } from "./needs";

/** What must be known of a reading to see which findings wait. */
export type Asked = Pick<PlanReading, "questions" | "lines" | "gemeentefonds" | "columns" | "accounted">;

/** The lines that a question touches, as far as findings look at them. */
interface Touched {
  question: PlanQuestion;
  need: Need;
  /** Whether it is about the whole plan. */
  all: boolean;
  lines: ReadonlySet<string>;
  places: ReadonlySet<string>;
  years: ReadonlySet<number>;
  /** The years of cells that have not been read; null among them: any year. */
  gaps: ReadonlySet<number | null>;
}

const cellKey = (row: number, column: number): string => `${row}|${column}`;
const placeKey = ({ actielijn, year }: PlanLine): string => `${actielijn}|${year}`;

/**
 * Makes what tells which open question a finding waits for: the first about a thing its rule needs, that touches a cell it
 * rests on; null where it can be shown.
 * @param place where the range starts, if the lines of the findings count from elsewhere
 */
export function makeWaiting(
  reading: Asked,
  place: { row: number; column: number } = { row: 0, column: 0 },
): (finding: Pick<Finding, "code" | "line">) => PlanQuestion | null {
  if (reading.questions.length === 0) return () => null;
  const touched = reading.questions.map((question) => touchedBy(question, reading));
  return ({ code, line }) => {
    const basis = basisOf(code);
    const own = line && { ...line, row: line.row - place.row, column: line.column - place.column };
    return touched.find((one) => basis.needs.includes(one.need) && meets(one, basis, own))?.question ?? null;
  };
}

function meets({ all, lines, places, years, gaps }: Touched, basis: Basis, line: PlanLine | null): boolean {
  const year = line?.year ?? null;
  const missed = year === null ? gaps.size > 0 : gaps.has(null) || gaps.has(year);
  if (all || (basis.gaps === true && missed)) return true;
  if (line === null || basis.on === "plan") return lines.size > 0;
  if (lines.has(cellKey(line.row, line.column))) return true;
  if (basis.on === "line" || year === null) return false;
  return basis.on === "year" ? years.has(year) : places.has(placeKey(line));
}

function touchedBy(question: PlanQuestion, { lines, gemeentefonds, columns, accounted }: Asked): Touched {
  const rowSet = new Set(question.rows);
  const columnSet = new Set(question.columns);
  const isTouched = (cell: { row: number; column: number }) =>
    rowSet.has(cell.row) || columnSet.has(cell.column);
  const hit = [...lines, ...gemeentefonds].filter(isTouched);
  return {
    question,
    need: needAsked(question),
    all: question.role !== undefined || (question.rows === undefined && question.columns === undefined),
    lines: new Set(hit.map(({ row, column }) => cellKey(row, column))),
    places: new Set(hit.map(placeKey)),
    years: new Set(hit.flatMap(({ year }) => (year === null ? [] : [year]))),
    gaps: new Set(
      accounted.asked.filter(isTouched).map(({ column }) => columns[column - 1]?.fixed?.year ?? null),
    ),
  };
}
