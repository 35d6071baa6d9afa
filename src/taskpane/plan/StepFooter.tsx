import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STEPS, type Step } from "../../work/plan";
import { usePlanStyles } from "./styles";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";

const useStyles = makeStyles({
  footer: { paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Back to the previous step and on to the next. */
export function StepFooter({ step, onChoose }: { step: Step; onChoose(step: Step): void }) {
  const { plan } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const index = STEPS.indexOf(step);
  const previous = STEPS[index - 1];
  const next = STEPS[index + 1];
  return (
    <div className={mergeClasses(shared.row, view.apart, style.footer)}>
      {previous ? <Button onClick={() => onChoose(previous)}>{plan.previous}</Button> : <span />}
      {next && (
        <Button appearance="primary" onClick={() => onChoose(next)}>
          {plan.next(plan.steps[next])}
        </Button>
      )}
    </div>
  );
}
