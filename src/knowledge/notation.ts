import { dutch, yearsText } from "../texts/format";
import { dateText } from "./pok/editie";
import type { EditieSource, Unit, Kanaal } from "./pok/kinds";
import { KANAAL_NAME } from "./pok/kinds";
import { must } from "../sheet/must";

/** Dash for a cell the source leaves empty. */
export const EMPTY = "–";

/** How a unit is written above a table. */
export const UNIT_TEXT: Readonly<Record<Unit, string>> = {
  1: "€",
  1_000: "× € 1.000",
  1_000_000: "× € 1 mln",
};

const MAX_DECIMALS = 6;

// What is written into cells and returned by functions is Dutch, in any language of the pane.
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

/** A difference in whole euros, with “+” if it rises. */
export const withSign = (euro: number): string => `${euro > 0 ? "+" : ""}${amountText(euro, 1)}`;

/** How a kanaal (or all together) is written above a table. */
export function kanaalText(kanaal: Kanaal | null): string {
  return kanaal === null ? "alle kanalen" : `${kanaal} (${KANAAL_NAME[kanaal]})`;
}

/** Number of decimals with which none of the amounts is rounded. @param euros amounts in euros */
export function neededDecimals(euros: readonly number[], unit: Unit): number {
  let decimals = 0;
  while (decimals < MAX_DECIMALS && euros.some((euro) => (euro * 10 ** decimals) % unit !== 0)) decimals += 1;
  return decimals;
}

/**
 * Number of decimals for a raming: as many as show two figures of the smallest amount, and no more.
 * @param euros amounts in euros; zeros do not count
 */
export function ramingDecimals(euros: readonly number[], unit: Unit): number {
  const smallest = Math.min(...euros.filter((euro) => euro > 0));
  if (!Number.isFinite(smallest)) return 0;
  return Math.min(Math.max(1 - Math.floor(Math.log10(smallest / unit)), 0), MAX_DECIMALS);
}

/** An amount with a fixed number of decimals, so that amounts line up; rounds where that number is too small. */
export function fixedText(euro: number, unit: Unit, decimals: number): string {
  return dutch.fixed(euro / unit, decimals);
}

/** A share as a percentage with four decimals, such as “2,0740 %”. @param share 0 through 1 */
export function shareText(share: number): string {
  return dutch.percent(share, 4);
}

/** Shares in short: one percentage if they are equal in it, otherwise the smallest and the largest. */
export function sharesText(shares: readonly number[]): string {
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)].map(shareText);
  return lowest === highest ? must(lowest) : `${must(lowest).replace(" %", "")}–${must(highest)}`;
}

/** Which part of a whole an amount is, as a percentage with one decimal; a part that vanishes in it is “< 0,1 %”. */
export function partText(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.05) return "< 0,1 %";
  return dutch.percent(part / whole, 1);
}

/** Number format (en-US code) with a fixed number of decimals. @param empty whether a zero must appear as “–” */
export function fixedNotation(decimals: number, empty = false): string {
  const num = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return empty ? `${num};-${num};"${EMPTY}"` : num;
}

/**
 * Number format (en-US code) that rounds none of the amounts: as many decimals as needed.
 * @param euros amounts in euros
 * @param empty whether a zero must appear as “–”, because the source leaves the cell empty
 */
export function numberNotation(euros: readonly number[], unit: Unit, empty = false): string {
  return fixedNotation(neededDecimals(euros, unit), empty);
}
