import { huidigeEditie } from "../../knowledge/pok/edities";
import { lijnregel } from "../soorten";
import { bijlage, euro, lijn } from "../teksten";

/** POK-12: een structurele actielijn die het plan incidenteel noemt. */
export const pok12 = lijnregel<{ actielijn: number; jaar: number | null; bedrag: number | null }>({
  code: "POK-12",
  ernst: "waarschuwing",
  soort: "regel",
  titel: {
    nl: "Actielijn 1, 2, 3, 4 of 7 incidenteel genoemd",
    en: "Actielijn 1, 2, 3, 4 or 7 called incidental",
  },
  bron: bijlage("opmerkingen over de structurele bijdrage", "notes on the structural contribution"),
  bij: {
    actielijnen: huidigeEditie.actielijnen
      .filter(({ aard }) => aard === "structureel")
      .map(({ nummer }) => nummer),
  },
  perRij: true,
  toets: (regel) => {
    const { actielijn, jaar, bedrag, aard } = regel;
    return aard === "incidenteel" && bedrag !== 0
      ? { regel, feiten: { actielijn: actielijn!, jaar, bedrag } }
      : null;
  },
  bericht: {
    nl: ({ actielijn, jaar, bedrag }) =>
      `${bedrag === null ? "Een regel" : euro(bedrag)} op ${lijn(actielijn)}${jaar === null ? "" : ` in ${jaar}`} heet incidenteel; de bijdrage is structureel. Noem de regel structureel, of licht toe waarom zij eenmalig is.`,
    en: ({ actielijn, jaar, bedrag }) =>
      `${bedrag === null ? "A line" : euro(bedrag)} on ${lijn(actielijn)}${jaar === null ? "" : ` in ${jaar}`} is called incidental; the contribution is structural. Call the line structural, or explain why it is one-off.`,
  },
});
