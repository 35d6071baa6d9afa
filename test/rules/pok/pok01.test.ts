import { plan, makePlanLine, checkCases } from "../cases";

const unknown = (found: unknown, row = 2) =>
  makePlanLine({ actielijn: null, row, found: { actielijn: found } });

checkCases("POK-01", {
  obeyed: [["een bestaande actielijn", plan(makePlanLine({ actielijn: 4 }))]],
  limit: [["de eerste en de laatste", plan(makePlanLine({ actielijn: 1 }), makePlanLine({ actielijn: 8 }))]],
  notApplicable: [["een totaalrij", [{ ...unknown("Totaal"), total: "caption" }]]],
  violated: [
    [
      "nummer 9",
      [unknown(9)],
      {
        severity: "fout",
        rows: [2],
        nl: /^9 is geen actielijn; .*1 tot en met 8/,
        en: /^9 is not an actielijn/,
      },
    ],
    ["een tekst", [unknown("AL12")], { severity: "fout", rows: [2], nl: /^“AL12” is geen/, en: /“AL12”/ }],
    [
      "niets",
      [unknown(null)],
      { severity: "fout", rows: [2], nl: /^Er staat geen actielijn; /, en: /^No actielijn is given; / },
    ],
    [
      "een brede rij meldt het één keer",
      [unknown(9), { ...unknown(9), column: 4 }, unknown(9, 3)],
      { severity: "fout", rows: [2, 3], nl: /9/, en: /9/ },
    ],
    ["ook zonder bedrag", [{ ...unknown(9), amount: 0 }], { severity: "fout", rows: [2], nl: /9/, en: /9/ }],
  ],
});
