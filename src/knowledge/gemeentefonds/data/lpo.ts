import type { SeriesSource } from "../kinds";

/* VNG-ledenbrief Rijksbegroting 2022, chapter 1, table 1.2. Percentages × 0,01 %. */
export const lpo: SeriesSource = {
  code: "lpo",
  name: { nl: "Loon- en prijsontwikkeling", en: "Wage and price index" },
  place: { nl: "hoofdstuk 1 Financiën, tabel 1.2", en: "chapter 1 Financiën, table 1.2" },
  years: [2021, 2022, 2023, 2024, 2025, 2026],
  edities: ["mev", "cep"],
  final: [],
  rows: [
    {
      code: "totaal",
      name: { nl: "Loon en prijs samen", en: "Wages and prices together" },
      rowTitle: "Correctie LPO 0,5 x a + 0,5 x b",
      unit: "percent",
      decimals: 2,
      values: { cep: [225, 130, 175, 165, 180, 180], mev: [130, 230, 175, 205, 210, 210] },
    },
    {
      code: "loon",
      name: { nl: "Lonen (beloning werknemers overheid)", en: "Wages (government employees)" },
      rowTitle: "a. Overheid beloning werknemers",
      unit: "percent",
      decimals: 2,
      values: { cep: [280, 120, 200, 180, 210, 210], mev: [50, 310, 190, 250, 260, 260] },
    },
    {
      code: "prijs",
      name: { nl: "Prijzen (materieel overheid)", en: "Prices (government supplies)" },
      rowTitle: "b. Overheid materieel",
      unit: "percent",
      decimals: 2,
      values: { cep: [170, 140, 150, 150, 150, 150], mev: [210, 190, 160, 160, 160, 160] },
    },
  ],
  caveats: [
    {
      years: [2021],
      editie: "cep",
      text: {
        nl: "Volgens de voetnoot bij de tabel komen de cijfers van 2021 uit het CEP 2020.",
        en: "By the table's footnote the figures of 2021 come from the CEP 2020.",
      },
    },
    {
      years: [2022],
      editie: "mev",
      text: {
        nl: "De definitieve raming volgt uit het CEP 2022.",
        en: "The final estimate follows from the CEP 2022.",
      },
    },
  ],
};
