import type { What } from "../amounts/request";

/** A source of published amounts, as a block needs it. */
export interface BlockSource {
  /** Above a table. */
  title: string;
  /** Amount in euros; see readAmount. */
  read(actielijn: number | null, year: number): number | null | undefined;
  /** The formula for a single amount. */
  formula(actielijn: number | string | null, year: number | string): string;
  /** The formula for an amount in a row or table. */
  formulaInBlock(actielijn: number | string | null, year: number | string): string;
  /** The formula for the total of a column. */
  sum(range: string): string;
  /** Number format of a cell (en-US code). @param euro see readAmount */
  notation(euro: number | null | undefined): string;
  /** Width in characters of the longest amount. */
  width: number;
  /** The lines below the amounts. */
  below(what: What): readonly string[];
}
