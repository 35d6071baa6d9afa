import type { Planwerkmap } from "../../work/plan/werkmap";
import type { Weergaveprops } from "../weergave";
import { Opsteller, type Planlezer } from "./opsteller";
import { PlanWeergave } from "./PlanWeergave";

/** De weergave met haar opsteller; die blijft bestaan als de gebruiker even een andere weergave kiest. */
export function maakPlanWeergave(werkmap: Planwerkmap, plannen: Planlezer) {
  let opsteller: Opsteller | null = null;
  return function Plan({ editie, dossier }: Weergaveprops) {
    opsteller ??= new Opsteller(editie, werkmap, plannen, dossier);
    return <PlanWeergave editie={editie} dossier={dossier} opsteller={opsteller} />;
  };
}
