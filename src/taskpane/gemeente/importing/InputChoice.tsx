import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useSharedStyles } from "../../parts/styles";
import { useTexts } from "../language";
import type { Importer } from "./importer";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  pasteField: { width: "100%", "& textarea": { minHeight: "96px", whiteSpace: "pre" } },
});

/** Where the amounts are read from: the selection, pasted text or a file. */
export function InputChoice({ importer }: { importer: Importer }) {
  const { own } = useTexts().gemeente;
  const style = useStyles();
  const shared = useSharedStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const onFile = (file: File | undefined) => {
    if (file) void importer.readFile(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    // Otherwise the same file could not be chosen again, after a correction.
    if (picker.current) picker.current.value = "";
  };
  return (
    <div className={style.box}>
      <div className={shared.buttons}>
        <Button size="small" onClick={() => void importer.readSelection()}>
          {own.fromSelection}
        </Button>
        <Button size="small" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {own.fromText}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {own.fromFile}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={own.fromFile}
          accept=".xlsx,.xlsm,.csv,.txt,.tsv"
          onChange={({ target }) => onFile(target.files?.[0])}
        />
      </div>
      <p className={shared.small}>{own.fromFileExplanation}</p>
      {pasting && (
        <PasteField
          onRead={(text) => void importer.readText(text).then(() => setPasting(false))}
          onDismiss={() => setPasting(false)}
        />
      )}
    </div>
  );
}

function PasteField({ onRead, onDismiss }: { onRead(text: string): void; onDismiss(): void }) {
  const { own } = useTexts().gemeente;
  const style = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div className={style.box}>
      <label htmlFor={id} className={shared.small}>
        {own.pasteExplanation}
      </label>
      <Textarea
        id={id}
        autoFocus
        className={style.pasteField}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div className={shared.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={text.trim() === ""}
          onClick={() => onRead(text)}
        >
          {own.read}
        </Button>
        <Button size="small" onClick={onDismiss}>
          {own.cancel}
        </Button>
      </div>
    </div>
  );
}
