import { GEMEENTEFONDS } from "../../i18n/weergaven/gemeentefonds";
import { maakTeksten } from "../taal";

export const useTeksten = maakTeksten("gemeentefonds", GEMEENTEFONDS);
export type Teksten = ReturnType<typeof useTeksten>;
