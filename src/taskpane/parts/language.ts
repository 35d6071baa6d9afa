import { createContext, useContext, useMemo } from "react";
import type { Language, Texts } from "../../texts";
import { FORMATS, type Format } from "../../texts/format";
import { nl } from "../../texts/nl";

/** The language of Office, with the texts of the pane in that language. */
export interface LanguageChoice {
  language: Language;
  texts: Texts;
}

export const LanguageContext = createContext<LanguageChoice>({ language: "nl", texts: nl });

/** The language of Office. */
export const useLanguage = (): Language => useContext(LanguageContext).language;

/** How numbers and dates are written in the language of Office. */
export const useFormat = (): Format => FORMATS[useLanguage()];

/** The texts of the pane in the language of Office; a view that loads later adds its own. */
export const useTexts = (): Texts => useContext(LanguageContext).texts;

/** Makes a hook for the texts of a view together with those of the pane; they load with the view. */
export function makeTexts<Name extends string, Own>(name: Name, own: Readonly<Record<Language, Own>>) {
  return function useTexts() {
    const { language, texts } = useContext(LanguageContext);
    return useMemo(
      () => ({ ...texts, [name]: own[language] }) as Texts & Readonly<Record<Name, Own>>,
      [language, texts],
    );
  };
}
