import type { PlanLine } from "../../reading/plan/kinds";
import { lineRule } from "../kinds";
import { annex, euro, lijn } from "../texts";
import { must } from "../../sheet/must";

/** POK-07: baten for which the way of payment is not settled yet. */
export const pok07 = lineRule<PlanLine>({
  code: "POK-07",
  severity: "waarschuwing",
  kind: "line",
  title: {
    nl: "Actielijn 1 als eigen baten vanaf 2023",
    en: "Actielijn 1 as own baten from 2023",
  },
  source: annex("besteding via het rijk, actielijn 1", "spending through the rijk, actielijn 1"),
  at: { kind: "baten", actielijnen: [1] },
  review: (line, frame) => {
    const place = frame.place(line.actielijn, line.year);
    if ((line.amount ?? 0) <= 0 || place === null || place.onlyRijk) return null;
    // An own amount via the gemeentefonds settles it.
    return place.perKanaal.AU + place.perKanaal.DU > 0 ? null : { line, facts: line };
  },
  wording: {
    nl: ({ actielijn, year, amount }) =>
      `${euro(must(amount))} baten op ${lijn(must(actielijn))} in ${year}: hoe dit geld vanaf 2023 wordt uitgekeerd, was nog niet bepaald. Raam de bate pas als een circulaire haar aan uw gemeente toekent.`,
    en: ({ actielijn, year, amount }) =>
      `${euro(must(amount))} of baten on ${lijn(must(actielijn))} in ${year}: how this money is paid out from 2023 had not been decided. Budget it only when a circulaire grants it to your gemeente.`,
  },
});
