import { bate, plan, makePlanLine, checkCases } from "../cases";

checkCases("POK-06", {
  obeyed: [["baten op een actielijn uit het gemeentefonds", plan(bate({ actielijn: 2, year: 2021 }))]],
  limit: [
    ["het eerste jaar daarna", plan(bate({ actielijn: 1, year: 2023 }), bate({ actielijn: 8, year: 2023 }))],
    ["0 euro", plan(bate({ actielijn: 1, year: 2022, amount: 0 }))],
  ],
  notApplicable: [
    ["lasten", plan(makePlanLine({ actielijn: 1, year: 2021 }), makePlanLine({ actielijn: 8, year: 2021 }))],
  ],
  violated: [
    [
      "beide actielijnen, beide jaren",
      plan(
        ...[1, 8].flatMap((actielijn) => [2021, 2022].map((year) => bate({ actielijn, year, amount: 1 }))),
      ),
      {
        severity: "fout",
        rows: [2, 3, 4, 5],
        nl: /€\u00a01 baten op actielijn 1 .* in 2021: .*via het rijk.*toegestaan: €\u00a00/,
        en: /through the rijk/,
      },
    ],
  ],
});
