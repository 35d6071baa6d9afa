import { bate, plan, makePlanLine, checkCases } from "../cases";

const total = (row: number, kind: "caption" | "sum", column = 3) =>
  makePlanLine({ row, column, total: kind });

checkCases("POK-18", {
  obeyed: [["geen totaalrij", plan(makePlanLine(), bate())]],
  limit: [["twee regels met hetzelfde bedrag zijn nog geen totaal", plan(makePlanLine(), makePlanLine())]],
  notApplicable: [["een leeg plan", []]],
  violated: [
    [
      "naar het opschrift",
      [makePlanLine(), total(3, "caption")],
      {
        severity: "fout",
        rows: [3],
        nl: /^Rij 3 is een totaal \(naar haar opschrift\)/,
        en: /^Row 3 is a total \(by its label\)/,
      },
    ],
    [
      "de som, één keer per brede rij",
      [makePlanLine(), total(3, "sum"), total(3, "sum", 4), total(9, "sum")],
      { severity: "fout", rows: [3, 9], nl: /som van de rijen erboven/, en: /sum of the rows above/ },
    ],
  ],
});
