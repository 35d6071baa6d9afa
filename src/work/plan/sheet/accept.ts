import { readPlanActielijn } from "../../../reading/plan/cell/actielijn";
import { isForeign, type Axes } from "./axes";
import { toStoredCell, type StoredCell, type StoredBox } from "./stored";
import type { SheetCell, Box, BoxRow } from "./kinds";
import type { PlanTableContent } from "./differences";

/** A written table, with accepted rows as rows of the plan. */
export interface Accepted {
  readonly box: StoredBox;
  readonly axes: Axes;
}

/**
 * Turns rows the user added to the plan table, and that were adopted in the plan, into rows of the plan: otherwise their
 * money would be there twice. A formula the user put in an amount stays.
 */
export function acceptRows(fresh: Box, box: StoredBox, content: PlanTableContent, axes: Axes): Accepted {
  const added = fresh.rows.filter(
    ({ key }) => !axes.rows.includes(key) && !box.rows.some((row) => row.key === key),
  );
  const rows = [...axes.rows];
  const stored = [...box.rows];
  for (const [r, key] of axes.rows.entries()) {
    if (!isForeign(key)) continue;
    const match = added.find((row) => !rows.includes(row.key) && isSame(r, row));
    if (!match) continue;
    rows[r] = match.key;
    stored.push({ key: match.key, cells: box.columns.map((column) => basis(r, match, column)) });
  }
  return { box: { ...box, rows: stored }, axes: { ...axes, rows } };

  function value(r: number, column: string): unknown {
    return content.values[r]?.[axes.columns.indexOf(column)] ?? "";
  }

  function cell({ cells }: BoxRow, column: string): SheetCell | null {
    return cells[fresh.columns.indexOf(column)] ?? null;
  }

  /** Whether a row of the sheet is the same activity: actielijn, name and all amounts, over all its rows in the plan. */
  function isSame(r: number, row: BoxRow): boolean {
    if (row.key.includes("#")) return false;
    const parts = added.filter(({ key }) => key.split("#")[0] === row.key);
    const years = fresh.columns.filter((column) => /^\d{4}$/.test(column));
    return (
      readPlanActielijn(value(r, "Actielijn")) === cell(row, "Actielijn")?.content &&
      value(r, "Activiteit") === cell(row, "Activiteit")?.content &&
      years.every((year) => {
        const planned = parts.reduce((sum, part) => sum + Number(cell(part, year)?.content ?? 0), 0);
        return Math.abs(Number(value(r, year)) - planned) <= FLOAT_NOISE;
      })
    );
  }

  /** What counts as written: the present content, so that it is updated; for a user's formula the amount, so that the formula stays. */
  function basis(r: number, row: BoxRow, column: string): StoredCell {
    const written = cell(row, column);
    const present = content.formulas[r]?.[axes.columns.indexOf(column)];
    if (written === null) return null;
    const ownFormula = !written.formula && typeof present === "string" && present.startsWith("=");
    if (ownFormula && written.content !== "") return toStoredCell(written);
    return [typeof present === "number" ? present : String(present ?? ""), "", 0];
  }
}

/** In the unit of the plan; amounts are whole euros. */
const FLOAT_NOISE = 1e-6;
