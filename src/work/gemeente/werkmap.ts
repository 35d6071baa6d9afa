import type { Verloop } from "../../sheet/verloop";
import type { Instellingen } from "./instellingen";
import type { Overname } from "./overname";

export type Cellen = readonly (readonly unknown[])[];

/** Een van de twee tabellen zoals zij in de werkmap staat. */
export interface Tabelinhoud {
  /** Waaraan een wijziging van deze tabel te herkennen is. */
  id: string;
  /** Blad waar de tabel op staat; de gebruiker mag haar verplaatsen. */
  blad: string;
  /** Rijnummer van de kopregel op het blad, vanaf 1. */
  koprij: number;
  /** Waarden, met kopregel. */
  cellen: Cellen;
}

/** Wat de werkmap over eigen bedragen bevat. */
export interface Werkmapdossier {
  /** Zoals bewaard; zie leesInstellingen. */
  instellingen: unknown;
  /** null als de tabel er niet is. */
  huidig: Tabelinhoud | null;
  archief: Tabelinhoud | null;
}

/** Het geselecteerde bereik, om bedragen uit te lezen. */
export interface Selectiebereik {
  /** Adres met bladnaam. */
  adres: string;
  blad: string;
  /** Plaats van de eerste cel, vanaf 0. */
  rij: number;
  kolom: number;
  raster: Cellen;
  /** Rijnummers binnen het bereik, vanaf 1, die verborgen of weggefilterd zijn. */
  verborgenRijen: readonly number[];
}

/** Een cel die een bedrag uit POK_Bedragen gebruikt. */
export interface Gebruik {
  blad: string;
  adres: string;
  actielijn: number | null;
  jaar: number | null;
}

/** Bewijs van een overname, nodig om haar ongedaan te maken. */
export interface Overnamebon {
  readonly rijen: number;
}

/** Wat het dossier van een werkmap vraagt. Elke bewerking mislukt met een WerkmapFout. */
export interface Bedragenwerkmap {
  lees(): Promise<Werkmapdossier>;
  bewaar(instellingen: Instellingen): Promise<void>;
  /** Meldt welke tabel van de werkmap is gewijzigd; null als er een tabel of blad bij of weg is. @returns stopt het melden */
  bijWijziging(melden: (tabelId: string | null) => void): () => void;
  leesSelectie(): Promise<Selectiebereik>;
  /** De cellen die een bedrag uit POK_Bedragen gebruiken; een lege plaats is een verwijzing die niet te volgen is. */
  zoekGebruik(verloop: Verloop): Promise<readonly Gebruik[]>;
  /** Schrijft een overname geheel of niet. @param verwacht de inhoud waarvan de gebruiker weet; is die anders, dan wordt niets geschreven */
  neemOver(overname: Overname, verwacht: Tabelinhoud | null, afbreken: AbortSignal): Promise<Overnamebon>;
  /** Zet beide tabellen terug zoals zij voor de overname waren, als zij sindsdien niet zijn gewijzigd. */
  zetTerug(bon: Overnamebon): Promise<void>;
  /** Selecteert een rij van POK_Bedragen. @param rij geteld vanaf de kopregel (1) */
  toonRij(rij: number): Promise<void>;
}
