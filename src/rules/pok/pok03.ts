import { lijnregel } from "../soorten";
import { bijlage, euro, lijn } from "../teksten";

interface Feiten {
  actielijn: number;
  jaar: number;
  bedrag: number;
  open: boolean;
}

/** POK-03: baten waar de brief geen geld heeft en ook de eigen bedragen niet. */
export const pok03 = lijnregel<Feiten>({
  code: "POK-03",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Baten waar geen middelen zijn",
    en: "Baten where there is no money",
  },
  bron: bijlage(
    "lege cellen en nullen bij actielijn 5, 6 en 8",
    "empty cells and zeros of actielijn 5, 6 and 8",
  ),
  bij: { soort: "baten" },
  toets: (regel, kader) => {
    const { actielijn, jaar, bedrag } = regel;
    if (bedrag === null || bedrag <= 0) return null;
    const plaats = kader.plaats(actielijn, jaar);
    if (plaats === null || plaats.heeftGeld) return null;
    const open = plaats.status === "nog te bepalen";
    return {
      regel,
      ernst: open ? "waarschuwing" : "fout",
      feiten: { actielijn: plaats.actielijn, jaar: plaats.jaar, bedrag, open },
    };
  },
  bericht: {
    nl: ({ actielijn, jaar, bedrag, open }) =>
      `${euro(bedrag)} baten op ${lijn(actielijn)} in ${jaar}: beschikbaar is € 0${open ? "; over een vervolg moest nog worden besloten. Raam de bate pas als een circulaire haar noemt." : ". Haal de bate uit het plan."}`,
    en: ({ actielijn, jaar, bedrag, open }) =>
      `${euro(bedrag)} of baten on ${lijn(actielijn)} in ${jaar}: € 0 is available${open ? "; a continuation was still to be decided. Budget it only when a circulaire names it." : ". Take the baten out of the plan."}`,
  },
});
