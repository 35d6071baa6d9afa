import type { EditieCode, Recalculation, SeriesCode, Contradiction } from "../kinds";

type Place = [year: number, printed: number, recalculated: number];

const at = (
  series: SeriesCode,
  row: string,
  editie: EditieCode,
  how: Recalculation,
  ...places: Place[]
): Contradiction[] =>
  places.map(([year, printed, recalculated]) => ({
    series,
    row,
    editie,
    how,
    year,
    printed,
    recalculated,
    // Only the share is printed so coarsely (88.8%) that rounding can explain the difference.
    rounding: how === "share",
  }));

/** Where the letter contradicts itself. A test recalculates every place; “docs/bronnen.md” explains how. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  ...at("accres", "percentage", "september", "adjustment", [2022, 194, 175]),
  ...at("accres", "percentage", "september", "rise", [2024, 236, 240]),
  ...at("accres", "nominaal", "mei", "basis", [2024, 694840, 718727]),
  ...at("accres", "nominaal", "september", "basis", [2024, 711008, 758817]),
  ...at("accres", "reëel percentage", "september", "real", [2021, 146, 241], [2022, 254, 274]),
  ...at("accres", "reëel percentage", "september", "lpo only", [2023, 61, 55]),
  ...at("accres", "reëel", "september", "real", [2021, 405462, 669289], [2022, 752454, 811703]),
  ...at("accres", "reëel", "september", "fall", [2024, 93395, 217138]),
  ...at("accres", "reëel", "september", "unnamed", [2026, 365356, 369600]),
  ...at("lpo", "totaal", "mev", "lpo", [2022, 230, 250]),
  ...at(
    "bcf",
    "voeding",
    "miljoenennota",
    "funding",
    [2022, 4001909, 4102019],
    [2023, 4093885, 4096354],
    [2024, 4193766, 4190501],
    [2026, 4472638, 4473047],
  ),
  ...at(
    "bcf",
    "naar gemeentefonds",
    "miljoenennota",
    "share",
    [2021, 215959, 215933],
    [2022, 188020, 187998],
    [2023, 151891, 151873],
    [2024, 118659, 118645],
    [2025, 115069, 115055],
    [2026, 109500, 109487],
  ),
  ...at("bcf", "naar gemeentefonds", "miljoenennota", "assumption", [2022, 188020, 216000]),
  ...at(
    "bcf",
    "naar gemeentefonds",
    "miljoenennota",
    "at most",
    [2023, 151891, 192600],
    [2024, 118659, 192600],
    [2025, 115069, 192600],
  ),
];
