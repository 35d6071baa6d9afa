import type { Planplek, Plekkandidaat } from "../../work/check";
import type { Belet } from "../../sheet/belet";
import type { Ontwerp, Overgenomen } from "../../work/plan";
import type { Geschrevenplan, Planverschil, Schrijfbon, Voorbereid } from "../../work/plan/werkmap";
import type { Bezigheid } from "../parts/werker";
import type { Geschiedenis } from "./geschiedenis";

export type Werk = "lezen" | "zoeken" | "overnemen" | "voorbereiden" | "schrijven" | "terugzetten" | "tonen";

/** Een plan uit de werkmap, gelezen om van uit te gaan; er is nog niets overgenomen. */
export interface Overneemvoorstel {
  plek: Planplek;
  /** Het ontwerp dat het wordt. */
  ontwerp: Ontwerp;
  overgenomen: Overgenomen;
  /** Vragen die bij het lezen open bleven. */
  vragen: number;
}

/** Een invoerveld van een activiteit; een jaartal is het bedrag van dat jaar. */
export type Veld = "naam" | "doel" | "taakveld" | "aard" | number;

/** Waar het schrijven staat: eerst wat de gebruiker op het blad wijzigde, dan het voorbeeld. */
export type Schrijfstand =
  | { fase: "verschillen"; geschreven: Geschrevenplan }
  | {
      fase: "voorbeeld";
      voorbereid: Voorbereid;
      /** Wijzigingen van het blad die niet in het ontwerp passen, en op het blad blijven. */
      nietOvergenomen: readonly Planverschil[];
    };

export type Vraag =
  | { soort: "opnieuw" }
  /** @property zonderVast de jaren waarin nog niets vaststaat */
  | { soort: "behoedzaam"; zonderVast: readonly number[] }
  | { soort: "naam" | "scenarioWeg"; id: string; naam: string };

export type Melding =
  | { soort: "geschreven"; bon: Schrijfbon }
  | { soort: "hervat" | "teruggezet" }
  /** Wijzigingen van het ontwerp die met de knop ernaast terug te nemen zijn. */
  | { soort: "activiteitWeg" | "scenarioWeg"; naam: string }
  | { soort: "voorgesteld" | "bladOvergenomen"; aantal: number }
  | { soort: "mislukt"; belet: Belet }
  | { soort: "nietTeLezen"; zin: string };

/** Alles wat de weergave Plan toont. */
export interface Stand {
  fase: "lezen" | "start" | "overnemen" | "stappen";
  /** null zolang er nog niet is gekozen waarvan het plan uitgaat. */
  ontwerp: Ontwerp | null;
  geschiedenis: Geschiedenis;
  /** null zolang er niet is gezocht. */
  kandidaten: readonly Plekkandidaat[] | null;
  voorstel: Overneemvoorstel | null;
  /** Nr van de activiteit die open staat. */
  open: string | null;
  /** Het veld van de open activiteit dat de focus krijgt. */
  veld: Veld | null;
  /** Of bij de controle de scenario's naast elkaar staan. */
  vergelijkt: boolean;
  schrijven: Schrijfstand | null;
  /** Waarom het ontwerp nu niet in de werkmap is bewaard. */
  bewaarfout: Belet | null;
  vraag: Vraag | null;
  bezig: Bezigheid<Werk> | null;
  melding: Melding | null;
}
