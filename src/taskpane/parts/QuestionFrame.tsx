import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { Strip } from "./Strip";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  question: string;
  /** null if there is nothing to confirm. */
  yes: string | null;
  no: string;
  onYes(): void;
  onNo(): void;
  children: ReactNode;
}

/** A question before a change of the workbook; Esc, or choosing nothing, leaves everything as it is. */
export function QuestionFrame({ question, yes, no, onYes, onNo, children }: Props) {
  const style = useStyles();
  const { buttons } = useSharedStyles();
  const id = useId();
  const noButton = useRef<HTMLButtonElement>(null);
  const [previous] = useState(() => document.activeElement);
  useEffect(() => {
    noButton.current?.focus();
    return () => {
      requestAnimationFrame(() => {
        // The focus goes back to the button that asked, unless something else took it.
        if (previous instanceof HTMLElement && document.activeElement?.contains(previous)) previous.focus();
      });
    };
  }, [previous]);
  return (
    <div
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-why`}
      onKeyDown={({ key }) => key === "Escape" && onNo()}
    >
      <Strip kind="warning">
        <p id={id} className={style.question}>
          {question}
        </p>
        <div id={`${id}-why`}>{children}</div>
        <div className={buttons}>
          <Button ref={noButton} appearance="primary" onClick={onNo}>
            {no}
          </Button>
          {yes !== null && <Button onClick={onYes}>{yes}</Button>}
        </div>
      </Strip>
    </div>
  );
}
