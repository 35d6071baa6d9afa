import { numberNotation } from "../knowledge/notation";
import type { Unit } from "../knowledge/pok/kinds";
import { supportsDataTypes, formattedNumber } from "./dataTypes";

/**
 * An amount in the unit, as the answer of a function: with its number format where Excel supports that.
 * @param euro amount in whole euros
 */
export function inUnit(euro: number, unit: Unit): number | ReturnType<typeof formattedNumber> {
  const num = euro / unit;
  if (!supportsDataTypes()) return num;
  return formattedNumber(num, Number.isInteger(num) ? "#,##0" : numberNotation([euro], unit));
}
