import { GEMEENTEFONDS } from "../../texts/gemeentefonds";
import { makeTexts } from "../parts/language";

export const useTexts = makeTexts("gemeentefonds", GEMEENTEFONDS);
