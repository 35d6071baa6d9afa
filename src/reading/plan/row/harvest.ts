import type { Skipped, TotalRow, Subheader, Unread } from "../reading";
import type { FondsLine, PlanLine, Kind } from "../kinds";
import type { Sign } from "../../table/words";

/** A line before the sign convention of the whole plan is known: `amount` still has the sign of the cell. */
export interface RawLine<R extends PlanLine = PlanLine> {
  line: R;
  /** The kind that the plan says; null when it does not say it. */
  said: Kind | null;
  sign: Sign | null;
  /** Whether the numbers of the whole row together are negative. */
  negativeRow: boolean;
}

/** How many amounts are positive and negative. */
export interface SignTally {
  plus: number;
  min: number;
}

/** Where the outcome of the rows is collected. */
export interface Harvest {
  lines: RawLine[];
  gemeentefonds: RawLine<FondsLine>[];
  totalRows: TotalRow[];
  subheaders: Subheader[];
  skipped: Skipped[];
  withoutPok: number;
  /** Signs per said kind, over all rows with amounts; and of POK lines without a kind. */
  signs: Record<Kind | "unknown", SignTally>;
  /** Indexes of rows with an amount and an empty cell in the column Actielijn. */
  withoutActielijn: number[];
  totals: { row: number; column: number }[];
  asked: Unread[];
  unread: Unread[];
  /** Rows that name two actielijnen, or an actielijn of another policy. */
  twoActielijnen: number[];
  otherPolicy: number[];
  /** Number of rows that name their actielijn themselves. */
  selfNamed: number;
  /** Lines (index of the first of a row) below a row with a name but without amounts, and the number of that row. */
  underEmptyName: { first: number; name: number }[];
  /** Rows of which it is asked whether they belong to an actielijn above. */
  uncertain: number[];
  /** Rows with a name that can be their saldo, and rows without a name below a POK row. */
  unclearSaldo: number[];
  nameless: number[];
  /** Cells that should say baten or lasten but do not. */
  unreadableKind: { row: number; column: number; found: unknown }[];
  /** Rows that are about POK but name no actielijn. */
  pokWithoutActielijn: number[];
  gemeenten: Set<unknown>;
  reportKinds: Set<unknown>;
}

export function newHarvest(): Harvest {
  const none = (): SignTally => ({ plus: 0, min: 0 });
  return {
    lines: [],
    gemeentefonds: [],
    totalRows: [],
    subheaders: [],
    skipped: [],
    withoutPok: 0,
    signs: { baten: none(), lasten: none(), unknown: none() },
    withoutActielijn: [],
    totals: [],
    asked: [],
    unread: [],
    twoActielijnen: [],
    otherPolicy: [],
    selfNamed: 0,
    underEmptyName: [],
    uncertain: [],
    unclearSaldo: [],
    nameless: [],
    unreadableKind: [],
    pokWithoutActielijn: [],
    gemeenten: new Set(),
    reportKinds: new Set(),
  };
}
