import type { Bladsoort } from "../werkmap";

/** Hoe een cel eruitziet; de opmaak zelf staat bij het schrijven. */
export type Stijl =
  | "gewoon"
  | "titel"
  | "tussentitel"
  | "kop"
  | "sterk"
  | "lijn"
  | "grens"
  | "totaal"
  | "notitie"
  | "zin"
  | "alarm";

/** Eén cel van een vak: tekst, getal of formule (en-US). */
export interface Bladcel {
  readonly inhoud: string | number;
  /** Of `inhoud` een formule is; daarin staat een andere cel als {vak|rij|kolom}, of {blad:vak|rij|kolom} op een ander blad. */
  readonly formule: boolean;
  /** Getalnotatie als en-US-code. */
  readonly notatie: string;
  readonly stijl: Stijl;
}

/** Een rij van een vak; de sleutel is uniek binnen het vak. null: deze cel is niet van het plan, en wordt nooit aangeraakt. */
export interface Vakrij {
  readonly sleutel: string;
  readonly cellen: readonly (Bladcel | null)[];
}

/** Wat een vak dat een tabel (ListObject) is, meer heeft dan een gewoon vak. Zijn eerste rij is de kop. */
export interface Tabelvorm {
  /** De kolommen die samen de sleutel van een rij zijn. */
  readonly sleutelkolommen: readonly string[];
  /** Of de laatste rij de totaalrij is. */
  readonly totaalrij: boolean;
  /** Kolom met een keuzelijst, en waaruit te kiezen valt. */
  readonly keuzes: { readonly kolom: string; readonly uit: readonly string[] } | null;
}

/** Een rechthoek van een blad die bij elkaar blijft als de gebruiker rijen of kolommen invoegt. */
export interface Vak {
  readonly naam: string;
  /** Naam in de werkmap: van de tabel, of de gedefinieerde naam van het bereik. */
  readonly werkmapnaam: string;
  /** Plaats van de eerste cel op een nieuw blad, vanaf 0. */
  readonly rij: number;
  readonly kolom: number;
  /** De sleutel van elke kolom; bij een tabel haar kop. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly Vakrij[];
  readonly tabel: Tabelvorm | null;
}

/** Hoe een blad wordt afgedrukt. */
export interface Afdruk {
  readonly liggend: boolean;
  /** Op zo veel pagina's naast elkaar. */
  readonly breed: number;
  /** Op één pagina hoog, of op zo veel als nodig zijn. */
  readonly eenPagina: boolean;
  /** Laatste kolom van het afdrukbereik, vanaf 0. */
  readonly laatsteKolom: number;
  readonly laatsteRij: number;
  /** Rij die op elke pagina terugkomt, vanaf 0. */
  readonly titelrij: number | null;
  /** De kolommen tot en met deze komen op elke pagina terug; vanaf 0. */
  readonly titelkolom: number | null;
}

/** Een grafiek van beschikbaar tegen gepland, over een deel van een vak. */
export interface Grafiek {
  readonly naam: string;
  readonly titel: string;
  readonly vak: string;
  /** Eerste en laatste rijsleutel van de gegevens. */
  readonly rijen: readonly [van: string, tot: string];
  readonly labels: string;
  readonly reeksen: readonly { kolom: string; naam: string; kleur: string }[];
  readonly notatie: string;
  /** Plaats op een nieuw blad: hoeken, vanaf 0. */
  readonly plaats: {
    readonly rij: number;
    readonly kolom: number;
    readonly rijen: number;
    readonly kolommen: number;
  };
}

/** Waar een formule overloopt in cellen die van niemand zijn: de tekst loopt er terug, en zij worden afgedrukt. */
export interface Overloop {
  /** Vak en rij met de formule, in de eerste kolom van het vak. */
  readonly vak: string;
  readonly rij: string;
  readonly kolommen: number;
  /** Hoogte, in tekstregels, van elke rij die de formule bij het schrijven vult. */
  readonly regels: readonly number[];
}

/** Een blad van het plan, geheel beschreven. */
export interface Bladontwerp {
  readonly soort: Bladsoort;
  /** Naam van een nieuw blad. */
  readonly naam: string;
  readonly vakken: readonly Vak[];
  /** Breedte in tekens per kolom. */
  readonly breedtes: readonly number[];
  /** Rijen waarvan de tekst over de kolommen heen terugloopt; vanaf 0. */
  readonly tekstrijen: readonly { rij: number; kolommen: number }[];
  /** Hoogte, in tekstregels, van rijen waarin tekst terugloopt; vanaf 0. */
  readonly rijhoogten: readonly { rij: number; regels: number }[];
  readonly overloop: Overloop | null;
  readonly afdruk: Afdruk;
  readonly grafiek: Grafiek | null;
}

/** Hoe de bladen en tabellen van een plan in de werkmap heten. */
export interface Plannamen {
  readonly bladen: Readonly<Record<Bladsoort, string>>;
  /** Begin van elke tabelnaam en gedefinieerde naam, per blad. */
  readonly tabellen: Readonly<Record<Bladsoort, string>>;
}
