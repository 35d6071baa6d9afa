import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { sum, type Activity, type Available, type PlanFinding, type PlanTally } from "../../../work/plan";
import type { Actielijn, Unit } from "../../../knowledge/pok/kinds";
import type { PlanStore } from "../planStore";
import type { State } from "../state";
import { ActivityForm } from "./ActivityForm";
import { ActivityLine } from "./ActivityLine";

const useStyles = makeStyles({ open: { marginBottom: "4px" } });

interface Props {
  activity: Activity;
  lijn: Actielijn;
  tally: PlanTally;
  available: Available;
  findings: readonly PlanFinding[];
  unit: Unit;
  state: Pick<State, "open" | "field">;
  planStore: PlanStore;
}

/** One activity of an actielijn: a line, and its form if it is open. */
export function ActivityBox(props: Props) {
  const { activity, lijn, tally, available, findings, unit, state, planStore } = props;
  const style = useStyles();
  const line = useRef<HTMLButtonElement>(null);
  const { nr } = activity;
  const open = nr === state.open;
  return (
    <li className={mergeClasses(open && style.open)}>
      <ActivityLine
        activity={activity}
        total={sum(activity.amounts, available.years)}
        findings={findings}
        unit={unit}
        open={open}
        button={line}
        onClick={() => planStore.open(open ? null : nr, open ? null : "name")}
      />
      {open && (
        <ActivityForm
          activity={activity}
          lijn={lijn}
          tally={tally}
          available={available}
          findings={findings}
          unit={unit}
          field={state.field}
          planStore={planStore}
          onClose={() => {
            planStore.open(null);
            line.current?.focus();
          }}
        />
      )}
    </li>
  );
}
