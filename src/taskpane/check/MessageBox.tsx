import { MessageBox as Box, type Notice } from "../parts/MessageBox";
import { percentOf } from "../parts/taskRunner";
import type { CheckStore } from "./checkStore";
import { useTexts, type Texts } from "./language";
import type { Message, State } from "./state";
import { checkObstacleText } from "./texts";

interface Props {
  busy: State["busy"];
  message: Message | null;
  store: CheckStore;
}

/** What is happening with the plan now, or just happened. */
export function MessageBox({ busy, message, store }: Props) {
  const texts = useTexts();
  return (
    <Box
      busy={busy}
      busyText={busy && busyTextOf(texts, busy)}
      notice={message && noticeOf(texts, message, store)}
      words={texts.check}
      onCancel={() => store.cancel()}
      onClose={() => store.closeMessage()}
    />
  );
}

function busyTextOf({ check }: Texts, busy: NonNullable<State["busy"]>): string {
  const percent = percentOf(busy);
  return percent === null ? check.task[busy.task] : `${check.task[busy.task]}: ${check.onProgress(percent)}`;
}

function noticeOf(texts: Texts, message: Message, store: CheckStore): Notice {
  const { check } = texts;
  const undo = { text: check.undo, onClick: () => void store.undo() };
  switch (message.kind) {
    case "marked": {
      const { mode, count, notes, address } = message.receipt;
      return { sentence: check.marked(mode, count, notes, address), actions: [undo] };
    }
    case "cleared":
      return { sentence: check.cleared(message.marks) };
    case "reportReady": {
      const { sheet, sheetId } = message.receipt;
      const start = { sheet, sheetId, row: 0, column: 0, rows: 1, columns: 1 };
      const show = { text: check.showReport, onClick: () => void store.select(start) };
      return { sentence: check.reportReady(sheet), actions: [show, undo] };
    }
    case "putAside":
      return { sentence: check.putAside(message.code), actions: [undo] };
    case "rowHidden":
      return { kind: "warning", sentence: check.rowHidden(message.row) };
    case "notRemembered":
      return { kind: "warning", sentence: check.notRemembered(checkObstacleText(texts, message.obstacle)) };
    case "oddMemory": {
      const fields = message.fields.map((field) => check.memoryFields[field]);
      return { kind: "warning", sentence: check.oddMemory(fields) };
    }
    case "failed":
      return { kind: "error", sentence: checkObstacleText(texts, message.obstacle) };
    case "nothingToMark":
      return { kind: "warning", sentence: check.nothingToMark };
    case "takenBack":
    case "reportGone":
      return { sentence: check[message.kind] };
  }
}
