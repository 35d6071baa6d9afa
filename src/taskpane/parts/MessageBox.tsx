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
  // Stays in view when the content below is long.
  box: { position: "sticky", top: 0, zIndex: 2, ":focus": { outlineStyle: "none" } },
  // The browser's own, because Fluent's bar is too heavy for the first load.
  bar: { width: "100%", height: "4px", accentColor: tokens.colorBrandBackground },
});

/** What just happened, in the words of a view. */
export interface Notice {
  /** Default: success. */
  kind?: Exclude<StripKind, "busy">;
  sentence: ReactNode;
  /** What is below the sentence. */
  more?: ReactNode;
  /** Buttons besides the one that closes the message. */
  actions?: readonly Action[];
}

export interface Action {
  text: string;
  onClick(): void;
}

interface Props {
  busy: RunningTask<string> | null;
  /** What is running, with its progress. */
  busyText: string | null;
  notice: Notice | null;
  words: {
    cancel: string;
    /** Left out where cancelling takes no time. */
    cancelling?: string;
    /** What to do if it takes long, above the button. */
    wait?: string;
  };
  /** null if what is running cannot be cancelled. */
  onCancel: (() => void) | null;
  onClose(): void;
}

/** What is happening now, if that takes visible time, or just happened. Takes the focus from a component that disappears. */
export function MessageBox({ busy, busyText, notice, words, onCancel, onClose }: Props) {
  const { general } = useTexts();
  const style = useStyles();
  const { buttons } = useSharedStyles();
  if (busy?.visible) {
    const { processed, total, long, cancelling } = busy;
    return (
      <StatusStrip
        kind="busy"
        className={style.box}
        sentence={cancelling && words.cancelling ? words.cancelling : busyText}
        mark={total === 0 && <WaitRing />}
      >
        {total > 0 && (
          <progress className={style.bar} aria-label={busyText ?? undefined} value={processed} max={total} />
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
  const { kind = "success", sentence = null, more, actions = [] } = notice ?? {};
  return (
    <StatusStrip kind={kind} className={style.box} sentence={sentence} {...(notice && CONTINUE_HERE)}>
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
