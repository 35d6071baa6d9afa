import type { Draft } from "../../work/plan";
import type { PlanPicture } from "./picture";
import type { PlanStore } from "./planStore";

/** What every step is given. */
export interface StepProps {
  draft: Draft;
  picture: PlanPicture;
  planStore: PlanStore;
}
