import { Button, ProgressBar } from "@fluentui/react-components";
import type { Texts } from "./language";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";
import type { Message, State } from "./state";
import { useCheckStyles } from "./styles";
import { checkObstacleText } from "./texts";

interface Props {
  busy: State["busy"];
  message: Message | null;
  store: CheckStore;
}

/** What is happening now or just happened. The box is always there, so that screen readers announce the change. */
export function MessageBox({ busy, message, store }: Props) {
  const style = useCheckStyles();
  return (
    <div role="status" className={style.messageBox}>
      {busy?.visible ? (
        <ProgressState busy={busy} store={store} />
      ) : (
        message && <MessageStrip message={message} store={store} />
      )}
    </div>
  );
}

function ProgressState({ busy, store }: { busy: NonNullable<State["busy"]>; store: CheckStore }) {
  const { check } = useTexts();
  const { task, processed, total, long, cancelling } = busy;
  const part = total > 0 ? processed / total : null;
  return (
    <Strip kind="busy">
      <span>
        {cancelling
          ? check.cancelling
          : [check.task[task], ...(part === null ? [] : [check.onProgress(Math.floor(100 * part))])].join(
              ": ",
            )}
      </span>
      <ProgressBar aria-label={check.task[task]} {...(part === null ? {} : { value: part })} />
      {long && !cancelling && (
        <>
          {check.wait}
          <Button size="small" onClick={() => store.cancel()}>
            {check.cancel}
          </Button>
        </>
      )}
    </Strip>
  );
}

const UNDOABLE: readonly Message["kind"][] = ["marked", "putAside", "reportReady"];

function MessageStrip({ message, store }: { message: Message; store: CheckStore }) {
  const texts = useTexts();
  const { check } = texts;
  const style = useCheckStyles();
  return (
    <Strip kind={stripOf(message)}>
      <p className={style.sentence}>{sentenceOf(texts, message)}</p>
      <div className={style.buttons}>
        {message.kind === "reportReady" && (
          <Button size="small" onClick={() => void store.select(startOf(message.receipt))}>
            {check.showReport}
          </Button>
        )}
        {UNDOABLE.includes(message.kind) && (
          <Button size="small" onClick={() => void store.undo()}>
            {check.undone}
          </Button>
        )}
        <Button size="small" onClick={() => store.closeMessage()}>
          {check.close}
        </Button>
      </div>
    </Strip>
  );
}

const startOf = ({ sheet, sheetId }: { sheet: string; sheetId: string }) => ({
  sheet,
  sheetId,
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
});

const WARNINGS: readonly Message["kind"][] = ["notRemembered", "nothingToMark", "rowHidden", "oddMemory"];

function stripOf({ kind }: Message): "success" | "warning" | "error" {
  if (kind === "failed") return "error";
  return WARNINGS.includes(kind) ? "warning" : "success";
}

function sentenceOf(texts: Texts, message: Message): string {
  const { check } = texts;
  switch (message.kind) {
    case "marked": {
      const { mode, count, notes, address } = message.receipt;
      return check.marked(mode, count, notes, address);
    }
    case "cleared":
      return check.cleared(message.marks);
    case "reportReady":
      return check.reportReady(message.receipt.sheet);
    case "putAside":
      return check.putAside(message.code);
    case "failed":
      return checkObstacleText(texts, message.obstacle);
    case "rowHidden":
      return check.rowHidden(message.row);
    case "notRemembered":
      return check.notRemembered(checkObstacleText(texts, message.obstacle));
    case "oddMemory":
      return check.oddMemory(message.fields.map((field) => check.memoryFields[field]).join(", "));
    default:
      return check[message.kind];
  }
}
