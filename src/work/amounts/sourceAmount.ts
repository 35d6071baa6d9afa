import { national, totalOf, type Amounts } from "../../knowledge/pok/amounts";
import type { Editie } from "../../knowledge/pok/editie";
import { raming, type Limit } from "../../knowledge/pok/raming";
import type { Unit, Kanaal } from "../../knowledge/pok/kinds";
import type { AmountSource, RamingCaveat } from "../../knowledge/pok/amountSource";
import { neededDecimals, amountText, ramingDecimals, fixedText } from "../../knowledge/notation";
import type { RamingSource } from "./request";
import { must } from "../../sheet/must";

/**
 * Amount in euros of an actielijn, or of all together, in a year.
 * @param actielijn null for the year total
 * @param kanaal has no effect on a raming, which always covers AU and DU together
 * @returns null where the publication leaves the cell empty; undefined where the source has no amount: own amounts without a
 *   row, or a raming of money the gemeente does not receive
 */
export function readAmount(
  editie: Editie,
  source: AmountSource,
  actielijn: number | null,
  year: number,
  kanaal: Kanaal | null,
): number | null | undefined {
  switch (source.kind) {
    case "national":
      return actielijn === null
        ? editie.total(year, kanaal)
        : (national(editie).read(actielijn, year, kanaal) ?? null);
    case "own":
      return actielijn === null
        ? totalOrNothing(source.table.amounts, year, kanaal)
        : source.table.amounts.read(actielijn, year, kanaal);
    case "raming":
      return readRaming(editie, source, actielijn, year);
  }
}

function totalOrNothing(amounts: Amounts, year: number, kanaal: Kanaal | null): number | undefined {
  const filled = amounts.actielijnen.some(({ number }) => amounts.read(number, year, null) !== undefined);
  return filled ? totalOf(amounts, year, kanaal) : undefined;
}

function readRaming(
  editie: Editie,
  source: RamingSource,
  actielijn: number | null,
  year: number,
): number | null | undefined {
  if (actielijn !== null && editie.cell(actielijn, year).printed === null) return null;
  return readLimit(editie, source, actielijn, year, "midden");
}

/**
 * The raming in euros, or a limit of the band it lies in because the publication rounds.
 * @param actielijn null for all actielijnen that apply together, limits added up too
 * @returns undefined where there is nothing to estimate
 */
export function readLimit(
  editie: Editie,
  source: RamingSource,
  actielijn: number | null,
  year: number,
  limit: Limit,
): number | undefined {
  const numbers = actielijn === null ? estimableNumbers(editie, source, year) : [actielijn];
  if (numbers.some((number) => passesBy(source, number, year))) return undefined;
  return numbers.reduce((sum, number) => sum + raming(editie, number, year, shareIn(source, year), limit), 0);
}

/** The share of the gemeente in a year of the editie, 0 through 1. */
export const shareIn = ({ shares }: RamingSource, year: number): number => must(shares[year]);

/** The numbers of the actielijnen that have something to estimate in a year. */
export const estimableNumbers = (editie: Editie, source: RamingSource, year: number): number[] =>
  editie.actielijnen.map(({ number }) => number).filter((number) => !passesBy(source, number, year));

/** Whether the money of an actielijn goes to other gemeenten only in a year. */
export const passesBy = (source: RamingSource, actielijn: number, year: number): boolean =>
  caveatsFor(source, actielijn, year).some(({ receives }) => !receives);

/** The caveats of the raming of an actielijn in a year. */
export const caveatsFor = (
  { caveats }: RamingSource,
  actielijn: number,
  year: number,
): readonly RamingCaveat[] =>
  caveats.filter((caveat) => caveat.actielijn === actielijn && caveat.years.includes(year));

/** Whether all money of the actielijn stays outside the gemeentefonds in this year, so that a raming is 0. */
export function isOutsideGemeentefonds(editie: Editie, actielijn: number, year: number): boolean {
  const { printed, perKanaal } = editie.cell(actielijn, year);
  return Boolean(printed) && !perKanaal.AU && !perKanaal.DU;
}

/**
 * The number of decimals all amounts of a source are shown with.
 * @returns null for the national source: it shows each amount with the decimals it needs
 */
export function decimalsOf(editie: Editie, source: AmountSource, unit: Unit): number | null {
  switch (source.kind) {
    case "national":
      return null;
    case "own":
      return neededDecimals(
        source.table.rows.map(({ amount }) => amount),
        unit,
      );
    case "raming":
      return ramingDecimals(
        editie.actielijnen.flatMap(({ number }) =>
          editie.years.map((year) => readRaming(editie, source, number, year) ?? 0),
        ),
        unit,
      );
  }
}

/** An amount of a source as it stands in a table; “–” where the publication leaves the cell empty. */
export const sourceText = (euro: number | null, unit: Unit, decimals: number | null): string =>
  euro === null || decimals === null ? amountText(euro, unit) : fixedText(euro, unit, decimals);
