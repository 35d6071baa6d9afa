/** Names of the boxes of the plan sheet, and of the rows and columns that other sheets refer to. */
export const PLAN_BOXES = {
  header: "kop",
  overview: "overzicht",
  table: "tabel",
  check: "controle",
} as const;
export const TOTAL = "Totaal";
export const overviewRow = (actielijn: number | "total", what: WhatKind): string => `${actielijn}|${what}`;
export const WHAT = ["available", "planned", "over"] as const;
export type WhatKind = (typeof WHAT)[number];

/** The columns of the plan table to the left of the years, with their width in characters: narrow, to have the amounts in view at once. */
export const LEFT_COLUMNS = [
  ["Nr", 6],
  ["Actielijn", 11],
  ["Activiteit", 32],
  ["Taakveld", 11],
  ["Aard", 12],
] as const;
