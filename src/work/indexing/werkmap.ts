import type { Bon } from "../verkenning";
import type { Doel } from "../../sheet/doel";
import type { Plaats } from "./opdracht";
import type { Indexwijziging } from "./plan";
import type { Indexzicht } from "./zicht";

/** Wat het indexeren van een werkmap vraagt. Elke bewerking mislukt met een WerkmapFout. */
export interface Indexwerkmap {
  /** Meldt dat de gebruiker iets anders selecteerde. @returns stopt het melden */
  bijSelectie(melden: () => void): () => void;
  /** Leest de geselecteerde cellen en de plaats waar de uitkomst komt. */
  bekijk(plaats: Plaats): Promise<Indexzicht>;
  /** Zet de formules, alle of geen. @param zicht waarvan de gebruiker weet; staat er iets anders, dan wordt niets geschreven */
  schrijf(zicht: Indexzicht, wijzigingen: readonly Indexwijziging[], afbreken: AbortSignal): Promise<Bon>;
  /** Zet terug wat er stond, als de formules nog ongewijzigd zijn. */
  zetTerug(bon: Bon): Promise<void>;
  selecteer(doel: Doel): Promise<void>;
}
