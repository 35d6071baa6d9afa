import type { Belet } from "../sheet/belet";
import type { Doel } from "../sheet/doel";

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
