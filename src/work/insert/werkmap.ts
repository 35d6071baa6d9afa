import { Verkenning, Bon } from "../verkenning";
import { Doel } from "../../sheet/doel";
import type { Blok } from "../blok";

/** Wat het taakvenster van een werkmap vraagt. Elke bewerking mislukt met een WerkmapFout. */
export interface Werkmap {
  /** Meldt dat de gebruiker iets anders selecteerde. @returns stopt het melden */
  bijSelectie(melden: () => void): () => void;
  /** Bekijkt de plaats die een blok vanaf de selectie inneemt. */
  verken(omvang: { rijen: number; kolommen: number }): Promise<Verkenning>;
  /** Schrijft het blok geheel of niet. @param afdruk de inhoud waarvan de gebruiker weet; is die anders, dan wordt niets geschreven */
  schrijf(doel: Doel, blok: Blok, afdruk: string, afbreken: AbortSignal): Promise<Bon>;
  /** Zet terug wat er voor het schrijven stond, als het blok nog ongewijzigd is. */
  zetTerug(bon: Bon): Promise<void>;
  selecteer(doel: Doel): Promise<void>;
}
