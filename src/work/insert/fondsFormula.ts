import { seriesOf, type SeriesCode } from "../../knowledge/gemeentefonds";
import type { FondsRow } from "./fondsRequest";
import { call } from "../formula";
import { must } from "../../sheet/must";

const FUNCTION_NAMES: Readonly<Record<SeriesCode, string>> = {
  accres: "ACCRES",
  lpo: "LPO",
  bcf: "BCF",
  opschalingskorting: "OPSCHALINGSKORTING",
};

/** Shown where the letter has no figure; never a 0. */
export const NOT_KNOWN = "n.b.";

/**
 * The formula for one figure of a series, as Office.js writes it.
 * @param year year or cell reference
 */
export function fondsFormula({ series, row, editie }: FondsRow, year: number | string): string {
  const { rows, edities } = seriesOf(series);
  const unlessFirst = (code: string, first: string) => (code === first ? "" : `"${code}"`);
  return `=${call(FUNCTION_NAMES[series], [year, unlessFirst(row, must(rows[0]).code), unlessFirst(editie, must(edities[0]))])}`;
}

/** Makes a formula show “n.b.” where the letter has no figure. */
export const withNotKnown = (formula: string): string => `=IFNA(${formula.slice(1)},"${NOT_KNOWN}")`;
