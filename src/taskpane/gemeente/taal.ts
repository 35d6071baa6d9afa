import { GEMEENTE } from "../../texts/gemeente";
import { maakTeksten } from "../parts/taal";

export const useTeksten = maakTeksten("gemeente", GEMEENTE);
export type Teksten = ReturnType<typeof useTeksten>;
