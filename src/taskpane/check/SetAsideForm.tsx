import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";

interface Props {
  name: string;
  onSave(reason: string, name: string): void;
  onClose(): void;
}

/** Why a finding can be set aside, and who thinks so; both are required. */
export function SetAsideForm({ name: earlierName, onSave, onClose }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(earlierName);
  const [missed, setMissed] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    reasonField.current?.focus();
  }, []);
  const withoutReason = reason.trim() === "";
  const withoutName = name.trim() === "";
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!withoutReason && !withoutName) return onSave(reason, name);
    setMissed(true);
    (withoutReason ? reasonField : nameField).current?.focus();
  };
  return (
    <form
      noValidate
      className={shared.box}
      onSubmit={save}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <Field
        label={check.reason}
        size="small"
        required
        hint={check.reasonExplanation}
        {...(missed && withoutReason && { validationMessage: check.reasonNeeded })}
      >
        <Textarea
          ref={reasonField}
          rows={2}
          size="small"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field
        label={check.name}
        size="small"
        required
        {...(missed && withoutName && { validationMessage: check.nameNeeded })}
      >
        <Input ref={nameField} size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={shared.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {check.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {check.cancel}
        </Button>
      </div>
    </form>
  );
}
