import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Unit, Kanaal } from "../../knowledge/pok/kinds";

export type What = "amount" | "row" | "table";
export type How = "formulas" | "values";
export const WHAT: readonly What[] = ["amount", "row", "table"];
export const HOW: readonly How[] = ["formulas", "values"];

/** `matching`: every row of the sheet that names an actielijn. */
export type Shape = What | "matching";
export const SHAPES: readonly Shape[] = [...WHAT, "matching"];

/** Under year headings of the sheet, or as a block of its own. */
export const LAYOUTS = ["headings", "loose"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A request for a block of its own. */
export type LooseRequest = InsertRequest & { what: What };

/** What the user wants to insert. */
export interface InsertRequest {
  what: Shape;
  how: How;
  /** null is the total row. */
  actielijn: number | null;
  year: number;
  /** null is all kanalen together. */
  kanaal: Kanaal | null;
  unit: Unit;
  /** Where the amounts come from; a block always has one source. Without: the national table. */
  source?: AmountSource;
  /** Without: under the headings of the sheet, where the selection has them. */
  layout?: Layout | undefined;
  /** The unit that goes before the one the sheet states, on that sheet only. */
  unitOn?: { sheetId: string; unit: Unit } | undefined;
}

export const NATIONAL: AmountSource = { kind: "national" };

export const sourceOf = ({ source = NATIONAL }: Pick<InsertRequest, "source">): AmountSource => source;

export type OwnSource = Extract<AmountSource, { kind: "own" }>;
export type RamingSource = Extract<AmountSource, { kind: "raming" }>;
