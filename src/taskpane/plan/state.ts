import type { PlanLocation, LocationCandidate } from "../../work/check";
import type { Obstacle } from "../../sheet/obstacle";
import type { Draft, Adopted } from "../../work/plan";
import type { DraftField } from "../../work/plan/storedDraft";
import type { WrittenPlan, PlanDifference, WriteReceipt, Prepared } from "../../work/plan/workbook";
import type { RunningTask } from "../parts/taskRunner";
import type { PlanHistory } from "./planHistory";

export type Task = "reading" | "searching" | "adopting" | "preparing" | "writing" | "reverting" | "showing";

/** A plan from the workbook, read to start from; nothing has been adopted yet. */
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

/** Where the writing stands: first what the user changed on the sheet, then the preview. */
export type WriteState =
  | { phase: "differences"; written: WrittenPlan }
  | {
      phase: "preview";
      prepared: Prepared;
      /** Changes of the sheet that do not fit the draft, and stay on the sheet. */
      notAdopted: readonly PlanDifference[];
    };

export type Question =
  | { kind: "anew" }
  /** @property withoutFixed the years in which nothing is settled yet */
  | { kind: "cautious"; withoutFixed: readonly number[] }
  | { kind: "name" | "scenarioGone"; id: string; name: string };

export type Message =
  | { kind: "written"; receipt: WriteReceipt }
  /** @property odd what of the stored draft could not be read, and does not count */
  | { kind: "resumed"; odd: readonly DraftField[] }
  | { kind: "reverted" | "unreadableDraft" }
  /** Changes of the draft that can be taken back with the button next to them. */
  | { kind: "activityGone" | "scenarioGone"; name: string }
  | { kind: "proposed" | "sheetAdopted"; count: number }
  | { kind: "failed"; obstacle: Obstacle }
  | { kind: "unreadable"; sentence: string };

/** Everything the view Plan shows. */
export interface State {
  phase: "reading" | "start" | "adopting" | "steps";
  /** null while it has not been chosen what the plan starts from. */
  draft: Draft | null;
  planHistory: PlanHistory;
  /** null while nothing has been searched. */
  candidates: readonly LocationCandidate[] | null;
  proposal: AdoptionProposal | null;
  /** Nr of the activity that is open. */
  open: string | null;
  /** The field of the open activity that gets the focus. */
  field: PlanField | null;
  /** Whether the scenarios are side by side in the check. */
  comparing: boolean;
  writing: WriteState | null;
  /** Why the draft is not saved in the workbook now. */
  saveError: Obstacle | null;
  question: Question | null;
  busy: RunningTask<Task> | null;
  message: Message | null;
}
