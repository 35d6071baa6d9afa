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

/** The active sheet, or all sheets. */
export const SCOPES = ["sheet", "workbook"] as const;
export type Scope = (typeof SCOPES)[number];

/** What is known about the selected cell. */
export type OriginState =
  | { phase: "looking" }
  /** @property referenced only for a formula without a POK function */
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
  /** The time of the search, such as “10:53”. */
  searchedAt: string;
  /** Whether the workbook changed since, or searching again failed. */
  outdated: "changed" | "notUpdated" | null;
}

/** A question to answer before something happens. */
export type Question =
  | { kind: "freezing"; plan: FreezePlan }
  | { kind: "thawing"; rows: readonly FrozenCell[]; alsoChanged: boolean }
  | { kind: "repairing"; broken: readonly BrokenCell[]; alsoText: boolean };

export type Task = "searching" | "freezing" | "thawing" | "repairing" | "recalculating";

export type Message =
  | { kind: "frozen"; receipt: FreezeReceipt }
  | { kind: "thawed"; count: number; remaining: number }
  | { kind: "repaired"; count: number; remaining: number }
  | { kind: "recalculated"; count: number; changed: readonly Change[]; calculating: number }
  | { kind: "nothingToFreeze" | "nothingToThaw" | "noRegister" }
  | { kind: "unreadable"; missing: readonly string[] }
  | { kind: "failed"; obstacle: Obstacle };

/** Everything the view Formules shows. */
export interface State {
  part: Part;
  origin: OriginState;
  /** null until formulas have been searched for. */
  list: List | null;
  show: ShowFilter;
  query: string;
  scope: Scope;
  register: Register | null;
  question: Question | null;
  busy: RunningTask<Task> | null;
  message: Message | null;
}
