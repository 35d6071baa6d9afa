import { isLeeg } from "../../sheet/tekst";
import { GEEN_ACTIELIJN, lijnregel } from "../soorten";
import { bijlage, toon } from "../teksten";

/** POK-01: de actielijn bestaat niet. */
export const pok01 = lijnregel<{ gevonden: unknown }>({
  code: "POK-01",
  ernst: "fout",
  soort: "regel",
  titel: { nl: "De actielijn bestaat niet", en: "The actielijn does not exist" },
  bron: bijlage("de acht rijen van de tabel", "the eight rows of the table"),
  perRij: true,
  bij: { actielijnen: [GEEN_ACTIELIJN] },
  toets: (regel) => ({ regel, feiten: { gevonden: regel.gevonden.actielijn } }),
  bericht: {
    nl: ({ gevonden }) =>
      `${isLeeg(gevonden) ? "Er staat geen actielijn" : `${toon(gevonden, "nl")} is geen actielijn`}; toegestaan zijn 1 tot en met 8. Verbeter het nummer of de naam, of laat deze regel buiten het plan.`,
    en: ({ gevonden }) =>
      `${isLeeg(gevonden) ? "No actielijn is given" : `${toon(gevonden, "en")} is not an actielijn`}; 1 to 8 are allowed. Correct the number or name, or leave this line out of the plan.`,
  },
});
