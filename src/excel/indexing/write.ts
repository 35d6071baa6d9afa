import type { IndexChange, IndexView } from "../../work/indexing";
import { type Receipt } from "../../work/survey";
import { WorkbookError } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { requireEqual, readContent, putContent, type Content } from "../content";
import { requireFunctions, requireMeant } from "../meant";
import { transact } from "../transaction";
import { readLocation } from "./read";
import { must } from "../../sheet/must";

/**
 * Writes the formulas that index, all or none: if it fails halfway, what was there comes back.
 * @throws {WorkbookError} `changed` if the workbook no longer is as in `view`; `functionsMissing`
 */
export function writeIndex(
  view: IndexView,
  changes: readonly IndexChange[],
  signal: AbortSignal,
): Promise<Receipt> {
  const contents = changes.map(({ target, becomes, notation }): Content => ({
    target,
    input: [[becomes]],
    notation,
  }));
  return transact(signal, {
    async read(context) {
      const { target, obstacle, fingerprint } = await readLocation(context, view);
      if (obstacle) throw new WorkbookError(obstacle);
      requireEqual(fingerprint, view.fingerprint);
      const previous = (await readContent(context, changes)).map(({ input, notations }, i): Content => ({
        ...must(contents[i]),
        input,
        notation: must(must(notations[0])[0]),
      }));
      return { target, previous };
    },
    write: (context) => putContent(context, contents),
    async verify(context, _, { target }) {
      const written = await readContent(context, contents);
      written.forEach(({ formulas, values }, i) => {
        requireFunctions(values);
        requireMeant(must(contents[i]).target, must(contents[i]).input, formulas);
      });
      const formulasOf = (read: typeof written) => read.map(({ formulas }) => formulas);
      return {
        receipt: { target },
        async unchanged(now) {
          const { obstacle } = await readLocation(now, view);
          if (obstacle) throw new WorkbookError(obstacle);
          requireEqual(formulasOf(await readContent(now, contents)), formulasOf(written));
        },
      };
    },
    restore: (context, { previous }) => putContent(context, previous),
    address: () => targetAddress(must(contents[0]).target),
  });
}
