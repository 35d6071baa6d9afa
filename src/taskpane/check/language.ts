import { CHECK } from "../../texts/check";
import { makeTexts } from "../parts/language";

export const useTexts = makeTexts("check", CHECK);
export type Texts = ReturnType<typeof useTexts>;
