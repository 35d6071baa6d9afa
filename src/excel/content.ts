import { bundle, merged, sliceOf, type Bundle } from "../sheet/bundles";
import { WorkbookError } from "../sheet/obstacle";
import { type Target } from "../sheet/target";
import { inputOf, REWRITABLE } from "./input";
import { fingerprintOf, rangeOf } from "./read";
import { readCells } from "./readCells";
import { must } from "../sheet/must";

/** What is to be written in a cell or range. */
export interface Content {
  target: Target;
  /** As Range.formulas takes it. */
  input: unknown[][];
  /** Number format for the whole range; null leaves it as it is. */
  notation: string | null;
}

/** What is in a cell or range. */
export interface CellContent {
  formulas: unknown[][];
  values: unknown[][];
  /** As {@link Content.input}, to write it back. */
  input: unknown[][];
  notations: string[][];
}

/** A formula in the first cell, the rest of the (spill) range empty. */
export function formulaInput({ rows, columns }: Target, formula: string): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, k) => (r === 0 && k === 0 ? formula : "")),
  );
}

/** Reads cells. @returns in the same order */
export async function readContent<T extends { target: Target }>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<CellContent[]> {
  const pieces = bundle(cells, true);
  const cellsOfPieces = await readCells(
    context,
    pieces.map(({ target }) => target),
    REWRITABLE,
  );
  const byCell = new Map<T, CellContent>();
  pieces.forEach(({ target, members }, i) => {
    const { formulas, values, numberFormat } = must(cellsOfPieces[i]);
    const input = inputOf(must(cellsOfPieces[i]));
    for (const member of members) {
      const part = <C>(matrix: C[][]) => sliceOf(matrix, target, member.target);
      byCell.set(member, {
        formulas: part<unknown>(formulas),
        values: part<unknown>(values),
        input: part(input),
        notations: part<string>(numberFormat),
      });
    }
  });
  return cells.map((cell) => must(byCell.get(cell)));
}

/** Writes cells, in as few pieces as possible. */
export async function putContent(context: Excel.RequestContext, contents: readonly Content[]): Promise<void> {
  const pieces = await bundleVisible(context, contents);
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const piece of pieces) {
    const range = rangeOf(context, piece.target);
    const notations = merged(piece, ({ input, notation }) => input.map((row) => row.map(() => notation)));
    // null in the matrix leaves the cell as it is.
    if (notations.flat().some((notation) => notation !== null)) range.numberFormat = notations;
    range.formulas = merged(piece, ({ input }) => input);
  }
  await context.sync();
}

/** In a filtered list Excel sometimes skips hidden rows when several are written at once; those go row by row. */
async function bundleVisible(
  context: Excel.RequestContext,
  contents: readonly Content[],
): Promise<Bundle<Content>[]> {
  const pieces = bundle(contents, true).map((piece) => {
    const range = rangeOf(context, piece.target);
    range.load("rowHidden");
    return { piece, range };
  });
  await context.sync();
  return pieces.flatMap(({ piece, range }) =>
    range.rowHidden === false ? [piece] : bundle(piece.members, false),
  );
}

/** @throws {WorkbookError} `changed` if something other than expected was found */
export function requireEqual(found: unknown, expected: unknown): void {
  if (fingerprintOf([[found]]) !== fingerprintOf([[expected]])) throw new WorkbookError({ kind: "changed" });
}
