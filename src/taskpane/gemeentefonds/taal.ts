import { GEMEENTEFONDS } from "../../texts/gemeentefonds";
import { maakTeksten } from "../parts/taal";

export const useTeksten = maakTeksten("gemeentefonds", GEMEENTEFONDS);
export type Teksten = ReturnType<typeof useTeksten>;
