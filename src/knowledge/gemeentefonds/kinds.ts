/** The terms of the gemeentefonds series. Percentages are whole hundredths of a percent, converted only at the edge. */

/** A fixed text in both languages. */
export type BilingualText = Readonly<Record<"nl" | "en", string>>;
export type Language = keyof BilingualText;

export type SeriesCode = "accres" | "lpo" | "bcf" | "opschalingskorting";
export type EditieCode = "mei" | "september" | "cep" | "mev" | "miljoenennota";
/** What a row is printed in: thousands of euros, hundredths of a percent, or millions of euros. */
export type RowUnit = "thousand euro" | "percent" | "million euro";
/** `missing`: the letter prints nothing; that is not 0. */
export type ValueStatus = "vastgesteld" | "voorlopig" | "missing";

export interface RowSource {
  code: string;
  name: BilingualText;
  /** As the letter names the row. */
  rowTitle: string;
  unit: RowUnit;
  /** Decimals in the letter. */
  decimals: number;
  /** Per editie, in the order of the years; null where the letter names nothing. */
  values: Readonly<Partial<Record<EditieCode, readonly (number | null)[]>>>;
}

export interface SeriesSource {
  code: SeriesCode;
  name: BilingualText;
  /** Place in the letter. */
  place: BilingualText;
  years: readonly number[];
  /** The first row and editie are the defaults. */
  edities: readonly EditieCode[];
  rows: readonly RowSource[];
  /** Years whose figure no longer changes. */
  final: readonly number[];
  /** Caveats the letter makes. */
  caveats: readonly { years: readonly number[]; row?: string; editie?: EditieCode; text: BilingualText }[];
}

/** How a printed figure was recalculated, or which text of the letter it was compared with. */
export type Recalculation =
  | "lpo"
  | "real"
  | "basis"
  | "funding"
  | "share"
  | "assumption"
  | "at most"
  | "adjustment"
  | "lpo only"
  | "fall"
  | "unnamed"
  | "rise";

/** A figure inconsistent with what the letter says about it elsewhere. Numbers in the unit of the row. */
export interface Contradiction {
  series: SeriesCode;
  row: string;
  editie: EditieCode;
  year: number;
  how: Recalculation;
  printed: number;
  recalculated: number;
  /** Rounding of a printed figure can explain the difference: to be reported, yet no error in the letter. */
  rounding: boolean;
}

/** One figure of the letter, with all there is to know about it. */
export interface Figure {
  series: SeriesCode;
  row: string;
  year: number;
  editie: EditieCode;
  unit: RowUnit;
  /** Thousands or millions of euros; a percentage as a fraction (0.0504); null where the letter names nothing. */
  num: number | null;
  /** As the letter prints it, “1.493.059” or “5,04%”; “–” where it names nothing. */
  printed: string;
  status: ValueStatus;
  contradictions: readonly Contradiction[];
  caveats: readonly BilingualText[];
}
