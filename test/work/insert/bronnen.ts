import { leesBedragentabel, TABELKOPPEN } from "../../../src/knowledge/pok/bedragentabel";
import type { EigenBron, Ramingsbron } from "../../../src/work/amounts/opdracht";
import { ramingsvoorbehouden, type Ontvangersrollen } from "../../../src/work/amounts/voorbehouden";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";
import type { Kanaal } from "../../../src/knowledge/pok/soorten";

const MEI = "meicirculaire 2024";
const SEPTEMBER = "septembercirculaire 2024";
export const EDITIES = [MEI, SEPTEMBER] as const;

export interface Rijgegevens {
  actielijn: number;
  jaar: number;
  kanaal: Kanaal;
  bedrag: number;
  editie?: string;
  bron?: string;
  ingevoerdOp?: string;
}

const cellenVan = ({
  actielijn,
  jaar,
  kanaal,
  bedrag,
  editie = MEI,
  bron = "mei.xlsx, blad AU, F12",
  ingevoerdOp = editie === MEI ? "2024-06-03" : "2024-10-01",
}: Rijgegevens): unknown[] => [actielijn, jaar, kanaal, bedrag, "Utrecht", editie, bron, ingevoerdOp];

/** Wat Excel bij de naam van de tabel geeft: haar cellen zonder kopregel; een tabel zonder rijen heeft één lege. */
export const tabelwaarden = (rijen: readonly Rijgegevens[]): unknown[][] =>
  rijen.length > 0 ? rijen.map(cellenVan) : [TABELKOPPEN.map(() => "")];

export const eigen = (rijen: readonly Rijgegevens[]): EigenBron => ({
  soort: "eigen",
  gemeente: "Utrecht",
  tabel: leesBedragentabel([[...TABELKOPPEN], ...rijen.map(cellenVan)]),
});

/** Actielijn 4 in alle jaren (mei), 7 in twee jaren (september), en 3 in 2022 over twee kanalen en edities. */
export const UTRECHT: readonly Rijgegevens[] = [
  ...huidigeEditie.jaren.map((jaar, i) => ({
    actielijn: 4,
    jaar,
    kanaal: "AU" as const,
    bedrag: 900_000 + i * 1_500,
    bron: `mei.xlsx, blad AU, F${i + 2}`,
  })),
  {
    actielijn: 7,
    jaar: 2024,
    kanaal: "DU",
    bedrag: 710_071,
    editie: SEPTEMBER,
    bron: "sept.xlsx, blad DU, B3",
  },
  {
    actielijn: 7,
    jaar: 2025,
    kanaal: "DU",
    bedrag: 710_071,
    editie: SEPTEMBER,
    bron: "sept.xlsx, blad DU, C3",
  },
  { actielijn: 3, jaar: 2022, kanaal: "AU", bedrag: 100_000 },
  {
    actielijn: 3,
    jaar: 2022,
    kanaal: "DU",
    bedrag: 50_000,
    editie: SEPTEMBER,
    bron: "sept.xlsx, blad DU, D3",
  },
];

export const CENTRUM: Ontvangersrollen = {
  vrouwenopvang: true,
  veiligheidsregio: true,
  stedelijkVernieuwingsgebied: true,
};
export const GEEN_ROL: Ontvangersrollen = {
  vrouwenopvang: false,
  veiligheidsregio: false,
  stedelijkVernieuwingsgebied: null,
};

export const raming = (
  rollen: Ontvangersrollen = GEEN_ROL,
  aandeel: number | Readonly<Record<number, number>> = 0.02,
): Ramingsbron => ({
  soort: "raming",
  gemeente: "Utrecht",
  aandelen:
    typeof aandeel === "number"
      ? Object.fromEntries(huidigeEditie.jaren.map((jaar) => [jaar, aandeel]))
      : aandeel,
  uitleg: "naar inwoners",
  voorbehouden: ramingsvoorbehouden(huidigeEditie, "Utrecht", rollen),
});
