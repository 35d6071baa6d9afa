import type { SeriesSource } from "../kinds";

/*
 * VNG-ledenbrief Rijksbegroting 2022, chapter 1, the text about the opschalingskorting. × € 1 million; a korting is negative.
 * For 2016–2018 and 2024 the text names no amount.
 */
export const opschalingskorting: SeriesSource = {
  code: "opschalingskorting",
  name: { nl: "Opschalingskorting", en: "Opschalingskorting (cut for enlargement of scale)" },
  place: {
    nl: "hoofdstuk 1 Financiën, “Bevriezing opschalingskorting verlengd met het jaar 2022”",
    en: "chapter 1 Financiën, “Bevriezing opschalingskorting verlengd met het jaar 2022”",
  },
  years: [2015, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
  edities: ["miljoenennota"],
  final: [2015, 2019, 2020, 2021, 2022],
  rows: [
    {
      code: "korting",
      name: { nl: "Stand van de korting", en: "Level of the cut" },
      rowTitle: "opschalingskorting",
      unit: "million euro",
      decimals: 0,
      values: { miljoenennota: [-60, -300, -300, -300, -300, -700, null, -975, -975] },
    },
  ],
  caveats: [
    {
      years: [2020, 2021],
      text: {
        nl: "Bevroren op de stand van 2019.",
        en: "Frozen at the level of 2019.",
      },
    },
    {
      years: [2022],
      text: {
        nl: "Bevroren in de Miljoenennota 2022; dat scheelt € 270 miljoen met de meicirculaire 2021, die dus op 570 stond.",
        en: "Frozen in the Miljoenennota 2022; that is € 270 million less than in the meicirculaire 2021, which so stood at 570.",
      },
    },
    {
      years: [2023, 2025, 2026],
      text: {
        nl: "Staat in de boeken; het is aan een nieuw kabinet om hiertoe te besluiten.",
        en: "Stands in the books; it is for a new cabinet to decide on it.",
      },
    },
    {
      years: [2024],
      text: {
        nl: "De brief zegt dat de korting in 2024 en 2025 stijgt naar 975, maar noemt voor 2024 zelf geen bedrag.",
        en: "The letter says that the cut rises to 975 in 2024 and 2025, but names no amount for 2024 itself.",
      },
    },
    {
      years: [2026],
      text: {
        nl: "De brief noemt 975 structureel vanaf 2025; 2026 noemt zij niet apart.",
        en: "The letter calls 975 structural from 2025; it does not name 2026 apart.",
      },
    },
  ],
};
