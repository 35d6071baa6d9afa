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

/** The amounts a plan was checked against, as the user reads them. */
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
  /** How much was checked; 0 lines is no verdict. */
  size: Size;
  time: Date;
  /** Of the amounts it was checked against, to see whether they have changed. */
  fingerprint: string;
}

/** What is known of a plan before it is read. */
export interface Remembered {
  correction: PlanCorrection;
  /** What the rows and columns named by the correction contain, to follow it when the plan moves. */
  anchor?: CorrectionAnchor | undefined;
  setAside: readonly SetAside[];
}

/** What came of checking a plan. */
export type Verdict =
  | { kind: "awaited" | "noHeader" }
  /** @property obstacle why it could not be checked again: the previous outcome stays readable */
  | { kind: "judged"; outcome: Outcome; obstacle: Obstacle | null }
  | { kind: "failed"; obstacle: Obstacle };

/** The plan that is checked. */
export interface Plan extends Remembered {
  location: PlanLocation;
  /** Rows within the plan, from 1, that are hidden or filtered out. */
  hidden: readonly number[];
  /** How many rows or columns named by the user can no longer be found in the plan. */
  hintsLost: number;
  /** Whether the plan or the amounts have changed since the check. */
  outdated: boolean;
  verdict: Verdict;
}

/** Whether the user is choosing a plan (with the one to go back to), or is looking at one. */
export type Situation = { kind: "choosing"; plan: Plan | null } | { kind: "checking"; plan: Plan };

/** A question to answer before something happens. */
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
  /** @property fields what was remembered but cannot be read, and is ignored */
  | { kind: "oddMemory"; fields: readonly MemoryField[] };

/** Everything the view Controle shows. */
export interface State {
  situation: Situation;
  /** null while the workbook has not been read yet. */
  memory: Memory | null;
  /** null until plans have been searched for. */
  candidates: readonly LocationCandidate[] | null;
  /** Who last set a finding aside. */
  name: string;
  sieve: Sieve;
  /** Whether the plan is checked again after every change. */
  live: boolean;
  /** Whether this Excel reports changes; without that there is no live checking. */
  reportsChanges: boolean;
  marks: MarkState;
  /** Whether the columns Controle still check the plan as it was read before. */
  columnsOutdated: boolean;
  question: Question | null;
  busy: RunningTask<Task> | null;
  message: Message | null;
}

export const ALL: Sieve = { severity: null, find: "" };

export const START: State = {
  situation: { kind: "choosing", plan: null },
  memory: null,
  candidates: null,
  name: "",
  sieve: ALL,
  live: true,
  reportsChanges: true,
  marks: { colors: 0, notes: 0, columns: [] },
  columnsOutdated: false,
  question: null,
  busy: null,
  message: null,
};

/** A plan that has yet to be read. */
export const unread = (location: PlanLocation, remembered: Remembered): Plan => ({
  ...remembered,
  location,
  hidden: [],
  hintsLost: 0,
  outdated: false,
  verdict: { kind: "awaited" },
});

/** The outcome of the last successful check, even if the plan could not be checked since. */
export const outcomeOf = (plan: Plan | null): Outcome | null =>
  plan?.verdict.kind === "judged" ? plan.verdict.outcome : null;
