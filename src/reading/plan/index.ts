/** Reading a plan where it stands, and finding plans in a workbook. */
export { readPlan, readPlanInSteps } from "./read";
export { detectPlans, type Candidate, type PlanSheet } from "./find";
export { tryPlan, type PlanTable } from "./table";
export { readPlanActielijn } from "./cell/actielijn";
export type * from "./reading";
export type * from "./kinds";
