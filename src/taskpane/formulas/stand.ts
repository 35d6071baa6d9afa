import type { Bevriesplan } from "../../work/formulas/bevriesplan";
import type { Fondsherkomst } from "../../work/formulas/fondsherkomst";
import type { Herkomst } from "../../work/formulas/herkomst";
import type { Lijstregel, Toon, Wijziging } from "../../work/formulas/lijst";
import type {
  Bevriesbon,
  Bevrorencel,
  Kapotcel,
  Register,
  Selectie,
  Verwezen,
} from "../../work/formulas/werkmap";
import type { Belet } from "../../sheet/belet";
import type { Bezigheid } from "../parts/werker";

export const DELEN = ["herkomst", "lijst", "bevriezen"] as const;
export type Deel = (typeof DELEN)[number];

/** Het blad dat open is, of alle bladen. */
export const OMVANGEN = ["blad", "werkmap"] as const;
export type Omvang = (typeof OMVANGEN)[number];

/** Wat er over de geselecteerde cel bekend is. */
export type Herkomststand =
  | { fase: "kijken" }
  /** `verwezen` is er bij een formule zonder POK-functie. */
  | {
      fase: "gezien";
      selectie: Selectie;
      herkomsten: readonly (Herkomst | Fondsherkomst)[];
      verwezen: Verwezen | null;
    }
  | { fase: "belet"; belet: Belet };

export interface Lijst {
  regels: readonly Lijstregel[];
  kapot: readonly Kapotcel[];
  /** Hoe laat er is gezocht, zoals “10:53”. */
  om: string;
  /** Of zij van voor een wijziging is, of of opnieuw zoeken niet is gelukt. */
  verouderd: "gewijzigd" | "nietBijgewerkt" | null;
}

/** Een vraag die eerst een antwoord nodig heeft. */
export type Vraag =
  | { soort: "bevriezen"; plan: Bevriesplan }
  | { soort: "ontdooien"; rijen: readonly Bevrorencel[]; ookGewijzigd: boolean }
  | { soort: "herstellen"; kapot: readonly Kapotcel[]; ookTekst: boolean };

export type Werk = "zoeken" | "bevriezen" | "ontdooien" | "herstellen" | "herberekenen";

export type Melding =
  | { soort: "bevroren"; bon: Bevriesbon }
  | { soort: "ontdooid"; aantal: number; over: number }
  | { soort: "hersteld"; aantal: number; over: number }
  | { soort: "herberekend"; aantal: number; gewijzigd: readonly Wijziging[]; rekent: number }
  | { soort: "nietsTeBevriezen" | "nietsTeOntdooien" | "geenRegister" }
  | { soort: "onleesbaar"; mist: readonly string[] }
  | { soort: "mislukt"; belet: Belet };

/** Alles wat de weergave Formules toont. */
export interface Stand {
  deel: Deel;
  herkomst: Herkomststand;
  /** null zolang er nog niet is gezocht. */
  lijst: Lijst | null;
  toon: Toon;
  zoek: string;
  omvang: Omvang;
  register: Register | null;
  vraag: Vraag | null;
  bezig: Bezigheid<Werk> | null;
  melding: Melding | null;
}
