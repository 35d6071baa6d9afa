import { useMemo } from "react";
import { activeScenario, type Draft } from "../../work/plan";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossier } from "../gemeente/dossier";
import { useStoreState } from "../parts/store";
import { PlanStep } from "./activities/PlanStep";
import { pictureOf, review } from "./picture";
import { AvailableStep } from "./available/AvailableStep";
import type { PlanStore } from "./planStore";
import { WriteStep } from "./writing/WriteStep";
import type { State } from "./state";
import { StepFooter } from "./StepFooter";
import { ReviewStep } from "./review/ReviewStep";
import { AssumptionsStep } from "./assumptions/AssumptionsStep";

interface Props {
  editie: Editie;
  dossier: Dossier;
  state: State;
  draft: Draft;
  planStore: PlanStore;
}

/** The step the draft is in, with the way to the previous and the next. */
export function Steps({ editie, dossier, state, draft, planStore }: Props) {
  const dossierState = useStoreState(dossier);
  const { from, until, source, step, unit, withBaten } = draft;
  const picture = useMemo(
    () => pictureOf(editie, dossierState, { from, until, source }),
    [editie, dossierState, from, until, source],
  );
  const { activities } = activeScenario(draft);
  const findings = useMemo(
    () => review(picture, { unit, withBaten }, activities),
    [picture, unit, withBaten, activities],
  );
  const part = { draft, picture, planStore };
  return (
    <>
      {step === "assumptions" && <AssumptionsStep dossier={dossier} dossierState={dossierState} {...part} />}
      {step === "available" && <AvailableStep {...part} />}
      {step === "plan" && <PlanStep state={state} findings={findings} {...part} />}
      {step === "check" && <ReviewStep state={state} findings={findings} {...part} />}
      {step === "writing" && <WriteStep state={state} findings={findings} {...part} />}
      <StepFooter step={step} onChoose={(choice) => planStore.chooseStep(choice)} />
    </>
  );
}
