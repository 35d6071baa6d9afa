import { PLAN } from "../../texts/plan";
import { maakTeksten } from "../parts/taal";

export const useTeksten = maakTeksten("plan", PLAN);
export type Teksten = ReturnType<typeof useTeksten>;
