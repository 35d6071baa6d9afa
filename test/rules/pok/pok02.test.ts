import { bate, plan, makePlanLine, checkCases } from "../cases";

checkCases("POK-02", {
  obeyed: [["een jaar van de brief", plan(makePlanLine({ year: 2024 }))]],
  limit: [["2021 en 2027", plan(bate({ year: 2021 }), bate({ year: 2027 }))]],
  notApplicable: [
    ["0 in een jaar erbuiten boekt niets", plan(bate({ year: 2028, amount: 0 }))],
    ["een totaalrij", [makePlanLine({ year: 2028, total: "sum" })]],
  ],
  violated: [
    [
      "baten een jaar te laat",
      plan(bate({ year: 2028, amount: 45_000 })),
      {
        severity: "fout",
        rows: [2],
        nl: /€\u00a045\.000 baten in 2028: .*2021 tot en met 2027.*Haal de bate/,
        en: /€\u00a045\.000 of baten in 2028/,
      },
    ],
    [
      "lasten een jaar te vroeg",
      plan(makePlanLine({ year: 2020 })),
      {
        severity: "waarschuwing",
        rows: [2],
        nl: /€\u00a01\.000 lasten in 2020: .*andere dekking/,
        en: /lasten in 2020: .*other cover/,
      },
    ],
    [
      "geen jaartal",
      plan(bate({ year: null, found: { year: "later" } })),
      { severity: "fout", rows: [2], nl: /“later” waar een jaar hoort/, en: /“later” where a year belongs/ },
    ],
  ],
});
