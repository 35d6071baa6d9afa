import type { Sentence } from "../reading";
import type { NoLine } from "./actielijn";

/** Why a row is no line. */
export const REPEATED_HEADER: Sentence = { nl: "herhaalde kop", en: "repeated header" };
export const TITLE: Sentence = { nl: "titel", en: "title" };
export const GIVEN: Sentence = { nl: "opgegeven", en: "given" };
export const NAMELESS: Sentence = {
  nl: "de rij heeft geen naam; hoort zij bij de rij erboven?",
  en: "the row has no name; does it belong to the row above?",
};
export const UNCLEAR_SALDO: NoLine = {
  reason: {
    nl: "is misschien het saldo van de lasten en baten eronder",
    en: "may be the balance of the lasten and baten below it",
  },
  asked: true,
};
