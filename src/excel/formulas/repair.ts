import type { BrokenCell } from "../../work/formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted } from "../../sheet/obstacle";
import { valueInput } from "../input";
import { rangeOf } from "../read";
import { asWorkbookError, executeWrite } from "../execution";
import { requireEqual, restoreContent, type Content } from "../content";

/**
 * Repairs broken formulas, completely or not at all. Rewriting a well-written formula helps too: Excel then looks up the
 * function again.
 * @returns how many still give #NAAM? afterwards
 * @throws {WorkbookError} `changed` if a cell is no longer as it was when inspected
 */
export async function restore(broken: readonly BrokenCell[], { signal }: TaskProgress): Promise<number> {
  let before: Content[] | null = null;
  try {
    return await executeWrite(async (context) => {
      const ranges = broken.map(({ target }) => rangeOf(context, target));
      ranges.forEach((range) => range.load("formulas,numberFormat"));
      await context.sync();
      ranges.forEach(({ formulas }, i) => requireEqual(formulas[0]![0], broken[i]!.was));
      assertNotAborted(signal);
      before = broken.map((cell, i) => contentOf(cell, String(ranges[i]!.numberFormat[0]![0])));
      context.application.suspendScreenUpdatingUntilNextSync();
      broken.forEach((cell, i) => write(cell, ranges[i]!));
      ranges.forEach((range) => range.load("values"));
      await context.sync();
      return ranges.filter(({ values }) => values[0]![0] === "#NAME?").length;
    });
  } catch (error) {
    if (before) await restoreContent(before, async () => undefined);
    throw asWorkbookError(error);
  }
}

function contentOf({ target, was, kind }: BrokenCell, notation: string): Content {
  return { target, input: [[kind === "text" ? valueInput(was, notation) : was]], notation };
}

function write({ becomes, kind }: BrokenCell, range: Excel.Range): void {
  if (kind !== "text") {
    range.formulas = [[becomes]];
    return;
  }
  // In a cell with text notation the repaired formula would stay text too. The user typed it in their own locale.
  range.numberFormat = [["General"]];
  range.formulasLocal = [[becomes]];
}
