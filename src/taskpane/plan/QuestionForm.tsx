import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { usePlanStyles } from "./styles";
import { useTexts } from "./language";

interface Props {
  header: string;
  explanation?: string;
  yes: string;
  onDone(): void;
  onClose(): void;
  /** The fields. */
  children: ReactNode;
}

/** A question in place, with fields; Enter applies, Esc closes. */
export function QuestionForm({ header, explanation, yes, onDone, onClose, children }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const id = useId();
  return (
    <form
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <Strip kind="busy">
        <p id={id} className={view.subtitle}>
          {header}
        </p>
        {explanation !== undefined && <p className={shared.small}>{explanation}</p>}
        {children}
        <div className={shared.buttons}>
          <Button size="small" appearance="primary" type="submit">
            {yes}
          </Button>
          <Button size="small" onClick={onClose}>
            {plan.cancel}
          </Button>
        </div>
      </Strip>
    </form>
  );
}
