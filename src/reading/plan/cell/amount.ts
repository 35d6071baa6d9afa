import { readCore, parseNumberText } from "../../../sheet/numberText";
import { readSign, type Sign } from "../../table/words";

/** An amount cell: nothing, or a number in the unit of the column; null where there is something other than a number. */
export type CellAmount = { empty: true } | { empty: false; num: number | null; sign: Sign | null };

const EMPTY: CellAmount = { empty: true };
const NO_NUMBER: CellAmount = { empty: false, num: null, sign: null };
const SUFFIX = /^(.*\d(?:,-{1,2})?)\s*([vn])\.?$/i;
const TRAILING_MINUS = /\d\s*[-‐‑‒–—−]/;

/**
 * Reads an unwrapped amount cell. Text counts when it is a Dutch amount as own amounts are read too, with or without
 * V or N behind it; a minus sign behind the number (“33.000-”) is not a number according to POK-19.
 */
export function readCellAmount(value: unknown): CellAmount {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { empty: false, num: value, sign: null } : NO_NUMBER;
  }
  if (value === null || value === undefined) return EMPTY;
  return typeof value === "string" ? readText(value) : NO_NUMBER;
}

/** The number in an unwrapped amount cell; 0 where there is none. */
export function findNumber(value: unknown): number {
  const readResult = readCellAmount(value);
  return readResult.empty ? 0 : (readResult.num ?? 0);
}

/** The number in an unwrapped amount cell without V or N; null where there is none. */
export function readNumberCell(value: unknown): number | null {
  const readResult = readCellAmount(value);
  return readResult.empty || readResult.sign !== null ? null : readResult.num;
}

function readText(text: string): CellAmount {
  const plain = text.trim();
  const trailing = SUFFIX.exec(plain);
  const readResult = parseNumberText(trailing?.[1] ?? plain);
  if (readResult.kind === "empty") return EMPTY;
  // “1,234” can be a thousands number and also a fraction, and so does not count as a number.
  if (readResult.kind === "error" || readResult.shape === "comma3" || TRAILING_MINUS.test(plain))
    return NO_NUMBER;
  const num = readCore(readResult.core, "nl");
  if (num === null) return NO_NUMBER;
  return { empty: false, num: readResult.negative ? -num : num, sign: trailing && readSign(trailing[2]) };
}
