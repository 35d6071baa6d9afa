import type { PlanLine } from "../../reading/plan/kinds";
import { lineRule } from "../kinds";
import { annex, euro, lijn } from "../texts";
import { must } from "../../sheet/must";

/** POK-06: money the rijk spends, as baten of the gemeente. */
export const pok06 = lineRule<PlanLine>({
  code: "POK-06",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Actielijn 1 of 8 als eigen baten in 2021–2022",
    en: "Actielijn 1 or 8 as own baten in 2021–2022",
  },
  source: annex("besteding via het rijk", "spending through the rijk"),
  at: { kind: "baten", actielijnen: [1, 8] },
  review: (line, frame) =>
    (line.amount ?? 0) > 0 && frame.place(line.actielijn, line.year)?.onlyRijk ? { line, facts: line } : null,
  wording: {
    nl: ({ actielijn, year, amount }) =>
      `${euro(must(amount))} baten op ${lijn(must(actielijn))} in ${year}: dit geld loopt via het rijk en is geen bate van de gemeente (toegestaan: ${euro(0)}). Haal de bate uit het plan.`,
    en: ({ actielijn, year, amount }) =>
      `${euro(must(amount))} of baten on ${lijn(must(actielijn))} in ${year}: this money runs through the rijk and is no income of the gemeente (allowed: ${euro(0)}). Take the baten out of the plan.`,
  },
});
