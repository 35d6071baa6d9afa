import { argumentError } from "../../../sheet/errors";
import { currentEditie } from "../edities";
import { MAX_TEXTS, memoize } from "../../../sheet/memoize";
import { must } from "../../../sheet/must";
import { onlyYearIn, yearOfCell } from "./yearText";

const first = must(currentEditie.years[0]);
const last = must(currentEditie.years[currentEditie.years.length - 1]);
const ALLOWED = `een jaar van ${first} tot en met ${last}`;

const fromText = memoize(
  (text: string) => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : onlyYearIn(text)),
  MAX_TEXTS,
);

/**
 * Reads a year: a number, a text with exactly one year in it (“Begr. 2025”, “B2026”), or a date or its day number.
 * @throws {PokError} `missing` outside the years of the editie; `invalid` if it is not a whole year
 */
export function readYear(value: unknown, argument = "jaar"): number {
  const year = typeof value === "string" ? fromText(value) : (yearOfCell(value) ?? value);
  if (typeof year !== "number" || !Number.isInteger(year))
    throw argumentError("invalid", argument, value, ALLOWED);
  if (year < first || year > last) throw argumentError("missing", argument, value, ALLOWED);
  return year;
}
