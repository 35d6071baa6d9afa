import { CORONA_LAATSTE_JAAR } from "../../knowledge/gemeentefonds/gegevens/maatstaven";
import type { Fondsregel } from "../../reading/plan/soorten";
import { telregel } from "../soorten";
import { euro, toonOmschrijving } from "../teksten";
import { brief, regelsOver } from "./fonds";

/** GF-05: eenmalig coronageld na 2022, of als dekking van structurele lasten. */
export const gf05 = telregel<Fondsregel>({
  code: "GF-05",
  ernst: "fout",
  soort: "plan",
  titel: {
    nl: "Coronageld na 2022, of als dekking van structurele lasten",
    en: "Corona money after 2022, or as cover of structural lasten",
  },
  bron: brief({
    nl: "flankerend beleid voor de gevolgen van corona",
    en: "policy for the consequences of corona",
  }),
  toetsPlan: (telling) =>
    regelsOver(telling, "corona")
      .filter((regel) => regel.bedrag! > 0 && (isTeLaat(regel) || regel.aard === "structureel"))
      .map((regel) => ({ regel, feiten: regel })),
  bericht: {
    nl: (regel) =>
      `${euro(regel.bedrag!)} ${isTeLaat(regel) ? "baten" : `structurele ${regel.soort}`} in ${regel.jaar} bij ${toonOmschrijving(regel, "nl")}: dit geld is eenmalig en loopt tot en met ${CORONA_LAATSTE_JAAR} (re-integratie € 58,2 miljoen, bijzondere bijstand € 15 miljoen, schuldenbeleid € 30 miljoen). ${isTeLaat(regel) ? "Haal de bate uit het plan." : "Zoek structurele dekking of maak de regel incidenteel."}`,
    en: (regel) =>
      `${euro(regel.bedrag!)} of ${isTeLaat(regel) ? "baten" : `structural ${regel.soort}`} in ${regel.jaar} with ${toonOmschrijving(regel, "en")}: this money is one-off and runs to ${CORONA_LAATSTE_JAAR} (re-integration € 58.2 million, special assistance € 15 million, debt policy € 30 million). ${isTeLaat(regel) ? "Take the baten out of the plan." : "Find structural cover or make the line incidental."}`,
  },
});

const isTeLaat = ({ soort, jaar }: Fondsregel): boolean => soort === "baten" && jaar! > CORONA_LAATSTE_JAAR;
