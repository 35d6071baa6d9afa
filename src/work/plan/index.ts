/** Drafting a plan: what is available, activities and their amounts, scenarios, checking and comparing. */
export { availableOf, isUsable, type PlanGemeente } from "./available";
export { GOALS, GOALS_SOURCE, goalText, readGoal } from "./goals";
export * from "./draft";
export { planRowsOf, type PlanRow } from "./planRows";
export { ramingCaveat } from "./ramingCaveat";
export {
  prudentActivities as cautious,
  prudentScenario,
  yearsWithoutFixed,
  compare,
  certainMoney,
  type Comparison,
  type ComparisonLine,
} from "./scenario";
export * from "./kinds";
export { taakveldIn, successorsToChoose } from "./taakvelden";
export { tallyPlan, type PlanTally, type State } from "./tally";
export { BATEN_TAAKVELD, checkPlan, type PlanFinding, type CheckQuestion } from "./review";
export { activitiesFromPlan, type Adopted, type SkipReason } from "./fromPlan";
export {
  applyIndex,
  copy,
  distributeByWeight,
  carryOver,
  sum,
  spread,
  distributeWhole,
  followAvailable,
} from "./distribute";
export { actielijnenWithoutPlan, proposedActivity, proposal } from "./proposal";
