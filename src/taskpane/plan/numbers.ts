import { amountText, neededDecimals, euroText, fixedText } from "../../knowledge/notation";
import type { Unit } from "../../knowledge/pok/kinds";

/** Formats the amounts of a column, all with as many decimals as it takes to round none. */
export function columnFormat(euros: readonly number[], unit: Unit): (euro: number) => string {
  const decimals = neededDecimals(euros, unit);
  return (euro) => fixedText(euro, unit, decimals);
}

/** An amount in a sentence: in euros with the sign before it, in thousands with the unit after it. */
export const money = (euro: number, unit: Unit): string =>
  unit === 1 ? euroText(euro) : `${amountText(euro, unit)} ×\u00a0€\u00a0${amountText(unit, 1)}`;
