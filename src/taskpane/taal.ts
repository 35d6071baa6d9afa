import { createContext, useContext } from "react";
import { TEKSTEN, type Taal, type Teksten } from "../i18n";

export const Taalcontext = createContext<Taal>("nl");

/** De taal van Office. */
export const useTaal = (): Taal => useContext(Taalcontext);

/** De teksten van het venster in de taal van Office; een weergave die later laadt, heeft er eigen bij. */
export const useTeksten = (): Teksten => TEKSTEN[useTaal()];

/** Maakt de haak voor de teksten van een weergave naast die van het hele venster; zij komen pas mee als de weergave wordt gekozen. */
export function maakTeksten<Naam extends string, Eigen>(naam: Naam, eigen: Readonly<Record<Taal, Eigen>>) {
  const samen = (taal: Taal) =>
    ({ ...TEKSTEN[taal], [naam]: eigen[taal] }) as Teksten & Readonly<Record<Naam, Eigen>>;
  const teksten = { nl: samen("nl"), en: samen("en") };
  return function useTeksten() {
    return teksten[useTaal()];
  };
}
