import { huidigeEditie } from "../../knowledge/pok/edities";
import type { Kader } from "../kader";
import { LAATSTE_JAAR } from "../kader";
import { lijnregel } from "../soorten";
import { bijlage, euro, lijn } from "../teksten";

interface Feiten {
  actielijn: number;
  jaar: number;
  bedrag: number;
  zonderDekking: number;
}

/** POK-11: structurele lasten op een actielijn die ophoudt. */
export const pok11 = lijnregel<Feiten>({
  code: "POK-11",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Structurele lasten op actielijn 5, 6 of 8",
    en: "Structural lasten on actielijn 5, 6 or 8",
  },
  bron: bijlage("opmerkingen over de structurele bijdrage", "notes on the structural contribution"),
  bij: {
    soort: "lasten",
    actielijnen: huidigeEditie.actielijnen
      .filter(({ aard }) => aard === "incidenteel")
      .map(({ nummer }) => nummer),
  },
  toets: (regel, kader) => {
    const { actielijn, jaar, bedrag, aard } = regel;
    if (aard !== "structureel" || bedrag === null || bedrag <= 0) return null;
    const plaats = kader.plaats(actielijn, jaar);
    if (plaats === null) return null;
    const zonderDekking = eersteZonderDekking(kader, plaats.actielijn, plaats.jaar);
    return { regel, feiten: { actielijn: plaats.actielijn, jaar: plaats.jaar, bedrag, zonderDekking } };
  },
  bericht: {
    nl: ({ actielijn, jaar, bedrag, zonderDekking }) =>
      `${euro(bedrag)} structurele lasten op ${lijn(actielijn)} in ${jaar}: die middelen zijn incidenteel; ${zonderDekking === jaar ? `in ${jaar} is er geen dekking` : `vanaf ${zonderDekking} is er geen dekking`}. Zoek structurele dekking of maak de lasten incidenteel.`,
    en: ({ actielijn, jaar, bedrag, zonderDekking }) =>
      `${euro(bedrag)} of structural lasten on ${lijn(actielijn)} in ${jaar}: that money is incidental; ${zonderDekking === jaar ? `in ${jaar} there is no cover` : `from ${zonderDekking} there is no cover`}. Find structural cover or make the lasten incidental.`,
  },
});

/** Het eerste jaar, vanaf dat van de regel, waarin de actielijn niets draagt. */
function eersteZonderDekking(kader: Kader, actielijn: number, vanaf: number): number {
  let jaar = vanaf;
  while (jaar <= LAATSTE_JAAR && kader.plaats(actielijn, jaar)!.heeftGeld) jaar++;
  return jaar;
}
