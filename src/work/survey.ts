import type { Obstacle } from "../sheet/obstacle";
import type { Target } from "../sheet/target";

/** What is in the target place. */
export interface Survey {
  target: Target;
  /** null if it can be written. */
  obstacle: Obstacle | null;
  /** Number of cells that hold something. */
  filled: number;
  /** The first filled cells, with what they show. */
  examples: readonly { address: string; content: string }[];
  /** Fingerprint of the contents: if it differs, something was changed in the meantime. */
  fingerprint: string;
}

/** Proof of a written block, needed to undo it. */
export interface Receipt {
  readonly target: Target;
}
