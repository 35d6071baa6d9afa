import type { Language } from "./kinds";
import { must } from "../sheet/must";

/** Numbers, dates, plurals and lists the way a reader of one language writes them. */
export interface Format {
  /** A number with at most six decimals: 1.234,5 or 1,234.5. */
  number(value: number): string;
  /** A number with a fixed number of decimals, so that numbers line up; may round. */
  fixed(value: number, decimals: number): string;
  /**
   * An amount in whole euros, “-€ 1.234”; the hard space keeps it with its euro sign. Dutch in both languages: it stands
   * beside cells and fields where 1.234 is read as the Dutch do, and “1,234” typed there would be one and a bit.
   */
  euro(amount: number): string;
  /** A share as a percentage, “2,0740 %” or “2.0740%”. @param share 0 through 1 */
  percent(share: number, decimals: number): string;
  /** The word that goes with the number: “staat” or “staan”. */
  plural(count: number, one: string, more: string): string;
  /** The number with its word: “1 cel”, “1.234 cellen”. */
  count(count: number, one: string, more: string): string;
  /** “a, b en c”. */
  list(parts: readonly string[]): string;
  /** “a, b of c”. */
  choice(parts: readonly string[]): string;
  /** “14 december 2021”. @param date a moment, or an ISO date; text that is no ISO date stays as it is */
  date(date: Date | string): string;
  /** The clock with seconds, so that the user sees a recalculation. */
  time(time: Date): string;
}

/** English as Europe writes it: 14 December 2021, and no comma before “and”. */
const LOCALE: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const PERCENT: Readonly<Record<Language, string>> = { nl: " %", en: "%" };
const money = new Intl.NumberFormat(LOCALE.nl, { maximumFractionDigits: 6 });
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function makeFormat(language: Language): Format {
  const locale = LOCALE[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const choices = new Intl.ListFormat(locale, { type: "disjunction" });
  const fixedNumbers = new Map<number, Intl.NumberFormat>();

  const number = (value: number) => numbers.format(value);
  const plural = (count: number, one: string, more: string) => (rules.select(count) === "one" ? one : more);

  /** Formats are kept: making one is expensive, and each cell of a table uses one. */
  function fixed(value: number, decimals: number): string {
    let format = fixedNumbers.get(decimals);
    if (!format) {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      fixedNumbers.set(decimals, (format = new Intl.NumberFormat(locale, digits)));
    }
    return format.format(value);
  }

  function date(date: Date | string): string {
    if (typeof date !== "string") return date.toLocaleDateString(locale, { dateStyle: "long" });
    if (!ISO_DATE.test(date) || Number.isNaN(Date.parse(date))) return date;
    return new Date(date).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
  }

  return {
    number,
    fixed,
    plural,
    date,
    euro: (amount) => `${amount < 0 ? "-" : ""}€\u00a0${money.format(Math.abs(amount))}`,
    percent: (share, decimals) => fixed(share * 100, decimals) + PERCENT[language],
    count: (count, one, more) => `${number(count)} ${plural(count, one, more)}`,
    list: (parts) => lists.format(parts),
    choice: (parts) => choices.format(parts),
    time: (time) => time.toLocaleTimeString(locale),
  };
}

export const dutch = makeFormat("nl");
export const english = makeFormat("en");
export const FORMATS: Readonly<Record<Language, Format>> = { nl: dutch, en: english };

/** Years in short, in any language: “2023–2027” if contiguous, otherwise a list. */
export function yearsText(years: readonly number[]): string {
  const contiguous = years.every((year, i) => i === 0 || year === must(years[i - 1]) + 1);
  return contiguous && years.length > 1 ? `${years[0]}–${years[years.length - 1]}` : years.join(", ");
}
