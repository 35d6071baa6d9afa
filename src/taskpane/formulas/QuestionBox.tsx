import { Checkbox } from "@fluentui/react-components";
import { fullAddress } from "../../sheet/address";
import { QuestionFrame } from "../parts/QuestionFrame";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { FormulaStore } from "./formulaStore";
import type { Question } from "./state";

/** A question names this many addresses; the rest is a count. */
const MAX = 8;

/** The question before anything changes; whoever chooses nothing, or presses Esc, leaves everything as it is. */
export function QuestionBox({ question, store }: { question: Question; store: FormulaStore }) {
  if (question.kind === "freezing") return <FreezeQuestion question={question} store={store} />;
  if (question.kind === "thawing") return <ThawQuestion question={question} store={store} />;
  return <RepairQuestion question={question} store={store} />;
}

interface Props<S extends Question["kind"]> {
  question: Extract<Question, { kind: S }>;
  store: FormulaStore;
}

function FreezeQuestion({ question: { plan }, store }: Props<"freezing">) {
  const { formulas } = useTexts();
  const { freezings, bySheet, skipped } = plan;
  return (
    <QuestionFrame
      question={formulas.questionFreeze(freezings.length)}
      yes={freezings.length > 0 ? formulas.yesFreeze : null}
      no={formulas.doNotFreeze}
      onYes={() => void store.confirm()}
      onNo={() => store.leaveAsIs()}
    >
      <BulletList lines={bySheet.map(({ sheet, count, hidden }) => formulas.bySheet(sheet, count, hidden))} />
      {skipped.length > 0 && (
        <>
          {formulas.skipped(skipped.length)}
          <BulletList
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
  const stays = rows.filter(({ obstacle }) => obstacle !== null && !(alsoChanged && obstacle === "changed"));
  const count = rows.length - stays.length;
  return (
    <QuestionFrame
      question={formulas.questionThaw(count)}
      yes={count > 0 ? formulas.yesThaw : null}
      no={formulas.doNotThaw}
      onYes={() => void store.confirm()}
      onNo={() => store.leaveAsIs()}
    >
      {stays.length > 0 && (
        <>
          {formulas.cannot(stays.length)}
          <BulletList
            lines={stays.map(
              ({ target, was, obstacle }) =>
                `${target ? fullAddress(target.sheet, target) : was}: ${formulas.thawObstacle[obstacle!]}`,
            )}
          />
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
  const isProtected = broken.filter((cell) => cell.isProtected);
  const free = broken.filter((cell) => !cell.isProtected);
  const text = free.filter(({ kind }) => kind === "text");
  const chosen = alsoText ? free : free.filter(({ kind }) => kind !== "text");
  return (
    <QuestionFrame
      question={formulas.questionRepair(chosen.length)}
      yes={chosen.length > 0 ? formulas.yesRepair : null}
      no={formulas.doNotRepair}
      onYes={() => void store.confirm()}
      onNo={() => store.leaveAsIs()}
    >
      <BulletList
        lines={chosen.map(({ target, localName: { was, becomes } }) =>
          was === becomes
            ? `${fullAddress(target.sheet, target)}: ${was}`
            : `${fullAddress(target.sheet, target)}: ${was} → ${becomes}`,
        )}
      />
      {text.length > 0 && (
        <Checkbox
          checked={alsoText}
          label={formulas.alsoText(text.length)}
          onChange={(_, { checked }) => store.adjust({ alsoText: checked === true })}
        />
      )}
      {isProtected.length > 0 && formulas.protectedRemaining(isProtected.length)}
    </QuestionFrame>
  );
}

function BulletList({ lines }: { lines: readonly string[] }) {
  const { formulas } = useTexts();
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {lines.slice(0, MAX).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > MAX && <li>{formulas.andMore(lines.length - MAX)}</li>}
    </ul>
  );
}
