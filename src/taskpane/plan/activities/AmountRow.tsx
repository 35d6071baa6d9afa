import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { amountText } from "../../../knowledge/notation";
import type { Unit } from "../../../knowledge/pok/kinds";
import { readAmountField } from "../amountField";
import { useTexts } from "../language";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, "& input": { width: "100%", textAlign: "right" } },
  error: {
    margin: "0 0 4px",
    textAlign: "left",
    whiteSpace: "normal",
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface Props {
  year: number;
  available: string;
  /** The cell with what is left. */
  remainder: ReactNode;
  amount: number | undefined;
  unit: Unit;
  onAmount(euro: number | undefined): void;
}

/**
 * A year with its amount, in the unit of the plan. What can be read applies while typing; what cannot be read stays, and
 * does not change the plan.
 */
export function AmountRow({ year, available, remainder, amount, unit, onAmount }: Props) {
  const { plan } = useTexts();
  const style = useStyles();
  const id = useId();
  /** What was typed; null if the amount of the plan is shown. */
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  /** The amount before typing: it applies again if the input is refused. */
  const amountBefore = useRef(amount);
  const refused = useRef(false);
  useEffect(() => {
    if (refused.current) {
      refused.current = false;
      return;
    }
    // A calculation helper or undo replaces what was typed.
    setText((typed) => (typed !== null && isSameAmount(typed, amount, unit) ? typed : null));
    setError(null);
  }, [amount, unit]);
  const onType = (value: string) => {
    if (text === null) amountBefore.current = amount;
    setText(value);
    setError(null);
    const typed = readAmountField(value, unit);
    if (typed.kind !== "error") onAmount(typed.kind === "euro" ? typed.euro : undefined);
  };
  const done = () => {
    if (text === null) return;
    if (readAmountField(text, unit).kind !== "error") return setText(null);
    setError(plan.amountError(year, text, unit));
    if (amount === amountBefore.current) return;
    // A readable beginning was already applied while typing.
    refused.current = true;
    onAmount(amountBefore.current);
  };
  return (
    <>
      <tr>
        <th scope="row">{year}</th>
        <td>{available}</td>
        <td>
          <Input
            size="small"
            className={style.input}
            aria-label={plan.amountIn(year)}
            aria-invalid={error !== null}
            aria-describedby={error === null ? undefined : id}
            data-field={year}
            inputMode="decimal"
            value={text ?? (amount === undefined ? "" : amountText(amount, unit))}
            onChange={(_, { value }) => onType(value)}
            onBlur={done}
            onKeyDown={({ key }) => key === "Enter" && done()}
          />
        </td>
        {remainder}
      </tr>
      {error !== null && (
        <tr>
          <td colSpan={4}>
            <p id={id} role="alert" className={style.error}>
              {error}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

function isSameAmount(text: string, amount: number | undefined, unit: Unit): boolean {
  const typed = readAmountField(text, unit);
  return typed.kind === "error" ? false : (typed.kind === "euro" ? typed.euro : undefined) === amount;
}
