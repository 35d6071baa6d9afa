import { SHEET_KINDS, type SheetKind } from "../workbook";
import type { SheetCell, SheetDraft, Box } from "./kinds";

/** A cell as it was written: content, number notation and whether it is a formula; null was not written. */
export type StoredCell = readonly [content: string | number, notation: string, formula: 0 | 1] | null;

/** A box as it was written. */
export interface StoredBox {
  readonly name: string;
  readonly workbookName: string;
  readonly table: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly StoredCell[] }[];
}

/** A plan as it was written: enough to recognize next time what the user has changed in it. */
export interface StoredPlan {
  readonly scenario: string;
  readonly writtenOn: string;
  readonly unit: number;
  readonly years: readonly number[];
  readonly sheets: readonly { readonly kind: SheetKind; readonly boxes: readonly StoredBox[] }[];
}

export const toStoredCell = ({ content, notation, formula }: SheetCell): StoredCell => [
  content,
  notation,
  formula ? 1 : 0,
];

export const toStoredBox = ({ name, workbookName, table, columns, rows }: Box): StoredBox => ({
  name,
  workbookName,
  table: table !== null,
  columns,
  rows: rows.map(({ key, cells }) => ({
    key,
    cells: cells.map((cell) => (cell === null ? null : toStoredCell(cell))),
  })),
});

export const toStoredSheets = (sheets: readonly SheetDraft[]): StoredPlan["sheets"] =>
  sheets.map(({ kind, boxes }) => ({ kind, boxes: boxes.map(toStoredBox) }));

/** Reads what is stored; what is not recognized counts as not written. */
export function readStored(stored: unknown): readonly StoredPlan[] {
  const plans = isObject(stored) && Array.isArray(stored.plans) ? stored.plans : [];
  return plans.filter(isPlan);
}

function isPlan(plan: unknown): plan is StoredPlan {
  return (
    isObject(plan) &&
    typeof plan.scenario === "string" &&
    typeof plan.writtenOn === "string" &&
    typeof plan.unit === "number" &&
    Array.isArray(plan.years) &&
    Array.isArray(plan.sheets) &&
    plan.sheets.every(
      (sheet) =>
        isObject(sheet) && SHEET_KINDS.includes(sheet.kind as SheetKind) && Array.isArray(sheet.boxes),
    )
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
