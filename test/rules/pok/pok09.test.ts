import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const ZEIST = { amounts: own("Zeist", [4, 2023, "AU", 1_000]) };
const BATE = plan(bate({ actielijn: 7, year: 2023 }));

checkCases("POK-09", {
  obeyed: [["een centrumgemeente van een veiligheidsregio", BATE, { gemeente: "Utrecht" }]],
  limit: [
    ["wel veiligheidsregio, geen vrouwenopvang (Assen)", BATE, { gemeente: "Assen" }],
    ["0 euro", plan(bate({ actielijn: 7, amount: 0 })), ZEIST],
  ],
  notApplicable: [
    ["de gemeente is niet bekend", BATE],
    ["lasten", plan(makePlanLine({ actielijn: 7 })), ZEIST],
    ["een andere actielijn", plan(bate({ actielijn: 6 })), ZEIST],
  ],
  violated: [
    [
      "een andere gemeente",
      BATE,
      {
        severity: "fout",
        rows: [2],
        nl: /€\u00a01\.000 baten op actielijn 7 .* in 2023: Zeist is geen centrumgemeente van een veiligheidsregio/,
        en: /Zeist is no centrumgemeente/,
      },
      ZEIST,
    ],
    [
      "wel vrouwenopvang, geen veiligheidsregio (Emmen)",
      BATE,
      { severity: "fout", rows: [2], nl: /Emmen/, en: /Emmen/ },
      { gemeente: "Emmen" },
    ],
  ],
});
