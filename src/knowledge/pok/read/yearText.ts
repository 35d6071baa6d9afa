import { dateOf, dayNumberOf } from "../../../sheet/dayNumber";
import { visible } from "../../../sheet/text";

/** What Excel can hold as a year in a begroting; wider than the years of the editie (POK-02). */
const FIRST = 1990;
const LAST = 2099;
const CENTURY = 2000;
const FIRST_DAY = dayNumberOf(new Date(Date.UTC(FIRST, 0, 1)));
const LAST_DAY = dayNumberOf(new Date(Date.UTC(LAST, 11, 31)));
/** Titles together; a longer text is a note. */
const LONGEST = 2_000;
const HALF_DAY = 43_200_000;

/** The day numbers of 1 January and 31 December, with their year. */
const YEAR_LIMITS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i).flatMap((year) => [
    [dayNumberOf(new Date(Date.UTC(year, 0, 1))), year] as const,
    [dayNumberOf(new Date(Date.UTC(year, 11, 31))), year] as const,
  ]),
);

/** Four digits (“2025 1)”, “B2026”; not “2024,5”), the two behind a range (“2024/25”), or two after an apostrophe or a status. */
const YEAR =
  /(?<!\d)((?:19|20)\d\d)(?![.,]\d{1,3}(?!\d))(?:\s?[/–-]\s?(\d\d)(?![\d.,-]))?(?!\d)|(?<![\p{L}\d])['’‘`]([1-4]\d)(?!\d)|(?<!\p{L})(?:begr|b|r|jr|mjb|mjr|rek|prim)\.?[ '’]?([1-4]\d)(?![\d.,])/giu;
/** “T+1”: a year after that of the document. */
const RELATIVE = /(?<![\p{L}\d])t\s*(?:([+-])\s*(\d))?(?![\p{L}\d&])/iu;
const ONLY_RELATIVE = /^[^\p{L}\d]*t(?:\s*[+-]\s*\d)?[^\p{L}\d]*$/iu;

/** The different years in a text, in their order. */
export function yearsIn(text: string): number[] {
  if (!/\d\d/.test(text)) return [];
  if (text.length > LONGEST) return yearsIn(text.slice(0, LONGEST));
  const years = new Set<number>();
  for (const [, full, until, short, status] of visible(text).matchAll(YEAR)) {
    if (full !== undefined) years.add(Number(full));
    const two = until ?? short ?? status;
    if (two !== undefined) years.add(CENTURY + Number(two));
  }
  return [...years].filter(isYear);
}

/** The text without what {@link yearsIn} takes from it. */
export const withoutYears = (text: string): string => text.replace(YEAR, " ");

/** The only year in a text; null with none or several different ones. */
export function onlyYearIn(text: string): number | null {
  const [year, other] = yearsIn(text);
  return year === undefined || other !== undefined ? null : year;
}

/** What “T”, “T+1” or “Begroting T-1” adds to the year of the document; null when it is no such heading. */
export function relativeYear(text: string): number | null {
  const hit = ONLY_RELATIVE.test(text) || /t\s*[+-]\s*\d/i.test(text) ? RELATIVE.exec(text) : null;
  if (hit === null) return null;
  return hit[2] === undefined ? 0 : Number(hit[2]) * (hit[1] === "-" ? -1 : 1);
}

/** The text without what {@link relativeYear} takes from it. */
export const withoutRelativeYear = (text: string): string => text.replace(RELATIVE, " ");

/** The year of a cell: 2026, “Begr. 2026”, “B2026”, a date or its day number. null when there is not exactly one. */
export function yearOfCell(value: unknown): number | null {
  if (typeof value === "number") return isYear(value) ? value : (dateFor(value)?.getUTCFullYear() ?? null);
  if (value instanceof Date) return yearOfDate(value);
  return typeof value === "string" ? onlyYearIn(value) : null;
}

/** The year of a cell that is a number or date; a day number counts only as the start or end of a year. */
export function yearOfNumber(value: unknown): number | null {
  if (value instanceof Date) return yearOfDate(value);
  if (typeof value !== "number") return null;
  return isYear(value) ? value : (YEAR_LIMITS.get(value) ?? null);
}

function isYear(num: number): boolean {
  return Number.isInteger(num) && num >= FIRST && num <= LAST;
}

function dateFor(dayNumber: number): Date | null {
  return Number.isInteger(dayNumber) && dayNumber >= FIRST_DAY && dayNumber <= LAST_DAY
    ? dateOf(dayNumber)
    : null;
}

/** Libraries give a date cell as midnight UTC or as local midnight: adding half a day makes it equal. */
function yearOfDate(date: Date): number | null {
  const year = new Date(date.getTime() + HALF_DAY).getUTCFullYear();
  return isYear(year) ? year : null;
}
