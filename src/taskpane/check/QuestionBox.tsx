import { fullAddress } from "../../sheet/address";
import { BulletList } from "../parts/BulletList";
import { QuestionFrame } from "../parts/QuestionFrame";
import type { CheckStore } from "./checkStore";
import { useTexts } from "./language";
import { outcomeOf, type Question, type State } from "./state";
import { yardstickText } from "./texts";

interface Props {
  question: Question;
  state: State;
  store: CheckStore;
}

/** The question before the sheet is marked, marks are removed or a report is made. */
export function QuestionBox({ question, state: { situation, marks }, store }: Props) {
  const { check } = useTexts();
  const outcome = outcomeOf(situation.plan);
  const target = situation.plan?.location.target;
  const answers = {
    onNo: () => store.leaveAsIs(),
    onYes: () => void store.confirm(check.language, outcome ? yardstickText(check, outcome.yardstick) : ""),
  };
  switch (question.kind) {
    case "marks": {
      const { mode, cells } = question;
      const plan = target ? fullAddress(target.sheet, target) : "";
      return (
        <QuestionFrame
          question={check.questionMark(mode, cells)}
          yes={check.yesMark}
          no={check.doNotMark}
          {...answers}
        >
          {check.consequenceMark(mode, plan)}
          {mode === "color" && marks.colors > 0 && ` ${check.alreadyMarked}`}
        </QuestionFrame>
      );
    }
    case "clearing":
      return (
        <QuestionFrame question={check.questionClear} yes={check.yesClear} no={check.doNotClear} {...answers}>
          <BulletList lines={check.markState(question.marks)} />
          {check.consequenceClear}
        </QuestionFrame>
      );
    case "report": {
      const { open, setAside } = outcome?.distribution ?? { open: [], setAside: [] };
      return (
        <QuestionFrame question={check.questionReport} yes={check.yesReport} no={check.noReport} {...answers}>
          {check.consequenceReport(open.length, setAside.length)}
        </QuestionFrame>
      );
    }
  }
}
