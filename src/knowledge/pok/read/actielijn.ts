import { argumentError, type ErrorKind } from "../../../sheet/errors";
import { currentEditie } from "../edities";
import { MAX_TEXTS, memoize } from "../../../sheet/memoize";
import { isEmpty, normalize } from "../../../sheet/text";
import { must } from "../../../sheet/must";

const actielijnen = currentEditie.actielijnen;
const ALLOWED = `1 tot en met ${actielijnen.length}, “AL4”, “actielijn 4” of een deel van de naam, zoals “wijkteams”`;
const NUMBERED = /^(?:(?:actielijn|al)[ -]?)?(\d+)[.:]?(?: .*)?$/;
const nameList = actielijnen.map(({ number, name, rowTitle }) => ({
  number,
  name: normalize(name),
  searchText: `${normalize(name)} | ${normalize(rowTitle)}`,
}));
const numbers = memoize(findNumber, MAX_TEXTS);

/**
 * Reads an actielijn: 1–8, "4", "AL4", "actielijn 4", "4. Versterking …" or an unambiguous part of the name.
 * @param otherwise what is accepted besides, at the end of the sentence
 * @returns the number
 * @throws {PokError} `missing` if there is no such actielijn; `invalid` if the value is empty, fractional or ambiguous
 */
export function readActielijn(value: unknown, argument = "actielijn", otherwise = ""): number {
  const error = (kind: ErrorKind, match = "") =>
    argumentError(kind, argument, value, ALLOWED + match + otherwise);
  const number = typeof value === "number" ? value : findActielijn(value);
  if (number === null) throw error("invalid");
  if (typeof number === "number") {
    if (!Number.isInteger(number)) throw error("invalid");
    if (number < 1 || number > actielijnen.length) throw error("missing");
    return number;
  }
  throw number.length > 0
    ? error("invalid", `; deze tekst past bij actielijn ${number.join(", ")}`)
    : error("missing");
}

const findActielijn = (value: unknown): number | number[] | null =>
  typeof value !== "string" || isEmpty(value) ? null : numbers(value);

/** @returns the number a text names, or the actielijnen it fits if there is not exactly one */
function findNumber(value: string): number | number[] {
  const text = normalize(value);
  const figures = NUMBERED.exec(text)?.[1];
  if (figures !== undefined) return Number(figures);
  const exact = nameList.find(({ name }) => name === text);
  if (exact) return exact.number;
  const matching = nameList.filter(({ searchText }) => searchText.includes(text)).map(({ number }) => number);
  return matching.length === 1 ? must(matching[0]) : matching;
}
