import { Button } from "@fluentui/react-components";
import type { Texts } from "./language";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import { CellLink } from "../parts/CellLink";
import { WaitIndicator } from "../parts/WaitIndicator";
import type { FormulaStore } from "./formulaStore";
import type { Message, State } from "./state";
import { useFormulaStyles } from "./styles";
import { formulaObstacleText } from "./texts";

/** The message names this many changed values after recalculating. */
const MAX = 20;

interface Props {
  busy: State["busy"];
  message: Message | null;
  store: FormulaStore;
}

/** What is happening now or just happened. The box is always there, so that screen readers announce the change. */
export function MessageBox({ busy, message, store }: Props) {
  return (
    <div role="status">
      {busy ? (
        <ProgressState busy={busy} store={store} />
      ) : (
        message && <Outcome message={message} store={store} />
      )}
    </div>
  );
}

function ProgressState({ busy, store }: { busy: NonNullable<State["busy"]>; store: FormulaStore }) {
  const { formulas } = useTexts();
  const { task, processed, total, long, cancelling } = busy;
  const part = total > 0 ? ` ${formulas.onProgress(Math.floor((100 * processed) / total))}` : "";
  const text = cancelling ? formulas.cancelling : formulas.task[task] + part;
  return (
    <Strip kind="busy">
      <WaitIndicator text={text} />
      {long && !cancelling && (
        <>
          {formulas.wait}
          <Button size="small" onClick={() => store.cancel()}>
            {formulas.cancel}
          </Button>
        </>
      )}
    </Strip>
  );
}

function Outcome({ message, store }: { message: Message; store: FormulaStore }) {
  const texts = useTexts();
  const { formulas, general } = texts;
  const style = useFormulaStyles();
  const changed = message.kind === "recalculated" ? message.changed : [];
  return (
    <Strip kind={stripOf(message)}>
      <p className={style.message}>{sentenceOf(texts, message)}</p>
      {changed.length > 0 && (
        <ul className={style.list}>
          {changed.slice(0, MAX).map(({ cell, address, was, becomes }) => (
            <li key={address}>
              <CellLink target={cell.target} store={store} /> {formulas.becameDifferent(was, becomes)}
            </li>
          ))}
          {changed.length > MAX && <li>{formulas.andMore(changed.length - MAX)}</li>}
        </ul>
      )}
      <div className={style.buttons}>
        {message.kind === "frozen" && (
          <Button size="small" onClick={() => void store.undo()}>
            {formulas.undone}
          </Button>
        )}
        <Button size="small" onClick={() => store.closeMessage()}>
          {general.close}
        </Button>
      </div>
    </Strip>
  );
}

function stripOf(message: Message): "success" | "warning" | "error" {
  if (message.kind === "failed" || message.kind === "unreadable") return "error";
  const rest = "over" in message ? message.over : "calculating" in message ? message.calculating : 0;
  return rest > 0 ? "warning" : "success";
}

function sentenceOf(texts: Texts, message: Message): string {
  const { formulas } = texts;
  switch (message.kind) {
    case "frozen":
      return formulas.frozen(message.receipt.count, message.receipt.notes);
    case "thawed":
      return formulas.thawed(message.count, message.over);
    case "repaired":
      return formulas.repaired(message.count, message.over);
    case "recalculated":
      return [
        ...(message.calculating > 0 ? [formulas.stillCalculating(message.calculating)] : []),
        formulas.recalculated(message.count, message.changed.length),
      ].join(" ");
    case "unreadable":
      return formulas.unreadable(message.missing.join(", "));
    case "failed":
      return formulaObstacleText(texts, message.obstacle);
    default:
      return formulas[message.kind];
  }
}
