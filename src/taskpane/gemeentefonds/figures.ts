import { seriesOf, type RowUnit, type Figure } from "../../knowledge/gemeentefonds";
import { NOT_KNOWN } from "../../work/insert/fondsFormula";
import type { FondsRow } from "../../work/insert/fondsRequest";
import { ROW_UNIT_TEXT } from "../../work/insert/fondsLines";
import { euroText, withSign, fixedText } from "../../knowledge/notation";
import type { Language } from "../../texts";
import { must } from "../../sheet/must";

/** What 1 is in euros, for the units that are an amount. */
const EUROS_PER_UNIT: Readonly<Record<Exclude<RowUnit, "percent">, number>> = {
  "thousand euro": 1_000,
  "million euro": 1_000_000,
};

/** A percentage with a fixed number of decimals. @param fraction 0.0504 is 5,04% */
export const percentText = (fraction: number, decimals: number): string =>
  `${fixedText(fraction * 100, 1, decimals)}%`;

/** A printed figure with its unit: “1.493.059 (× € 1.000)”, “5,04%” or “–”. */
export const withUnit = ({ printed, num, unit }: Figure): string =>
  num === null || unit === "percent" ? printed : `${printed} (${ROW_UNIT_TEXT[unit]})`;

/** An amount of the letter in whole euros; null for a percentage and where the letter has no figure. */
export function inEuros({ num, unit }: Figure): string | null {
  if (num === null || unit === "percent") return null;
  return euroText(num * EUROS_PER_UNIT[unit]);
}

/** The difference between two figures of the same row; of percentages in percentage points. “n.b.” if either is missing. */
export function differenceText(from: Figure, to: Figure): string {
  if (from.num === null || to.num === null) return NOT_KNOWN;
  const difference = to.num - from.num;
  if (from.unit !== "percent") return withSign(difference);
  const points = fixedText(difference * 100, 1, 2);
  return Math.round(difference * 10_000) > 0 ? `+${points}` : points.replace(/^-(?=0,00$)/, "");
}

/** The name of a row. */
export const rowName = ({ series, row }: Pick<FondsRow, "series" | "row">, language: Language): string =>
  must(seriesOf(series).rows.find(({ code }) => code === row)).name[language];
