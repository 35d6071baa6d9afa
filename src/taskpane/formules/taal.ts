import { FORMULES } from "../../i18n/weergaven/formules";
import { maakTeksten } from "../taal";

export const useTeksten = maakTeksten("formules", FORMULES);
export type Teksten = ReturnType<typeof useTeksten>;
