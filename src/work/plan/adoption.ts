import { readGoal } from "./goals";
import { newActivity, changeActivity } from "./draft";
import { byActielijn } from "./planRows";
import type { Activity } from "./kinds";
import type { OwnRow, PlanDifference } from "./workbook";
import { must } from "../../sheet/must";

/** A plan with what the user changed on the sheet, and the changes that cannot be adopted. */
export interface Adoption {
  readonly activities: readonly Activity[];
  /** They stay on the sheet as they are. */
  readonly notAdopted: readonly PlanDifference[];
}

/** Applies changes on the sheet to a plan, as the sheet is what the user worked on last. */
export function adoptSheet(
  activities: readonly Activity[],
  differences: readonly PlanDifference[],
): Adoption {
  const notAdopted: PlanDifference[] = [];
  let plan = activities;
  for (const difference of differences) {
    const fresh = applyDifference(plan, difference);
    if (fresh === null) notAdopted.push(difference);
    else plan = fresh;
  }
  return { activities: byActielijn(plan), notAdopted };
}

function applyDifference(plan: readonly Activity[], difference: PlanDifference): readonly Activity[] | null {
  switch (difference.kind) {
    case "rowGone":
      return plan.filter(({ nr }) => nr !== difference.nr);
    case "rowAdded":
      return addRow(plan, difference.row);
    case "amount":
      return changeAmount(plan, difference);
    case "text":
      return changeText(plan, difference);
  }
}

function changeAmount(
  plan: readonly Activity[],
  { nr, year, is, found }: Extract<PlanDifference, { kind: "amount" }>,
): readonly Activity[] | null {
  const activity = plan.find((one) => one.nr === nr);
  if (!activity) return null;
  const { [year]: _, ...others } = activity.amounts;
  // An emptied cell is a year without an amount; something other than a number is not.
  if (is === null) return found === "" ? changeActivity(plan, nr, { amounts: others }) : null;
  return changeActivity(plan, nr, { amounts: { ...others, [year]: is } });
}

function changeText(
  plan: readonly Activity[],
  { nr, field, is }: Extract<PlanDifference, { kind: "text" }>,
): readonly Activity[] | null {
  if (!plan.some((one) => one.nr === nr)) return null;
  const applyChange = (change: Partial<Activity>) => changeActivity(plan, nr, change);
  switch (field) {
    case "actielijn":
      return /^[1-8]$/.test(is) ? applyChange({ actielijn: Number(is) }) : null;
    case "taakveld":
      return applyChange({ taakveld: is === "" ? null : is });
    case "aard":
      return isAard(is) ? applyChange({ aard: is === "" ? null : is }) : null;
    case "target":
      return is === "" || readGoal(is) !== null ? applyChange({ target: readGoal(is) }) : null;
    default:
      return applyChange({ [field]: is });
  }
}

function addRow(plan: readonly Activity[], row: OwnRow): readonly Activity[] | null {
  if (row.actielijn === null || !/^[1-8]$/.test(String(row.actielijn))) return null;
  const amounts = Object.entries(row.amounts);
  if (amounts.some(([, amount]) => amount === null)) return null;
  const { name, targetGroup, partners, indicator, taakveld, aard } = row;
  return [
    ...plan,
    {
      ...newActivity(plan, row.actielijn),
      name,
      targetGroup,
      partners,
      indicator,
      taakveld,
      target: readGoal(row.target),
      aard: isAard(aard) && aard !== "" ? aard : null,
      amounts: Object.fromEntries(amounts.map(([year, amount]) => [year, must(amount)])),
    },
  ];
}

const isAard = (text: string): text is "" | "structureel" | "incidenteel" =>
  ["", "structureel", "incidenteel"].includes(text);
