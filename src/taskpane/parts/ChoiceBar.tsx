import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  bar: {
    flexGrow: 1,
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  choice: {
    position: "relative",
    flexGrow: 1,
    display: "flex",
    "& + &": { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
    "& input": {
      position: "absolute",
      inset: 0,
      width: "100%",
      height: "100%",
      margin: 0,
      opacity: 0,
      cursor: "pointer",
    },
    "& span": {
      flexGrow: 1,
      padding: "0 6px",
      lineHeight: "28px",
      textAlign: "center",
      whiteSpace: "nowrap",
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground1,
    },
    "&:hover span": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& input:checked + span": {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& input:focus-visible + span": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      boxShadow: `inset 0 0 0 3px ${tokens.colorStrokeFocus1}`,
    },
    "@media (forced-colors: active)": {
      "& input:checked + span": {
        backgroundColor: "Highlight",
        color: "HighlightText",
        forcedColorAdjust: "none",
      },
    },
  },
});

interface Choices<T extends string | number> {
  name: string;
  values: readonly T[];
  text(value: T): string;
}

interface Props<T extends string | number> extends Choices<T> {
  /** null if nothing is chosen yet. */
  chosen: T | null;
  onChoose(value: T): void;
}

/** A choice between a few values side by side; plain radio buttons, so that the arrow keys work. */
export function ChoiceBar<T extends string | number>({ name, values, chosen, text, onChoose }: Props<T>) {
  const style = useStyles();
  const group = useId();
  return (
    <div role="radiogroup" aria-label={name} className={style.bar}>
      {values.map((value) => (
        <label key={value} className={style.choice}>
          <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{text(value)}</span>
        </label>
      ))}
    </div>
  );
}

interface SeveralProps<T extends string | number> extends Choices<T> {
  chosen: readonly T[];
  onChoose(values: readonly T[]): void;
}

/** A choice of any number of values side by side; plain checkboxes. */
export function SeveralBar<T extends string | number>({
  name,
  values,
  chosen,
  text,
  onChoose,
}: SeveralProps<T>) {
  const style = useStyles();
  const toggled = (value: T) =>
    values.filter((other) => (other === value ? !chosen.includes(other) : chosen.includes(other)));
  return (
    <div role="group" aria-label={name} className={style.bar}>
      {values.map((value) => (
        <label key={value} className={style.choice}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChoose(toggled(value))} />
          <span>{text(value)}</span>
        </label>
      ))}
    </div>
  );
}
