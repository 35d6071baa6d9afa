import { KANALEN, type Kanaal } from "../../knowledge/pok/kinds";
import type { Frame, Place } from "../frame";
import { tallyRule, type Hit } from "../kinds";
import type { Tally } from "../tally";
import { annex, euro, lijn, via } from "../texts";
import { must } from "../../sheet/must";

interface Facts {
  actielijn: number;
  year: number;
  kanaal: Kanaal | null;
  amount: number;
  available: number;
}

/** POK-04: more baten than available, per actielijn and year, and per kanaal where the plan names it. */
export const pok04 = tallyRule<Facts>({
  code: "POK-04",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Meer baten dan er voor de actielijn in dat jaar beschikbaar zijn",
    en: "More baten than are available for the actielijn in that year",
  },
  source: annex(
    "tabel en verdeling over de uitkeringen, of de eigen bedragen",
    "table and division over the channels, or the own amounts",
  ),
  checkPlan: (tally, frame) =>
    tally.places.flatMap(({ actielijn, year }) =>
      checkPlace(tally, frame, must(frame.place(actielijn, year))),
    ),
  wording: {
    nl: ({ actielijn, year, kanaal, amount, available }) =>
      `${euro(amount)} baten op ${lijn(actielijn)} in ${year}${via(kanaal, "nl")}: beschikbaar is ${euro(available)}. Verlaag de baten met ${euro(amount - available)}.`,
    en: ({ actielijn, year, kanaal, amount, available }) =>
      `${euro(amount)} of baten on ${lijn(actielijn)} in ${year}${via(kanaal, "en")}: ${euro(available)} is available. Lower the baten by ${euro(amount - available)}.`,
  },
});

function checkPlace(tally: Tally, frame: Frame, place: Place): Hit<Facts>[] {
  const { actielijn, year, available, perKanaal } = place;
  // Where there is no money POK-03 applies; without a row in the own amounts there is nothing to compare with.
  if (!place.hasMoney || available === null) return [];
  const total = tally.sum("baten", actielijn, year);
  if (total.amount <= 0 && total.largest === null) return [];
  const hits: Hit<Facts>[] = [];
  let explained = 0;
  // If nothing runs via the gemeentefonds, POK-06 and POK-07 already say what is wrong with the kanaal.
  if (perKanaal.AU + perKanaal.DU > 0) {
    for (const kanaal of KANALEN) {
      // A DU part that does not exist is up to POK-10 for actielijn 3.
      if (actielijn === 3 && kanaal === "DU" && perKanaal.DU === 0) continue;
      const { amount, largest } = tally.sum("baten", actielijn, year, kanaal);
      if (amount <= frame.limit(perKanaal[kanaal], amount)) continue;
      explained += amount - perKanaal[kanaal];
      hits.push({
        line: largest,
        facts: { actielijn, year, kanaal, amount, available: perKanaal[kanaal] },
      });
    }
  }
  if (total.amount > frame.limit(available, total.amount) && total.amount - available > explained) {
    hits.push({
      line: total.largest,
      facts: { actielijn, year, kanaal: null, amount: total.amount, available },
    });
  }
  return hits;
}
