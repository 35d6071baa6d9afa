import { currentEditie } from "../../knowledge/pok/edities";
import { argumentError } from "../../sheet/errors";
import { readActielijn } from "../../knowledge/pok/read/actielijn";
import { findNaming, nameIn } from "../../knowledge/pok/read/naming";
import { normalize } from "../../sheet/text";
import { must } from "../../sheet/must";

/** How a text names an actielijn: by its number, its whole name or row title, a whole word from it, or another part. */
export type Manner = "number" | "name" | "word" | "part";

const NUMBERED = /^(?:actielijn|al) ?-?\d|^\d+\D*$|^\d+[.:]?\s\D/;
/** A taakveld or amount (“7.1”, “1.234”) looks like an actielijn with something after it. */
const FRACTIONAL = /^\s*\d+[.,][\d.,]*\s*$/;
/** A quotation mark that does not close: the cell may go on elsewhere. */
const HALF_A_CELL = /^\s*"[^"]*$/;
/** An older uitkering to the same houses, which is not actielijn 7. */
const OTHER_UITKERING = /^veiligheidshui(?:s|zen)$/;
const nameList = new Map(
  currentEditie.actielijnen.map(({ number, name, rowTitle }) => [number, [name, rowTitle].map(normalize)]),
);

/**
 * Reads an actielijn from a cell, and says how it is named.
 * @throws {PokError} as {@link readActielijn}; also for a fractional number in text
 */
export function interpretActielijn(value: unknown, argument = "actielijn"): { number: number; mode: Manner } {
  if (typeof value === "string" && (FRACTIONAL.test(value) || HALF_A_CELL.test(value))) {
    throw argumentError("invalid", argument, value, "een actielijn, zoals 4, “AL4” of “wijkteams”");
  }
  const number = readActielijn(value, argument);
  return { number, mode: typeof value === "string" ? mannerOf(value, number) : "number" };
}

function mannerOf(raw: string, number: number): Manner {
  const text = normalize(raw);
  if (NUMBERED.test(text) || findNaming(raw).kind === "actielijn") return "number";
  if (OTHER_UITKERING.test(text)) return "part";
  const own = must(nameList.get(number));
  if (own.includes(text)) return "name";
  const words = (t: string) => ` ${t.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  return nameIn(raw) === number || own.some((name) => words(name).includes(words(text))) ? "word" : "part";
}
