import { lineRule } from "../kinds";
import { annex, euro, lijn } from "../texts";

interface Facts {
  actielijn: number;
  year: number;
  amount: number;
  open: boolean;
}

/** POK-03: baten where the letter has no money and the own amounts have none either. */
export const pok03 = lineRule<Facts>({
  code: "POK-03",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Baten waar geen middelen zijn",
    en: "Baten where there is no money",
  },
  source: annex(
    "lege cellen en nullen bij actielijn 5, 6 en 8",
    "empty cells and zeros of actielijn 5, 6 and 8",
  ),
  at: { kind: "baten" },
  review: (line, frame) => {
    const { actielijn, year, amount } = line;
    if (amount === null || amount <= 0) return null;
    const place = frame.place(actielijn, year);
    if (place === null || place.hasMoney) return null;
    const open = place.status === "nog te bepalen";
    return {
      line,
      severity: open ? "waarschuwing" : "fout",
      facts: { actielijn: place.actielijn, year: place.year, amount, open },
    };
  },
  wording: {
    nl: ({ actielijn, year, amount, open }) =>
      `${euro(amount)} baten op ${lijn(actielijn)} in ${year}: beschikbaar is ${euro(0)}${open ? "; over een vervolg moest nog worden besloten. Raam de bate pas als een circulaire haar noemt." : ". Haal de bate uit het plan."}`,
    en: ({ actielijn, year, amount, open }) =>
      `${euro(amount)} of baten on ${lijn(actielijn)} in ${year}: ${euro(0)} is available${open ? "; a continuation was still to be decided. Budget it only when a circulaire names it." : ". Take the baten out of the plan."}`,
  },
});
