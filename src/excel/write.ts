import { fullAddress } from "../sheet/address";
import type { Block } from "../work/block";
import { type Receipt } from "../work/survey";
import { assertNotAborted, WorkbookError } from "../sheet/obstacle";
import { type Target } from "../sheet/target";
import { imprintOf, rangeOf, columnFormats, readSituation, type Capture, type Situation } from "./read";
import { asWorkbookError, executeWrite } from "./execution";

/** Width of a character and of the cell border in points, with Excel's default font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PADDING = 3.75;

interface WriteReceipt extends Receipt {
  previous: Capture;
  /** Content as Excel gave it back after writing. */
  imprint: string;
}

/**
 * Writes a block completely or not at all: if it fails halfway, what was there comes back.
 * @throws {WorkbookError} `changed` if there meanwhile is something other than `imprint`
 */
export async function writeBlock(
  target: Target,
  block: Block,
  imprint: string,
  abort: AbortSignal,
): Promise<Receipt> {
  let previous: Capture | null = null;
  try {
    return await executeWrite(async (context) => {
      const situation = await readSituation(context, target);
      requireUnchanged(situation, imprint);
      assertNotAborted(abort);
      previous = situation.capture;
      const range = putBlock(context, situation, block);
      range.load("formulas,values");
      await context.sync();
      if (range.values.some((row) => row.includes("#NAME?")))
        throw new WorkbookError({ kind: "functionsMissing" });
      return {
        target: situation.survey.target,
        previous,
        imprint: imprintOf(range.formulas),
      } satisfies WriteReceipt;
    });
  } catch (error) {
    if (previous) await restore(target, previous);
    throw asWorkbookError(error);
  }
}

/** Puts back what was there before writing. @throws {WorkbookError} `changed` if the block is no longer as it was written */
export async function undo(receipt: Receipt): Promise<void> {
  const { target, previous, imprint } = receipt as WriteReceipt;
  await executeWrite(async (context) => {
    const situation = await readSituation(context, target);
    requireUnchanged(situation, imprint);
    putCapture(context, target, previous);
    await context.sync();
  });
}

function requireUnchanged({ survey }: Situation, imprint: string): void {
  if (survey.obstacle) throw new WorkbookError(survey.obstacle);
  if (survey.imprint !== imprint) throw new WorkbookError({ kind: "changed" });
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
  range.formulas = block.cells.map((row) => row.map(({ content }) => content));
  range.setCellProperties(
    block.cells.map((row) =>
      row.map(({ bold, italic }) => ({ format: { font: { bold: bold, italic: italic } } })),
    ),
  );
  if (widths) {
    columnFormats(context, target).forEach((column, i) => {
      const needed = block.widths[i]! * POINTS_PER_CHARACTER + POINTS_PADDING;
      if (widths[i]! < needed) column.columnWidth = needed;
    });
  }
  return range;
}

function putCapture(context: Excel.RequestContext, target: Target, capture: Capture): void {
  const range = rangeOf(context, target);
  context.application.suspendScreenUpdatingUntilNextSync();
  range.numberFormat = capture.notations;
  range.formulas = capture.input;
  range.setCellProperties(capture.fonts);
  const { widths } = capture;
  if (widths) columnFormats(context, target).forEach((column, i) => (column.columnWidth = widths[i]!));
}

async function restore(target: Target, capture: Capture): Promise<void> {
  try {
    await executeWrite(async (context) => {
      putCapture(context, target, capture);
      await context.sync();
    });
  } catch {
    throw new WorkbookError({ kind: "halfWritten", address: fullAddress(target.sheet, target) });
  }
}
