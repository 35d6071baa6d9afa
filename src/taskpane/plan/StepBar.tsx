import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STEPS, type Step } from "../../work/plan";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bar: { display: "flex", justifyContent: "space-between", gap: "2px" },
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "2px 3px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  number: {
    boxSizing: "border-box",
    width: "22px",
    lineHeight: "20px",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
  },
  currentNumber: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    [CONTRAST]: { color: "HighlightText", backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** All steps in order; each can be chosen at any time. */
export function StepBar({ step, onChoose }: { step: Step; onChoose(step: Step): void }) {
  const { plan } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  return (
    <nav aria-label={plan.stepBar}>
      <ol className={mergeClasses(shared.plain, style.bar)}>
        {STEPS.map((name, i) => {
          const current = name === step;
          return (
            <li key={name}>
              <button
                type="button"
                className={mergeClasses(style.step, current && style.current)}
                aria-current={current ? "step" : undefined}
                onClick={() => onChoose(name)}
              >
                <span className={mergeClasses(style.number, current && style.currentNumber)}>{i + 1}</span>{" "}
                {plan.steps[name]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
