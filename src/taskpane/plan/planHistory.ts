import type { Draft } from "../../work/plan";

/** This many changes can be taken back. */
const DEPTH = 100;

/** The previous drafts, the latest at the end. */
export interface PlanHistory {
  readonly previous: readonly Draft[];
  /** What was last changed; null if the next change is always a step of its own. */
  readonly at: string | null;
}

export const NO_HISTORY: PlanHistory = { previous: [], at: null };

/** Remembers how it was. @param at whoever types on in one field takes that back in one go; null: always a step of its own */
export function memoize({ previous, at: last }: PlanHistory, draft: Draft, at: string | null): PlanHistory {
  if (at !== null && at === last) return { previous, at };
  return { previous: [...previous, draft].slice(-DEPTH), at };
}

/** Takes back the last change; the step the user is in stays. @returns null if there is nothing to take back */
export function takeBack(
  { previous }: PlanHistory,
  { step }: Draft,
): { draft: Draft; planHistory: PlanHistory } | null {
  const draft = previous[previous.length - 1];
  if (!draft) return null;
  return { draft: { ...draft, step }, planHistory: { previous: previous.slice(0, -1), at: null } };
}
