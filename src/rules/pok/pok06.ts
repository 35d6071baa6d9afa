import type { Planregel } from "../../reading/plan/soorten";
import { lijnregel } from "../soorten";
import { bijlage, euro, lijn } from "../teksten";

/** POK-06: geld dat via het rijk loopt, als eigen bate van de gemeente. */
export const pok06 = lijnregel<Planregel>({
  code: "POK-06",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Actielijn 1 of 8 als eigen baten in 2021–2022",
    en: "Actielijn 1 or 8 as own baten in 2021–2022",
  },
  bron: bijlage("besteding via het rijk", "spending through the rijk"),
  bij: { soort: "baten", actielijnen: [1, 8] },
  toets: (regel, kader) =>
    (regel.bedrag ?? 0) > 0 && kader.plaats(regel.actielijn, regel.jaar)?.alleenRijk
      ? { regel, feiten: regel }
      : null,
  bericht: {
    nl: ({ actielijn, jaar, bedrag }) =>
      `${euro(bedrag!)} baten op ${lijn(actielijn!)} in ${jaar}: dit geld loopt via het rijk en is geen bate van de gemeente (toegestaan: € 0). Haal de bate uit het plan.`,
    en: ({ actielijn, jaar, bedrag }) =>
      `${euro(bedrag!)} of baten on ${lijn(actielijn!)} in ${jaar}: this money runs through the rijk and is no income of the gemeente (allowed: € 0). Take the baten out of the plan.`,
  },
});
