import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Strip } from "./Strip";

const useStyles = makeStyles({
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
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

/** A question before an intervention in the workbook; whoever chooses nothing, or presses Esc, leaves everything as it is. */
export function QuestionFrame({ question, yes, no, onYes, onNo, children }: Props) {
  const style = useStyles();
  const id = useId();
  const noButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    noButton.current?.focus();
  }, []);
  return (
    <div role="alertdialog" aria-labelledby={id} onKeyDown={({ key }) => key === "Escape" && onNo()}>
      <Strip kind="warning">
        <p id={id} className={style.question}>
          {question}
        </p>
        <div>{children}</div>
        <div className={style.buttons}>
          <Button ref={noButton} appearance="primary" onClick={onNo}>
            {no}
          </Button>
          {yes !== null && <Button onClick={onYes}>{yes}</Button>}
        </div>
      </Strip>
    </div>
  );
}
