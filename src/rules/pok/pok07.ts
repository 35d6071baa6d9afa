import type { Planregel } from "../../reading/plan/soorten";
import { lijnregel } from "../soorten";
import { bijlage, euro, lijn } from "../teksten";

/** POK-07: baten waarvan nog niet vaststaat hoe zij worden uitgekeerd. */
export const pok07 = lijnregel<Planregel>({
  code: "POK-07",
  ernst: "waarschuwing",
  soort: "regel",
  titel: {
    nl: "Actielijn 1 als eigen baten vanaf 2023",
    en: "Actielijn 1 as own baten from 2023",
  },
  bron: bijlage("besteding via het rijk, actielijn 1", "spending through the rijk, actielijn 1"),
  bij: { soort: "baten", actielijnen: [1] },
  toets: (regel, kader) => {
    const plaats = kader.plaats(regel.actielijn, regel.jaar);
    if ((regel.bedrag ?? 0) <= 0 || plaats === null || plaats.alleenRijk) return null;
    // Een eigen bedrag via het gemeentefonds is uitgekeerd: dan is het niet open meer.
    return plaats.perKanaal.AU + plaats.perKanaal.DU > 0 ? null : { regel, feiten: regel };
  },
  bericht: {
    nl: ({ actielijn, jaar, bedrag }) =>
      `${euro(bedrag!)} baten op ${lijn(actielijn!)} in ${jaar}: hoe dit geld vanaf 2023 wordt uitgekeerd, was nog niet bepaald. Raam de bate pas als een circulaire haar aan uw gemeente toekent.`,
    en: ({ actielijn, jaar, bedrag }) =>
      `${euro(bedrag!)} of baten on ${lijn(actielijn!)} in ${jaar}: how this money is paid out from 2023 had not been decided. Budget it only when a circulaire grants it to your gemeente.`,
  },
});
