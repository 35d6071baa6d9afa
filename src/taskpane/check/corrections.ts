import type { PlanCorrection } from "../../reading/plan";
import type { Desk } from "./desk";
import { recheck } from "./judging";

/** What the user knows better about how the plan is read. */
export function makeCorrections(desk: Desk) {
  const { state, turns } = desk;

  /** A correction never gets lost: it applies at once, and if another one comes, they are read together. */
  const set = async (correction: PlanCorrection): Promise<void> => {
    state.changePlan({ correction, anchor: undefined, hintsLost: 0 });
    await turns.correct("checking", (progress) => recheck(desk, progress, true));
  };

  return {
    /** Reads again; undefined lets the recognition decide again. */
    async correct(change: { [K in keyof PlanCorrection]: PlanCorrection[K] | undefined }): Promise<void> {
      const together = Object.entries({ ...state.plan?.correction, ...change });
      await set(Object.fromEntries(together.filter(([, value]) => value !== undefined)));
    },

    /** Leaves everything to the recognition again. */
    restore: (): Promise<void> => set({}),
  };
}
