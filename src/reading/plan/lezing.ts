import type { Regel } from "../table/soorten";
import type { Voortgang } from "../../sheet/voortgang";
import type { Eenheid, Kanaal } from "../../knowledge/pok/soorten";
import type { Fondsregel, Planregel, Soort } from "./soorten";

export type { Raster } from "../../sheet/raster";
export type { Voortgang };

/** Een zin in beide talen van de gebruiker. */
export interface Zin {
  nl: string;
  en: string;
}

/** Waarvoor een kolom van een plan dient. `teken`: V of N bij een bedrag; `geen` telt niet mee. */
export type Planrol =
  | "actielijn"
  | "jaar"
  | "bedrag"
  | "soort"
  | "aard"
  | "kanaal"
  | "taakveld"
  | "omschrijving"
  | "toelichting"
  | "teken"
  | "gemeente"
  | "verslagsoort"
  | "geen";

/** Wat de kop van een bedragkolom over al haar cellen zegt: “Baten 2026”. */
export interface Planvast {
  jaar?: number;
  soort?: Soort;
  kanaal?: Kanaal;
}

export interface Plankolomrol {
  rol: Planrol;
  /** Alleen bij een bedragkolom. */
  vast?: Planvast;
  /** Alleen bij een bedragkolom: de eenheid die in haar eigen kop staat. */
  eenheid?: Eenheid;
}

/** Een kolom met de rol die zij kreeg, en waarom. */
export interface Plankolom extends Plankolomrol {
  /** Kolomnummer vanaf 1. */
  kolom: number;
  /** De koptekst zoals gevonden; bij meer kopregels met “ / ” ertussen. */
  kop: string;
  reden: Zin;
}

/** Welk minteken niet “minder” betekent maar de soort aangeeft. */
export type Tekengewoonte = "positief" | "baten negatief" | "lasten negatief";

/** Wat de gebruiker beter weet dan de herkenning. Rijen en kolommen tellen vanaf 1, binnen het gelezen bereik. */
export interface Plancorrectie {
  /** De (onderste) kopregel; null als er geen is, en dan noemt `kolommen` de kolommen. */
  kopregel?: number | null;
  kolommen?: Readonly<Record<number, Plankolomrol>>;
  eenheid?: Eenheid;
  tekens?: Tekengewoonte;
  /** Gelden waar het plan zelf niets zegt. */
  actielijn?: number;
  jaar?: number;
  soort?: Soort;
  /** Rijen die niet meetellen. */
  overslaan?: readonly number[];
  /** Kolommen waarin een lege cel de waarde van de cel erboven heeft, zoals na samenvoegen. */
  doortrekken?: readonly Planrol[];
  /** Rijen die op het blad verborgen of weggefilterd zijn: zij tellen mee, en dat wordt gezegd. */
  verborgen?: readonly number[];
  /** De cellen komen van een blad: een 0 als bedrag is daar nooit een lege cel, zoals Excel die een functie soms geeft. */
  nulIsNul?: boolean;
  /** Samengevoegde cellen: naast de bedragen geldt hun inhoud voor elke rij die zij beslaan. */
  samengevoegd?: readonly Samenvoeging[];
}

/** Een samengevoegde cel, met rij en kolom van haar eerste cel vanaf 1, binnen het gelezen bereik. */
export interface Samenvoeging {
  rij: number;
  kolom: number;
  rijen: number;
}

/** Een rij die als totaal is herkend en niet meetelt. */
export interface Totaalrij extends Regel {
  door: "opschrift" | "som";
}

/** Een rij met tekst maar zonder regel, en waarom. */
export interface Overgeslagen extends Regel {
  reden: Zin;
}

/** Een rij zonder bedragen die geldt voor de rijen eronder. */
export interface Tussenkop extends Regel {
  actielijn: number | null;
  soort: Soort | null;
}

/** Wat de gebruiker beter zelf zegt; het antwoord is het gelijknamige veld van {@link Plancorrectie}. */
export interface Planvraag {
  over: "kolommen" | "actielijn" | "jaar" | "eenheid" | "soort" | "tekens";
  tekst: Zin;
}

/** Hoe een bereik als plan is begrepen. Rijen en kolommen tellen vanaf 1, binnen het gelezen bereik. */
export interface Planlezing {
  regels: readonly Planregel[];
  /** Bedragen zonder actielijn die over het accres, het BCF of ander geld van het gemeentefonds gaan; niet in `regels`. */
  gemeentefonds: readonly Fondsregel[];
  /** lang: een jaar per rij; breed: een bedragkolom per jaar. */
  vorm: "lang" | "breed";
  kopregels: { van: number; tot: number } | null;
  kolommen: readonly Plankolom[];
  /**
   * `waarde` null: er staan eenheden die elkaar tegenspreken; er is dan geen regel gelezen. `gesteld`: of het bereik of de
   * gebruiker een eenheid noemt.
   */
  eenheid: { waarde: Eenheid | null; gesteld: boolean; reden: Zin };
  tekens: { gewoonte: Tekengewoonte; reden: Zin };
  /** Totaalrijen die niet meetellen; wie wel als regel is geteld, heeft `totaal` in `regels`. */
  totaalrijen: readonly Totaalrij[];
  tussenkoppen: readonly Tussenkop[];
  /** Titels, herhaalde koppen, opgegeven rijen, en rijen die over POK gaan maar geen actielijn noemen. */
  overgeslagen: readonly Overgeslagen[];
  /** Aantal rijen met bedragen die niet over de POK-middelen gaan. */
  zonderPok: number;
  /** De rijen met bedragen (ook in `zonderPok`) die alleen buiten blijven door een lege cel in de kolom Actielijn; null als dat gewoon is. */
  zonderActielijn: { aantal: number; tekst: Zin } | null;
  vragen: readonly Planvraag[];
  opmerkingen: readonly Zin[];
}
