import type { Obstacle } from "../sheet/obstacle";
import type { Language, ObstacleTexts } from "./kinds";
import { nl, type Texts } from "./nl";

export type { Bilingual, Language } from "./kinds";
export type { Texts } from "./nl";

/** The texts of the pane. English is loaded only when needed: most users read Dutch. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "nl") return nl;
  try {
    return (await import("./en")).en;
  } catch {
    // Rather Dutch than an empty pane.
    return nl;
  }
}

/** The language for an Office language code: Dutch where that is Dutch or unknown, otherwise English. */
export function chooseLanguage(languageCode: string | undefined): Language {
  return !languageCode || /^nl\b/i.test(languageCode) ? "nl" : "en";
}

/** The sentence for an obstacle. @param own a view's own sentences, where the general ones do not fit */
export function obstacleText(texts: Texts, obstacle: Obstacle, own: Partial<ObstacleTexts> = {}): string {
  const make = (own[obstacle.kind] ?? texts.obstacle[obstacle.kind]) as (obstacle: Obstacle) => string;
  return make(obstacle);
}
