import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import { activeScenario, type PlanFinding } from "../../../work/plan";
import { StepHeader } from "../../parts/StepHeader";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import { review } from "../picture";
import type { StepProps } from "../part";
import type { State } from "../state";
import { useTexts } from "../language";
import { tallyOf } from "../review/tally";
import { SheetQuestion } from "./SheetQuestion";
import { WritePreview } from "./WritePreview";

interface Props extends StepProps {
  state: State;
  findings: readonly PlanFinding[];
}

/** Writes the plan to the workbook, after a preview of what will happen. */
export function WriteStep({ draft, picture, state: { writing, busy }, findings, planStore }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const { name, activities } = activeScenario(draft);
  const { fout: errors } = tallyOf(findings);
  const { unit, withBaten } = draft;
  const errorsWithoutBaten = useMemo(
    () => (withBaten ? tallyOf(review(picture, { unit, withBaten: false }, activities)).fout : errors),
    [picture, unit, withBaten, activities, errors],
  );
  return (
    <section className={shared.box} aria-labelledby="planstap">
      <StepHeader id="planstap">{plan.writeHeader}</StepHeader>
      <p className={shared.small}>{plan.writeExplanation(name)}</p>
      <Checkbox
        label={{ children: plan.withBaten, className: shared.small }}
        checked={draft.withBaten}
        onChange={(_, { checked }) => planStore.choose({ withBaten: checked === true })}
      />
      {activities.length === 0 && <Strip kind="warning">{plan.emptyPlan}</Strip>}
      {errors > 0 && (
        <Strip kind="warning">
          {plan.withErrors(errors, errors - errorsWithoutBaten)}
          <Button size="small" onClick={() => planStore.showCheck(false)}>
            {plan.viewErrors}
          </Button>
        </Strip>
      )}
      {writing === null && (
        <div className={shared.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={busy !== null}
            onClick={() => void planStore.prepare()}
          >
            {plan.preview}
          </Button>
        </div>
      )}
      {writing?.phase === "differences" && (
        <SheetQuestion written={writing.written} unit={draft.unit} planStore={planStore} />
      )}
      {writing?.phase === "preview" && (
        <WritePreview
          prepared={writing.prepared}
          notAdopted={writing.notAdopted}
          busy={busy !== null}
          planStore={planStore}
        />
      )}
    </section>
  );
}
