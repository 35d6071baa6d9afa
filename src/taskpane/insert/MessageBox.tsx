import { Button, Link, makeStyles } from "@fluentui/react-components";
import { type Obstacle } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { WaitIndicator } from "../parts/WaitIndicator";
import { useTexts } from "../parts/language";
import type { PlaceControls } from "./placement";
import type { Message, PlaceState } from "./state";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  busy: PlaceState<unknown>["busy"];
  message: Message | null;
  placer: PlaceControls;
  /** What is happening and has happened, such as “Bezig met invoegen…” and “Ingevoegd in”. */
  words: Readonly<Record<"busy" | "inserted", string>>;
  obstacleSentence(obstacle: Obstacle): string;
}

/** What just happened or is happening now. The box is always there, so that screen readers announce the change. */
export function MessageBox(props: Props) {
  const { busy, message } = props;
  return (
    <div role="status">
      {busy ? (
        <ProgressState busy={busy} placer={props.placer} text={props.words.busy} />
      ) : (
        message && <Outcome {...props} message={message} />
      )}
    </div>
  );
}

interface ProgressProps {
  busy: NonNullable<Props["busy"]>;
  placer: PlaceControls;
  text: string;
}

function ProgressState({ busy, placer, text }: ProgressProps) {
  const { insert } = useTexts();
  const { task, long, veryLong, cancelling } = busy;
  const explanation = veryLong ? insert.longWait : long ? insert.wait : text;
  return (
    <Strip kind="busy">
      <WaitIndicator text={cancelling ? insert.cancelling : explanation} />
      {task === "insert" && long && !cancelling && (
        <Button size="small" onClick={() => placer.cancel()}>
          {insert.cancel}
        </Button>
      )}
    </Strip>
  );
}

function Outcome({ message, placer, words, obstacleSentence }: Props & { message: Message }) {
  const { insert, general } = useTexts();
  const style = useStyles();
  const { link } = useSharedStyles();
  const close = (
    <Button size="small" onClick={() => placer.closeMessage()}>
      {general.close}
    </Button>
  );
  if (message.kind === "failed") {
    return (
      <Strip kind="error">
        {obstacleSentence(message.obstacle)}
        {close}
      </Strip>
    );
  }
  if (message.kind === "reverted") {
    return (
      <Strip kind="success">
        {insert.reverted(targetAddress(message.target))}
        {close}
      </Strip>
    );
  }
  const { target } = message.receipt;
  return (
    <Strip kind="success">
      <span>
        {words.inserted}{" "}
        <Link className={link} onClick={() => void placer.select(target)}>
          {targetAddress(target)}
        </Link>
      </span>
      <div className={style.buttons}>
        <Button size="small" onClick={() => void placer.undo()}>
          {insert.undone}
        </Button>
        {close}
      </div>
    </Strip>
  );
}
