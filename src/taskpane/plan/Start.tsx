import { Button } from "@fluentui/react-components";
import { LocationChoice, locationText } from "../parts/LocationChoice";
import { StepHeader } from "../parts/StepHeader";
import { useSharedStyles } from "../parts/styles";
import { WaitIndicator } from "../parts/WaitIndicator";
import type { PlanStore } from "./planStore";
import type { State } from "./state";
import { usePlanStyles } from "./styles";
import { useTexts } from "./language";

/** The choice what to start from: nothing, or a plan that is already in the workbook. */
export function Start({
  state: { draft, candidates, busy },
  planStore,
}: {
  state: State;
  planStore: PlanStore;
}) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  return (
    <section className={view.roomy} aria-labelledby="planstart">
      <StepHeader id="planstart">{plan.startHeader}</StepHeader>
      <div className={shared.box}>
        <p className={shared.small}>{draft ? plan.additionExplanation : plan.startExplanation}</p>
        <div className={shared.buttons}>
          {draft ? (
            <Button onClick={() => planStore.back()}>{plan.back}</Button>
          ) : (
            <Button appearance="primary" onClick={() => planStore.newPlan()}>
              {plan.newPlan}
            </Button>
          )}
        </div>
      </div>
      <div className={shared.box}>
        <h3 className={shared.header}>{plan.fromWorkbook}</h3>
        {candidates === null && busy && <WaitIndicator text={plan.task[busy.task]} />}
        {candidates?.length === 0 && <p className={shared.small}>{plan.noCandidates}</p>}
        {candidates && candidates.length > 0 && (
          <ul className={shared.plain} aria-label={plan.fromWorkbook}>
            {candidates.map((candidate) => (
              <LocationChoice
                key={locationText(candidate.location)}
                location={candidate.location}
                table={plan.table}
                reason={candidate.reason[plan.language]}
                onChoose={() => void planStore.readCandidate(candidate)}
              />
            ))}
          </ul>
        )}
        <div className={shared.buttons}>
          <Button size="small" onClick={() => void planStore.readSelection()}>
            {plan.selection}
          </Button>
          {candidates !== null && (
            <Button size="small" onClick={() => void planStore.findPlans()}>
              {plan.findAgain}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
