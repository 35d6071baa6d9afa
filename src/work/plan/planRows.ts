import type { Activity } from "./kinds";
import { taakveldIn } from "./taakvelden";

/** A row of the plan on the sheet: an activity, or the years of it that share a taakveld. */
export interface PlanRow {
  readonly activity: Activity;
  readonly taakveld: string | null;
  /** The years of the plan the row applies to. */
  readonly years: readonly number[];
}

/** The rows of a plan, by actielijn; an activity whose taakveld is replaced has a row per code. */
export function planRowsOf(activities: readonly Activity[], years: readonly number[]): readonly PlanRow[] {
  return byActielijn(activities).flatMap((activity) => {
    const perCode = new Map<string | null, number[]>();
    for (const year of years) {
      const code = taakveldIn(activity, year);
      const existing = perCode.get(code);
      if (existing) existing.push(year);
      else perCode.set(code, [year]);
    }
    return [...perCode].map(([taakveld, rowYears]) => ({ activity, taakveld, years: rowYears }));
  });
}

/** The activities sorted by actielijn, otherwise in their own order. */
export function byActielijn(activities: readonly Activity[]): readonly Activity[] {
  return [...activities].sort((a, b) => a.actielijn - b.actielijn);
}
