import { national, type Amounts } from "../knowledge/pok/amounts";
import { currentEditie } from "../knowledge/pok/edities";
import { readOwnAmounts } from "../knowledge/pok/ownAmounts";
import { argumentError, PokError } from "../sheet/errors";
import { readActielijn } from "../knowledge/pok/read/actielijn";
import { readUnit } from "../knowledge/pok/read/unit";
import { readNumber } from "../sheet/number";
import { readYear } from "../knowledge/pok/read/year";
import { readKanaal } from "../knowledge/pok/read/kanaal";
import { isEmpty, normalize } from "../sheet/text";
import { LIMITS, type Limit } from "../knowledge/pok/raming";
import type { Unit, Kanaal } from "../knowledge/pok/kinds";
import { plain } from "./dataTypes";
import { must } from "../sheet/must";

const nationalAmounts = national(currentEditie);

/** @returns the number. @throws {PokError} see readActielijn */
export const actielijnOf = (value: unknown): number => readActielijn(plain(value));

/** @returns the year. @throws {PokError} see readYear */
export const yearOf = (value: unknown): number => readYear(plain(value));

/** Excel gives an omitted argument as null and an empty cell as 0, null or "": all three mean "not given". */
export function isGiven(value: unknown): boolean {
  return !isEmpty(value) && value !== 0;
}

/** @returns the kanaal, or null if none was given. @throws {PokError} `invalid` */
export function kanaalOrAll(value: unknown): Kanaal | null {
  return isGiven(value) ? readKanaal(plain(value)) : null;
}

/** @returns the unit; euros if none was given. @throws {PokError} `invalid` */
export function unitOrEuro(value: unknown): Unit {
  return isGiven(value) ? readUnit(plain(value)) : 1;
}

/** @returns the year, or the fallback if none was given. @throws {PokError} see readYear */
export function yearOr(value: unknown, fallback: number, argument: string): number {
  return isGiven(value) ? readYear(plain(value), argument) : fallback;
}

/**
 * A range as Excel gives it, rows of columns, with the plain value of each cell.
 * @throws {PokError} `invalid` if it is not a range
 */
export function readRange(value: unknown, argument: string, allowed: string): unknown[][] {
  if (!Array.isArray(value) || !value.every(Array.isArray))
    throw argumentError("invalid", argument, value, allowed);
  return value.map((row: unknown[]) => row.map(plain));
}

/**
 * @returns the own amounts from the range; the national table if no range, or one empty cell, was given
 * @throws {PokError} `invalid`
 */
export function amountsOrNational(value: unknown): Amounts {
  if (!Array.isArray(value) && !isGiven(value)) return nationalAmounts;
  const range = readRange(value, "bedragen", "een bereik met de kolommen Actielijn, Jaar, Kanaal en Bedrag");
  const singleCell = range.length === 1 && must(range[0]).length === 1;
  return singleCell && !isGiven(must(range[0])[0]) ? nationalAmounts : readOwnAmounts(range);
}

/** @returns the limit; midden if none was given. @throws {PokError} `invalid` */
export function limitOrMiddle(value: unknown): Limit {
  if (!isGiven(value)) return "midden";
  const limit =
    typeof value === "string" ? LIMITS.find((candidate) => candidate === normalize(value)) : undefined;
  if (!limit) throw argumentError("invalid", "grens", value, "“laag”, “midden” of “hoog”");
  return limit;
}

/** Reads a share from 0 through 1, also as text ("0,0123" or "1,23%"). @throws {PokError} `invalid` */
export function readShare(found: unknown): number {
  const value = plain(found);
  const share = typeof value === "string" ? readShareText(value) : value;
  if (typeof share !== "number" || !(share >= 0 && share <= 1)) {
    throw argumentError("invalid", "aandeel", value, "een getal van 0 tot en met 1 (0,01 is 1 %)");
  }
  return share;
}

function readShareText(text: string): number | null {
  const plainText = text.trimEnd();
  const percent = plainText.endsWith("%");
  const num = readNumber(percent ? plainText.slice(0, -1) : text);
  return num !== null && percent ? num / 100 : num;
}

/** @throws {PokError} `invalid` if the first year is after the last year */
export function yearRange(from: number, until: number): number[] {
  if (from > until)
    throw new PokError("invalid", {
      argument: "van",
      problem: `${from} ligt na “tot” (${until}); toegestaan is een beginjaar niet later dan het eindjaar.`,
    });
  return Array.from({ length: until - from + 1 }, (_, i) => from + i);
}
