import { Getalnotatie } from "../../sheet/getaltekst";
import type { EigenBedrag } from "../../knowledge/pok/eigenBedragen";
import type { Eenheid, Kanaal } from "../../knowledge/pok/soorten";

/** Waarvoor een kolom dient; `geen` telt niet mee. */
export type Rol =
  "actielijn" | "jaar" | "kanaal" | "bedrag" | "gemeente" | "gemeentecode" | "editie" | "geen";

/** Wat de kop van een bedragkolom over al haar cellen zegt: “AL4 2026 (AU)”. */
export interface Vast {
  actielijn?: number;
  jaar?: number;
  kanaal?: Kanaal;
  editie?: string;
}

export interface Kolomrol {
  rol: Rol;
  /** Alleen bij een bedragkolom. */
  vast?: Vast;
  /** Alleen bij een bedragkolom: de eenheid die in haar eigen kop staat. */
  eenheid?: Eenheid;
}

/** Een kolom met de rol die zij kreeg, en waarom. */
export interface Kolom extends Kolomrol {
  /** Kolomnummer vanaf 1. */
  kolom: number;
  /** De koptekst zoals gevonden; bij meer kopregels met “ / ” ertussen. */
  kop: string;
  reden: string;
}

/** Wat de gebruiker beter weet dan de herkenning. Rijen en kolommen tellen vanaf 1. */
export interface Correctie {
  /** De (onderste) kopregel; null als er geen is. */
  kopregel?: number | null;
  kolommen?: Readonly<Record<number, Kolomrol>>;
  eenheid?: Eenheid;
  getalnotatie?: Getalnotatie;
  /** Gelden waar het bestand zelf niets zegt. */
  actielijn?: number;
  jaar?: number;
  kanaal?: Kanaal;
  gemeente?: string;
  editie?: string;
  /** Kanaal voor één actielijn en jaar; gaat voor `kanaal`. */
  kanalen?: readonly { actielijn: number; jaar: number; kanaal: Kanaal }[];
  /** Rondt een bedrag met centen af op hele euro's, een half van nul af; zonder wordt het afgekeurd. */
  afronden?: boolean;
  /** Rijen die niet meetellen. */
  overslaan?: readonly number[];
  /** Kolommen waarin een lege cel de waarde van de cel erboven heeft, zoals na samenvoegen. */
  doortrekken?: readonly Exclude<Rol, "bedrag" | "geen">[];
}

/** De plaats van de eerste cel van het raster op haar blad, vanaf 0. */
export interface Oorsprong {
  rij: number;
  kolom: number;
}

/** Waar het raster vandaan komt. */
export interface Herkomst {
  /** Voor de adressen in de zinnen; de nummers in de uitkomst blijven binnen het raster. Standaard A1. */
  oorsprong?: Oorsprong;
  bladnaam?: string;
}

/** Een aangenomen bedrag in gehele euro's, met de cel waaruit het komt. */
export interface IngelezenBedrag extends EigenBedrag {
  /** CBS-code, of null als het bestand geen gemeente noemt. */
  gemeentecode: string | null;
  /** Kolomnummer van de bedragcel, vanaf 1; `rij` is het rijnummer. */
  kolom: number;
  kanaalUit: "bestand" | "opgegeven" | "landelijke editie";
}

/** Een cel of rij die niet is overgenomen. */
export interface Afkeuring {
  rij: number;
  /** null als het de hele rij betreft. */
  kolom: number | null;
  gevonden: unknown;
  /** Volledige zin: plaats, wat er stond en wat mag. */
  reden: string;
}

/** Wat de gebruiker moet zeggen voordat alles gelezen kan worden; het antwoord is het gelijknamige veld van `Correctie`. */
export interface Vraag {
  over: "kolommen" | "actielijn" | "jaar" | "kanaal" | "eenheid" | "getalnotatie" | "editie";
  tekst: string;
}

export interface Regel {
  rij: number;
  tekst: string;
}

export interface GevondenGemeente {
  code: string;
  naam: string;
  laatsteJaar: number;
  /** Aantal aangenomen bedragen. */
  bedragen: number;
}

/** Een gemeente die de titel of het blad noemt; een naam van twee gemeenten geeft ze allebei. */
export interface GenoemdeGemeente extends Omit<GevondenGemeente, "bedragen"> {
  /** De titelregel of bladnaam waarin zij staat. */
  tekst: string;
}

/** Volledige verantwoording van wat er gelezen is. Rijen en kolommen tellen vanaf 1. */
export interface Leesresultaat {
  kopregels: { van: number; tot: number } | null;
  kolommen: readonly Kolom[];
  /** De eenheid waarmee gelezen is; null als zij niet vaststaat (dan is er een vraag over) of per kolom verschilt. */
  eenheid: { waarde: Eenheid | null; reden: string };
  rijen: readonly IngelezenBedrag[];
  afgekeurd: readonly Afkeuring[];
  totaalrijen: readonly Regel[];
  /** Rijen met tekst maar zonder bedragen: titels, tussenkoppen, een herhaalde kop. */
  overgeslagen: readonly Regel[];
  /** Aantal bedragcellen waarin niets staat (leeg of een streepje); zij zijn geen 0. */
  leeg: number;
  /** Aantal cellen dat alleen is afgekeurd omdat er centen in staan: met `afronden` worden zij gelezen. */
  nietHeel: number;
  gemeenten: readonly GevondenGemeente[];
  /** Gemeenten in de titelregels en de bladnaam; leeg als het bestand een kolom voor de gemeente heeft. */
  genoemd: readonly GenoemdeGemeente[];
  edities: readonly string[];
  vragen: readonly Vraag[];
  opmerkingen: readonly string[];
}
