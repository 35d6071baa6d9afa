import { currentEditie } from "../../knowledge/pok/edities";
import { lineRule } from "../kinds";
import { annex, euro, lijn } from "../texts";
import { must } from "../../sheet/must";

/** POK-12: a structurele actielijn the plan calls incidenteel. */
export const pok12 = lineRule<{ actielijn: number; year: number | null; amount: number | null }>({
  code: "POK-12",
  severity: "waarschuwing",
  kind: "line",
  title: {
    nl: "Actielijn 1, 2, 3, 4 of 7 incidenteel genoemd",
    en: "Actielijn 1, 2, 3, 4 or 7 called incidental",
  },
  source: annex("opmerkingen over de structurele bijdrage", "notes on the structural contribution"),
  at: {
    actielijnen: currentEditie.actielijnen
      .filter(({ aard }) => aard === "structureel")
      .map(({ number }) => number),
  },
  perRow: true,
  review: (line) => {
    const { actielijn, year, amount, aard } = line;
    return aard === "incidenteel" && amount !== 0
      ? { line, facts: { actielijn: must(actielijn), year, amount } }
      : null;
  },
  wording: {
    nl: ({ actielijn, year, amount }) =>
      `${amount === null ? "Een regel" : euro(amount)} op ${lijn(actielijn)}${year === null ? "" : ` in ${year}`} heet incidenteel; de bijdrage is structureel. Noem de regel structureel, of licht toe waarom zij eenmalig is.`,
    en: ({ actielijn, year, amount }) =>
      `${amount === null ? "A line" : euro(amount)} on ${lijn(actielijn)}${year === null ? "" : ` in ${year}`} is called incidental; the contribution is structural. Call the line structural, or explain why it is one-off.`,
  },
});
