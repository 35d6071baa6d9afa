/** De begrippen van de gemeentefondsreeksen. Percentages zijn overal gehele honderdsten van een procent tot de rand. */

/** Een vaste tekst in beide talen. */
export type Tekst = Readonly<Record<"nl" | "en", string>>;
export type Taal = keyof Tekst;

export type Reekscode = "accres" | "lpo" | "bcf" | "opschalingskorting";
export type Editiecode = "mei" | "september" | "cep" | "mev" | "miljoenennota";
/** Waarin een rij is gedrukt: duizenden euro's, honderdsten van een procent, of miljoenen euro's. */
export type Rijeenheid = "duizend euro" | "procent" | "miljoen euro";
/** `ontbreekt`: de brief drukt er niets af; dat is geen 0. */
export type Waardestatus = "vastgesteld" | "voorlopig" | "ontbreekt";

export interface Rijbron {
  code: string;
  naam: Tekst;
  /** Zoals de brief de rij noemt. */
  rijtitel: string;
  eenheid: Rijeenheid;
  /** Aantal cijfers achter de komma waarmee de brief de rij drukt. */
  decimalen: number;
  /** Per editie, in de volgorde van de jaren; null waar de brief niets noemt. */
  waarden: Readonly<Partial<Record<Editiecode, readonly (number | null)[]>>>;
}

export interface Reeksbron {
  code: Reekscode;
  naam: Tekst;
  /** Plaats in de brief. */
  plaats: Tekst;
  jaren: readonly number[];
  /** De eerste rij en editie gelden als er geen is gevraagd. */
  edities: readonly Editiecode[];
  rijen: readonly Rijbron[];
  /** Jaren waarvan het cijfer niet meer wijzigt. */
  vastgesteld: readonly number[];
  /** Wat de brief erover voorbehoudt. */
  voorbehouden: readonly { jaren: readonly number[]; rij?: string; editie?: Editiecode; tekst: Tekst }[];
}

/** Hoe een gedrukt cijfer is nagerekend, of met welke tekst van de brief het is vergeleken. */
export type Narekening =
  | "lpo"
  | "reeel"
  | "grondslag"
  | "voeding"
  | "aandeel"
  | "uitgangspunt"
  | "ten hoogste"
  | "bijstelling"
  | "alleen lpo"
  | "daling"
  | "ongenoemd"
  | "stijging";

/** Een cijfer dat niet strookt met wat de brief er elders over zegt. Getallen in de eenheid van de rij. */
export interface Tegenspraak {
  reeks: Reekscode;
  rij: string;
  editie: Editiecode;
  jaar: number;
  hoe: Narekening;
  gedrukt: number;
  herrekend: number;
  /** Afronding van een gedrukt cijfer kan het verschil verklaren: wel te melden, geen fout in de brief. */
  afronding: boolean;
}

/** Eén cijfer van de brief, met alles wat men erover moet weten. */
export interface Waarde {
  reeks: Reekscode;
  rij: string;
  jaar: number;
  editie: Editiecode;
  eenheid: Rijeenheid;
  /** Duizenden of miljoenen euro's; een percentage als breuk (0,0504); null waar de brief niets noemt. */
  getal: number | null;
  /** Zoals de brief het drukt, “1.493.059” of “5,04%”; “–” waar zij niets noemt. */
  gedrukt: string;
  status: Waardestatus;
  tegenspraken: readonly Tegenspraak[];
  voorbehouden: readonly Tekst[];
}
