import type { PlanCorrection } from "../../reading/plan";
import type { Desk } from "./desk";
import { recheck } from "./judging";

/** What the user knows better, as a change; undefined lets the recognition decide. */
export type CorrectionChange = { [K in keyof PlanCorrection]: PlanCorrection[K] | undefined };
export type Correct = (change: CorrectionChange) => Promise<void>;

/** The correction after a change. */
export const withChange = (correction: PlanCorrection, change: CorrectionChange): PlanCorrection =>
  Object.fromEntries(Object.entries({ ...correction, ...change }).filter(([, value]) => value !== undefined));

/** How the user corrects the reading of the plan. */
export function makeCorrections(desk: Desk) {
  const { state, turns } = desk;

  /** A correction is never lost: it applies at once, and corrections made meanwhile are read together. */
  const set = async (correction: PlanCorrection): Promise<void> => {
    state.changePlan({ correction, anchor: undefined, hintsLost: 0 });
    await turns.correct("checking", (progress) => recheck(desk, progress, true));
  };

  return {
    /** Reads the plan again with the change. */
    correct: (change: CorrectionChange): Promise<void> =>
      set(withChange(state.plan?.correction ?? {}, change)),

    /** Leaves everything to the recognition again. */
    restore: (): Promise<void> => set({}),
  };
}
