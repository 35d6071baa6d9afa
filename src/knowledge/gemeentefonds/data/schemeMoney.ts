/** What money the letter names for a scheme, and where. */
export interface SchemeMoney {
  /** National amount in whole euros per year; null where the letter names the money but no amount. */
  amounts: Readonly<Record<number, number | null>>;
  /** Whether the amount goes on after the last year named. */
  structureel: boolean;
  /** Chapters and headings in the letter. */
  place: readonly (readonly [chapter: number, heading: string])[];
}

/* VNG-ledenbrief Rijksbegroting 2022, chapters 2, 3, 4 and 9; per code of a scheme. */
export const SCHEME_MONEY: Readonly<Record<string, SchemeMoney>> = {
  ido: {
    amounts: { 2022: null },
    structureel: false,
    place: [[2, "Digitale inclusie"]],
  },
  wau: {
    amounts: { 2022: 48_400_000 },
    structureel: false,
    place: [[2, "Hoogwaardige dienstverlening"]],
  },
  taal: {
    amounts: { 2022: 15_200_000 },
    structureel: false,
    place: [[4, "Laaggeletterdheid"]],
  },
  web: {
    amounts: { 2022: 63_300_000 },
    structureel: false,
    place: [[4, "Laaggeletterdheid"]],
  },
  rechtsbijstand: {
    amounts: { 2022: 154_000_000, 2025: 64_000_000 },
    structureel: true,
    place: [[3, "Menselijke en beschikbare rechtsbijstand"]],
  },
  jeugd: {
    amounts: { 2022: 1_600_000_000 },
    structureel: false,
    place: [[9, "Jeugd"]],
  },
  ghnt: {
    amounts: { 2022: 5_000_000 },
    structureel: false,
    place: [
      [3, "Huiselijk geweld"],
      [9, "Aanpak huiselijk geweld en kindermishandeling"],
    ],
  },
  "huiselijk geweld": {
    amounts: { 2022: 16_700_000 },
    structureel: false,
    place: [[9, "Aanpak huiselijk geweld en kindermishandeling"]],
  },
  rvdk: {
    amounts: { 2021: 16_000_000 },
    structureel: false,
    place: [[9, "Aanpak huiselijk geweld en kindermishandeling"]],
  },
  "verward gedrag": {
    amounts: { 2022: 33_100_000, 2023: 32_800_000 },
    structureel: true,
    place: [[9, "Personen met verward gedrag – Grip op onbegrip"]],
  },
  zonmw: {
    amounts: { 2022: 12_000_000 },
    structureel: false,
    place: [[9, "Personen met verward gedrag – Grip op onbegrip"]],
  },
  onverzekerden: {
    amounts: { 2022: 41_900_000 },
    structureel: false,
    place: [[9, "Subsidieregeling medisch noodzakelijke zorg aan onverzekerden"]],
  },
  wvggz: {
    amounts: { 2022: 11_000_000 },
    structureel: true,
    place: [[9, "Wet verplichte geestelijke gezondheidszorg (Wvggz)"]],
  },
  nazorg: {
    amounts: { 2022: 2_400_000 },
    structureel: false,
    place: [[3, "Bijdragen aan medeoverheden nazorg ex-gedetineerden"]],
  },
  "forensische zorg": {
    amounts: { 2021: 95_000_000, 2022: 25_000_000 },
    structureel: true,
    place: [[3, "Forensische zorg"]],
  },
  informatiehuishouding: {
    amounts: { 2022: 600_000 },
    structureel: false,
    place: [[2, "Wet open overheid en informatiehuishouding"]],
  },
  "dienstverlening vng": {
    amounts: { 2022: null },
    structureel: false,
    place: [[2, "Hoogwaardige dienstverlening"]],
  },
  hervormingsagenda: {
    amounts: { 2022: 9_000_000 },
    structureel: false,
    place: [[9, "Jeugd"]],
  },
};
