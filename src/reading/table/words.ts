import { normalize } from "../../sheet/text";
import type { Aard } from "../../knowledge/pok/kinds";
import type { Kind } from "./kinds";
import { isTotal } from "./roleNames";

/** V: favorable (voordelig); N: unfavorable (nadelig) for the begrotingssaldo. */
export type Sign = "V" | "N";

const BATEN = /\b(?:baten?|baat|inkomst(?:en)?|opbrengst(?:en)?|ontvangst(?:en)?|credit)\b/i;
const LASTEN = /\b(?:last(?:en)?|uitgaven?|kosten|debet)\b/i;
const STRUCTUREEL = /\bstr(?:uct(?:ureel|urele)?|\b)/i;
const INCIDENTEEL = /\binc(?:id(?:enteel|entele)?|\b)/i;
const LETTER_KIND: ReadonlyMap<string, Kind> = new Map([
  ["b", "baten"],
  ["l", "lasten"],
  ["c", "baten"],
  ["d", "lasten"],
  ["i", "baten"],
  ["u", "lasten"],
]);
const LETTER_AARD: ReadonlyMap<string, Aard> = new Map([
  ["s", "structureel"],
  ["i", "incidenteel"],
]);
const SALDO = /^(?:(?:geraamd|gerealiseerd|totaal)? ?saldo|per saldo)\b/;
const TRAILING_TOTAL = /\b(?:sub)?totaal:?$/;
/** Most captions are not a total; this way that costs next to nothing. */
const MAYBE_TOTAL = /tota|saldo|som|nederland|landelijk|gemeenten/i;
const BARE_KIND_WORD = /^(?:baten|lasten|inkomsten|uitgaven|opbrengsten|kosten):?$/i;

/** Baten or lasten in a text; null when there is neither, or both. */
export function findKind(text: string): Kind | null {
  const baten = BATEN.test(text);
  return baten === LASTEN.test(text) ? null : baten ? "baten" : "lasten";
}

/** Structureel or incidenteel in a text; null when there is neither, or both. */
export function findAard(text: string): Aard | null {
  const structureel = STRUCTUREEL.test(text);
  return structureel === INCIDENTEEL.test(text) ? null : structureel ? "structureel" : "incidenteel";
}

/** A cell of a column baten/lasten: also “B” and “L”, “C” and “D” (credit, debet), “I” and “U” (inkomsten, uitgaven). */
export function readKind(value: unknown): Kind | null {
  if (typeof value !== "string") return null;
  return LETTER_KIND.get(normalize(value)) ?? findKind(value);
}

/** A cell of a column structureel/incidenteel: also “S” and “I”. */
export function readAard(value: unknown): Aard | null {
  if (typeof value !== "string") return null;
  return LETTER_AARD.get(normalize(value)) ?? findAard(value);
}

/** A cell that says only voordelig or nadelig. */
export function readSign(value: unknown): Sign | null {
  if (typeof value !== "string") return null;
  const hit = /^(?:(v)(?:oord(?:eel|elig))?|n(?:ad(?:eel|elig))?)$/.exec(normalize(value));
  return hit && (hit[1] ? "V" : "N");
}

/** Whether a caption announces a total, subtotal or saldo. */
export function isTotalCaption(text: string): boolean {
  if (!MAYBE_TOTAL.test(text)) return false;
  const t = normalize(text);
  return isTotal(t) || SALDO.test(t) || TRAILING_TOTAL.test(t);
}

/** Whether a caption is no more than “Baten” or “Lasten”. */
export function isBareKindWord(text: string): boolean {
  return BARE_KIND_WORD.test(text.trim());
}
