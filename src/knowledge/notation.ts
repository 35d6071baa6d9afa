import { dutch, yearsText } from "../texts/format";
import { dateText } from "./pok/editie";
import type { EditieSource, Unit, Kanaal } from "./pok/kinds";
import { KANAAL_NAME } from "./pok/kinds";
import { must } from "../sheet/must";

/** Dash for a cell the source leaves empty. */
export const EMPTY = "–";

/** A unit as written above a table. */
export const UNIT_TEXT: Readonly<Record<Unit, string>> = {
  1: "€",
  1_000: "× € 1.000",
  1_000_000: "× € 1 mln",
};

const MAX_DECIMALS = 6;

// What goes into cells is Dutch, whatever the language of the pane.
export { yearsText };
export const euroText = dutch.euro;
/** A date as people write it, “14 december 2021”; text that is no ISO date stays as it is. */
export const dateInText = (date: string): string => dutch.date(date);

/**
 * An amount as it stands in a Dutch begroting: 50.000.000, 50.000 or 50. Does not round.
 * @param euro amount in euros; null is a cell the source leaves empty
 */
export function amountText(euro: number | null, unit: Unit): string {
  return euro === null ? EMPTY : dutch.number(euro / unit);
}

/** The publication in short, such as “Lbr. 21/083, 14 december 2021”. */
export function editieShort({ title, date }: EditieSource): string {
  return `${title.replace(/^ledenbrief /, "")}, ${dateText(date)}`;
}

/** A difference in whole euros, with “+” for a rise. */
export const withSign = (euro: number): string => `${euro > 0 ? "+" : ""}${amountText(euro, 1)}`;

/** A kanaal (or all together) as written above a table. */
export function kanaalText(kanaal: Kanaal | null): string {
  return kanaal === null ? "alle kanalen" : `${kanaal} (${KANAAL_NAME[kanaal]})`;
}

/** Decimals needed to round none of the amounts. @param euros amounts in euros */
export function neededDecimals(euros: readonly number[], unit: Unit): number {
  let decimals = 0;
  while (decimals < MAX_DECIMALS && euros.some((euro) => (euro * 10 ** decimals) % unit !== 0)) decimals += 1;
  return decimals;
}

/**
 * Decimals for a raming: just enough to show two significant figures of the smallest amount.
 * @param euros amounts in euros; zeros do not count
 */
export function ramingDecimals(euros: readonly number[], unit: Unit): number {
  const smallest = Math.min(...euros.filter((euro) => euro > 0));
  if (!Number.isFinite(smallest)) return 0;
  return Math.min(Math.max(1 - Math.floor(Math.log10(smallest / unit)), 0), MAX_DECIMALS);
}

/** An amount with a fixed number of decimals, so that amounts line up; may round. */
export function fixedText(euro: number, unit: Unit, decimals: number): string {
  return dutch.fixed(euro / unit, decimals);
}

/** A share as a percentage with four decimals, such as “2,0740 %”. @param share 0 through 1 */
export function shareText(share: number): string {
  return dutch.percent(share, 4);
}

/** Shares in short: one percentage if all read the same, otherwise the smallest and the largest. */
export function sharesText(shares: readonly number[]): string {
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)].map(shareText);
  return lowest === highest ? must(lowest) : `${must(lowest).replace(" %", "")}–${must(highest)}`;
}

/** A part of a whole as a percentage with one decimal; a part too small for that is “< 0,1 %”. */
export function partText(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.05) return "< 0,1 %";
  return dutch.percent(part / whole, 1);
}

/** Number format (en-US code) with a fixed number of decimals. @param empty whether a zero shows as “–” */
export function fixedNotation(decimals: number, empty = false): string {
  const format = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return empty ? `${format};-${format};"${EMPTY}"` : format;
}

/**
 * Number format (en-US code) that rounds none of the amounts: as many decimals as needed.
 * @param euros amounts in euros
 * @param empty whether a zero shows as “–”, because the source leaves the cell empty
 */
export function numberNotation(euros: readonly number[], unit: Unit, empty = false): string {
  return fixedNotation(neededDecimals(euros, unit), empty);
}
