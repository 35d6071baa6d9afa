import { bate, plan, planregel, toetsGevallen } from "../gevallen";

toetsGevallen("POK-12", {
  nageleefd: [["structureel genoemd", plan(planregel({ actielijn: 4, aard: "structureel" }))]],
  grens: [["0 euro", plan(planregel({ actielijn: 4, aard: "incidenteel", bedrag: 0 }))]],
  nietVanToepassing: [
    ["geen aard genoemd", plan(planregel({ actielijn: 4 }))],
    [
      "een incidentele actielijn",
      plan(...[5, 6, 8].map((actielijn) => planregel({ actielijn, aard: "incidenteel" }))),
    ],
    ["geen bestaande actielijn", plan(planregel({ actielijn: null, aard: "incidenteel" }))],
  ],
  overtreden: [
    [
      "elke structurele actielijn",
      plan(...[1, 2, 3, 4, 7].map((actielijn) => planregel({ actielijn, aard: "incidenteel" }))),
      {
        ernst: "waarschuwing",
        rijen: [2, 3, 4, 5, 6],
        nl: /€ 1\.000 op actielijn 1 .* in 2022 heet incidenteel/,
        en: /is called incidental/,
      },
    ],
    [
      "ook baten",
      plan(bate({ aard: "incidenteel" })),
      { ernst: "waarschuwing", rijen: [2], nl: /actielijn 4/, en: /actielijn 4/ },
    ],
    [
      "een brede rij meldt het één keer",
      [planregel({ aard: "incidenteel" }), planregel({ aard: "incidenteel", jaar: 2023, kolom: 4 })],
      { ernst: "waarschuwing", rijen: [2], nl: /2022/, en: /2022/ },
    ],
  ],
});
