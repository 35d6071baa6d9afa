import { PLAN } from "../../texts/plan";
import { makeTexts } from "../parts/language";

export const useTexts = makeTexts("plan", PLAN);
export type Texts = ReturnType<typeof useTexts>;
