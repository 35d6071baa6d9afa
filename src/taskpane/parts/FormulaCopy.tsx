import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { copy } from "./clipboard";
import { useSharedStyles } from "./styles";
import { useTexts } from "./language";

const useStyles = makeStyles({
  line: { display: "flex", gap: "6px", alignItems: "stretch" },
  formula: {
    flexGrow: 1,
    minWidth: 0,
    height: "28px",
    boxSizing: "border-box",
    padding: "0 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  button: { minWidth: "auto", flexShrink: 0 },
});

/** The formula for the chosen amount, to paste into a cell. @param formula as typed in Dutch Excel */
export function FormulaCopy({ formula }: { formula: string }) {
  const { details } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [outcome, setOutcome] = useState("");
  useEffect(() => {
    setOutcome("");
  }, [formula]);
  const onClick = async () => {
    const succeeded = await copy(formula);
    if (!succeeded) field.current?.select();
    setOutcome(succeeded ? details.copied : details.copyFailed);
  };
  return (
    <div>
      <label htmlFor={id} className={shared.small}>
        {details.formula}
      </label>
      <div className={style.line}>
        <input id={id} ref={field} readOnly value={formula} className={style.formula} />
        <Button
          size="small"
          className={style.button}
          onClick={() => void onClick()}
          aria-label={details.copyFormula}
        >
          {details.copy}
        </Button>
      </div>
      <p role="status" className={shared.small}>
        {outcome}
      </p>
    </div>
  );
}
