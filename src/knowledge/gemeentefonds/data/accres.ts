import type { SeriesSource } from "../kinds";

/* VNG-ledenbrief Rijksbegroting 2022, chapter 1, table 1.1. Amounts × € 1.000, percentages × 0,01 %. */
export const accres: SeriesSource = {
  code: "accres",
  name: { nl: "Accres", en: "Accres (growth of the gemeentefonds)" },
  place: { nl: "hoofdstuk 1 Financiën, tabel 1.1", en: "chapter 1 Financiën, table 1.1" },
  years: [2021, 2022, 2023, 2024, 2025, 2026],
  edities: ["september", "mei"],
  final: [2021],
  rows: [
    {
      code: "nominaal",
      name: { nl: "Nominaal accres", en: "Nominal accres" },
      rowTitle: "Nominaal accres",
      unit: "thousand euro",
      decimals: 0,
      values: {
        mei: [1030317, 909796, 673294, 694840, 919735, 923999],
        september: [1030317, 1493059, 741322, 711008, 1010303, 1026777],
      },
    },
    {
      code: "percentage",
      name: { nl: "Accrespercentage", en: "Accres percentage" },
      rowTitle: "Accrespercentage",
      unit: "percent",
      decimals: 2,
      values: { mei: [371, 310, 230, 240, 310, 300], september: [371, 504, 236, 236, 329, 326] },
    },
    {
      code: "reëel percentage",
      name: { nl: "Reëel accrespercentage", en: "Real accres percentage" },
      rowTitle: "Reëel accrespercentage",
      unit: "percent",
      decimals: 2,
      values: { mei: [146, 180, 55, 75, 130, 120], september: [146, 254, 61, 31, 119, 116] },
    },
    {
      code: "reëel",
      name: { nl: "Reëel accres", en: "Real accres" },
      rowTitle: "Reëel accres",
      unit: "thousand euro",
      decimals: 0,
      values: {
        mei: [405462, 528269, 161005, 217138, 385695, 369600],
        september: [405462, 752454, 191613, 93395, 365429, 365356],
      },
    },
  ],
  caveats: [
    {
      years: [2021],
      text: {
        nl: "Het accres van 2021 is bevroren en wijzigt niet meer.",
        en: "The accres of 2021 is frozen and changes no more.",
      },
    },
    {
      years: [2022, 2023, 2024, 2025, 2026],
      editie: "september",
      text: {
        nl: "De reeks geeft richting en is onzeker: onderuitputting, nieuwe indices en de formatie kunnen haar nog wijzigen.",
        en: "The series points a direction and is uncertain: underspending, new indices and the formation of a cabinet may still change it.",
      },
    },
    {
      years: [2022, 2023, 2024, 2025, 2026],
      editie: "mei",
      text: {
        nl: "Vervangen door de raming van de septembercirculaire 2021.",
        en: "Replaced by the estimate of the septembercirculaire 2021.",
      },
    },
  ],
};
