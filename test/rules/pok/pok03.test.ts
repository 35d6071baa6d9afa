import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

toetsGevallen("POK-03", {
  nageleefd: [["baten waar geld is", plan(bate({ actielijn: 5, jaar: 2022 }))]],
  grens: [
    [
      "het laatste jaar met geld, en het eerste",
      plan(
        bate({ actielijn: 5, jaar: 2023 }),
        bate({ actielijn: 6, jaar: 2022 }),
        bate({ actielijn: 6, jaar: 2025 }),
        bate({ actielijn: 8, jaar: 2022 }),
      ),
    ],
    ["0 euro boekt niets", plan(bate({ actielijn: 5, jaar: 2024, bedrag: 0 }))],
  ],
  nietVanToepassing: [
    ["lasten", plan(planregel({ actielijn: 5, jaar: 2024 }))],
    ["een correctie naar beneden", plan(bate({ actielijn: 5, jaar: 2024, bedrag: -1 }))],
    [
      "de eigen bedragen hebben er wel geld",
      plan(bate({ actielijn: 5, jaar: 2024 })),
      { bedragen: eigen("Zeist", [5, 2024, "AU", 1_000]) },
    ],
    ["een jaar buiten de brief is aan POK-02", plan(bate({ actielijn: 5, jaar: 2028 }))],
  ],
  overtreden: [
    ...(
      [
        [5, 2024],
        [5, 2027],
        [6, 2021],
        [6, 2026],
        [6, 2027],
      ] as const
    ).map(
      ([actielijn, jaar]): [
        string,
        ReturnType<typeof plan>,
        { ernst: "fout"; rijen: number[]; nl: RegExp; en: RegExp },
      ] => [
        `actielijn ${actielijn} in ${jaar}`,
        plan(bate({ actielijn, jaar, bedrag: 1 })),
        {
          ernst: "fout",
          rijen: [2],
          nl: new RegExp(`€ 1 baten op actielijn ${actielijn} .* in ${jaar}: beschikbaar is € 0\\.`),
          en: /€ 0 is available/,
        },
      ],
    ),
    [
      "actielijn 8 vanaf 2023 is een waarschuwing",
      plan(bate({ actielijn: 8, jaar: 2023 }), bate({ actielijn: 8, jaar: 2027 })),
      { ernst: "waarschuwing", rijen: [2, 3], nl: /nog worden besloten/, en: /still to be decided/ },
    ],
    [
      "de eigen bedragen hebben er ook niets",
      plan(bate({ actielijn: 5, jaar: 2024 })),
      { ernst: "fout", rijen: [2], nl: /actielijn 5/, en: /actielijn 5/ },
      { bedragen: eigen("Zeist", [4, 2024, "AU", 1_000]) },
    ],
  ],
});
