import type { EigenBedrag, EigenBedragen } from "./eigenBedragen";

/** Eén rij van POK_Bedragen (of haar archief): een gepubliceerd bedrag in gehele euro's, met waar het vandaan komt. */
export interface Bedragrij extends EigenBedrag {
  gemeente: string;
  editie: string;
  /** Bestand of bereik en cel waaruit het bedrag is gelezen, zoals “septembercirculaire.xlsx, blad DU, F12”. */
  bron: string;
  /** Datum van invoer, jjjj-mm-dd. */
  ingevoerdOp: string;
}

/** De inhoud van POK_Bedragen: wat nu geldt, van één gemeente. */
export interface Bedragentabel {
  rijen: readonly Bedragrij[];
  bedragen: EigenBedragen;
}

/** Wat er bij een raming van een actielijn te zeggen is, omdat haar geld niet naar inwoners over alle gemeenten gaat. */
export interface Ramingsvoorbehoud {
  actielijn: number;
  jaren: readonly number[];
  /** false: het geld gaat aan deze gemeente voorbij, dus er valt niets te ramen. */
  ontvangt: boolean;
  /** Volledige zin voor onder de bedragen. */
  reden: string;
}

/** Waaruit de bedragen komen die het venster toont en invoegt. */
export type Bedragbron =
  | { soort: "landelijk" }
  | { soort: "eigen"; gemeente: string; tabel: Bedragentabel }
  | {
      soort: "raming";
      gemeente: string;
      /** Deel van het landelijke bedrag, 0 tot en met 1, voor elk jaar van de editie. */
      aandelen: Readonly<Record<number, number>>;
      /** Hoe aan de aandelen gekomen is, kort: “naar inwoners van het jaar”. */
      uitleg: string;
      voorbehouden: readonly Ramingsvoorbehoud[];
    };
