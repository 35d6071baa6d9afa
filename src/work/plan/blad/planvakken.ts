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

/** De kolommen van de plantabel links van de jaren, met hun breedte in tekens: zo smal dat de bedragen meteen in beeld zijn. */
export const LINKS = [
  ["Nr", 6],
  ["Actielijn", 11],
  ["Activiteit", 32],
  ["Taakveld", 11],
  ["Aard", 12],
] as const;
