import type { Ontbrekend, Overname } from "../../../work/gemeente/overname";
import type { Gebruik } from "../../../work/gemeente/werkmap";
import type { Correctie, IngelezenBedrag, Leesresultaat, Raster } from "../../../reading/amounts";
import type { Belet } from "../../../sheet/belet";
import type { Bezigheid } from "../../parts/werker";

/** Eén raster om uit te lezen; alleen een bestand heeft er soms meer. */
export interface Invoerblad {
  /** null bij geplakte tekst. */
  naam: string | null;
  raster: Raster;
  /** Rijnummers binnen het raster, vanaf 1. */
  verborgenRijen: readonly number[];
  /** Plaats van de eerste cel op haar blad, vanaf 0. */
  rij: number;
  kolom: number;
}

/** Waaruit gelezen wordt. */
export interface Invoer {
  soort: "selectie" | "tekst" | "bestand" | "meegeleverd";
  /** Zoals in de kolom Bron: bestandsnaam, of wat het is. */
  naam: string;
  bladen: readonly Invoerblad[];
  opmerkingen: readonly string[];
}

/** Het gelezen blad, met wat de gebruiker eraan verbeterde. */
export interface Lezing {
  invoer: Invoer;
  blad: number;
  correctie: Correctie;
  resultaat: Leesresultaat;
  /** Of verborgen rijen meetellen. */
  metVerborgen: boolean;
  /** Editie uit het bestand die wordt overgenomen; null als het bestand er geen of precies één noemt. */
  gekozenEditie: string | null;
  /** Naam voor bedragen die zelf geen editie noemen. */
  editie: string;
  /** De bedragen voor de gemeente van de werkmap. */
  bedragen: readonly IngelezenBedrag[];
}

/** Wat er zou veranderen. */
export interface Voorstel {
  overname: Overname;
  ontbrekend: Ontbrekend;
  gebruik: readonly Gebruik[];
}

export type Uitkomst =
  | { soort: "overgenomen"; bedragen: number; gearchiveerd: number }
  | { soort: "ongedaan" }
  | { soort: "nietsVeranderd" }
  | { soort: "afgebroken" }
  | { soort: "onleesbaar"; reden: string }
  | { soort: "mislukt"; belet: Belet };

export type Werk = "bestand" | "lezen" | "vergelijken" | "schrijven";

/** Alles wat het venster van het inlezen toont. */
export interface Inleesstand {
  lezing: Lezing | null;
  voorstel: Voorstel | null;
  bezig: Bezigheid<Werk> | null;
  uitkomst: Uitkomst | null;
}
