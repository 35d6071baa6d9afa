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

/** The current step of the draft, with buttons to the previous and the next. */
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
  const stepProps = { draft, picture, planStore };
  return (
    <>
      {step === "assumptions" && (
        <AssumptionsStep dossier={dossier} dossierState={dossierState} {...stepProps} />
      )}
      {step === "available" && <AvailableStep {...stepProps} />}
      {step === "plan" && <PlanStep state={state} findings={findings} {...stepProps} />}
      {step === "check" && <ReviewStep state={state} findings={findings} {...stepProps} />}
      {step === "writing" && <WriteStep state={state} findings={findings} {...stepProps} />}
      <StepFooter step={step} onChoose={(choice) => planStore.chooseStep(choice)} />
    </>
  );
}
