import type { FreezePlan } from "../../work/formulas/freezePlan";
import type { FondsOrigin } from "../../work/formulas/fondsOrigin";
import type { Origin } from "../../work/formulas/origin";
import type { ListLine, ShowFilter, Change } from "../../work/formulas/list";
import type {
  FreezeReceipt,
  FrozenCell,
  BrokenCell,
  Register,
  CellSelection,
  Referenced,
} from "../../work/formulas/workbook";
import type { Obstacle } from "../../sheet/obstacle";
import type { RunningTask } from "../parts/taskRunner";

export const PARTS = ["origin", "list", "freezing"] as const;
export type Part = (typeof PARTS)[number];

/** The sheet that is open, or all sheets. */
export const SIZES = ["sheet", "workbook"] as const;
export type Size = (typeof SIZES)[number];

/** What is known about the selected cell. */
export type OriginState =
  | { phase: "looking" }
  /** `referenced` is there for a formula without a POK function. */
  | {
      phase: "seen";
      selection: CellSelection;
      origins: readonly (Origin | FondsOrigin)[];
      referenced: Referenced | null;
    }
  | { phase: "obstacle"; obstacle: Obstacle };

export interface List {
  lines: readonly ListLine[];
  broken: readonly BrokenCell[];
  /** What time the search was done, such as “10:53”. */
  around: string;
  /** Whether it dates from before a change, or whether searching again failed. */
  outdated: "changed" | "notUpdated" | null;
}

/** A question that needs an answer first. */
export type Question =
  | { kind: "freezing"; plan: FreezePlan }
  | { kind: "thawing"; rows: readonly FrozenCell[]; alsoChanged: boolean }
  | { kind: "repairing"; broken: readonly BrokenCell[]; alsoText: boolean };

export type Task = "searching" | "freezing" | "thawing" | "repairing" | "recalculating";

export type Message =
  | { kind: "frozen"; receipt: FreezeReceipt }
  | { kind: "thawed"; count: number; over: number }
  | { kind: "repaired"; count: number; over: number }
  | { kind: "recalculated"; count: number; changed: readonly Change[]; calculating: number }
  | { kind: "nothingToFreeze" | "nothingToThaw" | "noRegister" }
  | { kind: "unreadable"; missing: readonly string[] }
  | { kind: "failed"; obstacle: Obstacle };

/** Everything the view Formules shows. */
export interface State {
  part: Part;
  origin: OriginState;
  /** null while nothing has been searched yet. */
  list: List | null;
  show: ShowFilter;
  find: string;
  size: Size;
  register: Register | null;
  question: Question | null;
  busy: RunningTask<Task> | null;
  message: Message | null;
}
