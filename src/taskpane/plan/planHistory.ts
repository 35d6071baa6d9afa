import type { Draft } from "../../work/plan";

/** This many changes can be taken back. */
const DEPTH = 100;

/** The previous drafts, the latest at the end. */
export interface PlanHistory {
  readonly previous: readonly Draft[];
  /** The field that was last changed; null if the next change is a step of its own anyway. */
  readonly lastField: string | null;
}

export const NO_HISTORY: PlanHistory = { previous: [], lastField: null };

/** Adds the draft before a change. @param field successive changes of one field are one step; null: a step of its own */
export function remember(
  { previous, lastField }: PlanHistory,
  draft: Draft,
  field: string | null,
): PlanHistory {
  if (field !== null && field === lastField) return { previous, lastField };
  return { previous: [...previous, draft].slice(-DEPTH), lastField: field };
}

/** Takes back the last change; the user stays in the current step. @returns null if there is nothing to take back */
export function takeBack(
  { previous }: PlanHistory,
  { step }: Draft,
): { draft: Draft; planHistory: PlanHistory } | null {
  const draft = previous[previous.length - 1];
  if (!draft) return null;
  return { draft: { ...draft, step }, planHistory: { previous: previous.slice(0, -1), lastField: null } };
}
