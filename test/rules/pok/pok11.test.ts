import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const last = (actielijn: number, year: number, amount = 1_000) =>
  plan(makePlanLine({ actielijn, year, amount, aard: "structureel" }));

checkCases("POK-11", {
  obeyed: [
    ["structurele lasten op een structurele actielijn", last(4, 2022)],
    [
      "incidentele lasten op een incidentele actielijn",
      plan(makePlanLine({ actielijn: 5, aard: "incidenteel" })),
    ],
  ],
  limit: [["0 euro", last(5, 2022, 0)]],
  notApplicable: [
    ["het plan noemt geen aard", plan(makePlanLine({ actielijn: 5 }))],
    ["baten", plan(bate({ actielijn: 5, aard: "structureel" }))],
    ["een jaar buiten de brief is aan POK-02", last(5, 2028)],
  ],
  violated: [
    [
      "eigen bedragen tot het laatste jaar: daarna is niets toegezegd",
      last(6, 2026),
      { severity: "fout", rows: [2], nl: /vanaf 2028 is er geen dekking/, en: /from 2028/ },
      { amounts: own("Utrecht", [6, 2026, "DU", 1_000], [6, 2027, "DU", 1_000]) },
    ],
    [
      "actielijn 5",
      last(5, 2022, 52_000),
      {
        severity: "fout",
        rows: [2],
        nl: /€\u00a052\.000 structurele lasten op actielijn 5 .* in 2022: .*vanaf 2024 is er geen dekking/,
        en: /from 2024 there is no cover/,
      },
    ],
    ["actielijn 6", last(6, 2022), { severity: "fout", rows: [2], nl: /vanaf 2026/, en: /from 2026/ }],
    [
      "actielijn 6 voordat er geld is",
      last(6, 2021),
      {
        severity: "fout",
        rows: [2],
        nl: /in 2021 is er geen dekking/,
        en: /in 2021 there is no cover/,
      },
    ],
    ["actielijn 8", last(8, 2021), { severity: "fout", rows: [2], nl: /vanaf 2023/, en: /from 2023/ }],
    [
      "in een jaar zonder geld",
      last(5, 2025),
      { severity: "fout", rows: [2], nl: /in 2025 is er geen dekking/, en: /in 2025/ },
    ],
  ],
});
