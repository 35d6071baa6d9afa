/*
 * Onafhankelijke overschrijving van de bijlage bij Lbr. 21/083, in miljoenen euro's, los van src/pok.
 * "–" is een lege cel. De kanalen volgen de opmerkingen onder de tabel.
 */
export const JAREN = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
export const TABEL: Record<number, (number | "–")[]> = {
  1: [16, 23, 35, 35, 35, 35, 35],
  2: [23, 23, 25, 25, 25, 25, 25],
  3: [10, 10, 10, 10, 10, 10, 10],
  4: [45, 45, 45, 45, 45, 50, 50],
  5: [36, 6, 3, "–", "–", "–", "–"],
  6: ["–", 23, 23, 23, 23, 0, 0],
  7: [10, 10, 10, 10, 10, 10, 10],
  8: [10, 10, "–", "–", "–", "–", "–"],
};
const geen = [0, 0, 0, 0, 0, 0, 0];
export const KANALEN: Record<string, Record<number, number[]>> = {
  AU: {
    1: geen,
    2: [23, 23, 25, 25, 25, 25, 25],
    3: [5, 5, 10, 10, 10, 10, 10],
    4: [45, 45, 45, 45, 45, 50, 50],
    5: [36, 6, 3, 0, 0, 0, 0],
    6: geen,
    7: geen,
    8: geen,
  },
  DU: {
    1: geen,
    2: geen,
    3: [5, 5, 0, 0, 0, 0, 0],
    4: geen,
    5: geen,
    6: [0, 23, 23, 23, 23, 0, 0],
    7: [10, 10, 10, 10, 10, 10, 10],
    8: geen,
  },
  RIJK: {
    1: [16, 23, 0, 0, 0, 0, 0],
    2: geen,
    3: geen,
    4: geen,
    5: geen,
    6: geen,
    7: geen,
    8: [10, 10, 0, 0, 0, 0, 0],
  },
  OPEN: {
    1: [0, 0, 35, 35, 35, 35, 35],
    2: geen,
    3: geen,
    4: geen,
    5: geen,
    6: geen,
    7: geen,
    8: geen,
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
export const STATUSNAAM: Record<string, string> = {
  v: "vastgesteld",
  p: "voorlopig",
  g: "geen middelen",
  n: "nog te bepalen",
};
export const TOTALEN = [150, 150, 151, 148, 148, 130, 130];

/** Alle 56 cellen als [actielijn, jaar, kolom]. */
export const CELLEN = Object.keys(TABEL).flatMap((lijn) =>
  JAREN.map((jaar, kolom) => [Number(lijn), jaar, kolom] as const),
);
