import type { Reeksbron } from "../soorten";

/* VNG-ledenbrief Rijksbegroting 2022, hoofdstuk 1, tabel 1.2. Percentages × 0,01 %. */
export const lpo: Reeksbron = {
  code: "lpo",
  naam: { nl: "Loon- en prijsontwikkeling", en: "Wage and price index" },
  plaats: { nl: "hoofdstuk 1 Financiën, tabel 1.2", en: "chapter 1 Financiën, table 1.2" },
  jaren: [2021, 2022, 2023, 2024, 2025, 2026],
  edities: ["mev", "cep"],
  vastgesteld: [],
  rijen: [
    {
      code: "totaal",
      naam: { nl: "Loon en prijs samen", en: "Wages and prices together" },
      rijtitel: "Correctie LPO 0,5 x a + 0,5 x b",
      eenheid: "procent",
      decimalen: 2,
      waarden: { cep: [225, 130, 175, 165, 180, 180], mev: [130, 230, 175, 205, 210, 210] },
    },
    {
      code: "loon",
      naam: { nl: "Lonen (beloning werknemers overheid)", en: "Wages (government employees)" },
      rijtitel: "a. Overheid beloning werknemers",
      eenheid: "procent",
      decimalen: 2,
      waarden: { cep: [280, 120, 200, 180, 210, 210], mev: [50, 310, 190, 250, 260, 260] },
    },
    {
      code: "prijs",
      naam: { nl: "Prijzen (materieel overheid)", en: "Prices (government supplies)" },
      rijtitel: "b. Overheid materieel",
      eenheid: "procent",
      decimalen: 2,
      waarden: { cep: [170, 140, 150, 150, 150, 150], mev: [210, 190, 160, 160, 160, 160] },
    },
  ],
  voorbehouden: [
    {
      jaren: [2021],
      editie: "cep",
      tekst: {
        nl: "Volgens de voetnoot bij de tabel komen de cijfers van 2021 uit het CEP 2020.",
        en: "By the table's footnote the figures of 2021 come from the CEP 2020.",
      },
    },
    {
      jaren: [2022],
      editie: "mev",
      tekst: {
        nl: "De definitieve raming volgt uit het CEP 2022.",
        en: "The final estimate follows from the CEP 2022.",
      },
    },
  ],
};
