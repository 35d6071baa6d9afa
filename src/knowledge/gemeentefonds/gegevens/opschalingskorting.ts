import type { Reeksbron } from "../soorten";

/*
 * VNG-ledenbrief Rijksbegroting 2022, hoofdstuk 1, de tekst over de opschalingskorting. × € 1 miljoen; een korting is negatief.
 * Voor 2016–2018 en 2024 noemt de tekst geen bedrag.
 */
export const opschalingskorting: Reeksbron = {
  code: "opschalingskorting",
  naam: { nl: "Opschalingskorting", en: "Opschalingskorting (cut for enlargement of scale)" },
  plaats: {
    nl: "hoofdstuk 1 Financiën, “Bevriezing opschalingskorting verlengd met het jaar 2022”",
    en: "chapter 1 Financiën, “Bevriezing opschalingskorting verlengd met het jaar 2022”",
  },
  jaren: [2015, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
  edities: ["miljoenennota"],
  vastgesteld: [2015, 2019, 2020, 2021, 2022],
  rijen: [
    {
      code: "korting",
      naam: { nl: "Stand van de korting", en: "Level of the cut" },
      rijtitel: "opschalingskorting",
      eenheid: "miljoen euro",
      decimalen: 0,
      waarden: { miljoenennota: [-60, -300, -300, -300, -300, -700, null, -975, -975] },
    },
  ],
  voorbehouden: [
    {
      jaren: [2020, 2021],
      tekst: {
        nl: "Bevroren op de stand van 2019.",
        en: "Frozen at the level of 2019.",
      },
    },
    {
      jaren: [2022],
      tekst: {
        nl: "Bevroren in de Miljoenennota 2022; dat scheelt € 270 miljoen met de meicirculaire 2021, die dus op 570 stond.",
        en: "Frozen in the Miljoenennota 2022; that is € 270 million less than in the meicirculaire 2021, which so stood at 570.",
      },
    },
    {
      jaren: [2023, 2025, 2026],
      tekst: {
        nl: "Staat in de boeken; het is aan een nieuw kabinet om hiertoe te besluiten.",
        en: "Stands in the books; it is for a new cabinet to decide on it.",
      },
    },
    {
      jaren: [2024],
      tekst: {
        nl: "De brief zegt dat de korting in 2024 en 2025 stijgt naar 975, maar noemt voor 2024 zelf geen bedrag.",
        en: "The letter says that the cut rises to 975 in 2024 and 2025, but names no amount for 2024 itself.",
      },
    },
    {
      jaren: [2026],
      tekst: {
        nl: "De brief noemt 975 structureel vanaf 2025; 2026 noemt zij niet apart.",
        en: "The letter calls 975 structural from 2025; it does not name 2026 apart.",
      },
    },
  ],
};
