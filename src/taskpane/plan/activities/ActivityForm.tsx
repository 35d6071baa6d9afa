import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import {
  GOALS,
  GOALS_SOURCE,
  goalText,
  type Activity,
  type Available,
  type PlanFinding,
  type PlanTally,
} from "../../../work/plan";
import type { Aard, Actielijn, Unit } from "../../../knowledge/pok/kinds";
import { ChoiceBar } from "../../parts/ChoiceBar";
import { useSharedStyles } from "../../parts/styles";
import type { PlanStore } from "../planStore";
import type { PlanField } from "../state";
import { useTexts } from "../language";
import { PlanFindingLine } from "../review/PlanFindingLine";
import { AmountsPart } from "./AmountsPart";
import { RuleHints } from "./RuleHints";
import { TaakveldPart } from "./TaakveldPart";

const AARDEN: readonly Aard[] = ["structureel", "incidenteel"];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTopStyle: "none",
    borderBottomLeftRadius: tokens.borderRadiusMedium,
    borderBottomRightRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  activity: Activity;
  lijn: Actielijn;
  tally: PlanTally;
  available: Available;
  findings: readonly PlanFinding[];
  unit: Unit;
  field: PlanField | null;
  planStore: PlanStore;
  onClose(): void;
}

/** All fields of one activity; changes apply at once. */
export function ActivityForm(props: Props) {
  const { activity, lijn, tally, available, findings, unit, field, planStore, onClose } = props;
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (field === null) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    const input = target?.matches("input, select")
      ? target
      : target?.querySelector<HTMLElement>("input, select");
    input?.focus();
  }, [field]);
  const { nr, name, target, aard, targetGroup, partners, indicator } = activity;
  const applyChange = planStore.applyChange.bind(planStore, nr);
  const textField = (key: "targetGroup" | "partners" | "indicator", value: string) => (
    <Field label={plan[key]} size="small">
      <Input size="small" value={value} onChange={(_, { value }) => applyChange({ [key]: value })} />
    </Field>
  );
  return (
    <div
      ref={box}
      role="group"
      aria-label={plan.activity(nr)}
      className={style.form}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <Field label={plan.name} size="small">
        <Input
          size="small"
          data-field="name"
          value={name}
          onChange={(_, { value }) => applyChange({ name: value })}
        />
      </Field>
      <AmountsPart
        activity={activity}
        tally={tally}
        available={available}
        unit={unit}
        planStore={planStore}
      />
      <TaakveldPart activity={activity} years={available.years} onChange={applyChange} />
      <div className={shared.box} data-field="aard">
        <span className={shared.small}>{plan.aard}</span>
        <ChoiceBar
          name={plan.aard}
          values={AARDEN}
          chosen={aard}
          text={(choice) => plan.aarden[choice]}
          onChoose={(choice) => applyChange({ aard: choice })}
        />
      </div>
      <RuleHints lijn={lijn} />
      <Field label={plan.target} hint={GOALS_SOURCE} size="small">
        <Select
          size="small"
          data-field="target"
          value={String(target ?? "")}
          onChange={(_, { value }) =>
            applyChange({ target: GOALS.find(({ number }) => String(number) === value)?.number ?? null })
          }
        >
          <option value="">{plan.notYet}</option>
          {GOALS.map(({ number }) => (
            <option key={number} value={number}>
              {goalText(number)}
            </option>
          ))}
        </Select>
      </Field>
      {textField("targetGroup", targetGroup)}
      {textField("partners", partners)}
      {textField("indicator", indicator)}
      {findings.length > 0 && (
        <ul className={shared.plain} aria-label={plan.findingsFor(nr)}>
          {findings.map((finding, i) => (
            <PlanFindingLine key={i} finding={finding} />
          ))}
        </ul>
      )}
      <div className={shared.buttons}>
        <Button size="small" appearance="primary" onClick={onClose}>
          {plan.done}
        </Button>
        <Button size="small" onClick={() => planStore.remove(activity)}>
          {plan.remove}
        </Button>
      </div>
    </div>
  );
}
