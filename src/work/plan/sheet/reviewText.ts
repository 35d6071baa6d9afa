import type { PlanLine } from "../../../reading/plan/kinds";
import { Frame, checkPlanLine } from "../../../rules";
import { checkPlan } from "../review";
import { planRowsOf, type PlanRow } from "../planRows";
import type { Basis } from "./basis";

/**
 * What POK.TOETS will say for each row of the plan table. Only to make rows high enough: when writing, the formula has no
 * outcome yet.
 */
export function makeReviewTexts({ request, years }: Basis): string[] {
  const { available, draft, scenario } = request;
  const frame = new Frame({ amounts: available.amounts, unit: draft.unit });
  return planRowsOf(scenario.activities, years).map((planRow) =>
    years
      .flatMap((year) => {
        const line = makePlanLine(planRow, year);
        const [severest] = line ? checkPlanLine(line, frame) : [];
        return severest ? [`${year}: ${severest.severity} ${severest.code}: ${severest.wording("nl")}`] : [];
      })
      .join("; "),
  );
}

/** What POK.CONTROLE will spill into the last column, header included; for the same reason. */
export function makeCheckTexts({ request }: Basis): string[] {
  const { available, draft, scenario } = request;
  const findings = checkPlan(scenario.activities, {
    available,
    unit: draft.unit,
    gemeente: null,
    renewalArea: null,
    withBaten: false,
  });
  // Without findings there is one row.
  return [
    "Bevinding",
    ...(findings.length > 0 ? findings.map(({ finding }) => finding.wording("nl")) : [""]),
  ];
}

function makePlanLine({ activity, years }: PlanRow, year: number): PlanLine | null {
  const amount = activity.amounts[year];
  if (amount === undefined || !years.includes(year)) return null;
  const { actielijn, aard, name } = activity;
  const empty = { kanaal: null, taakveld: null, total: null };
  const found = { actielijn, amount, ...(aard !== null && { aard }) };
  return {
    row: 1,
    column: 1,
    actielijn,
    year,
    amount,
    kind: "lasten",
    aard,
    description: name,
    found,
    ...empty,
  };
}
