import type { Block } from "../work/block";
import { type Receipt } from "../work/survey";
import { WorkbookError } from "../sheet/obstacle";
import { targetAddress, type Target } from "../sheet/target";
import { requireFunctions, requireMeant } from "./meant";
import { fingerprintOf, rangeOf, columnFormats, readSituation, type Capture, type Situation } from "./read";
import { putNotes, removeNotes } from "./notes";
import { toPoints } from "./columnWidth";
import { transact } from "./transaction";
import { must } from "../sheet/must";

/**
 * Writes a block completely or not at all: if it fails halfway, what was there comes back.
 * @throws {WorkbookError} `changed` if the target no longer has this fingerprint
 */
export const writeBlock = (
  target: Target,
  block: Block,
  fingerprint: string,
  signal: AbortSignal,
): Promise<Receipt> =>
  transact(signal, {
    read: (context) => readSituation(context, target),
    require: (_, situation) => requireUnchanged(situation, fingerprint),
    async write(context, situation) {
      const range = putBlock(context, situation, block);
      const notes = block.note && (await putNotes(context, [noteAt(target, block.note)]));
      return { range, noteMissing: block.note !== undefined && notes !== 1 };
    },
    async verify(context, { range, noteMissing }, { survey }) {
      range.load("formulas,values");
      await context.sync();
      const { formulas, values } = range;
      requireFunctions(values);
      requireMeant(survey.target, contentOf(block), formulas);
      return {
        receipt: { target: survey.target, noteMissing },
        unchanged: async (now) => requireUnchanged(await readSituation(now, target), fingerprintOf(formulas)),
      };
    },
    async restore(context, { capture }) {
      putCapture(context, target, capture);
      if (!block.note) return;
      const { target: cell, text } = noteAt(target, block.note);
      // A note that the user went on writing in stays.
      await removeNotes(context, [cell], (content) => content === text);
    },
    address: () => targetAddress(target),
  });

const noteAt = (target: Target, { row, column, text }: NonNullable<Block["note"]>) => ({
  target: { ...target, row: target.row + row, column: target.column + column },
  text,
});

const contentOf = ({ cells }: Block) => cells.map((row) => row.map(({ content }) => content));

function requireUnchanged({ survey }: Situation, fingerprint: string): void {
  if (survey.obstacle) throw new WorkbookError(survey.obstacle);
  if (survey.fingerprint !== fingerprint) throw new WorkbookError({ kind: "changed" });
}

function putBlock(
  context: Excel.RequestContext,
  { survey, capture: { widths } }: Situation,
  block: Block,
): Excel.Range {
  const { target } = survey;
  const range = rangeOf(context, target);
  context.application.suspendScreenUpdatingUntilNextSync();
  // The notation goes first: in a cell with text notation a formula would stay text.
  range.numberFormat = block.cells.map((row) => row.map(({ notation }) => notation));
  range.formulas = contentOf(block);
  range.setCellProperties(
    block.cells.map((row) => row.map(({ bold, italic }) => ({ format: { font: { bold, italic } } }))),
  );
  if (block.widen && widths) {
    columnFormats(context, target).forEach((column, i) => {
      const needed = toPoints(must(block.widths[i]));
      if (must(widths[i]) < needed) column.columnWidth = needed;
    });
  }
  return range;
}

/** Puts back what was there: content, notation, fonts and widths. */
export function putCapture(context: Excel.RequestContext, target: Target, capture: Capture): void {
  const range = rangeOf(context, target);
  context.application.suspendScreenUpdatingUntilNextSync();
  range.numberFormat = capture.notations;
  range.formulas = capture.input;
  range.setCellProperties(capture.fonts);
  const { widths } = capture;
  if (widths) columnFormats(context, target).forEach((column, i) => (column.columnWidth = must(widths[i])));
}
