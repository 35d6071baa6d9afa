import { type Obstacle } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { CellLink } from "../parts/CellLink";
import { useTexts } from "../parts/language";
import { MessageBox as Box, type Notice } from "../parts/MessageBox";
import type { PlaceControls } from "./placement";
import type { Message, PlaceState } from "./state";

interface Props {
  busy: PlaceState<unknown>["busy"];
  message: Message | null;
  controls: PlaceControls;
  /** What is happening and what happened, such as “Bezig met invoegen…” and “Ingevoegd in”. */
  words: Readonly<Record<"busy" | "inserted", string>>;
  obstacleSentence(obstacle: Obstacle): string;
}

/** What is happening at the target now, or just happened. */
export function MessageBox({ busy, message, controls, words, obstacleSentence }: Props) {
  const { insert } = useTexts();
  const noticeOf = (message: Message): Notice => {
    switch (message.kind) {
      case "failed":
        return { kind: "error", sentence: obstacleSentence(message.obstacle) };
      case "reverted":
        return { sentence: insert.reverted(targetAddress(message.target)) };
      case "inserted": {
        const { target } = message.receipt;
        return {
          sentence: (
            <>
              {words.inserted} <CellLink target={target} text={targetAddress(target)} store={controls} />
              {message.receipt.noteMissing && <div>{insert.noteMissing}</div>}
            </>
          ),
          actions: [{ text: insert.undo, onClick: () => void controls.undo() }],
        };
      }
    }
  };
  return (
    <Box
      busy={busy}
      busyText={busy && (busy.veryLong ? insert.longWait : busy.long ? insert.wait : words.busy)}
      notice={message && noticeOf(message)}
      words={{ cancel: insert.cancel, cancelling: insert.cancelling }}
      // Only writing can be cancelled; the other tasks are done at once.
      onCancel={busy?.task === "insert" ? () => controls.cancel() : null}
      onClose={() => controls.closeMessage()}
    />
  );
}
