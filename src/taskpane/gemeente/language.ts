import { GEMEENTE } from "../../texts/gemeente";
import { makeTexts } from "../parts/language";

export const useTexts = makeTexts("gemeente", GEMEENTE);
export type Texts = ReturnType<typeof useTexts>;
