/** The concepts of the domain. Amounts are whole euros everywhere; a unit is applied only at the edge. */

export type Kanaal = "AU" | "DU" | "RIJK" | "OPEN";
export type Aard = "structureel" | "incidenteel";
export type Status = "vastgesteld" | "voorlopig" | "geen middelen" | "nog te bepalen";
/** Divisor an amount in euros is shown with: euros, thousands or millions. */
export type Unit = 1 | 1_000 | 1_000_000;

export const KANALEN: readonly Kanaal[] = ["AU", "DU", "RIJK", "OPEN"];
export const UNITS: readonly Unit[] = [1, 1_000, 1_000_000];

export const KANAAL_NAME: Readonly<Record<Kanaal, string>> = {
  AU: "algemene uitkering",
  DU: "decentralisatie-uitkering",
  RIJK: "rijk",
  OPEN: "nog niet bepaald",
};

/** One row of the table as the source prints it: a number per year, or null where the source prints nothing. */
export interface ActielijnSource {
  number: number;
  /** Short name, as a controller calls it. */
  name: string;
  /** The row title, with what is in parentheses. */
  rowTitle: string;
  aard: Aard;
  /** Why this aard: the location in the source. */
  aardExplanation: string;
  printed: readonly (number | null)[];
  kanalen: Partial<Record<Kanaal, readonly number[]>>;
  /** What a year without money means. */
  withoutMoney: Extract<Status, "geen middelen" | "nog te bepalen">;
  /** Who receives, per series of years. */
  recipients: readonly { from: number; until: number; text: string }[];
}

/** What is odd about a cell, a row or a year total of the source, or goes with it. */
export interface Remark {
  /** Without an actielijn: at the year total. */
  actielijn?: number;
  years: readonly number[];
  text: string;
}

/** An editie as data: one file per publication. Amounts in `unit`, as printed. */
export interface EditieSource {
  id: string;
  title: string;
  publisher: string;
  fingerprint: string;
  /** ISO date of the publication. */
  date: string;
  table: string;
  unit: number;
  /** Half the width, in euros, of the band a rounded amount can really lie in. */
  rounding: number;
  years: readonly number[];
  /** Last year of which the distribution is settled. */
  finalThrough: number;
  /** What the publication promises for every year, in euros. */
  promisedPerYear: number;
  actielijnen: readonly ActielijnSource[];
  remarks: readonly Remark[];
}

/** One amount of an editie, with everything there is to know about it. */
export interface Cell {
  actielijn: number;
  year: number;
  /** Printed amount in euros; null is an empty cell in the source, 0 a printed zero. */
  printed: number | null;
  perKanaal: Readonly<Partial<Record<Kanaal, number>>>;
  status: Status;
  uitkering: string;
  recipient: string;
  source: string;
  remarks: readonly string[];
}

export interface Actielijn {
  number: number;
  name: string;
  rowTitle: string;
  aard: Aard;
  aardExplanation: string;
}
