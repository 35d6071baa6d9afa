import { Button, mergeClasses } from "@fluentui/react-components";
import { cellAddress, fullAddress } from "../../sheet/address";
import { euroText, yearsText } from "../../knowledge/notation";
import { yearsOf, sum, type SkipReason } from "../../work/plan";
import type { PlanLine } from "../../reading/plan";
import { show } from "../../rules/texts";
import { StepHeader } from "../parts/StepHeader";
import { BulletList } from "../parts/BulletList";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { money } from "./numbers";
import type { PlanStore } from "./planStore";
import type { AdoptionProposal as Proposal } from "./state";
import { usePlanStyles } from "./styles";
import { useTexts, type Texts } from "./language";

/** The proposal shows this many cells per reason; the rest is a count. */
const MAX = 100;

interface Props {
  proposal: Proposal;
  planStore: PlanStore;
}

/** What will be adopted from a plan in the workbook, what will not, and why. */
export function AdoptionProposal({ proposal: { location, draft, adopted, questions }, planStore }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const { activities, amounts, skipped } = adopted;
  const years = yearsOf(draft);
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return (
    <section className={shared.box} aria-labelledby="overneemkop">
      <StepHeader id="overneemkop">
        {plan.adoptHeader(fullAddress(location.target.sheet, location.target))}
      </StepHeader>
      {activities.length === 0 ? (
        <Strip kind="warning">{plan.nothingToAdopt}</Strip>
      ) : (
        <p className={shared.small}>{plan.adoptCount(activities.length, amounts, yearsText(years))}</p>
      )}
      {activities.length > 0 && (
        <ul className={mergeClasses(shared.list, shared.small, shared.figures)} aria-label={plan.activities}>
          {activities.map(({ nr, actielijn, name, amounts: lasten }) => (
            <li key={nr}>
              {actielijn} · {name || plan.withoutName}: {money(sum(lasten, years), draft.unit)}
            </li>
          ))}
        </ul>
      )}
      {reasons.length > 0 && (
        <>
          <h3 className={view.subtitle}>{plan.notAdopted}</h3>
          <ul className={mergeClasses(shared.plain, shared.small)} aria-label={plan.notAdopted}>
            {reasons.map((reason) => (
              <li key={reason}>
                <Skipped
                  reason={reason}
                  lines={skipped.filter((one) => one.reason === reason).map(({ line }) => line)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {questions > 0 && <Strip kind="warning">{plan.adoptQuestions(questions)}</Strip>}
      <div className={shared.buttons}>
        <Button appearance="primary" disabled={activities.length === 0} onClick={() => planStore.adopt()}>
          {plan.adopting}
        </Button>
        <Button onClick={() => planStore.back()}>{plan.back}</Button>
      </div>
    </section>
  );
}

/** The cells that are not adopted for one reason; the list of unreadable amounts starts open. */
function Skipped({ reason, lines }: { reason: SkipReason; lines: readonly PlanLine[] }) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  return (
    <details open={reason === "amount"}>
      <summary className={shared.summary}>{plan.skip[reason](lines.length)}</summary>
      <BulletList
        className={shared.figures}
        lines={lines.map(
          (line) => `${cellAddress(line.row - 1, line.column - 1)}: ${contentOf(plan, line, reason)}`,
        )}
        max={MAX}
        andMore={(count) => plan.andMore(count)}
      />
    </details>
  );
}

/** What the cell contains, with what would be needed to adopt it. */
function contentOf({ language, fields, year }: Texts["plan"], line: PlanLine, reason: SkipReason): string {
  const { found, amount, description } = line;
  const parts = [
    amount === null ? show(found.amount, language) : euroText(amount),
    ...(reason === "actielijn" ? [`${fields.actielijn} ${show(found.actielijn, language)}`] : []),
    ...(reason === "year" ? [`${year.toLowerCase()} ${show(found.year, language)}`] : []),
    ...(description === "" ? [] : [description]),
  ];
  return parts.join(", ");
}
