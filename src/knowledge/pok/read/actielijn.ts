import { argumentError } from "../../../sheet/errors";
import { currentEditie } from "../edities";
import { findNaming, nameIn } from "./naming";
import { MAX_TEXTS, memoize } from "../../../sheet/memoize";
import { isEmpty, normalize } from "../../../sheet/text";

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
 * Reads an actielijn: 1–8, "4", "AL4", "actielijn 4", "POK-lijn 4", "4. Versterking …" or an unambiguous part of the name.
 * @returns the number
 * @throws {PokError} `missing` if there is no such actielijn; `invalid` if the value is empty, fractional or ambiguous
 */
export function readActielijn(value: unknown, argument = "actielijn"): number {
  if (typeof value === "number") return runCheck(value, value, argument);
  if (typeof value !== "string" || isEmpty(value)) throw argumentError("invalid", argument, value, ALLOWED);
  const number = numbers(value);
  if (typeof number === "number") return runCheck(number, value, argument);
  const match = number.length > 0 ? `; deze tekst past bij actielijn ${number.join(", ")}` : "";
  throw argumentError(number.length > 0 ? "invalid" : "missing", argument, value, ALLOWED + match);
}

function runCheck(number: number, value: unknown, argument: string): number {
  if (!Number.isInteger(number)) throw argumentError("invalid", argument, value, ALLOWED);
  if (number < 1 || number > actielijnen.length) throw argumentError("missing", argument, value, ALLOWED);
  return number;
}

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
  const exact = nameList.find(({ name }) => name === text);
  if (exact) return exact.number;
  const matching = nameList.filter(({ searchText }) => searchText.includes(text)).map(({ number }) => number);
  if (matching.length > 0) return matching.length === 1 ? matching[0]! : matching;
  return typeof named === "number" ? named : (named ?? []);
}
