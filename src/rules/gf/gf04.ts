import { VOORDEEL_BEVRIEZEN } from "../../knowledge/gemeentefonds/gegevens/maatstaven";
import { telregel } from "../soorten";
import { euro } from "../teksten";
import { baten, brief, regelsOver } from "./fonds";

const LAATSTE_JAAR = 2022;

/** GF-04: wat het bevriezen van de korting in 2022 scheelt, doorgetrokken naar latere jaren. */
export const gf04 = telregel<{ jaar: number; bedrag: number }>({
  code: "GF-04",
  ernst: "fout",
  soort: "plan",
  titel: {
    nl: "De extra € 270 miljoen van 2022 ook na 2022 geboekt",
    en: "The extra € 270 million of 2022 also booked after 2022",
  },
  bron: brief({ nl: "bevriezing opschalingskorting", en: "freezing of the opschalingskorting" }),
  toetsPlan: (telling) =>
    baten(regelsOver(telling, "voordeel bevriezen", "opschalingskorting"))
      .filter(({ jaar }) => jaar! > LAATSTE_JAAR)
      .map((regel) => ({ regel, feiten: { jaar: regel.jaar!, bedrag: regel.bedrag! } })),
  bericht: {
    nl: ({ jaar, bedrag }) =>
      `${euro(bedrag)} baten in ${jaar} door het bevriezen van de opschalingskorting: dat levert alleen in ${LAATSTE_JAAR} iets op (${euro(VOORDEEL_BEVRIEZEN)} voor alle gemeenten samen); daarna staat de korting nog in de boeken. Haal de bate uit het plan.`,
    en: ({ jaar, bedrag }) =>
      `${euro(bedrag)} of baten in ${jaar} through the freezing of the opschalingskorting: that yields something in ${LAATSTE_JAAR} only (${euro(VOORDEEL_BEVRIEZEN)} for all gemeenten together); after that the cut still stands in the books. Take the baten out of the plan.`,
  },
});
