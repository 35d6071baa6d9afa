import type { IndexChange, IndexView } from "../../work/indexing";
import { type Receipt } from "../../work/survey";
import { assertNotAborted, WorkbookError } from "../../sheet/obstacle";
import { requireEqual, restoreContent, readContent, putContent, type Content } from "../content";
import { asWorkbookError, executeWrite } from "../execution";
import { readLocation, type Location } from "./read";

interface IndexReceipt extends Receipt {
  location: Location;
  previous: readonly Content[];
  /** The formulas as Excel gave them back after writing. */
  written: readonly unknown[][][];
}

/**
 * Puts the formulas of an index, all or none: if it fails halfway, what was there comes back.
 * @throws {WorkbookError} `changed` if there meanwhile is something other than in `sight`; `functiesOntbreken`
 */
export async function writeIndex(
  sight: IndexView,
  changes: readonly IndexChange[],
  abort: AbortSignal,
): Promise<Receipt> {
  let previous: Content[] | null = null;
  try {
    return await executeWrite(async (context) => {
      const now = await readLocation(context, sight);
      if (now.obstacle) throw new WorkbookError(now.obstacle);
      requireEqual(now.imprint, sight.imprint);
      const old = (await readContent(context, changes)).map(({ input, notations }, i) => ({
        target: changes[i]!.target,
        input,
        notation: notations[0]![0]!,
      }));
      assertNotAborted(abort);
      previous = old;
      await putContent(
        context,
        changes.map(({ target, becomes, notation }) => ({ target, input: [[becomes]], notation })),
      );
      const written = await readContent(context, changes);
      if (written.some(({ values }) => values[0]![0] === "#NAME?"))
        throw new WorkbookError({ kind: "functionsMissing" });
      return {
        target: now.target,
        location: sight,
        previous: old,
        written: written.map(({ formulas }) => formulas),
      } satisfies IndexReceipt;
    });
  } catch (error) {
    if (previous) await restoreContent(previous, async () => undefined);
    throw asWorkbookError(error);
  }
}

/** Puts back what was there before indexing. @throws {WorkbookError} `changed` if a formula is no longer as it was written */
export async function undoIndex(receipt: Receipt): Promise<void> {
  const { location, previous, written } = receipt as IndexReceipt;
  await executeWrite(async (context) => {
    const { obstacle } = await readLocation(context, location);
    if (obstacle) throw new WorkbookError(obstacle);
    const now = await readContent(context, previous);
    requireEqual(
      now.map(({ formulas }) => formulas),
      written,
    );
    await putContent(context, previous);
  });
}
