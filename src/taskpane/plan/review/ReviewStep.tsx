import { makeStyles, tokens } from "@fluentui/react-components";
import { amountText, yearsText } from "../../../knowledge/notation";
import { activeScenario, type PlanFinding } from "../../../work/plan";
import { CATALOG, SEVERITIES } from "../../../rules";
import { SeverityMark } from "../../parts/SeverityMark";
import { ChoiceBar } from "../../parts/ChoiceBar";
import { StepHeader } from "../../parts/StepHeader";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import type { StepProps } from "../part";
import type { State } from "../state";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";
import { PlanFindingLine } from "./PlanFindingLine";
import { perSeverity, tallyOf } from "./tally";
import { fieldOf } from "./field";
import { ComparePart } from "./ComparePart";

const useStyles = makeStyles({
  tally: { display: "flex", flexWrap: "wrap", gap: "4px 12px", fontSize: tokens.fontSizeBase200 },
  severity: { display: "inline-flex", alignItems: "center", gap: "4px" },
  groupHeader: { display: "flex", alignItems: "center", gap: "6px", paddingTop: "4px" },
});

const PARTS = ["findings", "comparing"] as const;

interface Props extends StepProps {
  state: State;
  findings: readonly PlanFinding[];
}

/** The plan in the making checked by the rules of the view Controle, and the scenarios side by side. */
export function ReviewStep({ draft, picture, state: { comparing }, findings, planStore }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const more = draft.scenarios.length > 1;
  const showsComparison = more && comparing;
  return (
    <section className={shared.box} aria-labelledby="planstap">
      <StepHeader id="planstap">{plan.steps.check}</StepHeader>
      {more && (
        <ChoiceBar
          name={plan.steps.check}
          values={PARTS}
          chosen={showsComparison ? "comparing" : "findings"}
          text={(part) => plan.reviewParts[part]}
          onChoose={(part) => planStore.showCheck(part === "comparing")}
        />
      )}
      {showsComparison ? (
        <ComparePart draft={draft} picture={picture} />
      ) : (
        <Findings draft={draft} picture={picture} findings={findings} planStore={planStore} />
      )}
    </section>
  );
}

function Findings({ draft, picture, findings, planStore }: Omit<Props, "state">) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const style = useStyles();
  const { activities, provisionalPart } = activeScenario(draft);
  const { available } = picture;
  const times = (code: string) => findings.filter(({ finding }) => finding.code === code).length;
  const tally = tallyOf(findings);
  const checked = plan.checked(activities.length, yearsText(available.years), CATALOG.length, available.name);
  if (activities.length === 0) return <Strip kind="warning">{plan.nothingToCheck}</Strip>;
  return (
    <>
      {findings.length === 0 ? (
        <Strip kind="success">
          <strong>{plan.noFindings}</strong>
          <span>{checked}</span>
        </Strip>
      ) : (
        <>
          <div className={style.tally} role="status">
            {SEVERITIES.filter((severity) => tally[severity] > 0).map((severity) => (
              <span key={severity} className={style.severity}>
                <SeverityMark severity={severity} />
                {plan.count(severity, tally[severity])}
              </span>
            ))}
          </div>
          <p className={shared.small}>{checked}</p>
        </>
      )}
      {provisionalPart !== undefined && (
        <Strip kind="warning">
          {plan.cautiousIntended(amountText(provisionalPart * 100, 1), times("POK-12"), times("POK-14"))}
        </Strip>
      )}
      {perSeverity(findings).map((group) => (
        <div key={group.severity}>
          <h3 className={`${view.subtitle} ${style.groupHeader}`}>
            <SeverityMark severity={group.severity} />
            {plan.severities[group.severity]}
          </h3>
          <ul className={shared.plain} aria-label={plan.severities[group.severity]}>
            {group.findings.map((finding, i) => {
              const activity = activities.find(({ nr }) => nr === finding.nr) ?? null;
              return (
                <PlanFindingLine
                  key={i}
                  finding={finding}
                  activity={activity}
                  onOpen={() => planStore.open(finding.nr, fieldOf(finding.finding))}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
