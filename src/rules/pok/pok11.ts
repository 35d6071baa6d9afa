import { currentEditie } from "../../knowledge/pok/edities";
import type { Frame } from "../frame";
import { LAST_YEAR } from "../frame";
import { lineRule } from "../kinds";
import { annex, euro, lijn } from "../texts";
import { must } from "../../sheet/must";

interface Facts {
  actielijn: number;
  year: number;
  amount: number;
  withoutCover: number;
}

/** POK-11: structurele lasten on an actielijn that ends. */
export const pok11 = lineRule<Facts>({
  code: "POK-11",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Structurele lasten op actielijn 5, 6 of 8",
    en: "Structural lasten on actielijn 5, 6 or 8",
  },
  source: annex("opmerkingen over de structurele bijdrage", "notes on the structural contribution"),
  at: {
    kind: "lasten",
    actielijnen: currentEditie.actielijnen
      .filter(({ aard }) => aard === "incidenteel")
      .map(({ number }) => number),
  },
  review: (line, frame) => {
    const { actielijn, year, amount, aard } = line;
    if (aard !== "structureel" || amount === null || amount <= 0) return null;
    const place = frame.place(actielijn, year);
    if (place === null) return null;
    const withoutCover = firstWithoutCover(frame, place.actielijn, place.year);
    return { line, facts: { actielijn: place.actielijn, year: place.year, amount, withoutCover } };
  },
  wording: {
    nl: ({ actielijn, year, amount, withoutCover }) =>
      `${euro(amount)} structurele lasten op ${lijn(actielijn)} in ${year}: die middelen zijn incidenteel; ${withoutCover === year ? `in ${year} is er geen dekking` : `vanaf ${withoutCover} is er geen dekking`}. Zoek structurele dekking of maak de lasten incidenteel.`,
    en: ({ actielijn, year, amount, withoutCover }) =>
      `${euro(amount)} of structural lasten on ${lijn(actielijn)} in ${year}: that money is incidental; ${withoutCover === year ? `in ${year} there is no cover` : `from ${withoutCover} there is no cover`}. Find structural cover or make the lasten incidental.`,
  },
});

/** The first year, from that of the line on, in which the actielijn has no money. */
function firstWithoutCover(frame: Frame, actielijn: number, fromYear: number): number {
  let year = fromYear;
  while (year <= LAST_YEAR && must(frame.place(actielijn, year)).hasMoney) year++;
  return year;
}
