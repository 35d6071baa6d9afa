import type { Doel } from "../../sheet/doel";
import type { Plancorrectie, Planlezing, Raster, Samenvoeging } from "../../reading/plan";
import type { Planregel } from "../../reading/plan/soorten";
import type { Toetsgegevens } from "../../rules";
import type { Taal } from "../../rules/soorten";
import type { Controlebevinding } from "./bevinding";

export type { Taal };
export type { Controlebevinding };

/** Waar een plan in de werkmap staat: een Excel-tabel, of een rechthoek op een blad. */
export interface Planplek {
  /** Waar het plan nu ligt, bij een tabel met haar kopregel; rijen en kolommen tellen vanaf 0. */
  doel: Doel;
  /** Naam van de Excel-tabel; null bij een gewoon bereik. */
  tabel: string | null;
  /** Naam in de werkmap waarmee een onthouden bereik meeschuift als er rijen of kolommen bij komen; null zolang het niet onthouden is. */
  naam: string | null;
  /** Of het plan doorloopt tot het eind van het blad: regels die er onderaan bij komen, tellen mee. */
  totEinde: boolean;
}

/** Een plan zoals het nu op het blad staat. */
export interface Planinhoud {
  plek: Planplek;
  raster: Raster;
  /** Rijnummers binnen het bereik, vanaf 1, die verborgen of weggefilterd zijn. */
  verborgen: readonly number[];
  /** Cellen die over meer dan één rij zijn samengevoegd; rij en kolom binnen het bereik, vanaf 1. */
  samengevoegd: readonly Samenvoeging[];
}

/** Een plaats in de werkmap die een plan kan zijn. */
export interface Plekkandidaat {
  plek: Planplek;
  /** Aantal planregels dat zo gelezen wordt. */
  regels: number;
  reden: Readonly<Record<Taal, string>>;
  /** Wat het blad boven het bereik al zegt, zoals de eenheid. */
  correctie: Plancorrectie;
}

/** Waaraan getoetst wordt; de eenheid komt uit het plan. */
export type Controlegegevens = Omit<Toetsgegevens, "eenheid">;

/** De uitkomst van één controle. */
export interface Controle {
  plek: Planplek;
  /** De cellen waaruit gelezen is. */
  raster: Raster;
  lezing: Planlezing;
  /** Alle planregels, met `rij` en `kolom` zoals op het blad (vanaf 1). */
  regels: readonly Planregel[];
  /** De zwaarste eerst, ook wat terzijde is gelegd. */
  bevindingen: readonly Controlebevinding[];
}

/** Een bevinding die de gebruiker terzijde legde, en waarom. */
export interface Terzijde {
  /** {@link Controlebevinding.sleutel}. */
  sleutel: string;
  reden: string;
  naam: string;
  /** jjjj-mm-dd */
  datum: string;
}

/** Wat de werkmap over één plan onthoudt. */
export interface Planherinnering {
  plek: Planplek;
  correctie: Plancorrectie;
  /** Waar `correctie` naar wijst; zie ijkVan en volgCorrectie. Weggelaten: niet te volgen. */
  ijk?: Correctieijk;
  terzijde: readonly Terzijde[];
}

/** De tekst van de rijen en kolommen die een correctie noemt, om haar te volgen als er rijen of kolommen bij komen. */
export interface Correctieijk {
  rijen: Readonly<Record<number, string>>;
  kolommen: Readonly<Record<number, string>>;
}

/** Wat de werkmap over haar plannen onthoudt. */
export interface Geheugen {
  plannen: readonly Planherinnering[];
  /** Plaats in `plannen` van het plan dat het laatst is gecontroleerd; null als er geen is. */
  laatste: number | null;
  /** Onthouden plannen waarvan de plaats niet meer bestaat, zoals “Begroting!A1:F20”. */
  verdwenen: readonly string[];
}

export const LEEG_GEHEUGEN: Geheugen = { plannen: [], laatste: null, verdwenen: [] };

/** Hoe bevindingen op het blad te zien zijn: gekleurde cellen met een notitie, of kolommen met TOETS-formules. */
export type Merkwijze = "kleur" | "kolom";

/** Wat er nu aan merken in de werkmap staat. */
export interface Merkstand {
  /** Aantal gekleurde plekken; aangrenzende cellen met dezelfde ernst zijn er één. */
  kleuren: number;
  notities: number;
  /** Bladadressen van de kolommen “Controle”. */
  kolommen: readonly string[];
}

/** Wat markeren deed. */
export interface Merkbon {
  wijze: Merkwijze;
  /** Aantal gekleurde cellen, of aantal formules. */
  aantal: number;
  /** Aantal cellen dat een notitie kreeg; null waar deze Excel geen notities kent, en bij een kolom. */
  notities: number | null;
  /** Adres van wat er bij kwam, met bladnaam. */
  adres: string;
}

/** Bewijs van een geschreven rapport, nodig om het weer weg te halen. */
export interface Rapportbon {
  readonly blad: string;
  readonly bladId: string;
}

/** Wat er op een blad is gewijzigd. */
export interface Planwijziging {
  bladId: string;
  /** Adres zonder bladnaam; "" als niet bekend is wat er wijzigde. */
  adres: string;
  /** Of er cellen, rijen of kolommen bij of weg zijn. */
  verschuift: boolean;
  /** Of het blad zelf weg is. */
  bladWeg: boolean;
  /** De nieuwe naam van het blad, als alleen die is gewijzigd. */
  bladnaam?: string;
}
