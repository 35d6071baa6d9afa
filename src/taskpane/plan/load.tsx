import type { PlanWorkbook } from "../../work/plan/workbook";
import type { ViewProps } from "../view";
import { PlanStore, type PlanReader } from "./planStore";
import { PlanView } from "./PlanView";

/** The view with its store; the store is kept while the user is in another view. */
export function makePlanView(workbook: PlanWorkbook, plans: PlanReader) {
  let planStore: PlanStore | null = null;
  return function Plan({ editie, dossier }: ViewProps) {
    planStore ??= new PlanStore(editie, workbook, plans, dossier);
    return <PlanView editie={editie} dossier={dossier} planStore={planStore} />;
  };
}
