import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Activity, PlanFinding } from "../../../work/plan";
import { FindingFrame } from "../../parts/FindingFrame";
import { useSharedStyles } from "../../parts/styles";
import { useTexts } from "../language";

const useStyles = makeStyles({ place: { flexShrink: 0, whiteSpace: "nowrap" } });

interface Props {
  finding: PlanFinding;
  /** The activity it is in; null for the whole plan; left out where that is already clear. */
  activity?: Activity | null;
  onOpen?(): void;
}

/** One finding about a plan in the making, shown as in the view Controle, with a link to its activity. */
export function PlanFindingLine({ finding: { finding }, activity, onOpen }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const { title, source } = finding.rule;
  return (
    <FindingFrame
      code={finding.code}
      title={title[plan.language]}
      sentence={finding.wording(plan.language)}
      sourceHeader={plan.sourceHeader}
      source={source[plan.language]}
      place={
        activity ? (
          <Link as="button" className={mergeClasses(shared.link, style.place)} onClick={onOpen}>
            {plan.toActivity(activity.nr)}
          </Link>
        ) : (
          activity === null && (
            <span className={mergeClasses(shared.small, style.place)}>{plan.wholePlan}</span>
          )
        )
      }
    />
  );
}
