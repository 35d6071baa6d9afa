import { PLAN } from "../../i18n/weergaven/plan";
import { maakTeksten } from "../taal";

export const useTeksten = maakTeksten("plan", PLAN);
export type Teksten = ReturnType<typeof useTeksten>;
