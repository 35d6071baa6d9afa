import { totalOf, type Amounts } from "./amounts";
import { PokError } from "../../sheet/errors";
import type { Unit, Kanaal } from "./kinds";

/** A cell of an overview: an amount in the unit, or text; "" where the source names nothing. */
export type OverviewCell = number | string;

/**
 * The amounts of one actielijn, a year per cell, in the unit.
 * @param empty what an empty cell of the source yields: 0 in a series to calculate with, "" in a table to read
 */
export function readSeries(
  amounts: Amounts,
  actielijn: number,
  years: readonly number[],
  kanaal: Kanaal | null,
  unit: Unit,
  empty: 0 | "",
): OverviewCell[] {
  return years.map((year) => {
    const amount = amounts.read(actielijn, year, kanaal);
    if (amount === undefined) return "";
    return amount === null ? empty : amount / unit;
  });
}

/**
 * The whole table: header row, a row per actielijn, and a row Totaal.
 * @throws {PokError} `missing` if there is not a single amount
 */
export function readTable(amounts: Amounts, kanaal: Kanaal | null, unit: Unit): OverviewCell[][] {
  const { years, actielijnen } = amounts;
  const filled = years.map((year) =>
    actielijnen.some(({ number }) => amounts.read(number, year, kanaal) !== undefined),
  );
  if (!filled.includes(true)) throw new PokError("missing", `In ${amounts.name} staan geen bedragen.`);
  return [
    ["Actielijn", "Omschrijving", ...years],
    ...actielijnen.map(({ number, name }) => [
      number,
      name,
      ...readSeries(amounts, number, years, kanaal, unit, ""),
    ]),
    ["Totaal", "", ...years.map((year, i) => (filled[i] ? totalOf(amounts, year, kanaal) / unit : ""))],
  ];
}
