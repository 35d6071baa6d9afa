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
import { requireUsable, requireCount, filledRows, add, revertRegister } from "./register";
import { must } from "../../sheet/must";

/**
 * Turns formulas into values and records them in the register, completely or not at all. The register comes first: if Excel
 * stops halfway, nothing is lost.
 * @throws {WorkbookError} `changed` if a cell is no longer as it was when inspected
 */
export const freeze = (
  freezings: readonly Freeze[],
  today: string,
  { signal }: TaskProgress,
): Promise<FreezeReceipt> =>
  transact(signal, {
    async read(context) {
      await requireUnchanged(context, freezings);
      const register = await requireUsable(context);
      return { register, sheetNames: await readSheetNames(context, freezings, register === null) };
    },
    async write(context, { register, sheetNames }) {
      add(context, register, freezings, today, sheetNames);
      await context.sync();
      assertNotAborted(signal);
      await putContent(context, freezings.map(frozen));
      assertNotAborted(signal);
      const written = await readContent(context, freezings);
      written.forEach(({ values }, i) => requireValues(values as CellValue[][], must(freezings[i])));
      return putNotes(
        context,
        freezings.map((freezing) => ({ target: freezing.target, text: noteText(freezing, today) })),
      );
    },
    async verify(context, notes, { register }) {
      await requireCount(context, filledRows(register) + freezings.length);
      const locations = freezings.map(({ target }) => targetAddress(target));
      return { receipt: { count: freezings.length, locations, notes } };
    },
    async restore(context, { register }) {
      await putContent(context, freezings.map(formulaOf));
      await removeNotes(
        context,
        freezings.map(({ target }) => target),
      );
      await revertRegister(context, register);
    },
    address: () => targetAddress(must(freezings[0]).target),
  });

const frozen = ({ target, values, notation }: Freeze) => ({
  target,
  input: values.map((row) => row.map((value) => valueInput(value))),
  notation,
});

const formulaOf = ({ target, formula, notation }: Freeze) => ({
  target,
  input: formulaInput(target, formula),
  // Only a cell with the notation General got another one.
  notation: notation === null ? null : "General",
});

async function requireUnchanged(context: Excel.RequestContext, freezings: readonly Freeze[]): Promise<void> {
  const now = await readContent(context, freezings);
  now.forEach(({ formulas, values }, i) => {
    requireEqual(must(formulas[0])[0], must(freezings[i]).formula);
    requireEqual(fingerprintOf(values as CellValue[][]), fingerprintOf(must(freezings[i]).values));
  });
}

/** What Excel gives back must be what was written: a value that changes on the way is not frozen. */
function requireValues(readResult: CellValues, { values, target }: Freeze): void {
  if (fingerprintOf(readResult) !== fingerprintOf(values))
    throw new WorkbookError({ kind: "writtenOtherwise", address: targetAddress(target) });
}

/** The names that apply to one sheet only, per sheet. Also sees whether the sheet for the register is free. */
async function readSheetNames(
  context: Excel.RequestContext,
  freezings: readonly Freeze[],
  fresh: boolean,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const sheetIds = [...new Set(freezings.map(({ target }) => target.sheetId))];
  const nameList = sheetIds.map((id) => {
    const { names } = context.workbook.worksheets.getItem(id);
    names.load("items/name");
    return names;
  });
  const occupied = context.workbook.worksheets.getItemOrNullObject(REGISTER);
  occupied.load("name");
  await context.sync();
  if (fresh && !occupied.isNullObject)
    throw new WorkbookError({ kind: "sheetOccupied", sheet: occupied.name });
  return new Map(
    sheetIds.map((id, i) => [id, new Set(must(nameList[i]).items.map(({ name }) => name.toLowerCase()))]),
  );
}
