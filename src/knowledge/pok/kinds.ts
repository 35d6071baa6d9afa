/** The concepts of the domain. Amounts are whole euros everywhere; units apply only at the edge. */

export type Kanaal = "AU" | "DU" | "RIJK" | "OPEN";
export type Aard = "structureel" | "incidenteel";
export type Status = "vastgesteld" | "voorlopig" | "geen middelen" | "nog te bepalen";
/** What an amount in euros is divided by to show it: euros, thousands or millions. */
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
  /** Short name, as controllers use it. */
  name: string;
  /** The full row title, with what it has in parentheses. */
  rowTitle: string;
  aard: Aard;
  /** Why this aard, by the source. */
  aardExplanation: string;
  printed: readonly (number | null)[];
  kanalen: Partial<Record<Kanaal, readonly number[]>>;
  /** What a year without money means. */
  withoutMoney: Extract<Status, "geen middelen" | "nog te bepalen">;
  /** Who receives the money, per range of years. */
  recipients: readonly { from: number; until: number; text: string }[];
}

/** What is odd or worth knowing about a cell, a row or a year total of the source. */
export interface Remark {
  /** Absent: about the year total. */
  actielijn?: number;
  years: readonly number[];
  text: string;
}

/** An editie as data: one file per publication. Amounts in `unit`, as printed. */
export interface EditieSource {
  id: string;
  title: string;
  publisher: string;
  reference: string;
  /** ISO date of the publication. */
  date: string;
  table: string;
  unit: number;
  /** Most that rounding can have changed an amount, in euros. */
  rounding: number;
  years: readonly number[];
  /** Last year whose distribution is settled. */
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
