import { BulletList } from "../parts/BulletList";
import { CellLink } from "../parts/CellLink";
import { MessageBox as Box, type Notice } from "../parts/MessageBox";
import { percentOf } from "../parts/taskRunner";
import type { FormulaStore } from "./formulaStore";
import { useTexts, type Texts } from "./language";
import type { Message, State } from "./state";
import { formulaObstacleText } from "./texts";

/** After recalculating, the message lists this many changed values. */
const MAX = 20;

interface Props {
  busy: State["busy"];
  message: Message | null;
  store: FormulaStore;
}

/** What is happening with the formulas now, or just happened. */
export function MessageBox({ busy, message, store }: Props) {
  const texts = useTexts();
  return (
    <Box
      busy={busy}
      busyText={busy && busyTextOf(texts, busy)}
      notice={message && noticeOf(texts, message, store)}
      words={texts.formulas}
      onCancel={() => store.cancel()}
      onClose={() => store.closeMessage()}
    />
  );
}

function busyTextOf({ formulas }: Texts, busy: NonNullable<State["busy"]>): string {
  const percent = percentOf(busy);
  return formulas.task[busy.task] + (percent === null ? "" : ` ${formulas.onProgress(percent)}`);
}

function noticeOf(texts: Texts, message: Message, store: FormulaStore): Notice {
  const { formulas } = texts;
  switch (message.kind) {
    case "frozen":
      return {
        sentence: formulas.frozen(message.receipt.count, message.receipt.notes),
        actions: [{ text: formulas.undo, onClick: () => void store.undo() }],
      };
    case "thawed":
    case "repaired": {
      const { kind, count, remaining } = message;
      return { kind: remaining > 0 ? "warning" : "success", sentence: formulas[kind](count, remaining) };
    }
    case "recalculated": {
      const { count, changed, calculating } = message;
      const done = formulas.recalculated(count, changed.length);
      const lines = changed.map(({ cell, was, becomes }) => (
        <>
          <CellLink target={cell.target} store={store} /> {formulas.becameDifferent(was, becomes)}
        </>
      ));
      return {
        kind: calculating > 0 ? "warning" : "success",
        sentence: calculating > 0 ? `${formulas.stillCalculating(calculating)} ${done}` : done,
        more: lines.length > 0 && (
          <BulletList lines={lines} max={MAX} andMore={(count) => formulas.andMore(count)} />
        ),
      };
    }
    case "unreadable":
      return { kind: "error", sentence: formulas.unreadable(message.missing.join(", ")) };
    case "failed":
      return { kind: "error", sentence: formulaObstacleText(texts, message.obstacle) };
    case "nothingToFreeze":
    case "nothingToThaw":
    case "noRegister":
      return { sentence: formulas[message.kind] };
  }
}
