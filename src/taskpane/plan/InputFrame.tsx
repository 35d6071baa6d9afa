import { Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { QuestionForm } from "./QuestionForm";

interface Props {
  header: string;
  explanation?: string;
  label: string;
  start: string;
  yes: string;
  /** Applies what was typed. @returns why that is not possible, as a sentence; the text then stays */
  onDone(text: string): string | null;
  onClose(): void;
  /** Other fields, above the input. */
  children?: ReactNode;
}

/** Asks for one value, in place. */
export function InputFrame({ label, start, onDone, children, ...frame }: Props) {
  const [text, setText] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <QuestionForm {...frame} onDone={() => setError(onDone(text))}>
      {children}
      <Field label={label} size="small" {...(error !== null && { validationMessage: error })}>
        <Input
          ref={field}
          size="small"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setError(null);
          }}
        />
      </Field>
    </QuestionForm>
  );
}
