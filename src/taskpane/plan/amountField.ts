import type { Unit } from "../../knowledge/pok/kinds";
import { readNumber } from "../../sheet/number";

/** Room for rounding errors in a number of thousands. */
const TOLERANCE = 1e-6;

/** An amount as the user types it: empty, whole euros of 0 or more, or unusable. */
export type Typed = { kind: "empty" } | { kind: "euro"; euro: number } | { kind: "error" };

/** Reads a typed amount. @param unit typed in; “1.250,5” is € 1.250.500 in thousands and not whole in euros */
export function readAmountField(text: string, unit: Unit): Typed {
  const plain = text.replace(/[€\s]/g, "");
  if (plain === "") return { kind: "empty" };
  const num = readNumber(plain);
  if (num === null) return { kind: "error" };
  const euro = Math.round(num * unit);
  const whole = euro >= 0 && Number.isSafeInteger(euro) && Math.abs(num * unit - euro) < TOLERANCE;
  return whole ? { kind: "euro", euro } : { kind: "error" };
}

/** Reads a percentage, with or without its sign. @returns a fraction; null if the text is no number or out of bounds */
export function readPercentage(text: string, lowest: number, highest: number): number | null {
  const num = readNumber(text.replace(/[%\s]/g, ""));
  return num === null || num < lowest || num > highest ? null : num / 100;
}
