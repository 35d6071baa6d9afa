import { batchesOf } from "../sheet/pieces";
import type { TaskProgress } from "../sheet/progress";
import { assertNotAborted } from "../sheet/obstacle";
import { type Target } from "../sheet/target";
import { rangeOf } from "./read";
import { must } from "../sheet/must";

/**
 * Excel on the web gives no more than 5 MB in one answer (Office.js docs, “Resource limits and performance optimization”). A
 * value takes some 25 bytes; what turns out larger is asked for again in halves.
 */
const VALUES_PER_ANSWER = 200_000;
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

type Property = "values" | "formulas" | "formulasLocal" | "text" | "valueTypes" | "numberFormat";
export type Cells<P extends Property> = Pick<Excel.Range, P>;

interface ReadOptions {
  /** Follows the reading, and can cancel it between two pieces. */
  progress?: TaskProgress;
  /** Cells per piece. */
  cellsPerPiece?: number;
  /** Requests what comes with the first piece, again if Excel refuses that. What is pending otherwise is then lost. */
  withFirstPiece?(): void;
}

type Piece = Target & { readonly targetIndex: number };

/** Reads cells, in pieces where one answer would be too large. @returns in the same order @throws {WorkbookError} `cancelled` */
export async function readCells<P extends Property>(
  context: Excel.RequestContext,
  targets: readonly Target[],
  what: readonly P[],
  { progress, cellsPerPiece = Math.floor(VALUES_PER_ANSWER / what.length), withFirstPiece }: ReadOptions = {},
): Promise<Cells<P>[]> {
  const cellsIn = (areas: readonly Target[]) =>
    areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const parts: Cells<P>[][] = targets.map(() => []);
  let processed = 0;
  async function read(pieces: readonly Piece[], withFirst?: () => void): Promise<void> {
    const ranges = pieces.map((piece) => rangeOf(context, piece));
    ranges.forEach((range) => range.load(what.join()));
    withFirst?.();
    try {
      await context.sync();
    } catch (error) {
      const halves = isTooLarge(error) ? halvesOf(pieces) : null;
      if (!halves) throw error;
      await read(halves[0], withFirst);
      return read(halves[1]);
    }
    pieces.forEach(({ targetIndex }, i) => must(parts[targetIndex]).push(must(ranges[i])));
    processed += cellsIn(pieces);
    progress?.onProgress(processed, cellsIn(targets));
  }
  const batches = batchesOf(
    targets.map((target, targetIndex): Piece => ({ ...target, targetIndex })),
    cellsPerPiece,
  );
  for (const batch of batches) {
    if (progress) assertNotAborted(progress.signal);
    await read(batch, batch === batches[0] ? withFirstPiece : undefined);
  }
  return parts.map((pieces) => joined(pieces, what));
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === TOO_LARGE;

/** @returns null if it cannot be smaller */
function halvesOf(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const half = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, half), pieces.slice(half)];
  const piece = must(pieces[0]);
  const rows = Math.ceil(piece.rows / 2);
  if (rows === piece.rows) return null;
  return [[{ ...piece, rows }], [{ ...piece, row: piece.row + rows, rows: piece.rows - rows }]];
}

function joined<P extends Property>(parts: readonly Cells<P>[], what: readonly P[]): Cells<P> {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  return Object.fromEntries(
    what.map((name) => [name, parts.flatMap((part): unknown[][] => part[name])]),
  ) as Cells<P>;
}
