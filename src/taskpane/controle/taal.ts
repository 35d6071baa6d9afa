import { TEKSTEN, type Taal, type Teksten as Gedeeld } from "../../i18n";
import { CONTROLE, type Controleteksten } from "../../i18n/weergaven/controle";
import { useTaal } from "../taal";

/** De teksten van deze weergave en die van het hele venster. Zij komen pas mee als de weergave wordt gekozen. */
export type Teksten = Gedeeld & { controle: Controleteksten };

const teksten: Readonly<Record<Taal, Teksten>> = {
  nl: { ...TEKSTEN.nl, controle: CONTROLE.nl },
  en: { ...TEKSTEN.en, controle: CONTROLE.en },
};

export const useTeksten = (): Teksten => teksten[useTaal()];
