import type { Block } from "../../work/block";
import type { How, What } from "../../work/amounts/request";
import type { Anchor } from "../../work/insert/places";
import type { Workbook } from "../../work/insert/workbook";
import type { Receipt, Survey } from "../../work/survey";
import { Placer } from "./placer";
import type { PlaceState } from "./state";

/** How a request becomes a block. */
export interface BlockMaker<O> {
  make(request: O, anchor: Anchor): Block;
  /** Does not depend on the place. */
  size(request: O): { rows: number; columns: number };
  /** Whether the request has nothing to insert. */
  refuses(request: O): boolean;
}

/** Every request to insert a block chooses its size, and formulas or values. */
export interface BlockRequest {
  what: What;
  how: How;
}

/** Inserts a block at the selection. */
export class BlockPlacer<O extends BlockRequest, S extends PlaceState<O> = PlaceState<O>> extends Placer<
  O,
  Survey,
  S
> {
  constructor(
    private readonly workbook: Workbook,
    private readonly maker: BlockMaker<O>,
    state: S,
  ) {
    super(workbook, state);
  }

  /** The block that the current request yields from this cell on. */
  block(anchor: Anchor): Block {
    return this.maker.make(this.state.request, anchor);
  }

  refuses(request: O): boolean {
    return this.maker.refuses(request);
  }

  protected inspect(request: O): Promise<Survey> {
    return this.workbook.surveyTarget(this.maker.size(request));
  }

  protected write({ target, imprint }: Survey, signal: AbortSignal): Promise<Receipt> {
    return this.workbook.write(target, this.block(target), imprint, signal);
  }

  protected samePlace(one: O, other: O): boolean {
    const [a, b] = [this.maker.size(one), this.maker.size(other)];
    return a.rows === b.rows && a.columns === b.columns;
  }
}
