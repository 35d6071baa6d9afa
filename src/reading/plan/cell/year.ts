import { dayNumberOf, dateOf } from "../../../sheet/dayNumber";

/** What Excel can hold as a year in a begroting; wider than the years of the editie (POK-02). */
const FIRST = 1990;
const LAST = 2099;
/** Excel day numbers of 1 January of those years. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_050;
const HALF_DAY = 43_200_000;

/** The day numbers of 1 January and 31 December, with their year. */
const YEAR_LIMITS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i).flatMap((year) => [
    [dayNumberOf(new Date(Date.UTC(year, 0, 1))), year] as const,
    [dayNumberOf(new Date(Date.UTC(year, 11, 31))), year] as const,
  ]),
);
const YEAR_NUMBER = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A year from a cell: 2026, “2026”, “begroting 2026”, “B2026” or a date. null when there is not exactly one year. */
export function readPlanYear(value: unknown): number | null {
  if (typeof value === "number") return yearFromNumber(value);
  if (value instanceof Date) return yearFromDate(value);
  return typeof value === "string" ? findOnlyYear(value) : null;
}

/** The year of a header cell that is a number or date; a day number counts only as the start or end of a year. */
export function readHeaderYear(value: unknown): number | null {
  if (value instanceof Date) return yearFromDate(value);
  if (typeof value !== "number") return null;
  if (isYear(value)) return value;
  return YEAR_LIMITS.get(value) ?? null;
}

/** The only year in a text; null with none or several different ones. */
export function findOnlyYear(text: string): number | null {
  const years = new Set(text.match(YEAR_NUMBER));
  const [year] = years;
  return year !== undefined && years.size === 1 ? Number(year) : null;
}

function yearFromNumber(num: number): number | null {
  return isYear(num) ? num : (dateFor(num)?.getUTCFullYear() ?? null);
}

function isYear(num: number): boolean {
  return Number.isInteger(num) && num >= FIRST && num <= LAST;
}

function dateFor(dayNumber: number): Date | null {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber >= LAST_DAY) return null;
  return dateOf(dayNumber);
}

/** Libraries give a date cell as midnight UTC or as local midnight: adding half a day makes it equal. */
function yearFromDate(date: Date): number | null {
  const year = new Date(date.getTime() + HALF_DAY).getUTCFullYear();
  return isYear(year) ? year : null;
}
