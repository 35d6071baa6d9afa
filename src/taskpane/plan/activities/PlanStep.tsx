import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { UNIT_TEXT, yearsText } from "../../../knowledge/notation";
import { activeScenario, actielijnenWithoutPlan, tallyPlan, type PlanFinding } from "../../../work/plan";
import { RamingMark } from "../../parts/RamingMark";
import { StepHeader } from "../../parts/StepHeader";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import type { StepProps } from "../part";
import { usePlanStyles } from "../styles";
import type { State } from "../state";
import { useTexts } from "../language";
import { ActielijnBox } from "./ActielijnBox";
import { PlanChart } from "./PlanChart";
import { StateLine } from "./StateLine";

const useStyles = makeStyles({
  total: {
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props extends StepProps {
  state: State;
  findings: readonly PlanFinding[];
}

/** The activities and amounts per actielijn; what is left is updated while typing. */
export function PlanStep({ draft, picture, state, findings, planStore }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const view = usePlanStyles();
  const { available } = picture;
  const { unit } = draft;
  const { activities } = activeScenario(draft);
  const tally = useMemo(() => tallyPlan(activities, available), [activities, available]);
  const withoutPlan = actielijnenWithoutPlan(activities, available);
  return (
    <section className={view.roomy} aria-labelledby="planstap">
      <div className={shared.box}>
        <StepHeader id="planstap">{plan.planHeader(yearsText(available.years))}</StepHeader>
        <p className={shared.small}>
          {plan.basedOn(available.name, UNIT_TEXT[unit])} {available.source === "raming" && <RamingMark />}
        </p>
        <div className={style.total}>
          <StateLine
            state={tally.total}
            shortfallYears={tally.years.filter((year) => tally.year(year).remaining < 0)}
            unit={unit}
          />
        </div>
        {withoutPlan.length > 0 && (
          <Strip kind="busy">
            {plan.proposalExplanation(withoutPlan)}
            <Button
              size="small"
              appearance={activities.length === 0 ? "primary" : "secondary"}
              onClick={() => planStore.makeProposal()}
            >
              {plan.makeProposal}
            </Button>
          </Strip>
        )}
      </div>
      {available.actielijnen.map((lijn) => (
        <ActielijnBox
          key={lijn.number}
          lijn={lijn}
          activities={activities.filter(({ actielijn }) => actielijn === lijn.number)}
          tally={tally}
          available={available}
          findings={findings}
          unit={unit}
          state={state}
          planStore={planStore}
        />
      ))}
      <PlanChart tally={tally} unit={unit} />
    </section>
  );
}
