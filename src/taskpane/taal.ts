import { createContext, useContext } from "react";
import { TEKSTEN, type Taal, type Teksten } from "../i18n";

export const Taalcontext = createContext<Taal>("nl");

/** De taal van Office. */
export const useTaal = (): Taal => useContext(Taalcontext);

/** De teksten van het venster in de taal van Office; een weergave die later laadt, heeft er eigen bij. */
export const useTeksten = (): Teksten => TEKSTEN[useTaal()];
