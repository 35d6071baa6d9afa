import { createContext, useContext } from "react";
import { TEKSTEN, type Teksten } from "../i18n";

export const Taalcontext = createContext<Teksten>(TEKSTEN.nl);

/** De teksten in de taal van Office. */
export const useTeksten = (): Teksten => useContext(Taalcontext);
