import type { Reeksbron } from "../soorten";

/* VNG-ledenbrief Rijksbegroting 2022, hoofdstuk 1, tabel 1.1. Bedragen × € 1.000, percentages × 0,01 %. */
export const accres: Reeksbron = {
  code: "accres",
  naam: { nl: "Accres", en: "Accres (growth of the gemeentefonds)" },
  plaats: { nl: "hoofdstuk 1 Financiën, tabel 1.1", en: "chapter 1 Financiën, table 1.1" },
  jaren: [2021, 2022, 2023, 2024, 2025, 2026],
  edities: ["september", "mei"],
  vastgesteld: [2021],
  rijen: [
    {
      code: "nominaal",
      naam: { nl: "Nominaal accres", en: "Nominal accres" },
      rijtitel: "Nominaal accres",
      eenheid: "duizend euro",
      decimalen: 0,
      waarden: {
        mei: [1030317, 909796, 673294, 694840, 919735, 923999],
        september: [1030317, 1493059, 741322, 711008, 1010303, 1026777],
      },
    },
    {
      code: "percentage",
      naam: { nl: "Accrespercentage", en: "Accres percentage" },
      rijtitel: "Accrespercentage",
      eenheid: "procent",
      decimalen: 2,
      waarden: { mei: [371, 310, 230, 240, 310, 300], september: [371, 504, 236, 236, 329, 326] },
    },
    {
      code: "reëel percentage",
      naam: { nl: "Reëel accrespercentage", en: "Real accres percentage" },
      rijtitel: "Reëel accrespercentage",
      eenheid: "procent",
      decimalen: 2,
      waarden: { mei: [146, 180, 55, 75, 130, 120], september: [146, 254, 61, 31, 119, 116] },
    },
    {
      code: "reëel",
      naam: { nl: "Reëel accres", en: "Real accres" },
      rijtitel: "Reëel accres",
      eenheid: "duizend euro",
      decimalen: 0,
      waarden: {
        mei: [405462, 528269, 161005, 217138, 385695, 369600],
        september: [405462, 752454, 191613, 93395, 365429, 365356],
      },
    },
  ],
  voorbehouden: [
    {
      jaren: [2021],
      tekst: {
        nl: "Het accres van 2021 is bevroren en wijzigt niet meer.",
        en: "The accres of 2021 is frozen and changes no more.",
      },
    },
    {
      jaren: [2022, 2023, 2024, 2025, 2026],
      editie: "september",
      tekst: {
        nl: "De reeks geeft richting en is onzeker: onderuitputting, nieuwe indices en de formatie kunnen haar nog wijzigen.",
        en: "The series points a direction and is uncertain: underspending, new indices and the formation of a cabinet may still change it.",
      },
    },
    {
      jaren: [2022, 2023, 2024, 2025, 2026],
      editie: "mei",
      tekst: {
        nl: "Vervangen door de raming van de septembercirculaire 2021.",
        en: "Replaced by the estimate of the septembercirculaire 2021.",
      },
    },
  ],
};
