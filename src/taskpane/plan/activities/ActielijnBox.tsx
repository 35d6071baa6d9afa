import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { yearsText } from "../../../knowledge/notation";
import type { Activity, Available, PlanFinding, PlanTally } from "../../../work/plan";
import type { Actielijn, Unit } from "../../../knowledge/pok/kinds";
import { useSharedStyles } from "../../parts/styles";
import type { PlanStore } from "../planStore";
import type { State } from "../state";
import { stateOf } from "../available/stateOf";
import { useTexts, type Texts } from "../language";
import { ActivityBox } from "./ActivityBox";
import { StateLine } from "./StateLine";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  lijn: Actielijn;
  activities: readonly Activity[];
  tally: PlanTally;
  available: Available;
  findings: readonly PlanFinding[];
  unit: Unit;
  state: State;
  planStore: PlanStore;
}

/** One actielijn: what there is, what is left, and its activities, of which at most one is open. */
export function ActielijnBox(props: Props) {
  const { lijn, activities, tally, available, findings, unit, state, planStore } = props;
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const { number, name } = lijn;
  const { years } = available;
  const totals = tally.actielijn(number);
  return (
    <section className={style.box} aria-label={`${number} ${name}`}>
      <h3 className={shared.header}>
        {number} {name}
      </h3>
      {totals.plannable === 0 && (
        <p className={shared.small}>{plan.noMoney(yearsText(years), reasons(number, available, plan))}</p>
      )}
      {(totals.plannable > 0 || totals.planned !== 0) && (
        <StateLine
          state={totals}
          shortfallYears={years.filter((year) => tally.place(number, year).remaining < 0)}
          unit={unit}
        />
      )}
      {activities.length > 0 && (
        <ul className={shared.plain} aria-label={plan.activitiesOf(number)}>
          {activities.map((activity) => (
            <ActivityBox
              key={activity.nr}
              activity={activity}
              lijn={lijn}
              tally={tally}
              available={available}
              findings={findings.filter((one) => one.nr === activity.nr)}
              unit={unit}
              state={state}
              planStore={planStore}
            />
          ))}
        </ul>
      )}
      <div>
        <Button size="small" aria-label={plan.addTo(number, name)} onClick={() => planStore.add(number)}>
          {plan.add}
        </Button>
      </div>
    </section>
  );
}

/** Why an actielijn has no usable money. */
function reasons(actielijn: number, { years, cell }: Available, plan: Texts["plan"]): readonly string[] {
  return [...new Set(years.map((year) => stateOf(cell(actielijn, year), plan)))];
}
