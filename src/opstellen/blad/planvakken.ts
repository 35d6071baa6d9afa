/** Namen van de vakken van het planblad, en van de rijen en kolommen die andere bladen aanhalen. */
export const PLANVAKKEN = {
  kop: "kop",
  overzicht: "overzicht",
  tabel: "tabel",
  controle: "controle",
} as const;
export const TOTAAL = "Totaal";
export const overzichtrij = (actielijn: number | "totaal", wat: Watsoort): string => `${actielijn}|${wat}`;
export const WAT = ["beschikbaar", "gepland", "over"] as const;
export type Watsoort = (typeof WAT)[number];
