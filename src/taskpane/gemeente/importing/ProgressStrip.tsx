import { Button, ProgressBar } from "@fluentui/react-components";
import { Strip } from "../../parts/Strip";
import { useTexts } from "../language";
import type { ImportState } from "./state";

/** What is running, how far it is, and the button to stop it. */
export function ProgressStrip({
  busy: { task, processed, total, visible },
  onCancel,
}: {
  busy: NonNullable<ImportState["busy"]>;
  onCancel(): void;
}) {
  const { busy } = useTexts().gemeente;
  if (!visible) return null;
  return (
    <Strip kind="busy">
      <span>
        {busy[task]}
        {total > 0 && `: ${busy.onProgress(processed, total)}`}
      </span>
      <ProgressBar aria-label={busy[task]} {...(total > 0 ? { value: processed / total } : {})} />
      <Button size="small" onClick={onCancel}>
        {busy.cancel}
      </Button>
    </Strip>
  );
}
