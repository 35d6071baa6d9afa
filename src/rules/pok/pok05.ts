import type { PlanLine } from "../../reading/plan/kinds";
import type { Frame } from "../frame";
import { tallyRule, type Hit } from "../kinds";
import { largestOf, type Tally } from "../tally";
import { euro, lijn } from "../texts";

interface Facts {
  /** What is exceeded: the year, the AU part of the year, or only the actielijn. */
  what: "year" | "AU" | number;
  year: number;
  amount: number;
  available: number;
}

/** POK-05: more lasten than available in a year; shifting between actielijnen is only advice. */
export const pok05 = tallyRule<Facts>({
  code: "POK-05",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Meer lasten dan er dat jaar beschikbaar is",
    en: "More lasten than are available that year",
  },
  source: {
    nl: "VNG Lbr. 21/083, bijlage, tabel; geld uit het gemeentefonds is vrij te besteden (brief, over de verantwoording)",
    en: "VNG Lbr. 21/083, annex, table; gemeentefonds money is free to spend (letter, on accountability)",
  },
  checkPlan: (tally, frame) => tally.years.flatMap((year) => checkYear(tally, frame, year)),
  wording: {
    nl: ({ what, year, amount, available }) =>
      typeof what === "number"
        ? `${euro(amount)} lasten op ${lijn(what)} in ${year}: die actielijn draagt ${euro(available)}. Schuiven mag zolang het jaartotaal standhoudt; leg de verschuiving van ${euro(amount - available)} aan de raad voor.`
        : what === "AU"
          ? `In ${year} vragen de lasten ${euro(amount)} uit de algemene uitkering: beschikbaar is ${euro(available)}. Verlaag de lasten met ${euro(amount - available)} of zorg voor andere dekking.`
          : `In ${year} staan ${euro(amount)} lasten: voor alle actielijnen samen is ${euro(available)} beschikbaar. Verlaag de lasten met ${euro(amount - available)} of zorg voor andere dekking.`,
    en: ({ what, year, amount, available }) =>
      typeof what === "number"
        ? `${euro(amount)} of lasten on ${lijn(what)} in ${year}: that actielijn carries ${euro(available)}. Shifting is allowed as long as the year's total holds; put the shift of ${euro(amount - available)} before the council.`
        : what === "AU"
          ? `In ${year} the lasten ask ${euro(amount)} of the algemene uitkering: ${euro(available)} is available. Lower the lasten by ${euro(amount - available)} or find other cover.`
          : `In ${year} there are ${euro(amount)} of lasten: ${euro(available)} is available for all actielijnen together. Lower the lasten by ${euro(amount - available)} or find other cover.`,
  },
});

function checkYear(tally: Tally, frame: Frame, year: number): Hit<Facts>[] {
  const onlyActielijn: Hit<Facts>[] = [];
  // `rounding`: by how much lasten exceed their actielijn through rounding to the unit alone.
  const sum = { lasten: 0, available: 0, fromAU: 0, AU: 0, rounding: 0 };
  let known = false;
  let largest: PlanLine | null = null;
  for (const { actielijn, available, perKanaal } of frame.year(year)) {
    const lasten = tally.sum("lasten", actielijn, year);
    largest = largestOf(largest, lasten.largest);
    sum.lasten += lasten.amount;
    sum.AU += perKanaal.AU;
    if (available === null) continue;
    known = true;
    sum.available += available;
    // What the other money of the actielijn does not cover comes from the algemene uitkering.
    sum.fromAU += Math.max(0, lasten.amount - (available - perKanaal.AU));
    if (lasten.amount > frame.limit(available, lasten.amount)) {
      onlyActielijn.push({
        line: lasten.largest,
        severity: "advies",
        facts: { what: actielijn, year, amount: lasten.amount, available },
      });
    } else sum.rounding += Math.max(0, lasten.amount - available);
  }
  if (!known) return [];
  const hit = (what: "year" | "AU", amount: number, available: number): Hit<Facts>[] => [
    { line: largest, facts: { what, year, amount, available } },
  ];
  if (sum.lasten - sum.rounding > frame.limit(sum.available, sum.lasten))
    return hit("year", sum.lasten, sum.available);
  if (sum.fromAU - sum.rounding > frame.limit(sum.AU, sum.fromAU)) return hit("AU", sum.fromAU, sum.AU);
  return onlyActielijn;
}
