import type { PlanCorrection, Raster } from "../../reading/plan";
import { isEmpty } from "../../sheet/text";
import type { CorrectionAnchor, SetAside } from "./kinds";

/** What the workbook keeps of a plan. Sheets and tables by name: an id holds only while the workbook is open. */
export interface StoredPlan {
  /** Name of the Excel table, or else of the range. */
  table: string | null;
  name: string | null;
  /** For when the place is gone. */
  address: string;
  untilEnd: boolean;
  correction: PlanCorrection;
  anchor: CorrectionAnchor | null;
  setAside: readonly SetAside[];
}

export interface StoredMemory {
  plans: readonly StoredPlan[];
  last: number | null;
}

const object = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Reads what is stored; what is not in it or not right counts as not remembered. */
export function readStored(stored: unknown): StoredMemory {
  const { plans, last } = object(stored);
  const readResult = list(plans).map(readPlan);
  const number = typeof last === "number" && readResult[last] ? last : null;
  return {
    plans: readResult.filter((plan) => plan !== null),
    last: number === null ? null : readResult.slice(0, number).filter((plan) => plan !== null).length,
  };
}

function readPlan(stored: unknown): StoredPlan | null {
  const { table, name, address, untilEnd, correction, anchor, setAside } = object(stored);
  if (text(table) === null && text(name) === null) return null;
  return {
    table: text(table),
    name: text(name),
    address: text(address) ?? "",
    untilEnd: untilEnd === true,
    correction: object(correction) as PlanCorrection,
    anchor: anchor ? { rows: {}, columns: {}, ...object(anchor) } : null,
    setAside: list(setAside).flatMap((aside) => {
      const { key, reason, name: who, date } = object(aside);
      return typeof key === "string"
        ? [{ key, reason: text(reason) ?? "", name: text(who) ?? "", date: text(date) ?? "" }]
        : [];
    }),
  };
}

/** Records what is in the rows and columns a correction names. */
export function anchorOf(raster: Raster, { headerRow, columns, skip }: PlanCorrection): CorrectionAnchor {
  const rows = [...(headerRow ? [headerRow] : []), ...(skip ?? [])];
  return {
    rows: Object.fromEntries(rows.map((row) => [row, rowText(raster, row)])),
    columns: Object.fromEntries(
      Object.keys(columns ?? {}).map((column) => [column, columnText(raster, headerRow, Number(column))]),
    ),
  };
}

/**
 * Adapts a remembered correction to the plan as it is now: rows and columns that shifted are recognized by their text. What
 * cannot be found any more (or not unambiguously) lapses; better asked again than another row skipped.
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
    until: number,
  ) => {
    if (expected === undefined || textOf(number) === expected) return number;
    const found: number[] = [];
    for (let i = 1; i <= until; i++) if (textOf(i) === expected) found.push(i);
    if (found.length === 1 && expected !== "") return found[0]!;
    lapsed++;
    return null;
  };
  const row = (number: number) => find(number, anchor.rows[number], (r) => rowText(raster, r), raster.length);
  const { headerRow: oldHeader, columns, skip, ...rest } = correction;
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
  return {
    correction: {
      ...rest,
      // null means: there is no header; a header that cannot be found again is searched anew.
      ...(headerRow === undefined || (headerRow === null && oldHeader !== null) ? {} : { headerRow }),
      ...(columns ? { columns: Object.fromEntries(newColumns) } : {}),
      ...(skip ? { skip: skip.map(row).filter((number) => number !== null) } : {}),
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
