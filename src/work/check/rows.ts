import type { PlanCorrection, PlanRowRole } from "../../reading/plan";

/** What the user says of a row; nothing: it is read as it was recognized. */
export interface RowReading extends PlanRowRole {
  skip?: boolean;
}

/** What the user says of a row of the plan. */
export function rowReadingOf({ rows, skip }: PlanCorrection, row: number): RowReading {
  return { ...rows?.[row], ...(skip?.includes(row) && { skip: true }) };
}

/** The correction of a row, as a change of the correction of the whole plan; undefined where nothing is left of it. */
export function changeRow(
  correction: PlanCorrection,
  row: number,
  { skip, ...role }: RowReading,
): { rows: PlanCorrection["rows"]; skip: PlanCorrection["skip"] } {
  const { [row]: _, ...others } = correction.rows ?? {};
  const rows = Object.keys(role).length > 0 ? { ...others, [row]: role } : others;
  const rest = (correction.skip ?? []).filter((other) => other !== row);
  const skipped = skip === true ? [...rest, row].sort((a, b) => a - b) : rest;
  return {
    rows: Object.keys(rows).length > 0 ? rows : undefined,
    skip: skipped.length > 0 ? skipped : undefined,
  };
}

/** The rows of which the user says what they are, apart from those that do not count. */
export const rowsChosen = ({ rows }: PlanCorrection): number[] =>
  Object.keys(rows ?? {})
    .map(Number)
    .sort((a, b) => a - b);
