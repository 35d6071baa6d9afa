import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

toetsGevallen("POK-07", {
  nageleefd: [["een andere actielijn", plan(bate({ actielijn: 2, jaar: 2024 }))]],
  grens: [["2022 is aan POK-06", plan(bate({ actielijn: 1, jaar: 2022 }))]],
  nietVanToepassing: [
    ["lasten", plan(planregel({ actielijn: 1, jaar: 2024 }))],
    [
      "een eigen bedrag via de algemene uitkering",
      plan(bate({ actielijn: 1, jaar: 2024 })),
      { bedragen: eigen("Zeist", [1, 2024, "AU", 2_000]) },
    ],
    ["een jaar buiten de brief", plan(bate({ actielijn: 1, jaar: 2028 }))],
  ],
  overtreden: [
    [
      "het eerste en het laatste jaar",
      plan(bate({ actielijn: 1, jaar: 2023 }), bate({ actielijn: 1, jaar: 2027 })),
      {
        ernst: "waarschuwing",
        rijen: [2, 3],
        nl: /€ 1\.000 baten op actielijn 1 .* in 2023: .*nog niet bepaald/,
        en: /had not been decided/,
      },
    ],
    [
      "eigen bedragen die de weg ook open laten",
      plan(bate({ actielijn: 1, jaar: 2024 })),
      { ernst: "waarschuwing", rijen: [2], nl: /2024/, en: /2024/ },
      { bedragen: eigen("Zeist", [1, 2024, "OPEN", 2_000]) },
    ],
  ],
});
