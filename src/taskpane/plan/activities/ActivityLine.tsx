import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Activity, PlanFinding } from "../../../work/plan";
import type { Unit } from "../../../knowledge/pok/kinds";
import { SeverityMark } from "../../parts/SeverityMark";
import { useSharedStyles } from "../../parts/styles";
import { money } from "../numbers";
import { tallyOf } from "../review/tally";
import { useTexts } from "../language";
import { SEVERITIES } from "../../../rules";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    padding: "5px 6px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "4px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  open: {
    marginBottom: 0,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  arrow: { flexShrink: 0, width: "10px", transitionProperty: "transform" },
  rotated: { transform: "rotate(90deg)" },
  name: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  activity: Activity;
  total: number;
  findings: readonly PlanFinding[];
  unit: Unit;
  open: boolean;
  /** Gets the focus back when the activity is closed. */
  button: Ref<HTMLButtonElement>;
  onClick(): void;
}

/** An activity as one line; a click opens or closes it. */
export function ActivityLine({ activity, total, findings, unit, open, button, onClick }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const { nr, name } = activity;
  const tally = tallyOf(findings);
  const severest = SEVERITIES.find((severity) => tally[severity] > 0);
  return (
    <button
      type="button"
      ref={button}
      className={mergeClasses(style.line, open && style.open)}
      aria-expanded={open}
      onClick={onClick}
    >
      <svg aria-hidden viewBox="0 0 10 10" className={mergeClasses(style.arrow, open && style.rotated)}>
        <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className={style.name}>
        {nr} {name || plan.withoutName}
      </span>
      {severest && (
        <>
          <SeverityMark severity={severest} />
          <span className={shared.screenReaderOnly}>{plan.findings(findings.length)}</span>
        </>
      )}
      <span className={mergeClasses(style.amount, shared.figures)}>{money(total, unit)}</span>
    </button>
  );
}
