/** Hoe een argument van een POK-functie heet. */
export type Argumentnaam =
  | "actielijn"
  | "jaar"
  | "van"
  | "tot"
  | "kanaal"
  | "eenheid"
  | "bedragen"
  | "aandeel"
  | "grens"
  | "bedrag"
  | "soort"
  | "aard"
  | "plan"
  | "onderdeel"
  | "editie"
  | "rij"
  | "vanjaar"
  | "naarjaar";

/** De POK-functies met hun argumenten, in volgorde. */
export const FUNCTIES = {
  BEDRAG: ["actielijn", "jaar", "kanaal", "eenheid", "bedragen"],
  REEKS: ["actielijn", "van", "tot", "kanaal", "eenheid", "bedragen"],
  TABEL: ["kanaal", "eenheid", "bedragen"],
  TOTAAL: ["jaar", "kanaal", "eenheid", "bedragen"],
  UITKERING: ["actielijn", "jaar"],
  AARD: ["actielijn"],
  STATUS: ["actielijn", "jaar"],
  ONTVANGER: ["actielijn", "jaar"],
  BRON: ["actielijn", "jaar"],
  RAMING: ["actielijn", "jaar", "aandeel", "grens", "eenheid"],
  TOETS: ["actielijn", "jaar", "bedrag", "soort", "aard", "kanaal", "eenheid", "bedragen"],
  CONTROLE: ["plan", "eenheid", "bedragen"],
  RUIMTE: ["plan", "actielijn", "jaar", "eenheid", "bedragen"],
  REGELS: [],
  KAART: ["actielijn"],
  ACCRES: ["jaar", "soort", "editie"],
  LPO: ["jaar", "onderdeel", "editie"],
  BCF: ["jaar", "rij"],
  OPSCHALINGSKORTING: ["jaar"],
  INDEXEER: ["bedrag", "vanjaar", "naarjaar", "onderdeel", "editie"],
} as const satisfies Record<string, readonly Argumentnaam[]>;

export type Functienaam = keyof typeof FUNCTIES;

/** Of dit, in hoofdletters en zonder `POK.`, een POK-functie is. */
export const isFunctienaam = (naam: string): naam is Functienaam => naam in FUNCTIES;
