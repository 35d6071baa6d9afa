import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Receipt, Survey } from "../../work/survey";
import type { Obstacle } from "../../sheet/obstacle";
import type { Target } from "../../sheet/target";
import type { RunningTask } from "../parts/taskRunner";

/** What is known about the target. */
export type PlaceView<V extends Survey = Survey> =
  { phase: "looking" } | { phase: "seen"; survey: V } | { phase: "obstacle"; obstacle: Obstacle };

/** Only an insert can be cancelled. */
export type Task = "insert" | "reverting" | "select";

export type Message =
  | { kind: "inserted"; receipt: Receipt }
  | { kind: "reverted"; target: Target }
  | { kind: "failed"; obstacle: Obstacle };

/** A source of one gemeente. */
export type GemeenteSource = Exclude<AmountSource, { kind: "national" }>;

/** The state of writing to a place in the workbook. */
export interface PlaceState<R, V extends Survey = Survey> {
  request: R;
  placeView: PlaceView<V>;
  /** Whether the user is asked to overwrite. */
  question: boolean;
  busy: RunningTask<Task> | null;
  message: Message | null;
}

/** Where the POK amounts come from. */
export interface SourceState {
  /** The sources to choose from; the national one is always there. */
  sources: readonly AmountSource[];
  /** The chosen source, if it is gone and the national one took its place. */
  lapsedSource: GemeenteSource | null;
}
