import { Button, Link, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { obstacleText } from "../../texts";
import { STEPS } from "../../work/plan";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { CONTINUE_HERE } from "../parts/useFocusKeeper";
import type { PlanStore } from "./planStore";
import type { Message, State } from "./state";
import { usePlanStyles } from "./styles";
import { useTexts, type Texts } from "./language";

const useStyles = makeStyles({
  // Stays in view when the list below is long; when empty it takes no gap.
  box: { position: "sticky", top: 0, zIndex: 2, ":empty": { marginTop: "-10px" } },
  wording: { ":focus": { outlineStyle: "none" } },
});

interface Props {
  state: State;
  planStore: PlanStore;
}

/** What is happening now or just happened. The box is always there, so that screen readers announce the change. */
export function MessageBox({ state, planStore }: Props) {
  const style = useStyles();
  const { busy, message } = state;
  return (
    <div role="status" className={style.box}>
      {busy?.visible && busy.task !== "reading" ? (
        <ProgressState busy={busy} planStore={planStore} />
      ) : (
        message && (
          <div className={style.wording} {...CONTINUE_HERE}>
            <MessageStrip message={message} state={state} planStore={planStore} />
          </div>
        )
      )}
    </div>
  );
}

function ProgressState({ busy, planStore }: { busy: NonNullable<State["busy"]>; planStore: PlanStore }) {
  const { plan } = useTexts();
  const { task, processed, total, long, cancelling } = busy;
  const part = total > 0 ? processed / total : null;
  return (
    <Strip kind="busy">
      <span>{cancelling ? plan.cancelling : plan.task[task]}</span>
      <ProgressBar aria-label={plan.task[task]} {...(part === null ? {} : { value: part })} />
      {long && !cancelling && (
        <>
          {plan.wait}
          <Button size="small" onClick={() => planStore.cancel()}>
            {plan.cancel}
          </Button>
        </>
      )}
    </Strip>
  );
}

/** Changes of the draft; the button takes back the last one. */
const REVERSIBLE: readonly Message["kind"][] = ["activityGone", "scenarioGone", "proposed", "sheetAdopted"];

function MessageStrip({ message, state, planStore }: { message: Message } & Props) {
  const texts = useTexts();
  const { plan } = texts;
  const style = usePlanStyles();
  return (
    <Strip kind={stripOf(message)}>
      <p className={style.sentence}>{sentenceOf(texts, message, state)}</p>
      {message.kind === "written" && (
        <>
          <Sheets message={message} planStore={planStore} />
          <p className={style.sentence}>{plan.checkOnSheet}</p>
        </>
      )}
      <div className={style.buttons}>
        {message.kind === "written" && (
          <Button size="small" onClick={() => void planStore.revert()}>
            {plan.undone}
          </Button>
        )}
        {REVERSIBLE.includes(message.kind) && (
          <Button size="small" onClick={() => planStore.undo()}>
            {plan.undone}
          </Button>
        )}
        <Button size="small" onClick={() => planStore.closeMessage()}>
          {plan.close}
        </Button>
      </div>
    </Strip>
  );
}

function stripOf(message: Message): "success" | "warning" | "error" {
  if (message.kind === "failed" || message.kind === "unreadable") return "error";
  const isOdd = message.kind === "unreadableDraft" || (message.kind === "resumed" && message.odd.length > 0);
  return isOdd ? "warning" : "success";
}

function Sheets({
  message: { receipt },
  planStore,
}: {
  message: Extract<Message, { kind: "written" }>;
  planStore: PlanStore;
}) {
  const { plan } = useTexts();
  const style = usePlanStyles();
  const shared = useSharedStyles();
  return (
    <ul className={mergeClasses(style.plain, style.row)} aria-label={plan.sheets}>
      {receipt.prepared.sheets.map(({ kind, sheet }) => (
        <li key={kind}>
          <Link as="button" className={shared.link} onClick={() => void planStore.show(sheet)}>
            {sheet}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function sentenceOf(texts: Texts, message: Message, { draft }: State): string {
  const { plan } = texts;
  switch (message.kind) {
    case "failed":
      return obstacleText(texts, message.obstacle, texts.plan.obstacle);
    case "unreadable":
      return message.sentence;
    case "resumed": {
      const step = draft?.step ?? STEPS[0];
      return [
        plan.resumed(STEPS.indexOf(step) + 1, plan.steps[step]),
        ...(message.odd.length > 0
          ? [plan.oddDraft(message.odd.map((field) => plan.draftFields[field]))]
          : []),
      ].join(" ");
    }
    case "written":
      return plan.written(message.receipt.prepared.request.scenario.name);
    case "reverted":
    case "unreadableDraft":
      return plan[message.kind];
    case "activityGone":
    case "scenarioGone":
      return plan[message.kind](message.name);
    case "proposed":
    case "sheetAdopted":
      return plan[message.kind](message.count);
  }
}
