import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { copy } from "../parts/clipboard";
import { faultText } from "../parts/faultText";
import { useTexts } from "../parts/language";
import { useSharedStyles } from "../parts/styles";

const useStyles = makeStyles({
  details: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

/** Text for whoever helps; where the clipboard is forbidden it is selected, so that it can be copied all the same. */
export default function FaultDetails({ error }: { error: unknown }) {
  const { general } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const box = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState("");
  const text = faultText(error);
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
