import { memoize } from "../../../sheet/memoize";
import { readCore, parseNumberText, type NumberNotation } from "../../../sheet/numberText";
import { readSign, type Sign } from "../../table/words";

/** An amount cell: nothing, or a number in the unit of the column; null where there is something other than a number. */
export type CellAmount = { empty: true } | { empty: false; num: number | null; sign: Sign | null };

/** How a table writes its amounts. */
export interface Habits {
  notation: NumberNotation;
  /** “72-” throughout is a minus sign; a stray one is no number (POK-19). */
  trailingMinus: boolean;
}

const PLAIN: Habits = { notation: "nl", trailingMinus: false };
const EMPTY: CellAmount = { empty: true };
const NO_NUMBER: CellAmount = { empty: false, num: null, sign: null };
const SUFFIX = /^(.*\d(?:,-{1,2})?)\s*([vn])\.?$/i;
const PREFIX = /^([vn])[.:]?\s*([-+€(]?\s*\d.*)$/i;
/** No amount is as long as this. */
const LONGEST = 80;
/** One can be a slip of the pen. */
const HABIT = 2;

/**
 * Reads an unwrapped amount cell. Text counts when it is an amount as own amounts are read too, with V or N before or behind
 * it; a minus sign behind the number (“33.000-”) only counts where the whole table writes it so.
 */
export function readCellAmount(value: unknown, habits = PLAIN): CellAmount {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { empty: false, num: value, sign: null } : NO_NUMBER;
  }
  if (value === null || value === undefined) return EMPTY;
  return typeof value === "string" ? readText(value, habits) : NO_NUMBER;
}

/** Makes the reader of the amount cells of a table, with memory for their texts. */
export function makeAmountReader(habits: Habits): (value: unknown) => CellAmount {
  const fromText = memoize((text: string) => readText(text, habits));
  return (value) => (typeof value === "string" ? fromText(value) : readCellAmount(value));
}

/** The number in an unwrapped amount cell without V or N; null where there is none. */
export function readNumberCell(value: unknown): number | null {
  const readResult = readCellAmount(value);
  return readResult.empty || readResult.sign !== null ? null : readResult.num;
}

/** Whether a minus sign behind the number is the habit of a table: always so, and never before it. */
export function hasTrailingMinus(amounts: Iterable<unknown>): boolean {
  let trailing = 0;
  for (const value of amounts) {
    if (typeof value === "number" && value < 0) return false;
    if (typeof value !== "string") continue;
    const readResult = parseNumberText(value);
    if (readResult.kind !== "num" || !readResult.negative) continue;
    if (!readResult.trailing) return false;
    trailing++;
  }
  return trailing >= HABIT;
}

function readText(text: string, { notation, trailingMinus }: Habits): CellAmount {
  const plain = text.trim();
  if (plain.length > LONGEST) return NO_NUMBER;
  const suffix = SUFFIX.exec(plain);
  const prefix = suffix ? null : PREFIX.exec(plain);
  const readResult = parseNumberText(suffix?.[1] ?? prefix?.[2] ?? plain);
  if (readResult.kind === "empty") return EMPTY;
  if (readResult.kind === "error" || (readResult.trailing && !trailingMinus)) return NO_NUMBER;
  // “1,234” can be a thousands number and also a fraction, and so does not count as a number.
  if (notation === "nl" && readResult.shape === "comma3") return NO_NUMBER;
  if (notation === "en" && readResult.shape === "point3") return NO_NUMBER;
  const num = readCore(readResult.core, notation);
  if (num === null) return NO_NUMBER;
  return {
    empty: false,
    num: readResult.negative ? -num : num,
    sign: readSign(suffix?.[2] ?? prefix?.[1]),
  };
}
