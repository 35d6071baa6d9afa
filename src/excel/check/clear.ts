import type { MarkState } from "../../work/check/kinds";
import { bundle } from "../../sheet/bundles";
import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { rangeOf } from "../read";
import { executeWrite } from "../execution";
import { ownCells, stateOf, findMarks, type FoundMarks, type CheckColumn } from "./found";
import { must } from "../../sheet/must";

/** Removes all marks. @throws {WorkbookError} if a sheet with marks is protected; nothing has been removed then */
export function clearMarks({ signal }: TaskProgress): Promise<MarkState> {
  return executeWrite(async (context) => {
    const found = await findMarks(context);
    await requireUnprotected(context, found);
    assertNotAborted(signal);
    clearColors(found);
    clearColumns(context, found);
    await context.sync();
    return stateOf(found);
  });
}

/** Removes colors and notes at the next context.sync(). */
export function clearColors({ colors, notes }: FoundMarks): void {
  colors.forEach(({ format }) => format.delete());
  notes.forEach((note) => note.delete());
}

/** Removes the “Controle” columns at the next context.sync(). */
export function clearColumns(context: Excel.RequestContext, { columns }: FoundMarks): void {
  // From right to left: a table column that goes shifts what is to the right of it.
  const rightToLeft = [...columns].sort((a, b) => (b.range?.columnIndex ?? 0) - (a.range?.columnIndex ?? 0));
  for (const column of rightToLeft) {
    if (column.range) clearColumn(context, column, column.range);
    column.name.delete();
  }
}

function clearColumn(context: Excel.RequestContext, { table }: CheckColumn, range: Excel.Range): void {
  const { formulas, rowIndex, columnIndex, worksheet } = range;
  const own = ownCells(range);
  const filled = formulas.flat().filter((cell) => cell !== "").length;
  if (table && own.length > 0 && filled === own.length) {
    for (const header of must(formulas[0]).map(String).reverse()) table.columns.getItem(header).delete();
    return;
  }
  const cells = own.map(({ row, column }) => ({
    target: {
      sheetId: worksheet.id,
      sheet: worksheet.name,
      row: rowIndex + row,
      column: columnIndex + column,
      rows: 1,
      columns: 1,
    } satisfies Target,
  }));
  for (const { target } of bundle(cells, true)) rangeOf(context, target).clear("Contents");
}

async function requireUnprotected(
  context: Excel.RequestContext,
  { colors, columns }: FoundMarks,
): Promise<void> {
  const sheets = new Set([
    ...colors.map(({ sheet }) => sheet),
    ...columns.flatMap(({ range }) => (range ? [range.worksheet] : [])),
  ]);
  for (const sheet of sheets) {
    sheet.load("name");
    sheet.protection.load("protected");
  }
  await context.sync();
  for (const sheet of sheets)
    if (sheet.protection.protected) throw new WorkbookError({ kind: "sheetProtected", sheet: sheet.name });
}
