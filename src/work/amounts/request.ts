import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Unit, Kanaal } from "../../knowledge/pok/kinds";

export type What = "amount" | "row" | "table";
export type How = "formulas" | "values";
export const WHAT: readonly What[] = ["amount", "row", "table"];
export const HOW: readonly How[] = ["formulas", "values"];

/** What the user wants to insert. */
export interface InsertRequest {
  what: What;
  how: How;
  /** null is the total row. */
  actielijn: number | null;
  year: number;
  /** null is all kanalen together. */
  kanaal: Kanaal | null;
  unit: Unit;
  /** Where the amounts come from; a block always has one source. Without: the national table. */
  source?: AmountSource;
}

export const NATIONAL: AmountSource = { kind: "national" };

export const sourceOf = ({ source = NATIONAL }: Pick<InsertRequest, "source">): AmountSource => source;

export type OwnSource = Extract<AmountSource, { kind: "own" }>;
export type RamingSource = Extract<AmountSource, { kind: "raming" }>;
