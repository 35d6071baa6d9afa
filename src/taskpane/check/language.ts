import { CONTROLE } from "../../texts/check";
import { makeTexts } from "../parts/language";

export const useTexts = makeTexts("check", CONTROLE);
export type Texts = ReturnType<typeof useTexts>;
