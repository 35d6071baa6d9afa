import { bate, plan, planregel, toetsGevallen } from "../gevallen";

toetsGevallen("POK-06", {
  nageleefd: [["baten op een actielijn uit het gemeentefonds", plan(bate({ actielijn: 2, jaar: 2021 }))]],
  grens: [
    ["het eerste jaar daarna", plan(bate({ actielijn: 1, jaar: 2023 }), bate({ actielijn: 8, jaar: 2023 }))],
    ["0 euro", plan(bate({ actielijn: 1, jaar: 2022, bedrag: 0 }))],
  ],
  nietVanToepassing: [
    ["lasten", plan(planregel({ actielijn: 1, jaar: 2021 }), planregel({ actielijn: 8, jaar: 2021 }))],
  ],
  overtreden: [
    [
      "beide actielijnen, beide jaren",
      plan(
        ...[1, 8].flatMap((actielijn) => [2021, 2022].map((jaar) => bate({ actielijn, jaar, bedrag: 1 }))),
      ),
      {
        ernst: "fout",
        rijen: [2, 3, 4, 5],
        nl: /€ 1 baten op actielijn 1 .* in 2021: .*via het rijk.*toegestaan: € 0/,
        en: /through the rijk/,
      },
    ],
  ],
});
