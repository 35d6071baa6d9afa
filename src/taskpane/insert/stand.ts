import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import type { Opdracht } from "../../work/amounts/opdracht";
import type { Bon, Verkenning } from "../../work/verkenning";
import type { Belet } from "../../sheet/belet";
import type { Doel } from "../../sheet/doel";
import type { Bezigheid } from "../parts/werker";

/** Wat er over de doelplaats bekend is. */
export type Zicht<V extends Verkenning = Verkenning> =
  { fase: "kijken" } | { fase: "gezien"; verkenning: V } | { fase: "belet"; belet: Belet };

/** Alleen invoegen is nog tegen te houden als het wacht. */
export type Werk = "invoegen" | "terugzetten" | "selecteren";

export type Melding =
  { soort: "ingevoegd"; bon: Bon } | { soort: "teruggezet"; doel: Doel } | { soort: "mislukt"; belet: Belet };

/** Een bron van één gemeente. */
export type Gemeentebron = Exclude<Bedragbron, { soort: "landelijk" }>;

/** Wat er bij het schrijven op een plaats in de werkmap te tonen is. */
export interface Plaatsstand<O, V extends Verkenning = Verkenning> {
  opdracht: O;
  zicht: Zicht<V>;
  /** Of de gebruiker gevraagd wordt om te overschrijven. */
  vraag: boolean;
  bezig: Bezigheid<Werk> | null;
  melding: Melding | null;
}

/** Alles wat het taakvenster van het invoegen van POK-bedragen toont. */
export interface Stand extends Plaatsstand<Opdracht> {
  /** De bronnen waaruit te kiezen valt; de landelijke is er altijd. */
  bronnen: readonly Bedragbron[];
  /** De gekozen bron, als die er niet meer is en de landelijke haar plaats heeft ingenomen. */
  vervallenBron: Gemeentebron | null;
}
