import type { Amounts } from "../../knowledge/pok/amounts";
import type { OwnAmounts } from "../../knowledge/pok/ownAmounts";
import type { Aard, Actielijn, Unit, Kanaal } from "../../knowledge/pok/kinds";

/** The steps of drafting, in order. */
export const STEPS = ["assumptions", "available", "plan", "check", "writing"] as const;
export type Step = (typeof STEPS)[number];

/** The source of what is available: own amounts, a raming, or the national table. */
export const SOURCE_KINDS = ["own", "raming", "national"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Number of one of the four goals the letter names; see GOALS. */
export type GoalNumber = 1 | 2 | 3 | 4;

/** Amounts in whole euros per year; a missing year is not filled in yet, and counts as 0. */
export type YearAmounts = Readonly<Record<number, number>>;

/** One activity of a plan, on one actielijn. */
export interface Activity {
  /** Stays the same as long as the activity exists, such as “4.2”: second activity on actielijn 4. Also the key on the sheet. */
  readonly nr: string;
  readonly actielijn: number;
  readonly name: string;
  readonly target: GoalNumber | null;
  readonly targetGroup: string;
  readonly partners: string;
  readonly indicator: string;
  /** Taakveld code of the lasten, as text; null: not chosen yet. In later years its successor applies, see taakveldIn. */
  readonly taakveld: string | null;
  /** Which successor applies where `taakveld` has more than one; null: not chosen yet, or not needed. */
  readonly successor: string | null;
  /** null: not chosen yet; then that of the actielijn applies. */
  readonly aard: Aard | null;
  /** Lasten. */
  readonly amounts: YearAmounts;
}

/** One version of the plan, to compare with another. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly activities: readonly Activity[];
  /** Only for a prudent scenario: the part of the provisional amounts that counted, 0 through 1. */
  readonly provisionalPart?: number;
}

/** A plan in the making, as the workbook stores it. */
export interface Draft {
  readonly step: Step;
  /** First and last year of the plan, within 2021–2027. */
  readonly from: number;
  readonly until: number;
  readonly unit: Unit;
  /** null: the best there is (own, else raming, else national). */
  readonly source: SourceKind | null;
  /** At least one. */
  readonly scenarios: readonly Scenario[];
  /** The scenario being worked on. */
  readonly active: string;
  /** Whether the baten by taakveld 0.7 go on a sheet too. */
  readonly withBaten: boolean;
}

/** How certain money is. `rijk`: spent by the rijk; `others`: goes to other gemeenten; `none`: there is no money. */
export type Certainty = "fixed" | "voorlopig" | "open" | "rijk" | "others" | "none";

/** A part of what there is for an actielijn in a year, through one kanaal. */
export interface KanaalPart {
  readonly kanaal: Kanaal;
  /** Whole euros; null where the source states none, as in a raming or own amounts of money outside the gemeentefonds. */
  readonly amount: number | null;
  readonly certainty: Certainty;
}

/** What there is for an actielijn in a year. Amounts in whole euros. */
export interface AvailableCell {
  readonly actielijn: number;
  readonly year: number;
  /** What the gemeente can use: AU and DU. Money the rijk spends, and money still open, is not part of it. */
  readonly plannable: number;
  readonly parts: readonly KanaalPart[];
  /** The certainty of the usable part, or why there is nothing to use. */
  readonly certainty: Certainty;
  /** Kanalen through which the gemeente can receive money according to the letter, and for which its own amounts have no row. */
  readonly withoutRow: readonly Kanaal[];
  /** Whether the actielijn ends after this year; false for the last year of the letter. */
  readonly ends: boolean;
  /** Full citation of the cell, with what is odd about it; for a raming also what it rests on. */
  readonly source: string;
}

/** All that is available in the years of a plan. */
export interface Available {
  readonly source: SourceKind;
  /** null for the national table. */
  readonly gemeente: string | null;
  /** What the amounts are called, such as “eigen bedragen van Enschede (septembercirculaire 2022)”. */
  readonly name: string;
  readonly years: readonly number[];
  readonly actielijnen: readonly Actielijn[];
  /** What the rules check against, and what POK functions get as “bedragen”. */
  readonly amounts: Amounts | OwnAmounts;
  cell(actielijn: number, year: number): AvailableCell;
}
