import { interpretActielijn } from "../../table/actielijn";
import { attempt } from "../../table/rejection";
import { currentEditie } from "../../../knowledge/pok/edities";
import { plain } from "../header/roleNames";
import { normalize } from "../../../sheet/text";

/** What a caption says about POK: nothing, only that it is about POK, or which actielijn (null: none that exists). */
export type Mark = { kind: "none" } | { kind: "pok" } | { kind: "actielijn"; number: number | null };

const NONE: Mark = { kind: "none" };
const POK: Mark = { kind: "pok" };
/** “loopt al 4 jaar” is not actielijn 4: lowercase counts only at the start or next to “POK”. */
const AL = /\bAL[ .-]?(\d{1,2})\b(?!\.\d|,\d)/;
const AL_LOWERCASE = /(?:^|\bpok\W*)al[ .-]?(\d{1,2})\b(?! ?jaar|\.\d|,\d)/i;
const IN_FULL = /\bactielijn\W{0,2}(\d{1,2})\b/i;
/** Most captions are not about POK; this way that costs next to nothing. */
const MAYBE = /\bAL[ .-]?\d|\bPOK|\bactielijn/i;
const POK_WORD = /\bPOK\b/i;
const TRIMMINGS =
  /\b(?:pok|actielijn|middelen|gelden|geld|budget|bijdrage|inzet|uitkering|baten|lasten|voor|van|de|het|uit)\b/g;
const SHORTEST_WORD = 6;
/** Words from the row titles that occur everywhere. */
const COMMON_WORDS = new Set([
  "gemeenten",
  "ondersteuning",
  "versterking",
  "voorbereiding",
  "lessen",
  "werken",
  "impuls",
  "integraal",
]);

/** The actielijn in a cell of the column Actielijn; null when there is none that exists. */
export function readPlanActielijn(value: unknown): number | null {
  const readResult = attempt(() => interpretActielijn(value));
  if ("value" in readResult) return readResult.value.number;
  const mark = typeof value === "string" ? findMark(value) : NONE;
  return mark.kind === "actielijn" ? mark.number : null;
}

/** Finds an explicit mark in a description: “AL4”, “actielijn 4”, or POK with (a part of) the name. */
export function findMark(text: string): Mark {
  if (!MAYBE.test(text)) return NONE;
  const number = (AL.exec(text) ?? IN_FULL.exec(text) ?? AL_LOWERCASE.exec(text))?.[1];
  if (number !== undefined) return { kind: "actielijn", number: existing(Number(number)) };
  const pok = POK_WORD.test(text);
  if (!pok && !/\bactielijn\b/i.test(text)) return NONE;
  const named = findName(text);
  if (named !== null) return { kind: "actielijn", number: named };
  return pok ? POK : NONE;
}

/** The only actielijn whose name, or a long word from it, stands in a text that is about POK. */
export function findName(text: string): number | null {
  const rest = plain(normalize(text).replace(TRIMMINGS, " "));
  const whole = findNamePart(rest);
  if (whole !== null) return whole;
  const matching = new Set<number>();
  for (const word of rest.split(" ")) {
    const number = word.length < SHORTEST_WORD ? null : findNamePart(word);
    if (number !== null) matching.add(number);
  }
  const [single] = matching;
  return single !== undefined && matching.size === 1 ? single : null;
}

/** A number or half a word is not a name: “1 Personeel” and “voor” can be anything. */
function findNamePart(text: string): number | null {
  if (text.length < 3 || COMMON_WORDS.has(text)) return null;
  const readResult = attempt(() => interpretActielijn(text));
  if ("error" in readResult) return null;
  return readResult.value.mode === "name" || readResult.value.mode === "word"
    ? readResult.value.number
    : null;
}

function existing(number: number): number | null {
  return currentEditie.actielijnen.some((lijn) => lijn.number === number) ? number : null;
}
