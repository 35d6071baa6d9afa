import { LETTER } from "./source";
import { SCHEME_MONEY, type SchemeMoney } from "./data/schemeMoney";
import { SCHEMES, type Scheme } from "./data/schemes";
import type { Language } from "./kinds";
import { must } from "../../sheet/must";

/** Money in the letter that serves the same purpose as an actielijn: who pays, how much, when, and where the letter says so. */
export type Overlap = Scheme & SchemeMoney;

/** The other money in the letter that serves the same purpose as an actielijn; empty if the letter names none. */
export const overlapOf = (actielijn: number): readonly Overlap[] =>
  SCHEMES.filter(({ actielijnen }) => actielijnen.includes(actielijn)).map((scheme) => ({
    ...scheme,
    ...must(SCHEME_MONEY[scheme.code]),
  }));

/** Where the letter names it: “VNG, ledenbrief Rijksbegroting 2022, hoofdstuk 9, “Jeugd””. */
export function overlapSource({ place }: Overlap, language: Language): string {
  const parts = place.map(
    ([chapter, heading]) => `${language === "nl" ? "hoofdstuk" : "chapter"} ${chapter}, “${heading}”`,
  );
  return `${LETTER}, ${parts.join(language === "nl" ? " en " : " and ")}`;
}
