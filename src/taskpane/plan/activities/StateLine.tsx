import { mergeClasses } from "@fluentui/react-components";
import { yearsText } from "../../../knowledge/notation";
import type { State } from "../../../work/plan/tally";
import type { Unit } from "../../../knowledge/pok/kinds";
import { useSharedStyles } from "../../parts/styles";
import { money } from "../numbers";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";

interface Props {
  state: State;
  /** The years in which more is planned than there is, even if the total works out. */
  shortfallYears: readonly number[];
  unit: Unit;
}

/** What is available, what is planned, and what is left or too much. */
export function StateLine({ state: { plannable, planned, remaining }, shortfallYears, unit }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  return (
    <p className={mergeClasses(shared.small, shared.figures)}>
      {plan.ofWhichPlanned(money(plannable, unit), money(planned, unit))}{" "}
      <span className={remaining < 0 ? view.shortfall : undefined}>
        {remaining < 0 ? plan.excess(money(-remaining, unit)) : plan.left(money(remaining, unit))}
      </span>
      {shortfallYears.length > 0 && (
        <span className={view.shortfall}> · {plan.shortfallIn(yearsText(shortfallYears))}</span>
      )}
    </p>
  );
}
