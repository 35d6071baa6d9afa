import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { copy } from "../parts/clipboard";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "16px 12px",
  },
  details: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

interface Props {
  title: string;
  explanation: string;
  details?: string;
  reload?: boolean;
}

/** Text for support; where the clipboard is forbidden the text is selected, so that it can still be copied. */
function Details({ text }: { text: string }) {
  const { general } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const box = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState("");
  const onClick = async () => {
    const succeeded = await copy(text);
    if (!succeeded && box.current) getSelection()?.selectAllChildren(box.current);
    setOutcome(succeeded ? general.textCopied : general.textNotCopied);
  };
  return (
    <>
      <Button onClick={() => void onClick()}>{general.copyText}</Button>
      <p role="status" className={shared.small}>
        {outcome}
      </p>
      <pre ref={box} className={style.details}>
        {text}
      </pre>
    </>
  );
}

/** A pane with only a message: something went wrong, or the pane cannot work here. */
export function FallbackScreen({ title, explanation, details, reload }: Props) {
  const { general } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  return (
    <main className={style.box}>
      <div role="alert">
        <h1 className={shared.header}>{title}</h1>
        <p className={shared.small}>{explanation}</p>
      </div>
      {reload && <Button onClick={() => location.reload()}>{general.reload}</Button>}
      {details && <Details text={details} />}
    </main>
  );
}
