import { TEKSTEN, type Taal, type Teksten as Gedeeld } from "../../i18n";
import { GEMEENTE, type Gemeenteteksten } from "../../i18n/weergaven/gemeente";
import { useTaal } from "../taal";

/** De teksten van deze weergave en die van het hele venster. Zij komen pas mee als de weergave wordt gekozen. */
export type Teksten = Gedeeld & { gemeente: Gemeenteteksten };

const teksten: Readonly<Record<Taal, Teksten>> = {
  nl: { ...TEKSTEN.nl, gemeente: GEMEENTE.nl },
  en: { ...TEKSTEN.en, gemeente: GEMEENTE.en },
};

export const useTeksten = (): Teksten => teksten[useTaal()];
