import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { WrittenPlan, PlanDifference } from "../../../work/plan/workbook";
import type { Unit } from "../../../knowledge/pok/kinds";
import { BulletList } from "../../parts/BulletList";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import { money } from "../numbers";
import type { PlanStore } from "../planStore";
import { usePlanStyles } from "../styles";
import { useTexts, type Texts } from "../language";

/** The question lists this many changes; the rest is a count. */
const MAX = 10;

interface Props {
  written: WrittenPlan;
  unit: Unit;
  planStore: PlanStore;
}

/** Asks whether to adopt the changes that the user made on the written sheet, or to leave them there. */
export function SheetQuestion({ written: { sheet, writtenOn, differences }, unit, planStore }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div role="group" aria-labelledby={id}>
      <Strip kind="warning">
        <h3 id={id} className={view.subtitle}>
          {plan.sheetChanged(sheet, writtenOn, differences.length)}
        </h3>
        <BulletList
          className={shared.figures}
          lines={differences.map((difference) => planDifferenceText(plan, difference, unit))}
          max={MAX}
          andMore={(count) => plan.andMore(count)}
        />
        <div className={shared.buttons}>
          <Button ref={first} appearance="primary" onClick={() => void planStore.adoptSheet()}>
            {plan.adoptSheet}
          </Button>
          <Button onClick={() => void planStore.keepPlan()}>{plan.keepPlan}</Button>
        </div>
        <p className={shared.small}>{plan.keepPlanExplanation}</p>
      </Strip>
    </div>
  );
}

/** A change on the sheet in one line. */
export function planDifferenceText(plan: Texts["plan"], difference: PlanDifference, unit: Unit): string {
  const amount = (euro: number | null, found = "") =>
    euro !== null ? money(euro, unit) : found === "" ? plan.empty : `“${found}”`;
  switch (difference.kind) {
    case "amount":
      return plan.amountChanged(
        difference.nr,
        difference.year,
        amount(difference.was),
        amount(difference.is, difference.found),
        difference.address,
      );
    case "text":
      return plan.textChanged(
        difference.nr,
        plan.fields[difference.field],
        difference.was,
        difference.is,
        difference.address,
      );
    case "rowAdded":
      return plan.rowAdded(difference.row.name, difference.address);
    case "rowGone":
      return plan.rowGone(difference.nr);
  }
}
