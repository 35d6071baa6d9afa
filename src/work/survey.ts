import type { Obstacle } from "../sheet/obstacle";
import type { Target } from "../sheet/target";

/** What the target cells hold. */
export interface Survey {
  target: Target;
  /** null if it can be written. */
  obstacle: Obstacle | null;
  /** Number of cells that hold something. */
  filled: number;
  /** The first of those cells, with what they show. */
  examples: readonly { address: string; content: string }[];
  /** Of the contents, to see whether they change in the meantime. */
  fingerprint: string;
}

/** Proof of a written block, needed to undo it. */
export interface Receipt {
  readonly target: Target;
}
