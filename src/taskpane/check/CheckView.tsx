import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { WaitIndicator } from "../parts/WaitIndicator";
import { AccountLine } from "./AccountLine";
import { useTexts } from "./language";
import { Understanding } from "./Understanding";
import { Findings } from "./Findings";
import type { CheckStore } from "./checkStore";
import { MessageBox } from "./MessageBox";
import { PlanBar } from "./PlanBar";
import { PlanChoice } from "./PlanChoice";
import { checkObstacleText } from "./texts";
import type { Verdict } from "./state";
import { SetAsideList } from "./SetAsideList";
import { QuestionBox } from "./QuestionBox";

const useStyles = makeStyles({
  content: { gap: "10px", padding: "8px 12px 16px" },
});

/** The check of a plan in the workbook: what was checked, how it was understood and what was found. */
export function CheckView({ store }: { store: CheckStore }) {
  const texts = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const state = useStoreState(store);
  const { memory, situation, question, busy, message } = state;
  const plan = situation.kind === "checking" ? situation.plan : null;
  const verdict = plan?.verdict;
  const { home, box } = useFocusKeeper<HTMLDivElement>();
  useEffect(() => store.follow(), [store]);
  const isLoading = busy !== null && (memory === null || verdict?.kind === "awaited");
  return (
    <div className={mergeClasses(shared.view, style.content)} ref={home} tabIndex={-1} {...box}>
      {plan && <PlanBar plan={plan} state={state} store={store} />}
      {isLoading && !busy.visible && <WaitIndicator text={texts.check.task[busy.task]} />}
      {question && <QuestionBox question={question} state={state} store={store} />}
      <MessageBox busy={busy} message={message} store={store} />
      {!plan && !isLoading && <PlanChoice state={state} store={store} />}
      {verdict && <PlanObstacle verdict={verdict} />}
      {plan && (verdict?.kind === "judged" || verdict?.kind === "noHeader") && (
        <Understanding plan={plan} store={store} />
      )}
      {plan && verdict?.kind === "judged" && (
        <>
          <AccountLine
            reading={verdict.outcome.check.reading}
            correction={plan.correction}
            target={plan.location.target}
            store={store}
          />
          <Findings outcome={verdict.outcome} correction={plan.correction} state={state} store={store} />
          <SetAsideList outcome={verdict.outcome} store={store} />
        </>
      )}
    </div>
  );
}

/** Why the plan cannot be checked now. */
function PlanObstacle({ verdict }: { verdict: Verdict }) {
  const texts = useTexts();
  if (verdict.kind === "noHeader") return <Strip kind="error">{texts.check.noHeader}</Strip>;
  const obstacle = "obstacle" in verdict ? verdict.obstacle : null;
  return obstacle && <Strip kind="error">{checkObstacleText(texts, obstacle)}</Strip>;
}
