import { bate, plan, planregel, toetsGevallen } from "../gevallen";

const totaal = (rij: number, soort: "opschrift" | "som", kolom = 3) =>
  planregel({ rij, kolom, totaal: soort });

toetsGevallen("POK-18", {
  nageleefd: [["geen totaalrij", plan(planregel(), bate())]],
  grens: [["twee regels met hetzelfde bedrag zijn nog geen totaal", plan(planregel(), planregel())]],
  nietVanToepassing: [["een leeg plan", []]],
  overtreden: [
    [
      "naar het opschrift",
      [planregel(), totaal(3, "opschrift")],
      {
        ernst: "fout",
        rijen: [3],
        nl: /^Rij 3 is een totaal \(naar haar opschrift\)/,
        en: /^Row 3 is a total \(by its label\)/,
      },
    ],
    [
      "de som, één keer per brede rij",
      [planregel(), totaal(3, "som"), totaal(3, "som", 4), totaal(9, "som")],
      { ernst: "fout", rijen: [3, 9], nl: /som van de rijen erboven/, en: /sum of the rows above/ },
    ],
  ],
});
