import type { Planregel } from "../../reading/plan/soorten";
import { EERSTE_JAAR, LAATSTE_JAAR } from "../kader";
import { lijnregel } from "../soorten";
import { bijlage, euro, toon } from "../teksten";

const HOOFDLETTER = { baten: "Baten", lasten: "Lasten" } as const;
const bedragNl = ({ bedrag, soort }: Planregel) => (bedrag === null ? soort : `${euro(bedrag)} ${soort}`);
const bedragEn = ({ bedrag, soort }: Planregel) => (bedrag === null ? soort : `${euro(bedrag)} of ${soort}`);
const beginEn = (regel: Planregel) => (regel.bedrag === null ? HOOFDLETTER[regel.soort] : bedragEn(regel));
const beginNl = (regel: Planregel) => (regel.bedrag === null ? HOOFDLETTER[regel.soort] : bedragNl(regel));

/** POK-02: het jaar ligt buiten de brief; voor baten is dat een fout, lasten mag een gemeente zelf betalen. */
export const pok02 = lijnregel<Planregel>({
  code: "POK-02",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: `Het jaar ligt buiten ${EERSTE_JAAR}–${LAATSTE_JAAR}`,
    en: `The year lies outside ${EERSTE_JAAR}–${LAATSTE_JAAR}`,
  },
  bron: bijlage(
    "kolommen van de tabel en opmerking over de periode na 2027",
    "columns of the table and note on the period after 2027",
  ),
  toets: (regel) => {
    const { jaar, bedrag, soort } = regel;
    if (bedrag === 0 || (jaar !== null && jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR)) return null;
    return { regel, ernst: soort === "baten" ? "fout" : "waarschuwing", feiten: regel };
  },
  bericht: {
    nl: (regel) =>
      regel.jaar === null
        ? `Bij ${bedragNl(regel)} staat ${toon(regel.gevonden.jaar, "nl")} waar een jaar hoort; toegestaan is ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`
        : `${beginNl(regel)} in ${regel.jaar}: de POK-middelen gelden voor ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}; daarbuiten is niets toegezegd. ${regel.soort === "baten" ? "Haal de bate uit het plan." : "Zorg voor een andere dekking."}`,
    en: (regel) =>
      regel.jaar === null
        ? `With ${bedragEn(regel)} it says ${toon(regel.gevonden.jaar, "en")} where a year belongs; ${EERSTE_JAAR} to ${LAATSTE_JAAR} are allowed.`
        : `${beginEn(regel)} in ${regel.jaar}: the POK money is for ${EERSTE_JAAR} to ${LAATSTE_JAAR}; nothing is promised outside those years. ${regel.soort === "baten" ? "Take the baten out of the plan." : "Find other cover."}`,
  },
});
