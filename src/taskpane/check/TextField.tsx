import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";

interface Props {
  label: string;
  hint: string;
  value: string;
  /** Applies the text. @returns why that is not possible, as a sentence; otherwise null */
  onDone(text: string): string | null;
}

/** A text that only applies once the user is done typing: on Enter or on leaving the field. */
export function TextField({ label, hint, value, onDone }: Props) {
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setText(value);
    setError(null);
  }, [value]);
  const done = () => {
    if (text.trim() !== value) setError(onDone(text.trim()));
  };
  return (
    <Field label={label} hint={hint} size="small" {...(error !== null && { validationMessage: error })}>
      <Input
        size="small"
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={done}
        onKeyDown={({ key }) => key === "Enter" && done()}
      />
    </Field>
  );
}
