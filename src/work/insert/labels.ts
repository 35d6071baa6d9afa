import type { Editie } from "../../knowledge/pok/editie";
import { MARGIN, textCell, type BlockCell } from "../block";

/** The columns to the left of the years in a table. */
export const HEADERS = ["Actielijn", "Omschrijving"] as const;

/** The cells to the left of the amounts in a table; formulas in the row refer to the first. */
export function actielijnLabels(number: number, name: string): BlockCell[] {
  return [{ ...textCell(name), content: number, notation: "0" }, textCell(name)];
}

/** What a row that stands alone is called. @param actielijn null is the total row */
export function rowName(editie: Editie, actielijn: number | null): string {
  const lijn = editie.actielijnen.find(({ number }) => number === actielijn);
  return lijn ? `${lijn.number} ${lijn.name}` : "Totaal";
}

/** Widths in characters of the columns to the left of the years in a table. */
export function tableWidths({ actielijnen }: Editie): [number, number] {
  return [HEADERS[0].length + MARGIN, Math.max(...actielijnen.map(({ name }) => name.length)) + 1];
}

/** Width in characters of a column of amounts. @param length characters of the longest amount */
export const amountWidth = (length: number): number => Math.max(length, "2021".length) + MARGIN;
