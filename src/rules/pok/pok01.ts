import { isEmpty } from "../../sheet/text";
import { NO_ACTIELIJN, lineRule } from "../kinds";
import { annex, show } from "../texts";

/** POK-01: the actielijn does not exist. */
export const pok01 = lineRule<{ found: unknown }>({
  code: "POK-01",
  severity: "fout",
  kind: "line",
  title: { nl: "De actielijn bestaat niet", en: "The actielijn does not exist" },
  source: annex("de acht rijen van de tabel", "the eight rows of the table"),
  perRow: true,
  at: { actielijnen: [NO_ACTIELIJN] },
  review: (line) => ({ line, facts: { found: line.found.actielijn } }),
  wording: {
    nl: ({ found }) =>
      `${isEmpty(found) ? "Er staat geen actielijn" : `${show(found, "nl")} is geen actielijn`}; toegestaan zijn 1 tot en met 8. Verbeter het nummer of de naam, of laat deze regel buiten het plan.`,
    en: ({ found }) =>
      `${isEmpty(found) ? "No actielijn is given" : `${show(found, "en")} is not an actielijn`}; 1 to 8 are allowed. Correct the number or name, or leave this line out of the plan.`,
  },
});
