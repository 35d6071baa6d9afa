import { CONTROLE } from "../../texts/controle";
import { maakTeksten } from "../parts/taal";

export const useTeksten = maakTeksten("controle", CONTROLE);
export type Teksten = ReturnType<typeof useTeksten>;
