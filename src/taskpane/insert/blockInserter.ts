import type { Block } from "../../work/block";
import type { How, What } from "../../work/amounts/request";
import type { Anchor } from "../../work/insert/places";
import type { Workbook } from "../../work/insert/workbook";
import { Placement } from "./placement";

/** How a request becomes a block. */
interface BlockMaker<R> {
  make(request: R, anchor: Anchor): Block;
  /** Does not depend on the place. */
  size(request: R): { rows: number; columns: number };
  /** Whether the request has nothing to insert. */
  refuses(request: R): boolean;
}

/** What every request to insert a block says: how much, and formulas or values. */
export interface BlockRequest {
  what: What;
  how: How;
}

/** Inserts a block at the selection. */
export interface BlockInserter<R extends BlockRequest> {
  readonly maker: BlockMaker<R>;
  readonly placement: Placement<R>;
}

export function makeBlockInserter<R extends BlockRequest>(
  workbook: Workbook,
  maker: BlockMaker<R>,
  request: R,
): BlockInserter<R> {
  const placement = new Placement<R>(
    workbook,
    {
      survey: (now) => workbook.surveyTarget(maker.size(now)),
      write: (now, { target, fingerprint }, signal) =>
        workbook.write(target, maker.make(now, target), fingerprint, signal),
      refuses: (now) => maker.refuses(now),
      samePlace: (one, other) => {
        const [a, b] = [maker.size(one), maker.size(other)];
        return a.rows === b.rows && a.columns === b.columns;
      },
    },
    request,
  );
  return { maker, placement };
}
