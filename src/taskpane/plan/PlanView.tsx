import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, type KeyboardEvent } from "react";
import { obstacleText } from "../../texts";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossier } from "../gemeente/dossier";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { StatusStrip } from "../parts/StatusStrip";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { WaitIndicator } from "../parts/WaitIndicator";
import { MessageBox } from "./MessageBox";
import type { PlanStore } from "./planStore";
import { AdoptionProposal } from "./AdoptionProposal";
import { PlanBar } from "./PlanBar";
import { Steps } from "./Steps";
import { StepBar } from "./StepBar";
import { Start } from "./Start";
import { useTexts } from "./language";
import { QuestionBox } from "./QuestionBox";

const useStyles = makeStyles({
  content: { gap: "10px", padding: "8px 12px 16px" },
});

interface Props {
  editie: Editie;
  dossier: Dossier;
  planStore: PlanStore;
}

/** Drafting a plan in steps, from assumptions to a sheet in the workbook. */
export function PlanView({ editie, dossier, planStore }: Props) {
  const texts = useTexts();
  const { plan } = texts;
  const style = useStyles();
  const shared = useSharedStyles();
  const state = useStoreState(planStore);
  const { phase, draft, proposal, saveError, question, busy } = state;
  const { home, box } = useFocusKeeper<HTMLDivElement>();
  useEffect(() => planStore.follow(), [planStore]);
  useEffect(() => {
    // Closing Excel or going to another window must not lose the last half second.
    const save = () => void planStore.saveNow();
    document.addEventListener("visibilitychange", save);
    return () => document.removeEventListener("visibilitychange", save);
  }, [planStore]);
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || shiftKey || isTextField(target)) return;
    event.preventDefault();
    planStore.undo();
  };
  return (
    <div
      className={mergeClasses(shared.view, style.content)}
      ref={home}
      tabIndex={-1}
      onKeyDown={onKey}
      {...box}
    >
      <StatusStrip kind="error" sentence={saveError && plan.notSaved(obstacleText(texts, saveError))}>
        <Button size="small" onClick={() => void planStore.saveNow()}>
          {plan.tryAgain}
        </Button>
      </StatusStrip>
      {phase === "steps" && draft && (
        <>
          <StepBar step={draft.step} onChoose={(step) => planStore.chooseStep(step)} />
          <PlanBar draft={draft} canUndo={state.planHistory.previous.length > 0} planStore={planStore} />
        </>
      )}
      <MessageBox state={state} planStore={planStore} />
      {question && draft && <QuestionBox question={question} draft={draft} planStore={planStore} />}
      {phase === "reading" &&
        (busy ? (
          <WaitIndicator text={plan.task[busy.task]} />
        ) : (
          <Button onClick={() => void planStore.start()}>{plan.tryAgain}</Button>
        ))}
      {phase === "start" && <Start state={state} planStore={planStore} />}
      {phase === "adopting" && proposal && <AdoptionProposal proposal={proposal} planStore={planStore} />}
      {phase === "steps" && draft && (
        <Steps editie={editie} dossier={dossier} state={state} draft={draft} planStore={planStore} />
      )}
    </div>
  );
}

/** In a text field Ctrl+Z takes back the typing itself. */
const isTextField = (target: EventTarget) =>
  target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
