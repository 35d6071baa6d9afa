import type { Unit } from "../../../knowledge/pok/kinds";
import { showNumber } from "../../limits";
import type { NumberNotation } from "../../../sheet/numberText";
import { CellError, FormulaWithoutOutcome } from "../../../sheet/cellValue";
import { readCore, parseNumberText, type NumberText } from "../../../sheet/numberText";

/**
 * An amount cell read: a whole amount in euros, nothing, an amount with cents (with the amount after rounding, a half away
 * from zero), or no amount with what does stand there.
 */
export type AmountReading =
  | { kind: "amount"; amount: number; footnote?: string }
  | { kind: "empty" }
  | { kind: "cents"; rounded: number; explanation: string }
  | { kind: "error"; explanation: string };

/** Calculating with a unit sometimes makes a whole amount come out a hair beside the whole number. */
const FLOAT_NOISE = 1e-6;
const EMPTY: AmountReading = { kind: "empty" };

/**
 * Reads an amount cell in the unit of the table. An amount is never rounded silently here.
 * @param value the unwrapped cell value
 * @param notation how text with a point or comma is to be read; null if that is not certain
 */
export function readAmount(
  value: unknown,
  unit: Unit,
  notation: NumberNotation | null,
  parse = parseNumberText,
): AmountReading {
  if (value === null || value === "") return EMPTY;
  if (typeof value === "number") return toEuro(value, unit);
  if (typeof value === "string") return readText(parse(value), unit, notation);
  return error(kindName(value));
}

function readText(readResult: NumberText, unit: Unit, notation: NumberNotation | null): AmountReading {
  if (readResult.kind !== "num") return readResult;
  const { core, shape, negative, footnote } = readResult;
  if (notation === null && shape !== "plain")
    return error("waarin punt en komma op twee manieren te lezen zijn");
  const num = readCore(core, notation ?? "nl");
  if (num === null) {
    return error(`niet in de ${notation === "en" ? "Engelse" : "Nederlandse"} notatie van deze tabel`);
  }
  const amount = toEuro(negative ? -num : num, unit);
  return amount.kind === "amount" && footnote !== "" ? { ...amount, footnote } : amount;
}

function toEuro(num: number, unit: Unit): AmountReading {
  const euro = num * unit;
  if (Number.isSafeInteger(euro)) return { kind: "amount", amount: euro === 0 ? 0 : euro };
  const whole = Math.round(euro);
  if (!Number.isSafeInteger(whole)) return error("een te groot of onbekend getal");
  const noise = FLOAT_NOISE + 2 * Number.EPSILON * Math.abs(whole);
  if (Math.abs(euro - whole) <= noise) return { kind: "amount", amount: whole === 0 ? 0 : whole };
  const rounded = Math.sign(euro) * Math.floor(Math.abs(euro) + 0.5 + noise);
  const explanation = `geen hele euro's${unit === 1 ? "" : ` (× ${showNumber(unit)})`}`;
  return { kind: "cents", rounded: rounded === 0 ? 0 : rounded, explanation };
}

function error(explanation: string): AmountReading {
  return { kind: "error", explanation };
}

function kindName(value: unknown): string {
  if (value instanceof Date) return "een datum";
  if (value instanceof CellError) return "een foutwaarde van Excel";
  if (value instanceof FormulaWithoutOutcome) return "een formule zonder bewaarde uitkomst";
  return "geen getal";
}
