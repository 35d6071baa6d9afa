import { obstacleText } from "../../../texts";
import { MessageBox, type Notice } from "../../parts/MessageBox";
import { useTexts, type Texts } from "../language";
import type { Importer } from "./importer";
import type { ImportState, Outcome } from "./state";

interface Props {
  busy: ImportState["busy"];
  outcome: Outcome | null;
  importer: Importer;
}

/** What is running and its progress, or how the import ended. */
export function ImportMessage({ busy, outcome, importer }: Props) {
  const texts = useTexts();
  return (
    <MessageBox
      busy={busy}
      busyText={busy && busyTextOf(texts, busy)}
      notice={outcome && noticeOf(texts, outcome, importer)}
      words={{ cancel: texts.gemeente.busy.cancel }}
      onCancel={() => importer.cancel()}
      onClose={() => importer.closeOutcome()}
    />
  );
}

function busyTextOf({ gemeente }: Texts, { task, processed, total }: NonNullable<Props["busy"]>): string {
  const { busy } = gemeente;
  return total > 0 ? `${busy[task]}: ${busy.onProgress(processed, total)}` : busy[task];
}

function noticeOf(texts: Texts, outcome: Outcome, importer: Importer): Notice {
  const { outcome: sentences } = texts.gemeente;
  switch (outcome.kind) {
    case "adopted":
      return {
        sentence: sentences.adopted(outcome.amounts, outcome.archived),
        actions: [{ text: sentences.undo, onClick: () => void importer.undo() }],
      };
    case "unreadable":
      return { kind: "error", sentence: outcome.reason };
    case "failed":
      return { kind: "error", sentence: obstacleText(texts, outcome.obstacle) };
    case "undone":
    case "nothingChanged":
    case "cancelled":
      return { sentence: sentences[outcome.kind] };
  }
}
