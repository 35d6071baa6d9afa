import { useEffect, useState } from "react";
import { fullAddress } from "../../sheet/address";
import { QuestionFrame } from "../parts/QuestionFrame";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";
import { outcomeOf, type State, type Question } from "./state";
import { useCheckStyles } from "./styles";
import { yardstickText } from "./texts";

/** The question before anything changes; whoever chooses nothing, or presses Esc, leaves everything as it is. */
export function QuestionBox({
  question,
  state: { situation, marks },
  store,
}: {
  question: Question;
  state: State;
  store: CheckStore;
}) {
  const { check } = useTexts();
  const style = useCheckStyles();
  const outcome = outcomeOf(situation.plan);
  const [previous] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        // Only if nothing else took the focus does it go back to the button that asked the question.
        if (previous instanceof HTMLElement && document.activeElement?.contains(previous)) previous.focus();
      });
    },
    [previous],
  );
  const yes = {
    onNo: () => store.leaveAsIs(),
    onYes: () => void store.confirm(check.language, outcome ? yardstickText(check, outcome.yardstick) : ""),
  };
  if (question.kind === "marks") {
    const { mode, cells } = question;
    const target = situation.plan?.location.target;
    const plan = target ? fullAddress(target.sheet, target) : "";
    return (
      <QuestionFrame
        question={check.questionMark(mode, cells)}
        yes={check.yesMark}
        no={check.doNotMark}
        {...yes}
      >
        {check.consequenceMark(mode, plan)}
        {mode === "color" && marks.colors > 0 && ` ${check.alreadyMarked}`}
      </QuestionFrame>
    );
  }
  if (question.kind === "clearing") {
    return (
      <QuestionFrame question={check.questionClear} yes={check.yesClear} no={check.doNotClear} {...yes}>
        <ul className={style.list}>
          {check.markState(question.marks).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {check.consequenceClear}
      </QuestionFrame>
    );
  }
  const { open, setAside } = outcome?.distribution ?? { open: [], setAside: [] };
  return (
    <QuestionFrame question={check.questionReport} yes={check.yesReport} no={check.noReport} {...yes}>
      {check.consequenceReport(open.length, setAside.length)}
    </QuestionFrame>
  );
}
