import type { PlanLine } from "../../reading/plan/kinds";
import { tallyRule, type Hit } from "../kinds";
import { FORM } from "../texts";
import { must } from "../../sheet/must";

interface Facts {
  total: "caption" | "sum";
  row: number;
}

/** POK-18: a total row that counts as an ordinary line. The other rules leave it out. */
export const pok18 = tallyRule<Facts>({
  code: "POK-18",
  severity: "fout",
  kind: "plan",
  title: { nl: "Een totaalrij telt mee als regel", en: "A total row counts as a line" },
  source: FORM,
  checkPlan: ({ totals }) => {
    const reported = new Set<number>();
    const hits: Hit<Facts>[] = [];
    for (const line of totals) {
      if (!reported.has(line.row)) hits.push(hit(line));
      reported.add(line.row);
    }
    return hits;
  },
  wording: {
    nl: ({ row, total }) =>
      `Rij ${row} is een totaal (${total === "sum" ? "de som van de rijen erboven" : "naar haar opschrift"}) en telt mee tussen de regels. Haal haar actielijn weg of laat de rij buiten het bereik; zij is hier niet meegeteld.`,
    en: ({ row, total }) =>
      `Row ${row} is a total (${total === "sum" ? "the sum of the rows above" : "by its label"}) and counts among the lines. Remove its actielijn or leave the row out of the range; it was not counted here.`,
  },
});

const hit = (line: PlanLine): Hit<Facts> => ({
  line,
  facts: { total: must(line.total), row: line.row },
});
