import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Editie } from "../../knowledge/pok/editie";
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

/** Where a block of its own says where its amounts come from: lines below it, a note at its first amount, or nowhere. */
export const SOURCE_PLACES = ["lines", "note", "none"] as const;
export type SourcePlace = (typeof SOURCE_PLACES)[number];

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
  /** The years of a row or table of its own, ascending. Without: all of the editie. */
  years?: readonly number[];
  /** A block of its own without title, headings, names and totals. */
  bare?: boolean;
  /** Without: lines. */
  sourcePlace?: SourcePlace;
  /** Widen the columns that are too narrow for a block of its own. */
  widen?: boolean;
  /** The unit that goes before the one the sheet states, on that sheet only. */
  unitOn?: { sheetId: string; unit: Unit } | undefined;
}

export const NATIONAL: AmountSource = { kind: "national" };

export const sourceOf = ({ source = NATIONAL }: Pick<InsertRequest, "source">): AmountSource => source;

/** The years of a block of its own. */
export const yearsOf = (editie: Editie, { what, year, years }: InsertRequest): readonly number[] =>
  what === "amount" ? [year] : (years ?? editie.years);

/** The places where a source may stand: an estimate never stands on a sheet without saying that it is one. */
export const sourcePlaces = (request: Pick<InsertRequest, "source">): readonly SourcePlace[] =>
  sourceOf(request).kind === "raming" ? SOURCE_PLACES.filter((place) => place !== "none") : SOURCE_PLACES;

/** Where the source of a block of its own stands. */
export const sourcePlaceOf = (request: InsertRequest): SourcePlace =>
  sourcePlaces(request).find((place) => place === request.sourcePlace) ?? "lines";

export type OwnSource = Extract<AmountSource, { kind: "own" }>;
export type RamingSource = Extract<AmountSource, { kind: "raming" }>;
