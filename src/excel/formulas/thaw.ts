import type { FrozenCell } from "../../work/formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { asWorkbookError, executeWrite } from "../execution";
import {
  requireEqual,
  formulaInput,
  restoreContent,
  readContent,
  putContent,
  type ReadData,
  type Content,
} from "../content";
import { removeNotes } from "../notes";
import { requireUsable, readCells, remove, revertRegister, type RegisterTable } from "./register";

type Revertible = FrozenCell & { target: Target; back: string };

/**
 * Turns frozen cells into formulas again and takes them out of the register, completely or not at all.
 * @param rows read from the register; rows that cannot go back stay as they are
 * @returns how many formulas are back
 * @throws {WorkbookError} `changed` if the register or a cell is no longer as it was when inspected; `functiesOntbreken`
 */
export async function thaw(rows: readonly FrozenCell[], { signal }: TaskProgress): Promise<number> {
  const back = rows.filter((row): row is Revertible => row.target !== null && row.back !== null);
  if (back.length === 0) return 0;
  let before: { contents: Content[]; register: RegisterTable } | null = null;
  try {
    return await executeWrite(async (context) => {
      const register = await requireUsable(context);
      if (!register) throw new WorkbookError({ kind: "changed" });
      await requireUnchanged(context, register, back);
      const contents = (await readContent(context, back)).map((now, i) =>
        revertContent(back[i]!.target, now),
      );
      assertNotAborted(signal);
      before = { contents, register };
      await putContent(
        context,
        back.map((row, i) => formulaContent(row, contents[i]!)),
      );
      assertNotAborted(signal);
      const written = await readContent(context, back);
      if (written.some(({ values }) => values[0]![0] === "#NAME?"))
        throw new WorkbookError({ kind: "functionsMissing" });
      await removeNotes(
        context,
        back.map(({ target }) => target),
      );
      remove(
        register,
        back.map(({ row }) => row),
      );
      await context.sync();
      return back.length;
    });
  } catch (error) {
    if (before) await restore(before);
    throw asWorkbookError(error);
  }
}

const restore = ({ contents, register }: { contents: Content[]; register: RegisterTable }) =>
  restoreContent(contents, (context) => revertRegister(context, register));

/** The formula; the notation set when freezing goes away again, unless someone changed it since. */
function formulaContent({ target, back, notation }: Revertible, now: Content): Content {
  const applied = notation !== null && now.notation === notation;
  return { target, input: formulaInput(target, back), notation: applied ? "General" : null };
}

async function requireUnchanged(
  context: Excel.RequestContext,
  register: RegisterTable,
  back: readonly Revertible[],
): Promise<void> {
  const now = new Map(register.rows.map((row) => [row.row, row]));
  const same = back.map(({ row }) => now.get(row)).filter((row) => row !== undefined);
  const cells = await readCells(context, same);
  const core = ({ target, back: formula, fingerprint, obstacle }: FrozenCell) => [
    target,
    formula,
    fingerprint,
    obstacle,
  ];
  requireEqual(cells.map(core), back.map(core));
}

/** What is in a cell now, to be able to put it back. */
function revertContent(target: Target, { input, notations }: ReadData): Content {
  return {
    target,
    input,
    // Only of a single cell is the notation changed, and has to go back.
    notation: target.rows * target.columns === 1 ? notations[0]![0]! : null,
  };
}
