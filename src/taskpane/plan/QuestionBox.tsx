import type { Draft } from "../../work/plan";
import { QuestionFrame } from "../parts/QuestionFrame";
import { readPercentage } from "./amountField";
import { InputFrame } from "./InputFrame";
import type { PlanStore } from "./planStore";
import type { Question } from "./state";
import { useTexts } from "./language";

interface Props {
  question: Question;
  draft: Draft;
  planStore: PlanStore;
}

/** A question about the whole plan or a scenario; Esc, or choosing nothing, leaves everything as it is. */
export function QuestionBox({ question, draft, planStore }: Props) {
  const { plan } = useTexts();
  const close = () => planStore.ask(null);
  switch (question.kind) {
    case "anew":
      return (
        <QuestionFrame
          question={plan.questionStartOver}
          yes={plan.yesStartOver}
          no={plan.noStartOver}
          onYes={() => void planStore.startOver()}
          onNo={close}
        >
          {plan.consequenceStartOver(draft.scenarios.length)}
        </QuestionFrame>
      );
    case "scenarioGone":
      return (
        <QuestionFrame
          question={plan.questionRemoveScenario(question.name)}
          yes={plan.yesRemoveScenario}
          no={plan.noRemoveScenario}
          onYes={() => planStore.removeScenario(question.id, question.name)}
          onNo={close}
        >
          {plan.consequenceRemoveScenario}
        </QuestionFrame>
      );
    case "cautious":
      return (
        <InputFrame
          header={plan.cautiousHeader}
          explanation={plan.cautiousExplanation(question.withoutFixed)}
          label={plan.shareProvisional}
          start="0"
          yes={plan.making}
          onClose={close}
          onDone={(text) => {
            const fraction = readPercentage(text, 0, 100);
            if (fraction === null) return plan.percentageError(text, "0", "100");
            planStore.makeCautious(fraction);
            return null;
          }}
        />
      );
    case "name":
      return (
        <InputFrame
          header={plan.nameHeader}
          label={plan.scenarioName}
          start={question.name}
          yes={plan.save}
          onClose={close}
          onDone={(text) => {
            if (text.trim() !== question.name && !planStore.rename(question.id, text))
              return plan.nameError(text);
            close();
            return null;
          }}
        />
      );
  }
}
