import { volledigAdres, type Rechthoek } from "./adres";
import type { Blok } from "./blok";

/** Een rechthoek op een bepaald blad; het blad wordt op id gevonden, zodat hernoemen niet stoort. */
export interface Doel extends Rechthoek {
  bladId: string;
  blad: string;
}

/** Waarom er op deze plaats (nu) niet geschreven kan worden. */
export type Belet =
  | { soort: "geenBereik" }
  | { soort: "bladBeveiligd" | "opmaakBeveiligd" | "bladVerborgen" | "bladBezet"; blad: string }
  | {
      soort:
        | "bladWeg"
        | "gewijzigd"
        | "celInBewerking"
        | "geenToegang"
        | "afgebroken"
        | "functiesOntbreken"
        | "selectieLeeg"
        | "teOud"
        | "meerSelecties"
        | "planWeg"
        | "planGewijzigd"
        | "geenRegels";
    }
  | { soort: "buitenBlad"; rijen: number; kolommen: number }
  | { soort: "samengevoegd" | "inTabel" | "matrix" | "verborgenCellen" | "halfGeschreven"; adres: string }
  | { soort: "kolomBezet"; adres: string; inhoud: string }
  | { soort: "merkenTeVeel"; aantal: number; meeste: number }
  | { soort: "selectieTeGroot"; cellen: number; meeste: number }
  | { soort: "geweigerd"; code: string };

/** Een mislukte bewerking, met de reden die de gebruiker te lezen krijgt. */
export class WerkmapFout extends Error {
  constructor(
    readonly belet: Belet,
    /** De fout van Office.js, voor wie zoekt. */
    readonly oorzaak?: unknown,
  ) {
    super(belet.soort);
    this.name = "WerkmapFout";
  }
}

/** @throws {WerkmapFout} `afgebroken` */
export function eisNietAfgebroken({ aborted }: { readonly aborted: boolean }): void {
  if (aborted) throw new WerkmapFout({ soort: "afgebroken" });
}

/** Wat er op de doelplaats staat. */
export interface Verkenning {
  doel: Doel;
  /** null als er geschreven kan worden. */
  belet: Belet | null;
  /** Aantal cellen waarin iets staat. */
  gevuld: number;
  /** De eerste gevulde cellen, met wat erin te zien is. */
  voorbeelden: readonly { adres: string; inhoud: string }[];
  /** Herkenningsteken van de inhoud: bij een andere afdruk is er intussen iets gewijzigd. */
  afdruk: string;
}

/** Bewijs van een geschreven blok, nodig om het ongedaan te maken. */
export interface Bon {
  readonly doel: Doel;
}

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

/** Het adres zoals een gebruiker het leest. */
export const doeladres = (doel: Doel): string => volledigAdres(doel.blad, doel);
