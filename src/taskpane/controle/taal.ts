import { CONTROLE } from "../../i18n/weergaven/controle";
import { maakTeksten } from "../taal";

export const useTeksten = maakTeksten("controle", CONTROLE);
export type Teksten = ReturnType<typeof useTeksten>;
