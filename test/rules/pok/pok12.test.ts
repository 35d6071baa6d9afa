import { bate, plan, makePlanLine, checkCases } from "../cases";

checkCases("POK-12", {
  obeyed: [["structureel genoemd", plan(makePlanLine({ actielijn: 4, aard: "structureel" }))]],
  limit: [["0 euro", plan(makePlanLine({ actielijn: 4, aard: "incidenteel", amount: 0 }))]],
  notApplicable: [
    ["geen aard genoemd", plan(makePlanLine({ actielijn: 4 }))],
    [
      "een incidentele actielijn",
      plan(...[5, 6, 8].map((actielijn) => makePlanLine({ actielijn, aard: "incidenteel" }))),
    ],
    ["geen bestaande actielijn", plan(makePlanLine({ actielijn: null, aard: "incidenteel" }))],
  ],
  violated: [
    [
      "elke structurele actielijn",
      plan(...[1, 2, 3, 4, 7].map((actielijn) => makePlanLine({ actielijn, aard: "incidenteel" }))),
      {
        severity: "waarschuwing",
        rows: [2, 3, 4, 5, 6],
        nl: /€\u00a01\.000 op actielijn 1 .* in 2022 heet incidenteel/,
        en: /is called incidental/,
      },
    ],
    [
      "ook baten",
      plan(bate({ aard: "incidenteel" })),
      { severity: "waarschuwing", rows: [2], nl: /actielijn 4/, en: /actielijn 4/ },
    ],
    [
      "een brede rij meldt het één keer",
      [makePlanLine({ aard: "incidenteel" }), makePlanLine({ aard: "incidenteel", year: 2023, column: 4 })],
      { severity: "waarschuwing", rows: [2], nl: /2022/, en: /2022/ },
    ],
  ],
});
