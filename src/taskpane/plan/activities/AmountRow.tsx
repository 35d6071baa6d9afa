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
  over: ReactNode;
  amount: number | undefined;
  unit: Unit;
  onAmount(euro: number | undefined): void;
}

/**
 * A year with its amount, in the unit of the plan. What can be read applies while typing; what cannot be read stays, and
 * does not change the plan.
 */
export function AmountRow({ year, available, over, amount, unit, onAmount }: Props) {
  const { plan } = useTexts();
  const style = useStyles();
  const id = useId();
  /** What was typed; null: the amount of the plan. */
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  /** The amount from before typing: if the input is refused, it applies again. */
  const start = useRef(amount);
  const refused = useRef(false);
  useEffect(() => {
    if (refused.current) {
      refused.current = false;
      return;
    }
    // A calculation helper or an undo takes precedence over what was still here.
    setText((typed) => (typed !== null && equal(typed, amount, unit) ? typed : null));
    setError(null);
  }, [amount, unit]);
  const onType = (value: string) => {
    if (text === null) start.current = amount;
    setText(value);
    setError(null);
    const readResult = readAmountField(value, unit);
    if (readResult.kind !== "error") onAmount(readResult.kind === "euro" ? readResult.euro : undefined);
  };
  const done = () => {
    if (text === null) return;
    if (readAmountField(text, unit).kind !== "error") return setText(null);
    setError(plan.amountError(year, text, unit));
    if (amount === start.current) return;
    // The readable beginning already applied while typing.
    refused.current = true;
    onAmount(start.current);
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
        {over}
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

function equal(text: string, amount: number | undefined, unit: Unit): boolean {
  const readResult = readAmountField(text, unit);
  return readResult.kind === "error"
    ? false
    : (readResult.kind === "euro" ? readResult.euro : undefined) === amount;
}
