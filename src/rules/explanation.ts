import type { BilingualText } from "./kinds";

/**
 * The exceptions of rules: when a finding is less severe, or what alone a rule applies to. Apart from the rules, because the
 * functions do not need them and the pane loads those first.
 */
export const EXPLANATION: Readonly<Record<string, BilingualText>> = {
  "POK-02": {
    nl: "Bij lasten een waarschuwing: een gemeente mag ze zelf betalen.",
    en: "For lasten a warning: a gemeente may pay them itself.",
  },
  "POK-03": {
    nl: "Actielijn 8 vanaf 2023 is een waarschuwing: over een vervolg moest nog worden besloten.",
    en: "Actielijn 8 from 2023 is a warning: a continuation was still to be decided.",
  },
  "POK-05": {
    nl: "Is alleen een actielijn overschreden en het jaar niet, dan is het een advies: schuiven mag.",
    en: "Where only an actielijn is exceeded and the year is not, it is advice: shifting is allowed.",
  },
  "POK-10": {
    nl: "Of de gemeente een stedelijk vernieuwingsgebied heeft, kan onbekend zijn; dan is het een waarschuwing.",
    en: "Whether the gemeente has a stedelijk vernieuwingsgebied may be unknown; then it is a warning.",
  },
  "POK-14": {
    nl: "Alleen meer dan één eenheid van het plan telt: wat kleiner is, is afronding.",
    en: "Only more than one unit of the plan counts: anything smaller is rounding.",
  },
  "GF-01": {
    nl: "Ten hoogste het aandeel in € 216 miljoen (2022) of € 192,6 miljoen per jaar (2023–2025).",
    en: "At most the share of € 216 million (2022) or € 192.6 million a year (2023–2025).",
  },
  "GF-02": {
    nl: "Alleen van 2022 tot en met 2026: daar verschillen de twee ramingen.",
    en: "Only from 2022 to 2026: there the two estimates differ.",
  },
  "GF-06": {
    nl: "Eén eigen regel, of een eindafrekening die lager is dan de raming, is een waarschuwing.",
    en: "One line of its own, or a final settlement below the estimate, is a warning.",
  },
  "GF-07": {
    nl: "Noemt het plan het accres niet zeker maar ook geen voorbehoud, dan is het één advies.",
    en: "Where the plan neither calls the accres certain nor makes a reservation, it is one piece of advice.",
  },
};
