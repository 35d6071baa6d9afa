import { argumentError, type ErrorKind } from "../../../sheet/errors";
import { currentEditie } from "../edities";
import { findNaming, nameIn } from "./naming";
import { MAX_TEXTS, memoize } from "../../../sheet/memoize";
import { isEmpty, normalize } from "../../../sheet/text";
import { must } from "../../../sheet/must";

const actielijnen = currentEditie.actielijnen;
const ALLOWED = `1 tot en met ${actielijnen.length}, “AL4”, “actielijn 4” of een deel van de naam, zoals “wijkteams”`;
const NUMBERED = /^(?:(?:actielijn|al)[ -]?)?(\d+)[.:]?(?: .*)?$/;
const names = actielijnen.map(({ number, name, rowTitle }) => ({
  number,
  name: normalize(name),
  searchText: `${normalize(name)} | ${normalize(rowTitle)}`,
}));
const numberOf = memoize(findNumber, MAX_TEXTS);

/**
 * Reads an actielijn: 1–8, "4", "AL4", "actielijn 4", "POK-lijn 4", "4. Versterking …" or an unambiguous part of the name.
 * @param alsoAccepted what else is accepted, for the end of the sentence
 * @returns the number
 * @throws {PokError} `missing` if there is no such actielijn; `invalid` if the value is empty, fractional or ambiguous
 */
export function readActielijn(value: unknown, argument = "actielijn", alsoAccepted = ""): number {
  const error = (kind: ErrorKind, ambiguity = "") =>
    argumentError(kind, argument, value, ALLOWED + ambiguity + alsoAccepted);
  const found = typeof value === "number" ? value : findActielijn(value);
  if (found === null) throw error("invalid");
  if (typeof found === "number") {
    if (!Number.isInteger(found)) throw error("invalid");
    if (found < 1 || found > actielijnen.length) throw error("missing");
    return found;
  }
  throw found.length > 0
    ? error("invalid", `; deze tekst past bij actielijn ${found.join(", ")}`)
    : error("missing");
}

const findActielijn = (value: unknown): number | readonly number[] | null =>
  typeof value !== "string" || isEmpty(value) ? null : numberOf(value);

/** @returns the number a text names, or the actielijnen it fits if there is not exactly one */
function findNumber(value: string): number | readonly number[] {
  const text = normalize(value);
  const naming = findNaming(value);
  if (naming.kind === "several") return naming.numbers;
  const figures = NUMBERED.exec(text);
  if (naming.kind === "actielijn" && (figures?.[1] === undefined || naming.number !== null))
    return naming.number ?? [];
  const named = nameIn(value);
  if (figures?.[1] !== undefined) {
    // “4. wijkteams” says the same twice, “1 impuls integraal werken” two things.
    const number = Number(figures[1]);
    const loose = /^\d/.test(text) && typeof named === "number" && named !== number;
    return loose ? [number, named] : number;
  }
  const exact = names.find(({ name }) => name === text);
  if (exact) return exact.number;
  const matching = names.filter(({ searchText }) => searchText.includes(text)).map(({ number }) => number);
  if (matching.length > 0) return matching.length === 1 ? must(matching[0]) : matching;
  return typeof named === "number" ? named : (named ?? []);
}
