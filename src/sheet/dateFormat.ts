import { dateOf } from "./dayNumber";
import { must } from "./must";

const DIFFERENCE_1904 = 1_462;
/** 31 December 9999 is the last day Excel knows. */
const AFTER_LAST = 2_958_466;

/** Whether a built-in number format shows a date or time; 46 is a duration. */
export function isBuiltInDate(number: number): boolean {
  return (
    (number >= 14 && number <= 22) ||
    (number >= 27 && number <= 36) ||
    (number >= 50 && number <= 58) ||
    number === 45 ||
    number === 47
  );
}

/**
 * Whether a number format shows a date or time. What is in quotes or after a backslash is text, and in square brackets a
 * color or condition; `[h]:mm` is a duration and not a date.
 */
export function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"?|\\.|[_*]./g, "");
  if (/\[(?:h+|m+|s+)\]/i.test(plain)) return false;
  const first = must(plain.replace(/\[[^\][]*\]/g, "").split(";")[0]);
  return /[dmyhs]/i.test(first);
}

/** The date (UTC) for a serial number of Excel; a number for which Excel has no date stays a number. */
export function dateFor(serialNumber: number, from1904: boolean): Date | number {
  const days = from1904 ? serialNumber + DIFFERENCE_1904 : serialNumber;
  if (!(serialNumber >= 0 && days < AFTER_LAST)) return serialNumber;
  // Excel counts 29 February 1900, a day that never was.
  return dateOf(days < 60 ? days + 1 : days);
}
