import type { PlanLocation, LocationCandidate } from "../../work/check";
import type { Obstacle } from "../../sheet/obstacle";
import type { Draft, Adopted } from "../../work/plan";
import type { DraftField } from "../../work/plan/storedDraft";
import type { WrittenPlan, PlanDifference, WriteReceipt, Prepared } from "../../work/plan/workbook";
import type { RunningTask } from "../parts/taskRunner";
import type { PlanHistory } from "./planHistory";

export type Task = "reading" | "searching" | "adopting" | "preparing" | "writing" | "reverting" | "showing";

/** A plan from the workbook, read but not yet adopted. */
export interface AdoptionProposal {
  location: PlanLocation;
  /** The draft it will become. */
  draft: Draft;
  adopted: Adopted;
  /** Questions that remained open while reading. */
  questions: number;
}

/** An input field of an activity; a year number is the amount of that year. */
export type PlanField = "name" | "target" | "taakveld" | "aard" | number;

/** The stage of writing: first what the user changed on the sheet, then the preview. */
export type WriteState =
  | { phase: "differences"; written: WrittenPlan }
  | {
      phase: "preview";
      prepared: Prepared;
      /** Changes on the sheet that do not fit the draft, and stay on the sheet. */
      notAdopted: readonly PlanDifference[];
    };

export type Question =
  | { kind: "anew" }
  /** @property withoutFixed the years in which nothing is settled yet */
  | { kind: "cautious"; withoutFixed: readonly number[] }
  | { kind: "name" | "scenarioGone"; id: string; name: string };

export type Message =
  | { kind: "written"; receipt: WriteReceipt }
  /** @property odd what of the stored draft could not be read, and is ignored */
  | { kind: "resumed"; odd: readonly DraftField[] }
  | { kind: "reverted" | "unreadableDraft" }
  /** Changes of the draft that the message can undo. */
  | { kind: "activityGone" | "scenarioGone"; name: string }
  | { kind: "proposed" | "sheetAdopted"; count: number }
  | { kind: "failed"; obstacle: Obstacle }
  | { kind: "unreadable"; sentence: string };

/** Everything the view Plan shows. */
export interface State {
  phase: "reading" | "start" | "adopting" | "steps";
  /** null until the user has chosen what to start from. */
  draft: Draft | null;
  planHistory: PlanHistory;
  /** null until plans have been searched for. */
  candidates: readonly LocationCandidate[] | null;
  proposal: AdoptionProposal | null;
  /** Nr of the activity that is open. */
  open: string | null;
  /** The field of the open activity that gets the focus. */
  field: PlanField | null;
  /** Whether the step Controle compares the scenarios. */
  comparing: boolean;
  writing: WriteState | null;
  /** Why the draft is not saved in the workbook now. */
  saveError: Obstacle | null;
  question: Question | null;
  busy: RunningTask<Task> | null;
  message: Message | null;
}
