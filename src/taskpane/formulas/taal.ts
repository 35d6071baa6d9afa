import { FORMULES } from "../../texts/formules";
import { maakTeksten } from "../parts/taal";

export const useTeksten = maakTeksten("formules", FORMULES);
export type Teksten = ReturnType<typeof useTeksten>;
