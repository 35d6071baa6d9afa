import { createContext, useContext, useMemo } from "react";
import type { Taal, Teksten } from "../../texts";
import { nl } from "../../texts/nl";

/** De taal van Office, met de teksten van het venster in die taal. */
export interface Taalkeuze {
  taal: Taal;
  teksten: Teksten;
}

export const Taalcontext = createContext<Taalkeuze>({ taal: "nl", teksten: nl });

/** De taal van Office. */
export const useTaal = (): Taal => useContext(Taalcontext).taal;

/** De teksten van het venster in de taal van Office; een weergave die later laadt, heeft er eigen bij. */
export const useTeksten = (): Teksten => useContext(Taalcontext).teksten;

/** Maakt de haak voor de teksten van een weergave naast die van het hele venster; zij komen pas mee als de weergave wordt gekozen. */
export function maakTeksten<Naam extends string, Eigen>(naam: Naam, eigen: Readonly<Record<Taal, Eigen>>) {
  return function useTeksten() {
    const { taal, teksten } = useContext(Taalcontext);
    return useMemo(
      () => ({ ...teksten, [naam]: eigen[taal] }) as Teksten & Readonly<Record<Naam, Eigen>>,
      [taal, teksten],
    );
  };
}
