import type { FrozenCell } from "../../work/formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { targetAddress, type Target } from "../../sheet/target";
import {
  requireEqual,
  formulaInput,
  readContent,
  putContent,
  type CellContent,
  type Content,
} from "../content";
import { requireFunctions, requireMeant } from "../meant";
import { removeNotes } from "../notes";
import { transact } from "../transaction";
import {
  requireUsable,
  requireRowCount,
  filledRows,
  readFrozen,
  removeFromRegister,
  revertRegister,
  type RegisterTable,
} from "./register";
import { must } from "../../sheet/must";

type Thawable = FrozenCell & { target: Target; back: string };

/**
 * Turns frozen cells into formulas again and takes them out of the register, completely or not at all.
 * @param rows read from the register; rows that cannot go back stay as they are
 * @returns how many formulas are back
 * @throws {WorkbookError} `changed` if the register or a cell is no longer as it was when inspected; `functionsMissing`
 */
export async function thaw(rows: readonly FrozenCell[], { signal }: TaskProgress): Promise<number> {
  const back = rows.filter((row): row is Thawable => row.target !== null && row.back !== null);
  if (back.length === 0) return 0;
  const targets = back.map(({ target }) => target);
  return transact(signal, {
    async read(context) {
      const register = await requireUsable(context);
      if (!register) throw new WorkbookError({ kind: "changed" });
      await requireUnchanged(context, register, back);
      const now = await readContent(context, back);
      return { register, contents: now.map((read, i) => contentBefore(must(targets[i]), read)) };
    },
    async write(context, { register, contents }) {
      await putContent(
        context,
        back.map((row, i) => formulaContent(row, must(contents[i]))),
      );
      assertNotAborted(signal);
      (await readContent(context, back)).forEach((written, i) => {
        // Only the first cell holds the formula; the rest spills.
        requireFunctions([must(written.values[0]).slice(0, 1)]);
        requireMeant(must(targets[i]), [[must(back[i]).back]], written.formulas);
      });
      await removeNotes(context, targets);
      removeFromRegister(
        register,
        back.map(({ row }) => row),
      );
    },
    async verify(context, _, { register }) {
      await requireRowCount(context, filledRows(register) - back.length);
      return { receipt: back.length };
    },
    async restore(context, { register, contents }) {
      await putContent(context, contents);
      await revertRegister(context, register);
    },
    address: () => targetAddress(must(targets[0])),
  });
}

/** The formula; the notation that freezing set goes again, unless someone changed it since. */
function formulaContent({ target, back, notation }: Thawable, now: Content): Content {
  const applied = notation !== null && now.notation === notation;
  return { target, input: formulaInput(target, back), notation: applied ? "General" : null };
}

async function requireUnchanged(
  context: Excel.RequestContext,
  register: RegisterTable,
  back: readonly Thawable[],
): Promise<void> {
  const now = new Map(register.rows.map((row) => [row.row, row]));
  const rowsNow = back.map(({ row }) => now.get(row)).filter((row) => row !== undefined);
  const cells = await readFrozen(context, rowsNow);
  const essentials = ({ target, back: formula, fingerprint, obstacle }: FrozenCell) => [
    target,
    formula,
    fingerprint,
    obstacle,
  ];
  requireEqual(cells.map(essentials), back.map(essentials));
}

/** What is in a cell before thawing, to put it back. */
function contentBefore(target: Target, { input, notations }: CellContent): Content {
  return {
    target,
    input,
    // Only the notation of a single cell is changed, and has to go back.
    notation: target.rows * target.columns === 1 ? must(must(notations[0])[0]) : null,
  };
}
