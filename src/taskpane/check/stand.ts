import type {
  Controle,
  Correctieijk,
  Geheugen,
  Merkbon,
  Merkstand,
  Merkwijze,
  Omvang,
  Planplek,
  Plekkandidaat,
  Rapportbon,
  Terzijde,
  Verdeling,
  Zeef,
} from "../../work/check";
import type { Belet } from "../../sheet/belet";
import type { Plancorrectie } from "../../reading/plan";
import type { Bezigheid } from "../parts/werker";

/** Waaraan getoetst is, zoals de gebruiker het leest. */
export type Maatstaf =
  | { soort: "landelijk"; editie: string }
  | { soort: "eigen"; gemeente: string; edities: readonly { naam: string; datum: string }[] };

/** De uitkomst van de laatste controle, met wat erbij hoort om haar te lezen. */
export interface Uitkomst {
  controle: Controle;
  verdeling: Verdeling;
  maatstaf: Maatstaf;
  /** Naam van de gemeente waarvan de rollen bekend zijn; null als er geen is gekozen. */
  gemeente: string | null;
  /** Wat er getoetst is; 0 regels is geen oordeel. */
  omvang: Omvang;
  tijd: Date;
}

/** Waarom dit plan nu niet te controleren is: een reden van Excel, of er is geen kop met bedragen te herkennen. */
export type Belemmering = { soort: "belet"; belet: Belet } | { soort: "geenKop" };

/** Een vraag die eerst een antwoord nodig heeft. */
export type Vraag =
  | { soort: "merken"; wijze: Merkwijze; cellen: number }
  | { soort: "wissen"; merken: Merkstand }
  | { soort: "rapport" };

export type Werk =
  "lezen" | "zoeken" | "controleren" | "onthouden" | "merken" | "wissen" | "rapporteren" | "terugzetten";

export type Melding =
  | { soort: "gemerkt"; bon: Merkbon }
  | { soort: "gewist"; merken: Merkstand }
  | { soort: "rapportKlaar"; bon: Rapportbon }
  | { soort: "terzijdeGelegd"; sleutel: string; code: string }
  | { soort: "rijVerborgen"; rij: number }
  | { soort: "teruggehaald"; sleutel: string }
  | { soort: "rapportWeg" | "nietsTeMerken" }
  | { soort: "mislukt" | "nietOnthouden"; belet: Belet };

/** Alles wat de weergave Controle toont. */
export interface Stand {
  /** null zolang de werkmap nog niet is gelezen. */
  geheugen: Geheugen | null;
  /** null zolang er niet is gezocht. */
  kandidaten: readonly Plekkandidaat[] | null;
  /** Of de gebruiker een plan aan het kiezen is. */
  kiezen: boolean;
  plek: Planplek | null;
  /** Rijen binnen het plan, vanaf 1, die verborgen of weggefilterd zijn. */
  verborgen: readonly number[];
  correctie: Plancorrectie;
  /** Wat er staat in de rijen en kolommen die de correctie noemt, om haar te volgen als het plan verschuift. */
  ijk: Correctieijk | undefined;
  /** Hoeveel aanwijzingen van de gebruiker niet meer bij het plan te vinden zijn. */
  aanwijzingenKwijt: number;
  /** Ook van voor een belemmering: wat er stond blijft te lezen. */
  uitkomst: Uitkomst | null;
  belemmering: Belemmering | null;
  terzijde: readonly Terzijde[];
  /** Wie het laatst een bevinding terzijde legde. */
  naam: string;
  zeef: Zeef;
  /** Of een wijziging in het plan vanzelf opnieuw wordt gecontroleerd. */
  live: boolean;
  /** Of het plan of de bedragen sinds de controle zijn gewijzigd. */
  verouderd: boolean;
  merken: Merkstand;
  /** Of de kolommen Controle nog oordelen over het plan zoals het eerder was gelezen. */
  kolomOud: boolean;
  vraag: Vraag | null;
  bezig: Bezigheid<Werk> | null;
  melding: Melding | null;
}
