import { TEKSTEN, type Taal, type Teksten as Gedeeld } from "../../i18n";
import { FORMULES, type Formulesteksten } from "../../i18n/weergaven/formules";
import { useTaal } from "../taal";

/** De teksten van deze weergave en die van het hele venster. Zij komen pas mee als de weergave wordt gekozen. */
export type Teksten = Gedeeld & { formules: Formulesteksten };

const teksten: Readonly<Record<Taal, Teksten>> = {
  nl: { ...TEKSTEN.nl, formules: FORMULES.nl },
  en: { ...TEKSTEN.en, formules: FORMULES.en },
};

export const useTeksten = (): Teksten => teksten[useTaal()];
