import { noteText } from "../../work/formulas/note";
import {
  fingerprintOf,
  REGISTER,
  type Freeze,
  type CellValue,
  type CellValues,
} from "../../work/formulas/register";
import type { FreezeReceipt } from "../../work/formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { valueInput } from "../input";
import { requireEqual, formulaInput, readContent, putContent } from "../content";
import { removeNotes, putNotes } from "../notes";
import { transact } from "../transaction";
import { requireUsable, requireRowCount, filledRows, addToRegister, revertRegister } from "./register";
import { must } from "../../sheet/must";

/**
 * Turns formulas into values and records them in the register, completely or not at all. The register comes first: if Excel
 * stops halfway, nothing is lost.
 * @throws {WorkbookError} `changed` if a cell is no longer as it was when inspected
 */
export const freeze = (
  freezes: readonly Freeze[],
  today: string,
  { signal }: TaskProgress,
): Promise<FreezeReceipt> =>
  transact(signal, {
    async read(context) {
      await requireUnchanged(context, freezes);
      const register = await requireUsable(context);
      return { register, namesBySheet: await readNamesBySheet(context, freezes, register === null) };
    },
    async write(context, { register, namesBySheet }) {
      addToRegister(context, register, freezes, today, namesBySheet);
      await context.sync();
      assertNotAborted(signal);
      await putContent(context, freezes.map(frozen));
      assertNotAborted(signal);
      const written = await readContent(context, freezes);
      written.forEach(({ values }, i) => requireValues(values as CellValue[][], must(freezes[i])));
      return putNotes(
        context,
        freezes.map((cell) => ({ target: cell.target, text: noteText(cell, today) })),
      );
    },
    async verify(context, notes, { register }) {
      await requireRowCount(context, filledRows(register) + freezes.length);
      const locations = freezes.map(({ target }) => targetAddress(target));
      return { receipt: { count: freezes.length, locations, notes } };
    },
    async restore(context, { register }) {
      await putContent(context, freezes.map(formulaOf));
      await removeNotes(
        context,
        freezes.map(({ target }) => target),
      );
      await revertRegister(context, register);
    },
    address: () => targetAddress(must(freezes[0]).target),
  });

const frozen = ({ target, values, notation }: Freeze) => ({
  target,
  input: values.map((row) => row.map((value) => valueInput(value))),
  notation,
});

const formulaOf = ({ target, formula, notation }: Freeze) => ({
  target,
  input: formulaInput(target, formula),
  // Only a cell with notation General was given another one.
  notation: notation === null ? null : "General",
});

async function requireUnchanged(context: Excel.RequestContext, freezes: readonly Freeze[]): Promise<void> {
  const now = await readContent(context, freezes);
  now.forEach(({ formulas, values }, i) => {
    requireEqual(must(formulas[0])[0], must(freezes[i]).formula);
    requireEqual(fingerprintOf(values as CellValue[][]), fingerprintOf(must(freezes[i]).values));
  });
}

/** What Excel gives back must be what was written: a value that changes on the way is not frozen. */
function requireValues(found: CellValues, { values, target }: Freeze): void {
  if (fingerprintOf(found) !== fingerprintOf(values))
    throw new WorkbookError({ kind: "writtenOtherwise", address: targetAddress(target) });
}

/** Per sheet the names that hold on that sheet only. Also requires that a new register can get its sheet. */
async function readNamesBySheet(
  context: Excel.RequestContext,
  freezes: readonly Freeze[],
  isNew: boolean,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const sheetIds = [...new Set(freezes.map(({ target }) => target.sheetId))];
  const nameCollections = sheetIds.map((id) => {
    const { names } = context.workbook.worksheets.getItem(id);
    names.load("items/name");
    return names;
  });
  const occupied = context.workbook.worksheets.getItemOrNullObject(REGISTER);
  occupied.load("name");
  await context.sync();
  if (isNew && !occupied.isNullObject)
    throw new WorkbookError({ kind: "sheetOccupied", sheet: occupied.name });
  return new Map(
    sheetIds.map((id, i) => [
      id,
      new Set(must(nameCollections[i]).items.map(({ name }) => name.toLowerCase())),
    ]),
  );
}
