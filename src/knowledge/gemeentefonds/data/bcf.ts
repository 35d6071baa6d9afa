import type { SeriesSource } from "../kinds";

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

/* VNG-ledenbrief Rijksbegroting 2022, chapter 1, table 1.3. Amounts × € 1.000, percentages × 0,01 %. */
export const bcf: SeriesSource = {
  code: "bcf",
  name: { nl: "BTW-compensatiefonds", en: "BTW-compensatiefonds (VAT compensation fund)" },
  place: { nl: "hoofdstuk 1 Financiën, tabel 1.3", en: "chapter 1 Financiën, table 1.3" },
  years: YEARS,
  edities: ["miljoenennota"],
  final: [],
  rows: [
    {
      code: "naar gemeentefonds",
      name: { nl: "Vrijval naar het gemeentefonds", en: "Release to the gemeentefonds" },
      rowTitle: "Naar Gemeentefonds",
      unit: "thousand euro",
      decimals: 0,
      values: { miljoenennota: [215959, 188020, 151891, 118659, 115069, 109500] },
    },
    {
      code: "voeding",
      name: { nl: "Voeding", en: "Money in the fund" },
      rowTitle: "Voeding",
      unit: "thousand euro",
      decimals: 0,
      values: { miljoenennota: [3905197, 4001909, 4093885, 4193766, 4331829, 4472638] },
    },
    {
      code: "beroep",
      name: { nl: "Beroep", en: "Claims" },
      rowTitle: "Beroep",
      unit: "thousand euro",
      decimals: 0,
      values: { miljoenennota: [3662029, 3790200, 3922857, 4060157, 4202263, 4349342] },
    },
    {
      code: "beroep gemeenten",
      name: { nl: "Beroep van gemeenten", en: "Claims by gemeenten" },
      rowTitle: "Beroep gemeenten",
      unit: "thousand euro",
      decimals: 0,
      values: { miljoenennota: [3252267, 3366096, 3483910, 3605847, 3732051, 3862673] },
    },
    {
      code: "overschot",
      name: { nl: "Overschot", en: "Surplus" },
      rowTitle: "Overschot",
      unit: "thousand euro",
      decimals: 0,
      values: { miljoenennota: [243168, 211709, 171028, 133609, 129566, 123296] },
    },
    {
      code: "aandeel",
      name: { nl: "Aandeel van gemeenten", en: "Share of the gemeenten" },
      rowTitle: "Aandeelpercentage",
      unit: "percent",
      decimals: 1,
      values: { miljoenennota: [8880, 8880, 8880, 8880, 8880, 8880] },
    },
  ],
  caveats: [
    {
      years: [2021],
      text: {
        nl: "De vrijval van 2021 zit al in de algemene uitkering; de afrekening volgt in de meicirculaire 2022.",
        en: "The release of 2021 is already in the algemene uitkering; it is settled in the meicirculaire 2022.",
      },
    },
    {
      years: YEARS.slice(1),
      text: {
        nl: "Niet in de algemene uitkering verwerkt; berekend door de VNG met 3,5 % groei van de declaraties per jaar.",
        en: "Not in the algemene uitkering; calculated by the VNG with claims growing 3.5% a year.",
      },
    },
  ],
};
