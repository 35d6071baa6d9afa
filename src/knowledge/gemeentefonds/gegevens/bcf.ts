import type { Reeksbron } from "../soorten";

const JAREN = [2021, 2022, 2023, 2024, 2025, 2026];

/* VNG-ledenbrief Rijksbegroting 2022, hoofdstuk 1, tabel 1.3. Bedragen × € 1.000, percentages × 0,01 %. */
export const bcf: Reeksbron = {
  code: "bcf",
  naam: { nl: "BTW-compensatiefonds", en: "BTW-compensatiefonds (VAT compensation fund)" },
  plaats: { nl: "hoofdstuk 1 Financiën, tabel 1.3", en: "chapter 1 Financiën, table 1.3" },
  jaren: JAREN,
  edities: ["miljoenennota"],
  vastgesteld: [],
  rijen: [
    {
      code: "naar gemeentefonds",
      naam: { nl: "Vrijval naar het gemeentefonds", en: "Release to the gemeentefonds" },
      rijtitel: "Naar Gemeentefonds",
      eenheid: "duizend euro",
      decimalen: 0,
      waarden: { miljoenennota: [215959, 188020, 151891, 118659, 115069, 109500] },
    },
    {
      code: "voeding",
      naam: { nl: "Voeding", en: "Money in the fund" },
      rijtitel: "Voeding",
      eenheid: "duizend euro",
      decimalen: 0,
      waarden: { miljoenennota: [3905197, 4001909, 4093885, 4193766, 4331829, 4472638] },
    },
    {
      code: "beroep",
      naam: { nl: "Beroep", en: "Claims" },
      rijtitel: "Beroep",
      eenheid: "duizend euro",
      decimalen: 0,
      waarden: { miljoenennota: [3662029, 3790200, 3922857, 4060157, 4202263, 4349342] },
    },
    {
      code: "beroep gemeenten",
      naam: { nl: "Beroep van gemeenten", en: "Claims by gemeenten" },
      rijtitel: "Beroep gemeenten",
      eenheid: "duizend euro",
      decimalen: 0,
      waarden: { miljoenennota: [3252267, 3366096, 3483910, 3605847, 3732051, 3862673] },
    },
    {
      code: "overschot",
      naam: { nl: "Overschot", en: "Surplus" },
      rijtitel: "Overschot",
      eenheid: "duizend euro",
      decimalen: 0,
      waarden: { miljoenennota: [243168, 211709, 171028, 133609, 129566, 123296] },
    },
    {
      code: "aandeel",
      naam: { nl: "Aandeel van gemeenten", en: "Share of the gemeenten" },
      rijtitel: "Aandeelpercentage",
      eenheid: "procent",
      decimalen: 1,
      waarden: { miljoenennota: [8880, 8880, 8880, 8880, 8880, 8880] },
    },
  ],
  voorbehouden: [
    {
      jaren: [2021],
      tekst: {
        nl: "De vrijval van 2021 zit al in de algemene uitkering; de afrekening volgt in de meicirculaire 2022.",
        en: "The release of 2021 is already in the algemene uitkering; it is settled in the meicirculaire 2022.",
      },
    },
    {
      jaren: JAREN.slice(1),
      tekst: {
        nl: "Niet in de algemene uitkering verwerkt; berekend door de VNG met 3,5 % groei van de declaraties per jaar.",
        en: "Not in the algemene uitkering; calculated by the VNG with claims growing 3.5% a year.",
      },
    },
  ],
};
