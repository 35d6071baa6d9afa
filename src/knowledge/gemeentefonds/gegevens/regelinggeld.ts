/** Wat de brief aan geld voor een regeling noemt, en waar. */
export interface Regelinggeld {
  /** Landelijk bedrag in gehele euro's per jaar; null waar de brief het geld noemt maar geen bedrag. */
  bedragen: Readonly<Record<number, number | null>>;
  /** Of het bedrag na het laatste genoemde jaar doorloopt. */
  structureel: boolean;
  /** Hoofdstukken van de brief, met de kop daarin. */
  plaats: readonly (readonly [hoofdstuk: number, kop: string])[];
}

/* VNG-ledenbrief Rijksbegroting 2022, hoofdstukken 2, 3, 4 en 9; per code van een regeling. */
export const REGELINGGELD: Readonly<Record<string, Regelinggeld>> = {
  ido: {
    bedragen: { 2022: null },
    structureel: false,
    plaats: [[2, "Digitale inclusie"]],
  },
  wau: {
    bedragen: { 2022: 48_400_000 },
    structureel: false,
    plaats: [[2, "Hoogwaardige dienstverlening"]],
  },
  taal: {
    bedragen: { 2022: 15_200_000 },
    structureel: false,
    plaats: [[4, "Laaggeletterdheid"]],
  },
  web: {
    bedragen: { 2022: 63_300_000 },
    structureel: false,
    plaats: [[4, "Laaggeletterdheid"]],
  },
  rechtsbijstand: {
    bedragen: { 2022: 154_000_000, 2025: 64_000_000 },
    structureel: true,
    plaats: [[3, "Menselijke en beschikbare rechtsbijstand"]],
  },
  jeugd: {
    bedragen: { 2022: 1_600_000_000 },
    structureel: false,
    plaats: [[9, "Jeugd"]],
  },
  ghnt: {
    bedragen: { 2022: 5_000_000 },
    structureel: false,
    plaats: [
      [3, "Huiselijk geweld"],
      [9, "Aanpak huiselijk geweld en kindermishandeling"],
    ],
  },
  "huiselijk geweld": {
    bedragen: { 2022: 16_700_000 },
    structureel: false,
    plaats: [[9, "Aanpak huiselijk geweld en kindermishandeling"]],
  },
  rvdk: {
    bedragen: { 2021: 16_000_000 },
    structureel: false,
    plaats: [[9, "Aanpak huiselijk geweld en kindermishandeling"]],
  },
  "verward gedrag": {
    bedragen: { 2022: 33_100_000, 2023: 32_800_000 },
    structureel: true,
    plaats: [[9, "Personen met verward gedrag – Grip op onbegrip"]],
  },
  zonmw: {
    bedragen: { 2022: 12_000_000 },
    structureel: false,
    plaats: [[9, "Personen met verward gedrag – Grip op onbegrip"]],
  },
  onverzekerden: {
    bedragen: { 2022: 41_900_000 },
    structureel: false,
    plaats: [[9, "Subsidieregeling medisch noodzakelijke zorg aan onverzekerden"]],
  },
  wvggz: {
    bedragen: { 2022: 11_000_000 },
    structureel: true,
    plaats: [[9, "Wet verplichte geestelijke gezondheidszorg (Wvggz)"]],
  },
  nazorg: {
    bedragen: { 2022: 2_400_000 },
    structureel: false,
    plaats: [[3, "Bijdragen aan medeoverheden nazorg ex-gedetineerden"]],
  },
  "forensische zorg": {
    bedragen: { 2021: 95_000_000, 2022: 25_000_000 },
    structureel: true,
    plaats: [[3, "Forensische zorg"]],
  },
  informatiehuishouding: {
    bedragen: { 2022: 600_000 },
    structureel: false,
    plaats: [[2, "Wet open overheid en informatiehuishouding"]],
  },
  "dienstverlening vng": {
    bedragen: { 2022: null },
    structureel: false,
    plaats: [[2, "Hoogwaardige dienstverlening"]],
  },
  hervormingsagenda: {
    bedragen: { 2022: 9_000_000 },
    structureel: false,
    plaats: [[9, "Jeugd"]],
  },
};
