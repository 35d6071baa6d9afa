import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { obstacleText } from "../../../texts";
import { Strip } from "../../parts/Strip";
import { useTexts } from "../language";
import type { Importer } from "./importer";
import type { Outcome } from "./state";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** How the import ended. If the focus disappeared with the screen, it comes here, to Ongedaan maken. */
export function OutcomeStrip(props: { outcome: Outcome; importer: Importer }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, [props.outcome]);
  return (
    <div ref={box} tabIndex={-1}>
      <StripContent {...props} />
    </div>
  );
}

function StripContent({ outcome, importer }: { outcome: Outcome; importer: Importer }) {
  const texts = useTexts();
  const { outcome: sentences } = texts.gemeente;
  const style = useStyles();
  const buttons = (
    <div className={style.buttons}>
      {outcome.kind === "adopted" && (
        <Button size="small" onClick={() => void importer.undo()}>
          {sentences.undo}
        </Button>
      )}
      <Button size="small" onClick={() => importer.closeOutcome()}>
        {texts.general.close}
      </Button>
    </div>
  );
  switch (outcome.kind) {
    case "adopted":
      return (
        <Strip kind="success">
          {sentences.adopted(outcome.amounts, outcome.archived)}
          {buttons}
        </Strip>
      );
    case "unreadable":
      return (
        <Strip kind="error">
          {outcome.reason}
          {buttons}
        </Strip>
      );
    case "failed":
      return (
        <Strip kind="error">
          {obstacleText(texts, outcome.obstacle)}
          {buttons}
        </Strip>
      );
    default:
      return (
        <Strip kind="success">
          {sentences[outcome.kind]}
          {buttons}
        </Strip>
      );
  }
}
