import { GEMEENTE } from "../../i18n/weergaven/gemeente";
import { maakTeksten } from "../taal";

export const useTeksten = maakTeksten("gemeente", GEMEENTE);
export type Teksten = ReturnType<typeof useTeksten>;
