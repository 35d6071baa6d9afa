/** `missing`: there is no such actielijn, year or row (#N/B). `invalid`: the input has the wrong form (#WAARDE!). */
export type ErrorKind = "missing" | "invalid";

/** An error the user gets to see: the message is a full Dutch sentence. */
export class PokError extends Error {
  constructor(
    readonly kind: ErrorKind,
    wording: string,
  ) {
    super(wording);
    this.name = "PokFout";
  }
}

/** Sentence that says which argument it is about, what was there and what is allowed. */
export function argumentError(kind: ErrorKind, argument: string, found: unknown, allowed: string): PokError {
  return new PokError(
    kind,
    `Argument “${argument}”: ${showValue(found)} gevonden; toegestaan is ${allowed}.`,
  );
}

/** An entered value the way a user of Dutch Excel recognizes it. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "niets";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (Array.isArray(value)) return "een bereik";
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}
