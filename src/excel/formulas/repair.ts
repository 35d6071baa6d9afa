import type { BrokenCell } from "../../work/formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";
import { targetAddress } from "../../sheet/target";
import { valueInput } from "../input";
import { requireEqual, putContent, readContent, type Content } from "../content";
import { requireMeant } from "../meant";
import { rangeOf } from "../read";
import { transact } from "../transaction";
import { must } from "../../sheet/must";

/**
 * Repairs broken formulas, completely or not at all. Rewriting a well-written formula helps too: Excel then looks up the
 * function again.
 * @returns how many still give #NAAM? afterwards
 * @throws {WorkbookError} `changed` if a cell is no longer as it was when inspected
 */
export const repair = (broken: readonly BrokenCell[], { signal }: TaskProgress): Promise<number> =>
  transact(signal, {
    async read(context) {
      const now = await readContent(context, broken);
      now.forEach(({ formulas }, i) => requireEqual(must(formulas[0])[0], must(broken[i]).was));
      return broken.map((cell, i) => contentBefore(cell, must(must(must(now[i]).notations[0])[0])));
    },
    write(context) {
      context.application.suspendScreenUpdatingUntilNextSync();
      broken.forEach((cell) => write(cell, rangeOf(context, cell.target)));
    },
    async verify(context) {
      const written = await readContent(context, broken);
      // What the user typed as text, Excel reads in their own locale.
      written.forEach(({ formulas }, i) => {
        const { target, becomes, kind } = must(broken[i]);
        if (kind !== "text") requireMeant(target, [[becomes]], formulas);
      });
      return { receipt: written.filter(({ values }) => must(values[0])[0] === "#NAME?").length };
    },
    restore: putContent,
    address: () => targetAddress(must(broken[0]).target),
  });

function contentBefore({ target, was, kind }: BrokenCell, notation: string): Content {
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
