import { useEffect, useState } from "react";
import { fullAddress } from "../../sheet/address";
import { QuestionFrame } from "../parts/QuestionFrame";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";
import type { State, Question } from "./state";
import { yardstickText } from "./texts";

/** The question before anything changes; whoever chooses nothing, or presses Esc, leaves everything as it is. */
export function QuestionBox({
  question,
  state: { location, outcome, marks },
  store,
}: {
  question: Question;
  state: State;
  store: CheckStore;
}) {
  const { check } = useTexts();
  const shared = useSharedStyles();
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
    const plan = location ? fullAddress(location.target.sheet, location.target) : "";
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
        <ul className={shared.list}>
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
