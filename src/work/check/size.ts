import type { PlanReading } from "../../reading/plan";

/** How much of a plan was checked. */
export interface Size {
  /** Number of amounts checked; at 0 there is no verdict. */
  lines: number;
  rows: number;
  /** How many of the rows are about other gemeentefonds money. */
  fondsRows: number;
  years: readonly number[];
  /** Rows with amounts that are not about the POK money; 0 if no row has a known actielijn. */
  withoutPok: number;
}

/** Counts what was checked (without total rows) and what was left out; rows with an empty cell at Actielijn are reported elsewhere. */
export function sizeOf({
  lines,
  gemeentefonds,
  withoutPok,
  withoutActielijn,
}: Pick<PlanReading, "lines" | "gemeentefonds" | "withoutPok" | "withoutActielijn">): Size {
  const counted = [...lines, ...gemeentefonds].filter(({ total }) => total === null);
  const years = new Set(counted.flatMap(({ year }) => (year === null ? [] : [year])));
  const fondsRows = new Set(gemeentefonds.map(({ row }) => row)).size;
  return {
    lines: counted.length,
    rows: new Set(counted.map(({ row }) => row)).size,
    fondsRows,
    years: [...years].sort((a, b) => a - b),
    withoutPok: lines.length === 0 ? 0 : withoutPok - fondsRows - (withoutActielijn?.count ?? 0),
  };
}
