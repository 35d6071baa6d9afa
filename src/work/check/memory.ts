import type { PlanCorrection, Raster } from "../../reading/plan";
import { isEmpty } from "../../sheet/text";
import type { CorrectionAnchor } from "./kinds";
import { must } from "../../sheet/must";

/** Records what is in the rows and columns a correction names. */
export function anchorOf(
  raster: Raster,
  { headerRow, columns, skip, rows }: PlanCorrection,
): CorrectionAnchor {
  const named = [...(headerRow ? [headerRow] : []), ...(skip ?? []), ...Object.keys(rows ?? {}).map(Number)];
  return {
    rows: Object.fromEntries(named.map((row) => [row, rowText(raster, row)])),
    columns: Object.fromEntries(
      Object.keys(columns ?? {}).map((column) => [column, columnText(raster, headerRow, Number(column))]),
    ),
  };
}

/**
 * Adapts a remembered correction to the plan as it is now: rows and columns that shifted are recognized by their text. What
 * is not found, or is ambiguous, lapses: asking again is better than skipping the wrong row.
 * @returns the correction, and how many instructions have lapsed
 */
export function followCorrection(
  raster: Raster,
  correction: PlanCorrection,
  anchor: CorrectionAnchor | undefined | null,
): { correction: PlanCorrection; lapsed: number } {
  if (!anchor) return { correction, lapsed: 0 };
  let lapsed = 0;
  const find = (
    number: number,
    expected: string | undefined,
    textOf: (number: number) => string,
    last: number,
  ) => {
    if (expected === undefined || textOf(number) === expected) return number;
    const found: number[] = [];
    for (let i = 1; i <= last; i++) if (textOf(i) === expected) found.push(i);
    if (found.length === 1 && expected !== "") return must(found[0]);
    lapsed++;
    return null;
  };
  const row = (number: number) => find(number, anchor.rows[number], (r) => rowText(raster, r), raster.length);
  const { headerRow: oldHeader, columns, skip, rows, ...rest } = correction;
  const headerRow = oldHeader ? row(oldHeader) : oldHeader;
  const width = raster.reduce((most, { length }) => Math.max(most, length), 0);
  const newColumns = Object.entries(columns ?? {}).flatMap(([column, role]) => {
    const now = find(
      Number(column),
      anchor.columns[Number(column)],
      (k) => columnText(raster, headerRow, k),
      width,
    );
    return now === null ? [] : [[now, role] as const];
  });
  const newRows = Object.entries(rows ?? {}).flatMap(([number, role]) => {
    const now = row(Number(number));
    return now === null ? [] : [[now, role] as const];
  });
  return {
    correction: {
      ...rest,
      // null means that there is no header; one that is not found again is left out, so that reading looks for it.
      ...(headerRow === undefined || (headerRow === null && oldHeader !== null) ? {} : { headerRow }),
      ...(columns ? { columns: Object.fromEntries(newColumns) } : {}),
      ...(skip ? { skip: skip.map(row).filter((number) => number !== null) } : {}),
      ...(rows ? { rows: Object.fromEntries(newRows) } : {}),
    },
    lapsed,
  };
}

function rowText(raster: Raster, row: number): string {
  return (raster[row - 1] ?? []).filter((cell) => typeof cell === "string" && !isEmpty(cell)).join(" / ");
}

/** The texts at the top of a column: its header, on whichever row that is. */
function columnText(raster: Raster, headerRow: number | null | undefined, column: number): string {
  if (headerRow) return String(raster[headerRow - 1]?.[column - 1] ?? "").trim();
  const first = raster.find((row) => typeof row[column - 1] === "string" && !isEmpty(row[column - 1]));
  return String(first?.[column - 1] ?? "").trim();
}
