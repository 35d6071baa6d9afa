import { type Editie } from "./editie";
import { PokError } from "../../sheet/errors";
import type { Kanaal } from "./kinds";

/** Amounts to read from: the national table of an editie, or the own amounts of a gemeente. */
export interface Amounts {
  /** As error messages call it. */
  readonly name: string;
  readonly years: readonly number[];
  readonly actielijnen: readonly { number: number; name: string }[];
  /**
   * Amount in euros of an actielijn in a year, of one kanaal or of all together.
   * @returns null where the source leaves the cell empty; undefined where there is no row for it; 0 where the kanaal carries nothing that year
   */
  read(actielijn: number, year: number, kanaal: Kanaal | null): number | null | undefined;
}

/** The national table of an editie. */
export function national(editie: Editie): Amounts {
  return {
    name: `editie ${editie.id}`,
    years: editie.years,
    actielijnen: editie.actielijnen,
    read(actielijn, year, kanaal) {
      const { printed, perKanaal } = editie.cell(actielijn, year);
      return printed === null || kanaal === null ? printed : (perKanaal[kanaal] ?? 0);
    },
  };
}

/**
 * Amount in euros; an empty cell in the source counts as 0.
 * @throws {PokError} `missing` if there is no row for it
 */
export function getAmount(amounts: Amounts, actielijn: number, year: number, kanaal: Kanaal | null): number {
  const amount = amounts.read(actielijn, year, kanaal);
  if (amount === undefined) {
    throw new PokError(
      "missing",
      `In ${amounts.name} staat geen rij voor actielijn ${actielijn} in ${year}.`,
    );
  }
  return amount ?? 0;
}

/**
 * Sum in euros over the actielijnen.
 * @throws {PokError} `missing` if there is not a single row in that year
 */
export function totalOf(amounts: Amounts, year: number, kanaal: Kanaal | null): number {
  const found = amounts.actielijnen.map(({ number }) => amounts.read(number, year, kanaal));
  if (found.every((amount) => amount === undefined)) {
    throw new PokError("missing", `In ${amounts.name} staat geen rij voor ${year}.`);
  }
  return found.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
