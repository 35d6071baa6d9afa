import type {
  Check,
  CorrectionAnchor,
  Memory,
  MemoryField,
  MarkReceipt,
  MarkState,
  MarkMode,
  Size,
  PlanLocation,
  LocationCandidate,
  ReportReceipt,
  SetAside,
  Distribution,
  Sieve,
} from "../../work/check";
import type { Obstacle } from "../../sheet/obstacle";
import type { PlanCorrection } from "../../reading/plan";
import type { RunningTask } from "../parts/taskRunner";

/** What was checked against, as the user reads it. */
export type Yardstick =
  | { kind: "national"; editie: string }
  | { kind: "own"; gemeente: string; edities: readonly { name: string; date: string }[] };

/** The outcome of the last check, with what is needed to read it. */
export interface Outcome {
  check: Check;
  distribution: Distribution;
  yardstick: Yardstick;
  /** Name of the gemeente whose roles are known; null if none was chosen. */
  gemeente: string | null;
  /** What was checked; 0 rules is no verdict. */
  size: Size;
  time: Date;
}

/** Why this plan cannot be checked now: a reason from Excel, or no header with amounts can be recognized. */
export type Hindrance = { kind: "obstacle"; obstacle: Obstacle } | { kind: "noHeader" };

/** A question that needs an answer first. */
export type Question =
  | { kind: "marks"; mode: MarkMode; cells: number }
  | { kind: "clearing"; marks: MarkState }
  | { kind: "report" };

export type Task =
  "reading" | "searching" | "checking" | "remembering" | "marks" | "clearing" | "reporting" | "reverting";

export type Message =
  | { kind: "marked"; receipt: MarkReceipt }
  | { kind: "cleared"; marks: MarkState }
  | { kind: "reportReady"; receipt: ReportReceipt }
  | { kind: "putAside"; key: string; code: string }
  | { kind: "rowHidden"; row: number }
  | { kind: "takenBack"; key: string }
  | { kind: "reportGone" | "nothingToMark" }
  | { kind: "failed" | "notRemembered"; obstacle: Obstacle }
  /** What was remembered but cannot be read, and does not count. */
  | { kind: "oddMemory"; fields: readonly MemoryField[] };

/** Everything the view Controle shows. */
export interface State {
  /** null while the workbook has not been read yet. */
  memory: Memory | null;
  /** null while nothing has been searched. */
  candidates: readonly LocationCandidate[] | null;
  /** Whether the user is choosing a plan. */
  choosing: boolean;
  location: PlanLocation | null;
  /** Rows within the plan, from 1, that are hidden or filtered out. */
  hidden: readonly number[];
  correction: PlanCorrection;
  /** What the rows and columns named by the correction contain, to follow it when the plan moves. */
  anchor: CorrectionAnchor | undefined;
  /** How many indications of the user can no longer be found in the plan. */
  hintsLost: number;
  /** Also from before an obstacle: what was there stays readable. */
  outcome: Outcome | null;
  hindrance: Hindrance | null;
  setAside: readonly SetAside[];
  /** Who last set a finding aside. */
  name: string;
  sieve: Sieve;
  /** Whether a change in the plan is checked again by itself. */
  live: boolean;
  /** Whether the plan or the amounts have changed since the check. */
  outdated: boolean;
  marks: MarkState;
  /** Whether the Controle columns still judge the plan as it was read before. */
  columnOld: boolean;
  question: Question | null;
  busy: RunningTask<Task> | null;
  message: Message | null;
}
