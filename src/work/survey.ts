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
  /** Width of each column of the target, in characters; null where the protection keeps it. */
  widths?: readonly number[] | null;
}

/** Proof of a written block, needed to undo it. */
export interface Receipt {
  readonly target: Target;
  /** Whether a note that was to be put is missing, because something is attached to its cell already. */
  readonly noteMissing?: boolean;
}
