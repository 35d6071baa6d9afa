import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { WaitIndicator } from "../parts/WaitIndicator";
import { useTexts } from "./language";
import { Understanding } from "./Understanding";
import { Findings } from "./Findings";
import type { CheckStore } from "./checkStore";
import { MessageBox } from "./MessageBox";
import { PlanBar } from "./PlanBar";
import { PlanChoice } from "./PlanChoice";
import { checkObstacleText } from "./texts";
import { SetAsideList } from "./SetAsideList";
import { QuestionBox } from "./QuestionBox";

const useStyles = makeStyles({
  content: { gap: "10px", padding: "8px 12px 16px" },
});

/** A plan in the workbook checked: what was checked, how it was understood, what was found. */
export function CheckView({ store }: { store: CheckStore }) {
  const texts = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const state = useStoreState(store);
  const { memory, choosing, location, outcome, hindrance, question, busy, message } = state;
  const { home, box } = useFocusKeeper<HTMLDivElement>();
  useEffect(() => store.follow(), [store]);
  const isLoading = busy !== null && (memory === null || (!choosing && !outcome && !hindrance));
  return (
    <div className={mergeClasses(shared.view, style.content)} ref={home} tabIndex={-1} {...box}>
      {!choosing && location && <PlanBar state={state} location={location} store={store} />}
      {isLoading && !busy.visible && <WaitIndicator text={texts.check.task[busy.task]} />}
      {question && <QuestionBox question={question} state={state} store={store} />}
      <MessageBox busy={busy} message={message} store={store} />
      {choosing && !isLoading && <PlanChoice state={state} store={store} />}
      {!choosing && hindrance && (
        <Strip kind="error">
          {hindrance.kind === "noHeader"
            ? texts.check.noHeader
            : checkObstacleText(texts, hindrance.obstacle)}
        </Strip>
      )}
      {!choosing && location && (outcome || hindrance?.kind === "noHeader") && (
        <Understanding state={state} location={location} store={store} />
      )}
      {!choosing && outcome && (
        <>
          <Findings outcome={outcome} state={state} store={store} />
          <SetAsideList outcome={outcome} store={store} />
        </>
      )}
    </div>
  );
}
