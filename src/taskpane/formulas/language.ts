import { FORMULAS } from "../../texts/formulas";
import { makeTexts } from "../parts/language";

export const useTexts = makeTexts("formulas", FORMULAS);
export type Texts = ReturnType<typeof useTexts>;
