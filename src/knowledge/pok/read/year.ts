import { argumentError } from "../../../sheet/errors";
import { currentEditie } from "../edities";
import { MAX_TEXTS, memoize } from "../../../sheet/memoize";
import { must } from "../../../sheet/must";

const first = must(currentEditie.years[0]);
const last = must(currentEditie.years[currentEditie.years.length - 1]);
const ALLOWED = `een jaar van ${first} tot en met ${last}`;

const fromText = memoize((text: string) => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : NaN), MAX_TEXTS);

/**
 * Reads a year, as a number or as a text of four digits.
 * @throws {PokError} `missing` outside the years of the editie; `invalid` if it is not a whole year
 */
export function readYear(value: unknown, argument = "jaar"): number {
  const year = typeof value === "string" ? fromText(value) : value;
  if (typeof year !== "number" || !Number.isInteger(year))
    throw argumentError("invalid", argument, value, ALLOWED);
  if (year < first || year > last) throw argumentError("missing", argument, value, ALLOWED);
  return year;
}
