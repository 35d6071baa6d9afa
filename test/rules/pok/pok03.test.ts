import { bate, own, plan, makePlanLine, checkCases } from "../cases";

checkCases("POK-03", {
  obeyed: [["baten waar geld is", plan(bate({ actielijn: 5, year: 2022 }))]],
  limit: [
    [
      "het laatste jaar met geld, en het eerste",
      plan(
        bate({ actielijn: 5, year: 2023 }),
        bate({ actielijn: 6, year: 2022 }),
        bate({ actielijn: 6, year: 2025 }),
        bate({ actielijn: 8, year: 2022 }),
      ),
    ],
    ["0 euro boekt niets", plan(bate({ actielijn: 5, year: 2024, amount: 0 }))],
  ],
  notApplicable: [
    ["lasten", plan(makePlanLine({ actielijn: 5, year: 2024 }))],
    ["een correctie naar beneden", plan(bate({ actielijn: 5, year: 2024, amount: -1 }))],
    [
      "de eigen bedragen hebben er wel geld",
      plan(bate({ actielijn: 5, year: 2024 })),
      { amounts: own("Zeist", [5, 2024, "AU", 1_000]) },
    ],
    ["een jaar buiten de brief is aan POK-02", plan(bate({ actielijn: 5, year: 2028 }))],
  ],
  violated: [
    ...(
      [
        [5, 2024],
        [5, 2027],
        [6, 2021],
        [6, 2026],
        [6, 2027],
      ] as const
    ).map(
      ([actielijn, year]): [
        string,
        ReturnType<typeof plan>,
        { severity: "fout"; rows: number[]; nl: RegExp; en: RegExp },
      ] => [
        `actielijn ${actielijn} in ${year}`,
        plan(bate({ actielijn, year, amount: 1 })),
        {
          severity: "fout",
          rows: [2],
          nl: new RegExp(
            `€\u00a01 baten op actielijn ${actielijn} .* in ${year}: beschikbaar is €\u00a00\\.`,
          ),
          en: /€\u00a00 is available/,
        },
      ],
    ),
    [
      "actielijn 8 vanaf 2023 is een waarschuwing",
      plan(bate({ actielijn: 8, year: 2023 }), bate({ actielijn: 8, year: 2027 })),
      { severity: "waarschuwing", rows: [2, 3], nl: /nog worden besloten/, en: /still to be decided/ },
    ],
    [
      "de eigen bedragen hebben er ook niets",
      plan(bate({ actielijn: 5, year: 2024 })),
      { severity: "fout", rows: [2], nl: /actielijn 5/, en: /actielijn 5/ },
      { amounts: own("Zeist", [4, 2024, "AU", 1_000]) },
    ],
  ],
});
