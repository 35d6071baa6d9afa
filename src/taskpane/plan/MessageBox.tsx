import { Link, mergeClasses } from "@fluentui/react-components";
import { obstacleText } from "../../texts";
import { STEPS } from "../../work/plan";
import { MessageBox as Box, type Notice } from "../parts/MessageBox";
import { useSharedStyles } from "../parts/styles";
import { useTexts, type Texts } from "./language";
import type { PlanStore } from "./planStore";
import type { Message, State } from "./state";

interface Props {
  state: State;
  planStore: PlanStore;
}

/** What is happening with the plan now, or just happened. */
export function MessageBox({ state, planStore }: Props) {
  const texts = useTexts();
  const { message } = state;
  // While the plan is read there is nothing else to show, and the view itself says so.
  const busy = state.busy?.task === "reading" ? null : state.busy;
  return (
    <Box
      busy={busy}
      busyText={busy && texts.plan.task[busy.task]}
      notice={message && noticeOf(texts, message, state, planStore)}
      words={texts.plan}
      onCancel={() => planStore.cancel()}
      onClose={() => planStore.closeMessage()}
    />
  );
}

function noticeOf(texts: Texts, message: Message, { draft }: State, planStore: PlanStore): Notice {
  const { plan } = texts;
  // Undoes the last change of the draft.
  const undo = { text: plan.undo, onClick: () => planStore.undo() };
  switch (message.kind) {
    case "failed":
      return { kind: "error", sentence: obstacleText(texts, message.obstacle, plan.obstacle) };
    case "unreadable":
      return { kind: "error", sentence: message.sentence };
    case "resumed": {
      const step = draft?.step ?? STEPS[0];
      const sentence = plan.resumed(STEPS.indexOf(step) + 1, plan.steps[step]);
      if (message.odd.length === 0) return { sentence };
      const odd = plan.oddDraft(message.odd.map((field) => plan.draftFields[field]));
      return { kind: "warning", sentence: `${sentence} ${odd}` };
    }
    case "written":
      return {
        sentence: plan.written(message.receipt.prepared.request.scenario.name),
        more: <Sheets message={message} planStore={planStore} />,
        actions: [{ text: plan.undo, onClick: () => void planStore.revert() }],
      };
    case "reverted":
      return { sentence: plan.reverted };
    case "unreadableDraft":
      return { kind: "warning", sentence: plan.unreadableDraft };
    case "activityGone":
    case "scenarioGone":
      return { sentence: plan[message.kind](message.name), actions: [undo] };
    case "proposed":
    case "sheetAdopted":
      return { sentence: plan[message.kind](message.count), actions: [undo] };
  }
}

function Sheets({
  message: { receipt },
  planStore,
}: {
  message: Extract<Message, { kind: "written" }>;
  planStore: PlanStore;
}) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  return (
    <>
      <ul className={mergeClasses(shared.plain, shared.row)} aria-label={plan.sheets}>
        {receipt.prepared.sheets.map(({ kind, sheet }) => (
          <li key={kind}>
            <Link as="button" className={shared.link} onClick={() => void planStore.show(sheet)}>
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      <p className={shared.sentence}>{plan.checkOnSheet}</p>
    </>
  );
}
