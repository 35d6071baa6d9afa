import { Checkbox } from "@fluentui/react-components";
import { fullAddress } from "../../sheet/address";
import { BulletList } from "../parts/BulletList";
import { QuestionFrame } from "../parts/QuestionFrame";
import type { FormulaStore } from "./formulaStore";
import { useTexts } from "./language";
import type { Question } from "./state";

/** A question lists this many addresses; the rest is a count. */
const MAX = 8;

/** The question before formulas change. */
export function QuestionBox({ question, store }: { question: Question; store: FormulaStore }) {
  if (question.kind === "freezing") return <FreezeQuestion question={question} store={store} />;
  if (question.kind === "thawing") return <ThawQuestion question={question} store={store} />;
  return <RepairQuestion question={question} store={store} />;
}

interface Props<S extends Question["kind"]> {
  question: Extract<Question, { kind: S }>;
  store: FormulaStore;
}

const answers = (store: FormulaStore) => ({
  onYes: () => void store.confirm(),
  onNo: () => store.leaveAsIs(),
});

function FreezeQuestion({ question: { plan }, store }: Props<"freezing">) {
  const { formulas } = useTexts();
  const { freezes, bySheet, skipped } = plan;
  return (
    <QuestionFrame
      question={formulas.questionFreeze(freezes.length)}
      yes={freezes.length > 0 ? formulas.yesFreeze : null}
      no={formulas.doNotFreeze}
      {...answers(store)}
    >
      <Lines lines={bySheet.map(({ sheet, count, hidden }) => formulas.bySheet(sheet, count, hidden))} />
      {skipped.length > 0 && (
        <>
          {formulas.skipped(skipped.length)}
          <Lines
            lines={skipped.map(({ address, obstacle }) => `${address}: ${formulas.freezeObstacle[obstacle]}`)}
          />
        </>
      )}
    </QuestionFrame>
  );
}

function ThawQuestion({ question: { rows, alsoChanged }, store }: Props<"thawing">) {
  const { formulas } = useTexts();
  const changed = rows.filter(({ obstacle }) => obstacle === "changed");
  const stays = rows.flatMap(({ target, was, obstacle }) =>
    obstacle === null || (alsoChanged && obstacle === "changed")
      ? []
      : [`${target ? fullAddress(target.sheet, target) : was}: ${formulas.thawObstacle[obstacle]}`],
  );
  const count = rows.length - stays.length;
  return (
    <QuestionFrame
      question={formulas.questionThaw(count)}
      yes={count > 0 ? formulas.yesThaw : null}
      no={formulas.doNotThaw}
      {...answers(store)}
    >
      {stays.length > 0 && (
        <>
          {formulas.cannot(stays.length)}
          <Lines lines={stays} />
        </>
      )}
      {changed.length > 0 && (
        <Checkbox
          checked={alsoChanged}
          label={formulas.alsoChanged(changed.length)}
          onChange={(_, { checked }) => store.adjust({ alsoChanged: checked === true })}
        />
      )}
    </QuestionFrame>
  );
}

function RepairQuestion({ question: { broken, alsoText }, store }: Props<"repairing">) {
  const { formulas } = useTexts();
  const repairable = broken.filter(({ isProtected }) => !isProtected);
  const textCells = repairable.filter(({ kind }) => kind === "text");
  const chosen = repairable.filter(({ kind }) => alsoText || kind !== "text");
  const protectedCount = broken.length - repairable.length;
  return (
    <QuestionFrame
      question={formulas.questionRepair(chosen.length)}
      yes={chosen.length > 0 ? formulas.yesRepair : null}
      no={formulas.doNotRepair}
      {...answers(store)}
    >
      <Lines
        lines={chosen.map(
          ({ target, local: { was, becomes } }) =>
            `${fullAddress(target.sheet, target)}: ${was === becomes ? was : `${was} → ${becomes}`}`,
        )}
      />
      {textCells.length > 0 && (
        <Checkbox
          checked={alsoText}
          label={formulas.alsoText(textCells.length)}
          onChange={(_, { checked }) => store.adjust({ alsoText: checked === true })}
        />
      )}
      {protectedCount > 0 && formulas.protectedRemaining(protectedCount)}
    </QuestionFrame>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { formulas } = useTexts();
  return <BulletList lines={lines} max={MAX} andMore={(count) => formulas.andMore(count)} />;
}
