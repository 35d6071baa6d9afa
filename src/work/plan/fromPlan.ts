import type { PlanLine } from "../../reading/plan/kinds";
import { successorsOf } from "../../knowledge/taakvelden";
import { newActivity } from "./draft";
import { byActielijn } from "./planRows";
import type { Activity } from "./kinds";
import { must } from "../../sheet/must";

/** What was adopted from an existing plan, and what was not. */
export interface Adopted {
  readonly activities: readonly Activity[];
  /** Number of amounts in the draft. */
  readonly amounts: number;
  /** Plan lines that were not adopted, with the reason. */
  readonly skipped: readonly { line: PlanLine; reason: SkipReason }[];
}

export type SkipReason = "baten" | "total" | "actielijn" | "year" | "amount";

type MutableActivity = Omit<Activity, "amounts" | "successor"> & {
  successor: string | null;
  amounts: Record<number, number>;
};

/**
 * Makes activities of the lines of an existing plan: lines with the same actielijn, description and aard are one activity,
 * even if a successor replaces their taakveld from some year on.
 * @param years the years whose amounts fit in the draft
 */
export function activitiesFromPlan(lines: readonly PlanLine[], years: readonly number[]): Adopted {
  const made: MutableActivity[] = [];
  const skipped: { line: PlanLine; reason: SkipReason }[] = [];
  let amounts = 0;
  for (const line of lines) {
    const reason = skipReason(line, years);
    if (reason !== null) {
      skipped.push({ line, reason });
      continue;
    }
    const activity = findOrMake(made, line);
    activity.amounts[must(line.year)] = (activity.amounts[must(line.year)] ?? 0) + must(line.amount);
    amounts++;
  }
  return { activities: byActielijn(made), amounts, skipped };
}

function skipReason(line: PlanLine, years: readonly number[]): SkipReason | null {
  if (line.total !== null) return "total";
  if (line.kind === "baten") return "baten";
  if (line.actielijn === null) return "actielijn";
  if (line.year === null || !years.includes(line.year)) return "year";
  return line.amount === null ? "amount" : null;
}

function findOrMake(made: MutableActivity[], line: PlanLine): MutableActivity {
  const { taakveld, aard, description } = line;
  const actielijn = must(line.actielijn);
  for (const activity of made) {
    if (activity.actielijn !== actielijn || activity.name !== description || activity.aard !== aard) continue;
    if (activity.taakveld === taakveld || activity.successor === taakveld) return activity;
    if (succeeds(activity.taakveld, taakveld, must(line.year)) && activity.successor === null) {
      activity.successor = taakveld;
      return activity;
    }
  }
  const fresh: MutableActivity = {
    ...newActivity(made, actielijn),
    name: description,
    taakveld,
    aard,
    amounts: {},
  };
  made.push(fresh);
  return fresh;
}

const succeeds = (old: string | null, fresh: string | null, year: number): boolean =>
  old !== null && fresh !== null && successorsOf(old, year).some(({ code }) => code === fresh);
