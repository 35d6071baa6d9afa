import { type Obstacle } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { CellLink } from "../parts/CellLink";
import { useTexts } from "../parts/language";
import { MessageBox as Box, type Told } from "../parts/MessageBox";
import type { PlaceControls } from "./placement";
import type { Message, PlaceState } from "./state";

interface Props {
  busy: PlaceState<unknown>["busy"];
  message: Message | null;
  placer: PlaceControls;
  /** What is happening and has happened, such as “Bezig met invoegen…” and “Ingevoegd in”. */
  words: Readonly<Record<"busy" | "inserted", string>>;
  obstacleSentence(obstacle: Obstacle): string;
}

/** What just happened or is happening now at the target place. */
export function MessageBox({ busy, message, placer, words, obstacleSentence }: Props) {
  const { insert } = useTexts();
  const told = (message: Message): Told => {
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
              {words.inserted} <CellLink target={target} text={targetAddress(target)} store={placer} />
            </>
          ),
          actions: [{ text: insert.undo, onClick: () => void placer.undo() }],
        };
      }
    }
  };
  return (
    <Box
      busy={busy}
      doing={busy && (busy.veryLong ? insert.longWait : busy.long ? insert.wait : words.busy)}
      told={message && told(message)}
      words={{ cancel: insert.cancel, cancelling: insert.cancelling }}
      // Only writing still waits; the rest is done at once.
      onCancel={busy?.task === "insert" ? () => placer.cancel() : null}
      onClose={() => placer.closeMessage()}
    />
  );
}
