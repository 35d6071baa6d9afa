import type { PlanCorrection } from "../../reading/plan";
import type { Desk } from "./desk";
import { recheck } from "./judging";

/** How the user corrects the reading of the plan. */
export function makeCorrections(desk: Desk) {
  const { state, turns } = desk;

  /** A correction is never lost: it applies at once, and corrections made meanwhile are read together. */
  const set = async (correction: PlanCorrection): Promise<void> => {
    state.changePlan({ correction, anchor: undefined, hintsLost: 0 });
    await turns.correct("checking", (progress) => recheck(desk, progress, true));
  };

  return {
    /** Reads the plan again with the change; undefined lets the recognition decide. */
    async correct(change: { [K in keyof PlanCorrection]: PlanCorrection[K] | undefined }): Promise<void> {
      const together = Object.entries({ ...state.plan?.correction, ...change });
      await set(Object.fromEntries(together.filter(([, value]) => value !== undefined)));
    },

    /** Leaves everything to the recognition again. */
    restore: (): Promise<void> => set({}),
  };
}
