import { bate, own, plan, makePlanLine, checkCases } from "../cases";

checkCases("POK-07", {
  obeyed: [["een andere actielijn", plan(bate({ actielijn: 2, year: 2024 }))]],
  limit: [["2022 is aan POK-06", plan(bate({ actielijn: 1, year: 2022 }))]],
  notApplicable: [
    ["lasten", plan(makePlanLine({ actielijn: 1, year: 2024 }))],
    [
      "een eigen bedrag via de algemene uitkering",
      plan(bate({ actielijn: 1, year: 2024 })),
      { amounts: own("Zeist", [1, 2024, "AU", 2_000]) },
    ],
    ["een jaar buiten de brief", plan(bate({ actielijn: 1, year: 2028 }))],
  ],
  violated: [
    [
      "het eerste en het laatste jaar",
      plan(bate({ actielijn: 1, year: 2023 }), bate({ actielijn: 1, year: 2027 })),
      {
        severity: "waarschuwing",
        rows: [2, 3],
        nl: /€\u00a01\.000 baten op actielijn 1 .* in 2023: .*nog niet bepaald/,
        en: /had not been decided/,
      },
    ],
    [
      "eigen bedragen die de weg ook open laten",
      plan(bate({ actielijn: 1, year: 2024 })),
      { severity: "waarschuwing", rows: [2], nl: /2024/, en: /2024/ },
      { amounts: own("Zeist", [1, 2024, "OPEN", 2_000]) },
    ],
  ],
});
