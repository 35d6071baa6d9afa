import { amountText, neededDecimals, euroText, fixedText } from "../../knowledge/notation";
import type { Unit } from "../../knowledge/pok/kinds";

/** Format for amounts below each other: all with so many decimals that none is rounded. */
export function columnFormat(euros: readonly number[], unit: Unit): (euro: number) => string {
  const decimals = neededDecimals(euros, unit);
  return (euro) => fixedText(euro, unit, decimals);
}

/** An amount in a sentence: in euros with the sign before it, in thousands with the unit after it. */
export const money = (euro: number, unit: Unit): string =>
  unit === 1 ? euroText(euro) : `${amountText(euro, unit)} ×\u00a0€\u00a0${amountText(unit, 1)}`;
