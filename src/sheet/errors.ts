import { CellError, DataTypeWithoutValue, FormulaWithoutOutcome } from "./cellValue";

/** `missing`: there is no such actielijn, year or row (#N/B). `invalid`: the input has the wrong form (#WAARDE!). */
export type ErrorKind = "missing" | "invalid";

/** What is wrong. The words are made where they are shown: `errorSentence` in texts/errors. */
export type Complaint =
  /** The value of an argument does not fit. */
  | { argument: string; found: unknown; accepted: string }
  /** Something else about an argument; the problem is what a Dutch sentence says after naming it. */
  | { argument: string; problem: string }
  /** Not about one argument: a full Dutch sentence. */
  | { sentence: string };

/** An error of the user, who gets to see it. The message is for developers. */
export class PokError extends Error {
  readonly complaint: Complaint;

  constructor(
    readonly kind: ErrorKind,
    complaint: Complaint | string,
    options?: ErrorOptions,
  ) {
    super(typeof complaint === "string" ? complaint : messageOf(kind, complaint), options);
    this.name = "PokError";
    this.complaint = typeof complaint === "string" ? { sentence: complaint } : complaint;
  }
}

const messageOf = (kind: ErrorKind, complaint: Complaint): string =>
  "sentence" in complaint ? complaint.sentence : `${kind} argument “${complaint.argument}”`;

/** The value of an argument does not fit. @param accepted what does, as a Dutch sentence ends */
export const argumentError = (
  kind: ErrorKind,
  argument: string,
  found: unknown,
  accepted: string,
): PokError => new PokError(kind, { argument, found, accepted });

/** An entered value the way a user of Dutch Excel recognizes it. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "niets";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (Array.isArray(value)) return "een bereik";
  const text = isPrintable(value) ? String(value) : "gegevenstype";
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

/** A data type of Excel arrives as a bare object, which says nothing and may even fail when asked for its text. */
const isPrintable = (value: unknown): boolean =>
  typeof value !== "object" ||
  [Date, CellError, FormulaWithoutOutcome, DataTypeWithoutValue].some((kind) => value instanceof kind);
