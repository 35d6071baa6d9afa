/** De begrippen van het domein. Bedragen zijn overal gehele euro's; een eenheid wordt pas aan de rand toegepast. */

export type Kanaal = "AU" | "DU" | "RIJK" | "OPEN";
export type Aard = "structureel" | "incidenteel";
export type Status = "vastgesteld" | "voorlopig" | "geen middelen" | "nog te bepalen";
/** Deler waarmee een bedrag in euro's wordt getoond: euro's, duizenden of miljoenen. */
export type Eenheid = 1 | 1_000 | 1_000_000;

export const KANALEN: readonly Kanaal[] = ["AU", "DU", "RIJK", "OPEN"];
export const EENHEDEN: readonly Eenheid[] = [1, 1_000, 1_000_000];

export const KANAALNAAM: Readonly<Record<Kanaal, string>> = {
  AU: "algemene uitkering",
  DU: "decentralisatie-uitkering",
  RIJK: "rijk",
  OPEN: "nog niet bepaald",
};

/** Eén regel van de tabel zoals de bron hem afdrukt: per jaar een getal, of null waar de bron niets afdrukt. */
export interface Actielijnbron {
  nummer: number;
  /** Korte naam, zoals een controller hem noemt. */
  naam: string;
  /** De rijtitel, met wat er tussen haakjes staat. */
  rijtitel: string;
  aard: Aard;
  /** Waarom deze aard: de plek in de bron. */
  aardUitleg: string;
  gedrukt: readonly (number | null)[];
  kanalen: Partial<Record<Kanaal, readonly number[]>>;
  /** Wat een jaar zonder geld betekent. */
  zonderGeld: Extract<Status, "geen middelen" | "nog te bepalen">;
  /** Wie ontvangt, per reeks jaren. */
  ontvangers: readonly { van: number; tot: number; tekst: string }[];
}

/** Wat er aan een cel, een rij of een jaartotaal van de bron vreemd is of erbij hoort. */
export interface Opmerking {
  /** Zonder actielijn: bij het jaartotaal. */
  actielijn?: number;
  jaren: readonly number[];
  tekst: string;
}

/** Een editie als gegevens: één bestand per publicatie. Bedragen in `eenheid`, zoals gedrukt. */
export interface Editiebron {
  id: string;
  titel: string;
  uitgever: string;
  kenmerk: string;
  /** ISO-datum van de publicatie. */
  datum: string;
  tabel: string;
  eenheid: number;
  /** Halve breedte, in euro's, van de band waarin een afgerond bedrag werkelijk kan liggen. */
  afronding: number;
  jaren: readonly number[];
  /** Laatste jaar waarvan de verdeling vaststaat. */
  vastgesteldTotEnMet: number;
  /** Wat de publicatie voor elk jaar toezegt, in euro's. */
  toegezegdPerJaar: number;
  actielijnen: readonly Actielijnbron[];
  opmerkingen: readonly Opmerking[];
}

/** Eén bedrag van een editie, met alles wat men erover moet weten. */
export interface Cel {
  actielijn: number;
  jaar: number;
  /** Gedrukt bedrag in euro's; null is een lege cel in de bron, 0 een afgedrukte nul. */
  gedrukt: number | null;
  perKanaal: Readonly<Partial<Record<Kanaal, number>>>;
  status: Status;
  uitkering: string;
  ontvanger: string;
  bron: string;
  opmerkingen: readonly string[];
}

export interface Actielijn {
  nummer: number;
  naam: string;
  rijtitel: string;
  aard: Aard;
  aardUitleg: string;
}
