import { decimalsOf } from "../../amounts/sourceAmount";
import type { AmountSource } from "../../../knowledge/pok/amountSource";
import type { Editie } from "../../../knowledge/pok/editie";
import type { Unit } from "../../../knowledge/pok/kinds";
import { fixedNotation, numberNotation } from "../../../knowledge/notation";
import { isDateFormat } from "../../../sheet/dateFormat";
import type { Cell, SheetCells } from "./sheetCells";
import { plainNotation } from "./unit";

/** How far up the sheet an amount may stand whose number format is taken over. */
const NEIGHBOURS = 40;

/**
 * The number format for an amount in a cell of the sheet, so that it looks like the amounts beside it.
 * @returns null where the cell keeps its own
 */
export function notationFor(
  sheet: SheetCells,
  { row, column }: Cell,
  amount: { editie: Editie; source: AmountSource; euro: number | null; unit: Unit },
): string | null {
  if (showsAmounts(sheet.notations[row]?.[column])) return null;
  for (let r = row - 1; r >= Math.max(0, row - NEIGHBOURS); r--) {
    const notation = sheet.notations[r]?.[column];
    if (typeof sheet.values[r]?.[column] === "number" && notation !== undefined && showsAmounts(notation))
      return notation;
  }
  const { editie, source, euro, unit } = amount;
  const decimals = decimalsOf(editie, source, unit);
  return decimals === null ? numberNotation([euro ?? 0], unit) : fixedNotation(decimals);
}

function showsAmounts(notation: string | undefined): boolean {
  if (notation === undefined || notation === "General" || notation.includes("@")) return false;
  const plain = plainNotation(notation);
  return /[0#]/.test(plain) && /[,.]/.test(plain) && !plain.includes("%") && !isDateFormat(notation);
}
