/*
 * Independent transcript of the appendix to Lbr. 21/083, in millions of euros, apart from src/knowledge.
 * "–" is an empty cell. The kanalen follow the remarks below the table.
 */
export const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
export const PRINTED: Record<number, (number | "–")[]> = {
  1: [16, 23, 35, 35, 35, 35, 35],
  2: [23, 23, 25, 25, 25, 25, 25],
  3: [10, 10, 10, 10, 10, 10, 10],
  4: [45, 45, 45, 45, 45, 50, 50],
  5: [36, 6, 3, "–", "–", "–", "–"],
  6: ["–", 23, 23, 23, 23, 0, 0],
  7: [10, 10, 10, 10, 10, 10, 10],
  8: [10, 10, "–", "–", "–", "–", "–"],
};
const none = [0, 0, 0, 0, 0, 0, 0];
export const KANALEN: Record<string, Record<number, number[]>> = {
  AU: {
    1: none,
    2: [23, 23, 25, 25, 25, 25, 25],
    3: [5, 5, 10, 10, 10, 10, 10],
    4: [45, 45, 45, 45, 45, 50, 50],
    5: [36, 6, 3, 0, 0, 0, 0],
    6: none,
    7: none,
    8: none,
  },
  DU: {
    1: none,
    2: none,
    3: [5, 5, 0, 0, 0, 0, 0],
    4: none,
    5: none,
    6: [0, 23, 23, 23, 23, 0, 0],
    7: [10, 10, 10, 10, 10, 10, 10],
    8: none,
  },
  RIJK: {
    1: [16, 23, 0, 0, 0, 0, 0],
    2: none,
    3: none,
    4: none,
    5: none,
    6: none,
    7: none,
    8: [10, 10, 0, 0, 0, 0, 0],
  },
  OPEN: {
    1: [0, 0, 35, 35, 35, 35, 35],
    2: none,
    3: none,
    4: none,
    5: none,
    6: none,
    7: none,
    8: none,
  },
};
export const STATUS: Record<number, string> = {
  1: "vvppppp",
  2: "vvppppp",
  3: "vvppppp",
  4: "vvppppp",
  5: "vvpgggg",
  6: "gvpppgg",
  7: "vvppppp",
  8: "vvnnnnn",
};
export const STATUS_NAME: Record<string, string> = {
  v: "vastgesteld",
  p: "voorlopig",
  g: "geen middelen",
  n: "nog te bepalen",
};
export const TOTALS = [150, 150, 151, 148, 148, 130, 130];

/** All 56 cells as [actielijn, year, column]. */
export const CELLS = Object.keys(PRINTED).flatMap((lijn) =>
  YEARS.map((year, column) => [Number(lijn), year, column] as const),
);
