import { telregel } from "../soorten";
import { bijlage, euro, lijn } from "../teksten";

interface Feiten {
  actielijn: number;
  jaar: number;
  gepland: number;
  beschikbaar: number;
}

/** POK-14: geld uit het gemeentefonds dat blijft liggen, op de actielijnen en jaren die het plan noemt. */
export const pok14 = telregel<Feiten>({
  code: "POK-14",
  ernst: "advies",
  soort: "plan",
  titel: {
    nl: "Er blijft geld van een actielijn en jaar ongepland (meer dan één eenheid)",
    en: "Money of an actielijn and year is left unplanned (more than one unit)",
  },
  bron: bijlage("tabel, of de eigen bedragen", "table, or the own amounts"),
  toetsPlan: (telling, kader) =>
    telling.plaatsen.flatMap(({ actielijn, jaar }) => {
      const { AU, DU } = kader.plaats(actielijn, jaar)!.perKanaal;
      const lasten = telling.som("lasten", actielijn, jaar);
      const regel = lasten.grootste ?? telling.som("baten", actielijn, jaar).grootste;
      // Geld via het rijk, of waarvan de weg nog open is, kan de gemeente niet plannen.
      if (AU + DU - lasten.bedrag <= kader.eenheid) return [];
      return [{ regel, feiten: { actielijn, jaar, gepland: lasten.bedrag, beschikbaar: AU + DU } }];
    }),
  bericht: {
    nl: ({ actielijn, jaar, gepland, beschikbaar }) =>
      `${euro(gepland)} lasten gepland op ${lijn(actielijn)} in ${jaar}: beschikbaar is ${euro(beschikbaar)}. ${euro(beschikbaar - gepland)} heeft nog geen bestemming; plan het, of licht toe waarom niet.`,
    en: ({ actielijn, jaar, gepland, beschikbaar }) =>
      `${euro(gepland)} of lasten planned on ${lijn(actielijn)} in ${jaar}: ${euro(beschikbaar)} is available. ${euro(beschikbaar - gepland)} has no purpose yet; plan it, or explain why not.`,
  },
});
