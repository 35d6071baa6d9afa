import type { Language } from "../../src/texts";
import { en } from "../../src/texts/en";
import { nl } from "../../src/texts/nl";
import type { LanguageChoice } from "../../src/taskpane/parts/language";

/** The texts of the pane in both languages. */
export const TEXTS = { nl, en };

export const languageChoice = (language: Language): LanguageChoice => ({ language, texts: TEXTS[language] });
