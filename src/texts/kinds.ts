import type { Obstacle } from "../sheet/obstacle";

export type Language = "nl" | "en";

/** A text in both languages at once, such as what was found while reading. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What the Dutch texts require of another language: the same keys, and sentences with the same parameters. */
export type Widened<T> = T extends Language
  ? Language
  : T extends string
    ? string
    : T extends (...facts: infer Facts) => infer Text
      ? (...facts: Facts) => Widened<Text>
      : { [Key in keyof T]: Widened<T[Key]> };

/** A sentence per obstacle: what is the case and what the user can do. */
export type ObstacleTexts = { [S in Obstacle["kind"]]: (obstacle: Obstacle & { kind: S }) => string };
