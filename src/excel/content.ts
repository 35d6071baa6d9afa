import { bundle, merged, sliceOf, type Bundle } from "../sheet/bundles";
import { WorkbookError } from "../sheet/obstacle";
import { type Target } from "../sheet/target";
import { inputOf, REWRITABLE } from "./input";
import { imprintOf, rangeOf } from "./read";
import { readCells } from "./readCells";
import { must } from "../sheet/must";

/** What goes into a cell or range. */
export interface Content {
  target: Target;
  /** As Range.formulas takes it. */
  input: unknown[][];
  /** Number format for the whole range; null leaves it as it is. */
  notation: string | null;
}

/** What is in a cell or range. */
export interface ReadData {
  formulas: unknown[][];
  values: unknown[][];
  /** To write back. */
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
): Promise<ReadData[]> {
  const pieces = bundle(cells, true);
  const readResult = await readCells(
    context,
    pieces.map(({ target }) => target),
    REWRITABLE,
  );
  const byKey = new Map<T, ReadData>();
  pieces.forEach(({ target, members }, i) => {
    const { formulas, values, numberFormat } = must(readResult[i]);
    const input = inputOf(must(readResult[i]));
    for (const member of members) {
      const part = <C>(matrix: C[][]) => sliceOf(matrix, target, member.target);
      byKey.set(member, {
        formulas: part<unknown>(formulas),
        values: part<unknown>(values),
        input: part(input),
        notations: part<string>(numberFormat),
      });
    }
  });
  return cells.map((cell) => must(byKey.get(cell)));
}

/** Writes cells, in as few pieces as possible. */
export async function putContent(context: Excel.RequestContext, contents: readonly Content[]): Promise<void> {
  const pieces = await bundleVisible(context, contents);
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const piece of pieces) {
    const range = rangeOf(context, piece.target);
    const notations = merged(piece, ({ input, notation }) => input.map((row) => row.map(() => notation)));
    // An empty place in the matrix leaves the cell as it is.
    if (notations.flat().some((notation) => notation !== null)) range.numberFormat = notations;
    range.formulas = merged(piece, ({ input }) => input);
  }
  await context.sync();
}

/** In a filtered list Excel sometimes skips hidden rows when writing over more rows; there it goes row by row. */
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

/** @throws {WorkbookError} `changed` if there is something other than expected */
export function requireEqual(found: unknown, expected: unknown): void {
  if (imprintOf([[found]]) !== imprintOf([[expected]])) throw new WorkbookError({ kind: "changed" });
}
