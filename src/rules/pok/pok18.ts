import type { Planregel } from "../../reading/plan/soorten";
import { telregel, type Vondst } from "../soorten";
import { VORM } from "../teksten";

interface Feiten {
  totaal: "opschrift" | "som";
  rij: number;
}

/** POK-18: een totaalrij die als gewone regel meetelt. De andere regels laten haar buiten hun optelling. */
export const pok18 = telregel<Feiten>({
  code: "POK-18",
  ernst: "fout",
  soort: "plan",
  titel: { nl: "Een totaalrij telt mee als regel", en: "A total row counts as a line" },
  bron: VORM,
  toetsPlan: ({ totalen }) => {
    const gemeld = new Set<number>();
    const vondsten: Vondst<Feiten>[] = [];
    for (const regel of totalen) {
      if (!gemeld.has(regel.rij)) vondsten.push(vondst(regel));
      gemeld.add(regel.rij);
    }
    return vondsten;
  },
  bericht: {
    nl: ({ rij, totaal }) =>
      `Rij ${rij} is een totaal (${totaal === "som" ? "de som van de rijen erboven" : "naar haar opschrift"}) en telt mee tussen de regels. Haal haar actielijn weg of laat de rij buiten het bereik; zij is hier niet meegeteld.`,
    en: ({ rij, totaal }) =>
      `Row ${rij} is a total (${totaal === "som" ? "the sum of the rows above" : "by its label"}) and counts among the lines. Remove its actielijn or leave the row out of the range; it was not counted here.`,
  },
});

const vondst = (regel: Planregel): Vondst<Feiten> => ({
  regel,
  feiten: { totaal: regel.totaal!, rij: regel.rij },
});
