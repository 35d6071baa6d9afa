import type { PlanRole, Sentence } from "../reading";

/** How a sentence names a role. */
export const PLAN_ROLE_TERM: Readonly<Record<PlanRole, Sentence>> = {
  actielijn: { nl: "actielijn", en: "action line" },
  year: { nl: "jaar", en: "year" },
  amount: { nl: "bedrag", en: "amount" },
  kind: { nl: "soort", en: "baten or lasten" },
  aard: { nl: "aard", en: "structural or incidental" },
  kanaal: { nl: "kanaal", en: "channel" },
  taakveld: { nl: "taakveld", en: "taakveld" },
  description: { nl: "omschrijving", en: "description" },
  details: { nl: "toelichting", en: "notes" },
  sign: { nl: "V of N", en: "V or N" },
  gemeente: { nl: "gemeente", en: "municipality" },
  reportKind: { nl: "verslagsoort", en: "report type" },
  none: { nl: "geen", en: "none" },
};
