import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "./language";
import { StatusStrip } from "./StatusStrip";
import type { StripKind } from "./Strip";
import { useSharedStyles } from "./styles";
import type { RunningTask } from "./taskRunner";
import { CONTINUE_HERE } from "./useFocusKeeper";
import { WaitRing } from "./WaitIndicator";

const useStyles = makeStyles({
  // Stays in view when what stands below is long.
  box: { position: "sticky", top: 0, zIndex: 2, ":focus": { outlineStyle: "none" } },
  // The browser's own, because Fluent's bar is too heavy for the first load.
  bar: { width: "100%", height: "4px", accentColor: tokens.colorBrandBackground },
});

/** What just happened, in the words of a view. */
export interface Told {
  /** Left out: it succeeded. */
  kind?: Exclude<StripKind, "busy">;
  sentence: ReactNode;
  /** What stands below the sentence. */
  more?: ReactNode;
  /** What can be done about it, besides closing the message. */
  actions?: readonly Action[];
}

export interface Action {
  text: string;
  onClick(): void;
}

interface Props {
  busy: RunningTask<string> | null;
  /** What is running, and how far it is. */
  doing: string | null;
  told: Told | null;
  words: {
    cancel: string;
    /** Left out where cancelling is done at once. */
    cancelling?: string;
    /** What to do if it takes long, above the button. */
    wait?: string;
  };
  /** null if what is running cannot be cancelled. */
  onCancel: (() => void) | null;
  onClose(): void;
}

/** What is happening now, if that takes visible time, or just happened. A component that loses the focus hands it to the message. */
export function MessageBox({ busy, doing, told, words, onCancel, onClose }: Props) {
  const { general } = useTexts();
  const style = useStyles();
  const { buttons } = useSharedStyles();
  if (busy?.visible) {
    const { processed, total, long, cancelling } = busy;
    return (
      <StatusStrip
        kind="busy"
        className={style.box}
        sentence={cancelling && words.cancelling ? words.cancelling : doing}
        mark={total === 0 && <WaitRing />}
      >
        {total > 0 && (
          <progress className={style.bar} aria-label={doing ?? undefined} value={processed} max={total} />
        )}
        {long && !cancelling && onCancel && (
          <>
            {words.wait}
            <Button size="small" onClick={onCancel}>
              {words.cancel}
            </Button>
          </>
        )}
      </StatusStrip>
    );
  }
  const { kind = "success", sentence = null, more, actions = [] } = told ?? {};
  return (
    <StatusStrip kind={kind} className={style.box} sentence={sentence} {...(told && CONTINUE_HERE)}>
      {more}
      <div className={buttons}>
        {actions.map(({ text, onClick }) => (
          <Button key={text} size="small" onClick={onClick}>
            {text}
          </Button>
        ))}
        <Button size="small" onClick={onClose}>
          {general.close}
        </Button>
      </div>
    </StatusStrip>
  );
}
