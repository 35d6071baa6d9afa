/** The arguments of the POK functions, as users know them. */
export type ArgumentName =
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

/** The POK functions with their arguments, in order. */
export const FUNCTIONS = {
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
} as const satisfies Record<string, readonly ArgumentName[]>;

export type FunctionName = keyof typeof FUNCTIONS;

/** Whether a name, in capitals and without `POK.`, is that of a POK function. */
export const isFunctionName = (name: string): name is FunctionName => name in FUNCTIONS;
