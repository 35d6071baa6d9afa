import { dayNumberOf, dateOf } from "./dayNumber";

/** Excel's date number of an ISO date (yyyy-mm-dd). */
export function asDateNumber(iso: string): number {
  return dayNumberOf(new Date(`${iso}T00:00:00Z`));
}

/** The ISO date of a cell with a date (number or text); text that is not an ISO date stays as it is. */
export function asIsoDate(cell: unknown): string {
  return typeof cell === "number"
    ? dateOf(Math.floor(cell)).toISOString().slice(0, 10)
    : String(cell ?? "").trim();
}
