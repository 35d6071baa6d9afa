/** Characters that take no place on the screen: zero-width spaces and joiners, soft hyphens, directions. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The text as it can be seen. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Comparable form of a text: lower case, no accents, single spaces, trimmed. */
export function normalize(text: string): string {
  return visible(text)
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** A cell or argument with nothing in it: omitted, empty, or only spaces. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && visible(value).trim() === "");
}
