import { existsIn, successorsOf, type Taakveld } from "../../knowledge/taakvelden";
import type { Activity } from "./kinds";
import { must } from "../../sheet/must";

/**
 * The taakveld code of an activity in a year: the chosen code, or its successor where it does not exist (any more).
 * @returns null if no code was chosen, or none of several successors
 */
export function taakveldIn(
  { taakveld, successor }: Pick<Activity, "taakveld" | "successor">,
  year: number,
): string | null {
  if (taakveld === null || existsIn(taakveld, year)) return taakveld;
  const successors = successorsOf(taakveld, year);
  if (successor !== null && successors.some(({ code }) => code === successor)) return successor;
  return successors.length === 1 ? must(successors[0]).code : null;
}

/** The successors to choose from for a code that ends within the years and has several. */
export function successorsToChoose(taakveld: string | null, years: readonly number[]): readonly Taakveld[] {
  if (taakveld === null) return [];
  for (const year of years) {
    if (existsIn(taakveld, year)) continue;
    const successors = successorsOf(taakveld, year);
    if (successors.length > 1) return successors;
  }
  return [];
}
