import type { SheetCell } from "../../work/plan/sheet/kinds";
import { requireMeant } from "../meant";
import { cellInput } from "./make";
import type { BoxState } from "./state";
import { finderAfter, type BoxTask, type Task } from "./task";
import { must } from "../../sheet/must";

/**
 * The boxes must hold what was written and, where nothing was, what they held: Excel can fill a table column with a formula by
 * itself, and the numbers of a plan then change without an error.
 * @param boxes the existing boxes after their structure was set @param after all boxes as they were read after writing
 * @throws {WorkbookError} `writtenOtherwise`
 */
export function requirePlanAsMeant(
  { fresh, updates }: Task,
  boxes: readonly BoxState[],
  after: readonly BoxState[],
): void {
  const finder = finderAfter(fresh, boxes);
  for (const state of after) {
    const { kind, box, row: top, column: left, formulas } = state;
    const find = finder(kind);
    const requireCell = (row: string, column: string, content: unknown) => {
      const place = find("", box.name, row, column);
      if (!place) return;
      const found = formulas[place.row - top]?.[place.column - left];
      requireMeant(place, [[content]], [[found]], box.table);
    };
    const task = updates
      .find(({ draft }) => draft.kind === kind)
      ?.boxes.find((one) => one.fresh.name === box.name);
    const newBox = fresh.find((draft) => draft.kind === kind)?.boxes.find(({ name }) => name === box.name);
    const drafted = task?.fresh ?? newBox;
    if (task) requireKept(task, requireCell);
    const isWritten = (row: string, column: string) =>
      !task || task.merged.write.some((cell) => cell.row === row && cell.column === column);
    drafted?.rows.forEach(({ key, cells }) =>
      cells.forEach((cell: SheetCell | null, k) => {
        const column = must(drafted.columns[k]);
        if (isWritten(key, column)) requireCell(key, column, cell ? cellInput(cell, find) : "");
      }),
    );
  }
}

/** What stays holds no formula where it held none; formulas themselves can shift along. */
function requireKept(
  { state, merged }: BoxTask,
  requireCell: (row: string, column: string, content: unknown) => void,
): void {
  const written = new Set(merged.write.map(({ row, column }) => `${row}\n${column}`));
  state.axes.rows.forEach((row, r) =>
    state.axes.columns.forEach((column, k) => {
      const cell = must(state.formulas[r])[k];
      const isFormula = typeof cell === "string" && cell.startsWith("=");
      if (!isFormula && !written.has(`${row}\n${column}`)) requireCell(row, column, cell);
    }),
  );
}
