import { volledigAdres, type Rechthoek } from "./adres";

/** Een rechthoek op een bepaald blad; het blad wordt op id gevonden, zodat hernoemen niet stoort. */
export interface Doel extends Rechthoek {
  bladId: string;
  blad: string;
}

/** Het adres zoals een gebruiker het leest. */
export const doeladres = (doel: Doel): string => volledigAdres(doel.blad, doel);
